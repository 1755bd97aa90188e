import Foundation
import Testing

/// The programme of an hour, from its start to its report.
@Suite("TillDi in an hour")
struct HourTests {
  @Test("It is named beside the other, and what it begins with is its own")
  func begins() async throws {
    let stand = try Stand()
    let list = try await stand.succeed("programme", "list", "--language", "sv")
    #expect(list.contains("tilldi-hour  TillDi på en timme"), "\(list)")
    let began = try await stand.succeed(
      "new", "Prov", "--programme", "tilldi-hour", "--language", "sv")
    #expect(began.contains("Börja med: tilldi run staff-1"), "\(began)")
    let english = try await stand.succeed(
      "new", "Trial", "--programme", "tilldi-hour", "--language", "en")
    #expect(english.contains("Begin with: tilldi run staff-1"), "\(english)")
    let whole = try await stand.succeed("new", "Hel", "--language", "sv")
    #expect(whole.contains("tilldi run before-start – där bestäms"), "\(whole)")
    let none = try await stand.tilldi("new", "Ingen", "--programme", "tilldi-day")
    #expect(none.status == 1, "\(none)")
  }

  @Test(
    "One side may be enough: its list is handed over and answered, and no paper promises what there is not"
  )
  func oneSide() async throws {
    let stand = try Stand()
    try await stand.succeed("new", "Prov", "--programme", "tilldi-hour", "--language", "sv")
    try await stand.succeed("note", "Appen loggar ut", "--kind", "stör", "--series", "Prov")
    try await stand.succeed(
      "hand-over", "staff", "--from", "kock", "--to", "chef", "--answer-by", Today.adding(7),
      "--room-said-yes", "--series", "Prov")
    try await stand.succeed("reply", "stör1", "--kind", "ja", "--series", "Prov")
    for paper in [
      ["report"], ["guide"], ["flyer", "--format", "markdown"],
      ["invitation", "--format", "markdown"],
      ["status"], ["programme", "show"], ["letter"], ["programme", "course"],
    ] {
      let said = try await stand.succeed(paper + ["--series", "Prov"])
      for absent in [
        "before-start", "Innan vi börjar", "Drömdigitalisering", "läkemedel", "fyra träffar",
      ] {
        #expect(!said.contains(absent), "\(paper): \(absent)")
      }
    }
  }
}
