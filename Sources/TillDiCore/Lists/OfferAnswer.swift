/// What staff said of an offer.
///
/// The offers are management's reply before anybody asked; this is staff's to them. It says what is wanted, and is no
/// promise of either side.
///
/// Source: <doc:TheModel#What-staff-say-of-an-offer>.
public struct OfferAnswer: Hashable, Sendable, Codable {
  /// The version of management's list that the offer was answered in.
  public let handOver: HandOverID
  /// The offer.
  public let offer: NoteID
  /// Which of the four.
  public let stance: OfferStance
  /// On what condition, why not, or what there is to talk about.
  public let reason: String?
  /// The day it was said.
  public let on: Day

  /// Takes every part.
  public init(
    handOver: HandOverID, offer: NoteID, stance: OfferStance, reason: String? = nil, on: Day
  ) {
    self.handOver = handOver
    self.offer = offer
    self.stance = stance
    self.reason = reason
    self.on = on
  }

  /// Whether it says the same, whichever day it was said.
  func saysTheSame(as other: OfferAnswer) -> Bool {
    (handOver, offer, stance, reason) == (other.handOver, other.offer, other.stance, other.reason)
  }
}

/// The four ways to answer an offer.
///
/// Source: <doc:TheModel#What-staff-say-of-an-offer>.
public enum OfferStance: String, Sendable, RecordedName, CaseIterable {
  /// *Vill ha*.
  case want
  /// *Vill ha, om …*
  case wantIf = "want-if"
  /// *Inte för oss, därför att …*
  case notForUs = "not-for-us"
  /// *Vi behöver prata om det*.
  case talk

  /// Whether a reason is asked for.
  public var needsReason: Bool {
    switch self {
    case .wantIf, .notForUs: true
    case .want, .talk: false
    }
  }

  /// Whether staff want it, as it is or on a condition.
  public var isWanted: Bool {
    switch self {
    case .want, .wantIf: true
    case .notForUs, .talk: false
    }
  }
}

extension Series {
  /// What staff last said of an offer, by its words as they were last handed over; `nil` where nothing was.
  public func offerAnswer(to offer: NoteID) -> OfferAnswer? {
    guard let answer = offerAnswers[offer], stillStands(offer, since: answer.handOver) else {
      return nil
    }
    return answer
  }

  /// The offers of the latest version that staff have not answered, in management's order.
  public var offersToAnswer: [ListLine] {
    guard latestHandOver(of: .management) != nil else { return [] }
    return comparison.offers.map(\.line).filter { offerAnswer(to: $0.note) == nil }
  }
}
