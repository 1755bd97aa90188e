import TillDiCore
import TillDiWords

/// What is agreed before start: who receives, who answers, by when, who has been told.
///
/// Source: *The model*, “Before start”.
struct PromisesForm: Form {
  private var place = 0

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    guard Arrangement.allCases.indices.contains(place) else { return nil }
    let matter = Arrangement.allCases[place]
    return WalkQuestion(text: walk.words.question(for: matter), preset: series.arrangements[matter])
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    let matter = Arrangement.allCases[place]
    if text.isEmpty {
      place += 1
      return .taken
    }
    var said = text
    switch matter {
    case .answerBy:
      do throws(NoDay) {
        said = try Day(typed: text, today: walk.today).description
      } catch {
        return .again(.noDay(error))
      }
    case .receiver, .answerer, .roles:
      if Day.isSaid(by: text) { return .again(.isNoRole(text)) }
    case .presentedTo: break
    }
    place += 1
    return .doing(.arrange(matter, said))
  }

  mutating func refused(_ refusal: Refusal) { startOver() }

  mutating func startOver() { place = max(0, place - 1) }

  var isOfActivity: Bool { true }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    series.arrangements.isEmpty ? .nothingSettled : .promisesKept
  }
}
