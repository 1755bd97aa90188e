import Foundation
import Testing

/// What comes out of the example, whole and in both languages, as its readers get it.
@Suite("The example's papers")
struct ExampleTests {
  @Test(arguments: [("sv", "Solgården", "rapport"), ("en", "Maple Court", "report")])
  func papers(_ language: String, _ name: String, _ report: String) async throws {
    let stand = try await Samples.example(language)
    let folder = "exempel/" + name
    let file = stand.work + "/" + folder + "/exports/" + report + ".md"
    let written = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    try expectGolden(timeless(written), "example/report.\(language).md")
    for (arguments, paper) in [
      (["list", "staff", "--format", "markdown"], "staff-list"),
      (["list", "management", "--format", "markdown"], "management-list"),
      (["compare", "--format", "markdown"], "comparison"),
    ] {
      let outcome = try await stand.tilldi(arguments + ["--series", folder])
      #expect(outcome.status == 0, "\(outcome)")
      try expectGolden(timeless(outcome.out), "example/\(paper).\(language).md")
    }
  }

  /// The example ends on the day it is played: dates, and how far off they are, are kept as signs.
  private func timeless(_ text: String) -> String {
    let months =
      "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|"
      + "January|February|March|April|May|June|July|August|September|October|November|December"
    return text.replacingOccurrences(
      of: #"\d{1,2} ("# + months + #")( \d{4})?"#, with: "‹dag›", options: .regularExpression
    )
    .replacingOccurrences(
      of: #"\d+ (dagar|dag|days|day)\b"#, with: "‹n› $1", options: .regularExpression)
  }
}
