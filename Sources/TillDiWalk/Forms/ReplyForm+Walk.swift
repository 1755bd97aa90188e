package import TillDiCore
package import TillDiWords

extension ReplyForm {
  /// In a room a sentence is something somebody says, and the question stands; alone it is an answer that is none.
  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    let isSaid =
      asksForKind && Words.reply(in: text) == nil && !Words.beginsWithYesOrNo(text)
      && text.split(whereSeparator: \.isWhitespace).count > 3
    if isSaid { return .passedOn }
    return answer(text, series, walk.today, drawName: walk.drawName)
  }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? {
    question(series, walk) == nil ? nil : self
  }

  var isOfActivity: Bool { true }

  /// What is said when all lines were gone through: which of them still wait.
  package static func farewell(_ series: Series, _ words: Words) -> WalkPhrase {
    let waiting = series.comparison.unanswered.map(\.line)
    return waiting.isEmpty
      ? .allAnswered : .passedOver(waiting.map { words.name(of: $0) })
  }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    series.latestHandOver(of: .staff) == nil ? .nothingToAnswer : Self.farewell(series, walk.words)
  }

  /// When the lines were gone through it is asked once whether the replies were heard, and then whether they are clear.
  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    guard let handOver = walk.tellingDue(series) else { return }
    walk.form = TellingForm(of: handOver)
    turn.shows += walk.ask(series).shows
  }
}

extension Walk {
  /// The version whose replies are to be asked about now, once for as many as it has; `nil` where none is.
  mutating func tellingDue(_ series: Series) -> HandOverID? {
    guard let handOver = series.trustCheckDue else { return nil }
    let given = series.repliesGiven(to: handOver.id)
    guard trustAsked[handOver.id] != given else { return nil }
    trustAsked[handOver.id] = given
    return handOver.id
  }
}
