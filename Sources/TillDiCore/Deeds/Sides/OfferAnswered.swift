extension Event {
  /// Staff said what they think of an offer.
  public struct OfferAnswered: Deed {
    package let answer: OfferAnswer

    static let kind = Kind.offerAnswered
    var event: Event { .offerAnswered(self) }
    var subject: Subject? { answer.reason == nil ? nil : .offerAnswer(answer.offer) }
    var words: [String] { [answer.reason].compactMap { $0 } }
    var places: [Place] { [.offerAnswer(answer.offer)] }
    var about: Matter { .note(answer.offer) }

    func happen(in series: inout Series, by action: Action) {
      series.offerAnswers[answer.offer] = answer
    }

    struct Asked: Rule {
      let offer: NoteID
      let stance: OfferStance
      let reason: String?
      let day: Day
      /// An answer that comes late is still an answer.
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let latest = series.latestHandOver(of: .management) else {
          throw .notHandedOver(.management)
        }
        guard latest.items.contains(where: { $0.note == offer }) else {
          throw .notInVersion(version: latest.version)
        }
        if stance.needsReason, reason == nil { throw .offerReasonMissing(stance) }
        let answer = OfferAnswer(
          handOver: latest.id, offer: offer, stance: stance, reason: try spoken(reason),
          on: try happened(day, situation))
        let isSaid = series.offerAnswer(to: offer).map { $0.saysTheSame(as: answer) } ?? false
        return series.setting(.offerAnswered(answer: answer), unless: isSaid)
      }
    }
  }

  package static func offerAnswered(answer: OfferAnswer) -> Event {
    .offerAnswered(OfferAnswered(answer: answer))
  }
}

extension Request {
  /// Say what staff think of an offer that was handed over; said again, it takes the place of what was said.
  public static func answerOffer(
    _ offer: NoteID, _ stance: OfferStance, reason: String? = nil, on day: Day
  ) -> Request {
    Request(Event.OfferAnswered.Asked(offer: offer, stance: stance, reason: reason, day: day))
  }
}
