import TillDiCore
import TillDiWords

/// Who asks and by when, as it is typed: `enhetschef, 15 mars`.
struct AskerLine {
  let role: TypedRole
  let by: Day?

  /// Reads it; what follows the last comma is a day if it can be one.
  init(_ text: String, in series: Series, today: Day) throws(NoAnswer) {
    guard let comma = text.lastIndex(of: ",") else {
      role = try TypedRole(text, in: series)
      by = nil
      return
    }
    let day: Day
    do throws(NoDay) {
      day = try Day(typed: trimmed(String(text[text.index(after: comma)...])), today: today)
    } catch {
      throw NoAnswer(phrase: .noDay(error))
    }
    role = try TypedRole(trimmed(String(text[..<comma])), in: series)
    by = day
  }
}
