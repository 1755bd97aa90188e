/// What a note is about, chosen by where it was said and changed by a word from the facilitator.
///
/// Source: <doc:TheModel#The-two-tracks> and <doc:TheModel#What-is-ours>.
public enum NoteKind: String, Sendable, RecordedName, CaseIterable {
  /// Anything said that is none of the others.
  case remark
  /// An example brought from homework.
  case example
  /// Belongs to a good working day (staff step 2).
  case goodDay = "good-day"
  /// Belongs to a bad working day (staff step 2).
  case badDay = "bad-day"
  /// *Stöd*: supports the work; a line of the staff list.
  case support
  /// *Stör*: disturbs the work; a line of the staff list.
  case disturbance
  /// A picture of how it could be (staff step 3).
  case dream
  /// *Det här vill vi ta*: what staff want to take, a route to it, or both (staff step 4).
  case claim
  /// *Det här kan vi ge*: possible delegation and room; a line of management's list.
  case offer

  /// Which track's notes they are; `nil` where both may take them.
  public var track: TrackKind? {
    switch self {
    case .remark: nil
    case .example, .goodDay, .badDay, .support, .disturbance, .dream, .claim: .staff
    case .offer: .management
    }
  }
}
