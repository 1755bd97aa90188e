import TextShape
import TillDiScreen
import TillDiWalk
package import TillDiCore
import TillDiWords

/// Goes through what needs an answer, or what came of the answers, with the same questions as the walk.
package struct ReplyDialogue {
  private let context: Context

  /// Takes where the questions are shown and answered.
  package init(context: Context) { self.context = context }

  /// Asks until everything is answered or passed over, or the input ends.
  ///
  /// - Throws: A ``Report`` when something could not be saved.
  package func run(_ series: inout OpenSeries) throws {
    let words = series.words
    guard series.series.latestHandOver(of: .staff) != nil else {
      throw Report(.notHandedOver(.staff), words)
    }
    try series.perform(.open(by: .management))
    let items = series.series.comparison.items
    let waiting = items.count { !$0.isAnswered }
    if waiting > 0, let answerBy = series.series.latestHandOver(of: .staff)?.answerBy {
      try context.say(words.waitsForReplies(waiting, of: items.count, by: answerBy))
    }
    var form = ReplyForm()
    while let question = form.question(series.series, words, context.now().day) {
      guard try ask(question, &form, &series) else { return }
    }
    try context.say(words.text(of: ReplyForm.farewell(series.series, words)))
    guard let handOver = series.series.trustCheckDue else { return }
    var telling = TellingForm(of: handOver.id)
    while let question = telling.question(series.series, words, context.now().day) {
      guard try ask(question, &telling, &series) else { return }
    }
    if series.series.followUps(on: context.now().day).contains(where: \.isToTell) { return }
    // Whether they are clear is for those who asked to say, and whoever answers may sit alone.
    try context.say(words.whoSaysWhetherItIsClear)
  }

  /// Asks what one reply is to say instead; the old one is kept.
  ///
  /// - Throws: A ``Report`` when it could not be saved.
  package func change(_ note: NoteID, _ series: inout OpenSeries) throws {
    var form = ReplyForm(with: note)
    while form.isAboutNamed,
      let question = form.question(series.series, series.words, context.now().day)
    {
      guard try ask(question, &form, &series) else { return }
    }
  }

  /// Asks of each offer that has no answer what staff say of it.
  ///
  /// - Throws: A ``Report`` where management has not handed over, or something could not be saved.
  package func offers(_ series: inout OpenSeries) throws {
    let words = series.words
    guard series.series.latestHandOver(of: .management) != nil else {
      throw Report(.notHandedOver(.management), words)
    }
    try series.perform(.open(by: .staff))
    if series.series.offersToAnswer.isEmpty { return try context.say(words.noOffersToAnswer) }
    var form = OffersForm()
    while let question = form.question(series.series, words, context.now().day) {
      guard try ask(question, &form, &series, by: "tilldi reply --offers") else { return }
    }
    try context.say(words.text(of: form.farewell(series.series, words)))
  }

  /// Asks of every reply what came of it, one link at a time, until all are gone through or the input ends.
  ///
  /// - Throws: A ``Report`` when something could not be saved.
  package func followUp(_ series: inout OpenSeries) throws {
    let words = series.words
    var form = FollowUpForm()
    while let question = form.question(series.series, words, context.now().day) {
      guard try ask(question, &form, &series, by: "tilldi follow-up --ask") else { return }
    }
    try context.say(words.text(of: form.farewell(series.series, context.now().day)))
  }

  /// Asks one question, and saves what has become of it; `false` when the input has ended.
  private func ask(
    _ question: WalkQuestion, _ form: inout some DialogueForm, _ series: inout OpenSeries,
    by command: String = "tilldi reply"
  ) throws -> Bool {
    let words = series.words
    let screen = LineScreen(words: words)
    try context.show(screen.document(for: .question(question)))
    guard let line = try context.answer() else {
      let changed = (form as? ReplyForm)?.lineBeingChanged(series.series)
      try context.say(
        changed.map { words.stoppedChanging($0) } ?? words.stopped(asking: command))
      return false
    }
    let today = context.now().day
    let text = cleaned(line.text).text
    if WalkCommand(typed: text) == .back {
      _ = form.stepBack(series.series)
      return true
    }
    let answering = form.answer(
      text, series.series, today, drawName: context.drawName)
    for show in answering.shows { try context.show(screen.document(for: show)) }
    do {
      try series.attempt(answering.requests, series.situation())
      for reply in answering.requests.compactMap(\.reply) {
        guard let saved = ReplyForm.saved(reply.id, in: series.series, words, today) else {
          continue
        }
        try context.show(screen.document(for: .phrase(saved)))
      }
      if let said = answering.saidWhenSaved {
        try context.show(screen.document(for: .phrase(said)))
      }
    } catch let refusal as Refusal {
      form.refused(refusal)
      try context.show(screen.document(for: .refusal(refusal)))
    }
    return true
  }
}
