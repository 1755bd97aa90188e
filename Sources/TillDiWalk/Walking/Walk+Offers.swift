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

  /// An answer to one offer or several, `kan1 vill ha`, `Kan 2: inte för oss, vi har inga` or `kan1, kan4 prata`; `nil`
  /// for any other line.
  mutating func answerOffer(_ text: String, _ series: Series) -> Turn? {
    guard mayAnswerOffers(series), let named = Words.namedOffers(in: text),
      let said = Words.offerAnswer(in: named.rest)
    else { return nil }
    let offers = series.sharedLines(of: .management)
    var lines: [ListLine] = []
    for number in named.numbers {
      guard let line = offers.line(.number(number)) else { return say(.noSuchOffer("\(number)")) }
      lines.append(line)
    }
    after = .say(
      .offers(
        .answered(
          lines.map { words.name(of: $0) }, words.said(said.stance, said.reason),
          before: words.saidBefore(of: lines, instead: said, series))))
    return Turn(
      requests: lines.map {
        .answerOffer($0.note, said.stance, reason: said.reason, on: today)
      })
  }

  /// The offer that a note names where offers may be answered: it may have been meant as an answer.
  func offerMeant(by said: String, _ series: Series) -> String? {
    guard mayAnswerOffers(series) else { return nil }
    let parts = said.split(whereSeparator: \.isWhitespace)
    for start in parts.indices {
      let rest = parts[start...].joined(separator: " ")
      if let named = Words.namedOffers(in: rest),
        let line = series.sharedLines(of: .management).line(.number(named.numbers[0]))
      {
        return words.name(of: line)
      }
    }
    return nil
  }

  /// The offers that were heard and have no answer, as the room leaves them.
  func offersWithoutAnswer(_ series: Series) -> [WalkShow] {
    guard mayAnswerOffers(series), activity(series)?.form != .link else { return [] }
    let waiting = series.offersToAnswer.map { words.name(of: $0) }
    return waiting.isEmpty ? [] : [.phrase(.offers(.goneThrough(waiting)))]
  }

  /// How to answer, said once the offers have been shown; nothing where none may be answered.
  func howToAnswerOffers(_ series: Series) -> [WalkShow] {
    mayAnswerOffers(series) && activity(series)?.form != .link
      && !series.offersToAnswer.isEmpty ? [.phrase(.offers(.howToAnswer))] : []
  }

  /// What the other side has said of lines that were handed over: of staff's the replies, of management's what staff
  /// want.
  func answers(to lines: [ListLine], _ series: Series) -> [NoteID: String] {
    var answers: [NoteID: String] = [:]
    for item in series.comparison.items { answers[item.line.note] = item.replies.last.map(said) }
    for line in lines where line.list == .offer {
      answers[line.note] = series.offerAnswer(to: line.note).map {
        words.said($0.stance, $0.reason)
      }
    }
    let shown = Set(lines.map(\.note))
    return answers.filter { shown.contains($0.key) }
  }

  /// A reply as it is read aloud beside its line: the kind whole, who and when.
  private func said(_ reply: Reply) -> String {
    "\(words.reports.said(reply)) (\(words.reports.answered(by: reply.role, until: reply.by)))"
  }

  /// That replies were given before, where the list is heard or answered: they are read aloud first.
  func repliesGiven(_ series: Series) -> [WalkShow] {
    guard session.track == nil, series.latestHandOver(of: .staff) != nil,
      let activity = activity(series), activity.reads == .staff || activity.form == .reply
    else { return [] }
    let items = series.comparison.items
    let answered = items.count(where: \.isAnswered)
    let isNews = activity.reads == .staff || answered < items.count
    let areRead = activity.reads == .staff
    return answered > 0 && isNews
      ? [.phrase(.repliesGiven(answered, of: items.count, areRead: areRead))] : []
  }
}
