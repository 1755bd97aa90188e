import TextShape
import TillDiScreen
import TillDiWalk
package import TillDiCore
import TillDiWords

/// Asks whether the replies are clear, with the same questions as the walk.
package struct TrustDialogue {
  private let context: Context

  /// Takes where the questions are shown and answered.
  package init(context: Context) { self.context = context }

  /// Asks until both are answered, or the input ends.
  ///
  /// - Throws: A ``Report`` when something could not be saved.
  package func run(_ series: inout OpenSeries, of handOver: HandOverID) throws {
    let words = series.words
    let screen = LineScreen(words: words)
    var form = TrustForm(of: handOver)
    while let question = form.question(series.series, words, context.now().day) {
      try context.show(screen.document(for: .question(question)))
      // Silence is not consent: what was not answered is not kept.
      guard let line = try context.answer() else { return }
      let text = cleaned(line.text).text
      if WalkCommand(typed: text) == .back {
        _ = form.stepBack(series.series)
        continue
      }
      let answering = form.answer(text, series.series)
      for show in answering.shows { try context.show(screen.document(for: show)) }
      try series.perform(answering.requests)
    }
    if let said = form.farewell(series.series, words) { try context.say(words.text(of: said)) }
  }
}
