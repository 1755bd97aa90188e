import TillDiCore
import TillDiWords

/// What staff say of management’s offers, where both sides hear them.
///
/// Nothing is asked there, so that no session costs more to pass through: a line such as `kan1 vill ha` is an answer.
extension Walk {
  /// Whether offers may be answered where the room is: they were handed over, and staff are there to say it.
  func mayAnswerOffers(_ series: Series) -> Bool {
    guard session.track != .management, series.latestHandOver(of: .management) != nil,
      let activity = activity(series)
    else { return false }
    return activity.reads == .management || activity.form == .link
  }

  /// An answer to an offer, `kan1 vill ha` or `Kan 2: inte för oss, vi har inga`; `nil` for any other line.
  mutating func answerOffer(_ text: String, _ series: Series) -> Turn? {
    guard mayAnswerOffers(series), let named = Words.namedOffer(in: text),
      let said = Words.offerAnswer(in: named.rest)
    else { return nil }
    guard let line = series.sharedLines(of: .management).line(named.name.mark) else {
      return say(.noSuchOffer("\(text.prefix { !$0.isWhitespace })"))
    }
    after = .say(.offerAnswered(words.name(of: line), words.said(said.stance, said.reason)))
    return Turn(requests: [
      .answerOffer(line.note, said.stance, reason: said.reason, on: today)
    ])
  }

  /// How to answer, said once the offers have been shown; nothing where none may be answered.
  func howToAnswerOffers(_ series: Series) -> [WalkShow] {
    mayAnswerOffers(series) && activity(series)?.form != .link
      && !series.offersToAnswer.isEmpty ? [.phrase(.howToAnswerOffers)] : []
  }

  /// What staff have said of the offers among some lines.
  func offerAnswers(among lines: [ListLine], _ series: Series) -> [NoteID: String] {
    lines.reduce(into: [:]) { answers, line in
      answers[line.note] = series.offerAnswer(to: line.note).map {
        words.said($0.stance, $0.reason)
      }
    }
  }
}
