/// One ranked list: the two sides of the staff list, the claims, and management's offers.
///
/// Source: <doc:TheModel#The-two-lists> and <doc:TheModel#One-order-or-two>.
public enum ListKind: String, Sendable, RecordedName, CaseIterable {
  /// *Toppstöd*: what supports the work most.
  case support
  /// *Toppstör*: what disturbs it most.
  case disturbance
  /// *Det här vill vi ta*.
  case claim
  /// *Det här kan vi ge*.
  case offer

  /// The kind of note its lines are.
  public var noteKind: NoteKind {
    switch self {
    case .support: .support
    case .disturbance: .disturbance
    case .claim: .claim
    case .offer: .offer
    }
  }

  /// The list a kind of note is a line of, if it is one.
  public init?(_ kind: NoteKind) {
    switch kind {
    case .support: self = .support
    case .disturbance: self = .disturbance
    case .claim: self = .claim
    case .offer: self = .offer
    case .remark, .example, .goodDay, .badDay, .dream: return nil
    }
  }

  /// The side that makes it.
  public var track: TrackKind { self == .offer ? .management : .staff }

  /// How many of its first lines are *top*; none where every line is answered by itself.
  ///
  /// Source: <doc:TheModel#How-long-a-list-is>.
  public var topCount: Int? {
    switch self {
    case .support, .disturbance: 3
    case .claim, .offer: nil
    }
  }

  /// The lists one side makes, in the order they are read.
  public static func lists(of track: TrackKind) -> [ListKind] {
    allCases.filter { $0.track == track }
  }
}
