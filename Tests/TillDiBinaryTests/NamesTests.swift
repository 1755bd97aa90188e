import Foundation
import Testing
import Trials

/// Commands, sides and sessions by the names people know them by: in both languages, and by number.
@Suite("Names in both languages")
struct NamesTests {
  @Test(
    "The same is done by each name",
    arguments: [
      ("list staff", "lista personalen"), ("list staff", "list 1"), ("list staff", "Lista Stör"),
      ("list management", "listan ledningen"), ("list management", "list 2"),
      ("list management", "lista kan"), ("status", "läge"), ("log", "logg"),
      ("compare", "jämför"), ("report", "rapport"), ("report --for board", "rapport --for nämnden"),
      ("report --for staff", "report --for personalen"), ("follow-up", "följ-upp"),
      ("schedule", "datum"), ("schedule show", "datum visa"), ("map now", "karta nu"),
      ("map dream", "map drömmen"), ("map way-in", "karta väg-in"),
      ("programme show staff-2", "program visa 2"), ("programme list", "program lista"),
      ("programme show staff-2", "programme show BRA_och_dålig"),
      ("guide staff-3", "handledning dröm"),
      ("observer staff-2", "observatör personalen-2"), ("homework homework-2", "läxa 2"),
      ("list staff --language en", "list staff --language engelska"), ("flyer", "flygblad"),
      ("invitation joint", "inbjudan gemensamt"), ("invitation staff", "inbjudan personalen"),
      ("--series Solgården list staff", "--series Solgården lista personalen"),
      ("help run", "hjälp kör"), ("help schedule move", "hjälp datum flytta"),
      ("run --help", "kör --help"),
      (
        "hand-over staff --from a --to b --answer-by 2099-01-01 --room-said-yes",
        "lämna-över personalen --from a --to b --answer-by 2099-01-01 --room-said-yes"
      ),
      ("run staff-9", "kör staff-9"), ("schedule cancel staff-9", "datum ställ-in staff-9"),
    ].sample(every: 2))
  func same(_ english: String, _ other: String) async throws {
    let stand = try await Samples.full()
    try await stand.succeed("schedule", "start", Today.adding(30))
    let expected = try await stand.tilldi(words(english))
    let outcome = try await stand.tilldi(words(other))
    #expect(outcome.out == expected.out && outcome.err == expected.err, "\(expected) \(outcome)")
    #expect(outcome.status == expected.status && !(outcome.out + outcome.err).isEmpty)
  }

  /// `_` stands for a space within an argument.
  private func words(_ line: String) -> [String] {
    line.replacing(" ", with: "\n").replacing("_", with: " ").split(separator: "\n").map(
      String.init)
  }

  @Test(
    "A session by its name wherever one is named",
    arguments: ["2", "Bra & dålig dag", "bra och"].sample(every: 3))
  func sessions(_ name: String) async throws {
    #expect(try await play(name) == play("staff-2"))
  }

  /// Has a session named in every way there is, and tells what came of it.
  private func play(_ name: String) async throws -> String {
    let stand = try await Samples.begun()
    try await stand.succeed("datum", "börja", Today.adding(30))
    try await stand.succeed("anteckna", "Larmet", "--session", name, "--kind", "stöd")
    try await stand.succeed("adjust", name, "Nattpersonalen kom inte")
    try await stand.succeed("datum", "flytta", name, Today.adding(60))
    try await stand.succeed("datum", "dela", name, "60", Today.adding(61))
    let moved = try await stand.succeed("datum", "flytta", "\(name).2", Today.adding(62))
    #expect(moved.contains(Today.said(in: "sv", adding: 62)))
    let shifted = try await stand.succeed("datum", "skjut", "\(name).2", "1")
    try await stand.succeed("datum", "ställ-in", "\(name).2")
    let walked = try await stand.succeed("kör", name)
    return try await moved + shifted + walked + stand.succeed("datum") + stand.succeed("läge")
  }

  @Test("A name of several sessions is asked about, and nothing is done")
  func several() async throws {
    let stand = try await Samples.begun()
    let before = try stand.snapshot()
    for arguments in [
      ["run", "Hur kan"], ["note", "Larmet", "--session", "Hur kan"], ["adjust", "Hur kan", "x"],
      ["schedule", "move", "Hur kan", Today.adding(9)], ["schedule", "cancel", "Hur kan"],
      ["programme", "show", "Hur kan"], ["guide", "Hur kan"],
    ] {
      let outcome = try await stand.tilldi(arguments)
      #expect(
        outcome.err
          == "”Hur kan” kan vara flera träffar: ”Hur kan ni ta?” (staff-4), ”Hur kan ni ge?” (management-1). Skriv mer av namnet.\n",
        "\(outcome)")
      #expect(outcome.status == 1)
    }
    #expect(try stand.snapshot() == before)
  }
}
