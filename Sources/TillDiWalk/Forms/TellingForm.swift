package import TillDiCore
package import TillDiWords

/// Asked once when replies were given: how those who asked have heard them, or that it is told later.
///
/// One answer tells of all that nobody has heard yet. Enter says that they are told another time; who receives the
/// replies is asked whether they are clear first when they have heard them.
package struct TellingForm: Form, DialogueForm {
  private var isOver = false
  private let handOver: HandOverID
  /// Whether the questions of the activity the room has come to wait behind it.
  private let isBeforeOwn: Bool

  /// Asks of the replies to a version.
  package init(of handOver: HandOverID, isBeforeOwn: Bool = false) {
    (self.handOver, self.isBeforeOwn) = (handOver, isBeforeOwn)
  }

  /// The replies that nobody has heard, in the order of the list.
  private func untold(_ series: Series, _ today: Day) -> [FollowUp] {
    // What came of a reply is asked about where that is gone through.
    series.followUps(on: today).filter { !$0.isCarried && !$0.chain.isTold && !$0.lines.isEmpty }
  }

  package func question(_ series: Series, _ words: Words, _ today: Day) -> WalkQuestion? {
    let untold = untold(series, today)
    if isOver || untold.isEmpty { return nil }
    return WalkQuestion(stays: [.followUps(untold)], text: words.haveTheyHeard)
  }

  package mutating func answer(
    _ text: String, _ series: Series, _ today: Day, drawName: () -> String
  ) -> Answering {
    // Where the room has gone on to something else, words without a yes are somebody who speaks of that.
    if !text.isEmpty, !text.contains(where: \.isLetter),
      (try? Day(typed: text, today: today)) == nil
    {
      return .again(.answerYesOrNo)
    }
    if isBeforeOwn, !text.isEmpty, !Words.beginsWithYesOrNo(text) { return .passedOn }
    isOver = true
    if text.isEmpty { return .taken }
    guard let telling = Words.telling(in: text, today: today) else {
      return Answering(shows: [.phrase(.toldLater)])
    }
    var answering = Answering.taken
    answering.requests = untold(series, today).map {
      .tellBack($0.id, on: telling.on, how: telling.how)
    }
    answering.shows = [.phrase(.toldAll(answering.requests.count))]
    answering.after = .nextQuestion
    return answering
  }

  package mutating func stepBack(_ series: Series) -> Bool { false }

  package mutating func refused(_ refusal: Refusal) { isOver = false }

  mutating func startOver() { isOver = false }

  var isOfActivity: Bool { !isBeforeOwn }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? {
    guard isBeforeOwn else { return nil }
    return question(series, walk) == nil ? walk.ownForm(series) : self
  }

  /// Whoever has heard them is asked whether they are clear.
  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    if untold(series, walk.today).isEmpty {
      walk.form = TrustForm(of: handOver, isBeforeOwn: isBeforeOwn)
      turn.shows += walk.ask(series).shows
    } else if isBeforeOwn {
      walk.takeUpOwnForm(series, &turn)
    }
  }
}
