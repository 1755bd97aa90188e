import Testing
import TillDiCore
import TillDiWords

/// What is said of a command line that can't be carried out.
@Suite struct MisuseWordsTests {
  private static let misuses: [Misuse] =
    [
      .noCommand("x", nearest: nil), .noOption("--x", nearest: nil), .tooMuch("x", after: nil),
      .noValue("--x"), .takesNoValue("--x"), .wrongValue("x", choices: ["staff"], nearest: nil),
      .noNumber("x"), .notUnderstood, .outputIsMissing, .forceNeedsOutput, .previewOfOneReply,
      .reflectionIsMissing, .jsonlNeedsCase, .plainNeedsLead, .papersOnly,
      .lexiconIsForSuggestions, .oneOfThree, .fileIsMissing, .sessionOfActivityIsMissing,
      .offerHasItsOwnAnswer, .linesOfBothSides, .offersOrOne, .roleIsOfTheCalendar,
      .clearOrUnclear, .previewOfAnAnswer, .looksOnly, .wayInIsShown, .proposalsAreOfTheDream,
      .oneThingAtATime, .changeIsMissing,
    ]
    + [
      "side", "what", "page", "name", "file", "entry", "note", "masked", "first", "session",
      "observed", "other", "offer", "day", "minutes", "days",
    ].map { .missing($0, choices: []) }

  @Test(arguments: misuses)
  func isSaidInBothLanguages(_ misuse: Misuse) {
    let (swedish, english) = (Words(.swedish).text(of: misuse), Words(.english).text(of: misuse))
    #expect(!swedish.isEmpty && !english.isEmpty && swedish != english)
    #expect(!swedish.contains("<") && !swedish.contains("  "))
  }
}
