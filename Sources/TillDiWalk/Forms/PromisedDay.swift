import TillDiCore
import TillDiWords

/// What was typed is no answer, and the same question stands.
struct AskedAgain: Error {
  let answering: Answering
}

extension Day {
  /// A day that something is promised for, as it is typed: one that is, and has not been.
  init(promised text: String, today: Day) throws(AskedAgain) {
    let day: Day
    do throws(NoDay) {
      day = try Day(typed: text, today: today)
    } catch {
      throw AskedAgain(answering: .again(.noDay(error)))
    }
    if day < today { throw AskedAgain(answering: .again(.dayHasPassed(day, today: today))) }
    self = day
  }
}
