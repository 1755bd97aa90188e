import TillDiCore
import TillDiWords

/// What is agreed before start: who receives, who answers, by when, who has been told.
///
/// Source: *The model*, “Before start”.
struct PromisesForm: Hashable, Sendable {
  private var place = 0

  func question(_ series: Series, _ words: Words) -> WalkQuestion? {
    guard Arrangement.allCases.indices.contains(place) else { return nil }
    let matter = Arrangement.allCases[place]
    return WalkQuestion(text: words.question(for: matter), preset: series.arrangements[matter])
  }

  mutating func answer(_ text: String, _ series: Series) -> Answering {
    let matter = Arrangement.allCases[place]
    if text.isEmpty {
      place += 1
      return .taken
    }
    if matter == .answerBy, Day(text: text) == nil { return .again(.notADay(text)) }
    place += 1
    return .doing([.arrange(matter, text)])
  }

  mutating func stepBack() { place = max(0, place - 1) }
}
