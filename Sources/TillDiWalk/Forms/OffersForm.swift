package import TillDiCore
package import TillDiWords

/// Asks of each offer that staff have not answered what they say of it; Enter passes it over.
package struct OffersForm: DialogueForm {
  private var passed: Set<NoteID> = []
  /// What was chosen and needs its reason before it is an answer.
  private var chosen: (offer: NoteID, stance: OfferStance)?
  /// What was answered last, to be asked again where it was refused.
  private var last: NoteID?

  package init() {}

  private func current(_ series: Series) -> ListLine? {
    series.offersToAnswer.first { !passed.contains($0.note) }
  }

  package func question(_ series: Series, _ words: Words, _ today: Day) -> WalkQuestion? {
    guard let line = current(series) else { return nil }
    if let chosen, chosen.offer == line.note {
      return WalkQuestion(
        stays: [.line(line, offers: [])], text: words.question(forReasonOf: chosen.stance))
    }
    return WalkQuestion(about: [.line(line, offers: [])], text: words.whatOfTheOffer)
  }

  package mutating func answer(
    _ text: String, _ series: Series, _ today: Day, drawName: () -> String
  ) -> Answering {
    guard let line = current(series) else { return .taken }
    if let chosen, chosen.offer == line.note {
      self.chosen = nil
      if text.isEmpty { return .again(.offerReasonMissing(chosen.stance)) }
      return answer(line, chosen.stance, text, today, series)
    }
    if text.isEmpty {
      passed.insert(line.note)
      return .taken
    }
    guard let said = Words.offerAnswer(in: text) else { return .again(.offers(.notAnAnswer(text))) }
    if said.stance.needsReason, said.reason == nil {
      chosen = (line.note, said.stance)
      return .taken
    }
    return answer(line, said.stance, said.reason, today, series)
  }

  private mutating func answer(
    _ line: ListLine, _ stance: OfferStance, _ reason: String?, _ today: Day, _ series: Series
  ) -> Answering {
    last = line.note
    passed.insert(line.note)
    var answering = Answering.doing(.answerOffer(line.note, stance, reason: reason, on: today))
    let words = Words(series.language)
    answering.after = .say(
      .offers(
        .answered([words.name(of: line)], words.said(stance, reason))))
    return answering
  }

  package mutating func stepBack(_ series: Series) -> Bool {
    defer { chosen = nil }
    return chosen != nil
  }

  package mutating func refused(_ refusal: Refusal) {
    if let last { passed.remove(last) }
  }

  /// What is said when all were gone through: which offers still have no answer.
  package func farewell(_ series: Series, _ words: Words) -> WalkPhrase {
    .offers(.goneThrough(series.offersToAnswer.map { words.name(of: $0) }))
  }
}
