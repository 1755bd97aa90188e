import Testing
import TillDiCore

/// One function counts, and every paper says what it counted.
@Suite struct ListStandingTests {
  @Test func nothingHandedOverIsNothingToCount() throws {
    let standing = Series(name: "Solgården", language: .swedish).standing(on: Day(number: 20_000))
    #expect(standing.lines.isEmpty && standing.waiting.isEmpty && standing.answered == 0)
    #expect(standing.answerBy == nil && !standing.isAnswerLate(on: Day(number: 20_000)))
  }
}
