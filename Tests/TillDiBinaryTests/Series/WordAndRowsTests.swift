import Foundation
import GoldenFiles
import PseudoTerminal
import Testing
import TextShape

@Suite("Documents for Word, and rows for a spreadsheet")
struct WordAndRowsTests {
  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test(
    "A file that ends in .docx is for Word, and --format docx is the same bytes in a pipe",
    arguments: [
      ["report"], ["list", "staff"], ["list", "management"], ["compare"], ["review"],
      ["map", "way-in"], ["map", "now"], ["homework"], ["follow-up"],
    ])
  func word(_ arguments: [String]) async throws {
    let stand = try await Stand(copying: Samples.full())
    let written = try await stand.tilldi(arguments + ["--output", "Solgården/papper.DOCX"])
    #expect(written.status == 0, "\(written)")
    let file = try bytes(stand.series + "/papper.DOCX")
    // A ZIP whose first part says what the others are.
    #expect(file.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(file.dropFirst(30).starts(with: Data("[Content_Types].xml".utf8)))
    #expect(file.range(of: Data("wordprocessingml.document.main+xml".utf8)) != nil)
    let piped = try await stand.tilldi(arguments + ["--format", "docx"])
    #expect(piped.status == 0 && piped.standardOutput == file, "\(piped.err)")
    // What stays in the room is in no paper.
    #expect(file.range(of: Data("lånar inloggningar".utf8)) == nil)
  }

  @Test("The programme is for Word too")
  func programme() async throws {
    let stand = try await Samples.full()
    for arguments in [["programme", "show", "staff-2"], ["programme", "course"]] {
      let outcome = try await stand.tilldi(arguments + ["--format", "docx"])
      #expect(outcome.status == 0 && outcome.standardOutput.starts(with: [0x50, 0x4B, 3, 4]))
    }
  }

  @Test(
    "Onto a terminal nothing is written that only Word can read",
    .enabled(if: LiveSession.isPossible, "No pseudo-terminal can be opened here."),
    arguments: [["list", "staff"], ["programme", "course"]])
  func terminal(_ arguments: [String]) async throws {
    let stand = try await Samples.full()
    let terminal = try PseudoTerminal(
      Binary.path, arguments + ["--format", "docx"], environment: stand.environment,
      directory: stand.series, columns: 200, rows: 10)
    #expect(terminal.waitForExit(seconds: 60) == .code(1))
    #expect(terminal.waitUntil { $0.text.contains("Inget skrevs.") })
    #expect(terminal.screen.text.contains("Skriv det till en fil: --output"))
    #expect(!terminal.screen.text.contains("PK"))
  }

  @Test(
    "A file that ends in .csv has a row for each line, and --format csv is the same in a pipe",
    arguments: [
      (["list", "staff"], "Rad;Lista;Plats;"), (["list", "management"], "Rad;Lista;Plats;"),
      (["compare"], "Personalens rad;"), (["follow-up"], "Rad;Som det sades;Svar;"),
    ])
  func rows(_ arguments: [String], _ headings: String) async throws {
    let stand = try await Stand(copying: Samples.full())
    let written = try await stand.tilldi(arguments + ["--output", "Solgården/rader.csv"])
    #expect(written.status == 0, "\(written)")
    let file = try bytes(stand.series + "/rader.csv")
    #expect(file.starts(with: [0xEF, 0xBB, 0xBF] + Array(headings.utf8)))
    #expect(file.suffix(2) == Data("\r\n".utf8))
    let piped = try await stand.tilldi(arguments + ["--format", "csv"])
    #expect(piped.status == 0 && piped.standardOutput == file, "\(piped.err)")
    #expect(file.range(of: Data("lånar inloggningar".utf8)) == nil)
  }

  @Test("What was promised is written to a file, and the record says that it left")
  func followUp() async throws {
    let stand = try await Stand(copying: Samples.full())
    try await stand.succeed("follow-up", "--output", "Solgården/exports/löften.md")
    let text = String(decoding: try bytes(stand.series + "/exports/löften.md"), as: UTF8.self)
    #expect(text.hasPrefix("# Uppföljning – Solgården\n"))
    #expect(try await stand.succeed("log").contains("löften.md"))
    let again = try await stand.tilldi(["follow-up", "--output", "Solgården/exports/löften.md"])
    #expect(again.status == 1 && again.err.contains("finns redan"))
  }

  @Test("What is written fits the schema that is printed")
  func schemas() async throws {
    let stand = try await Samples.full()
    for (name, arguments) in [
      ("list", ["list", "staff"]), ("list", ["list", "management"]), ("compare", ["compare"]),
      ("follow-up", ["follow-up"]), ("map", ["map", "now"]), ("way-in", ["map", "way-in"]),
      ("review", ["review"]), ("programme", ["programme", "show"]),
    ] {
      let schema = try await stand.succeed("schema", name)
      let data = try await stand.tilldi(arguments + ["--format", "json"])
      #expect(data.status == 0, "\(data)")
      #expect(try SchemaFaults(schema: schema).faults(in: data.standardOutput) == [], "\(name)")
    }
    let two = try await TwoComputers()
    try await two.here("heading", "--board", "Omsorgsnämnden")
    try await two.there("heading", "--board", "Vårdnämnden")
    let merged = try await two.here("merge", two.other, "--format", "json")
    let schema = try await stand.succeed("schema", "merge")
    #expect(merged.out.contains("\"laptop\" : \"this\""))
    #expect(try SchemaFaults(schema: schema).faults(in: merged.standardOutput) == [])
  }

  @Test("Which schemas there are, also where there is no series")
  func schemaNames() async throws {
    let stand = try Stand()
    let names = try await stand.succeed("schema")
    #expect(
      names == """
        list
        compare
        compare-case
        follow-up
        map
        way-in
        review
        programme
        programme-file
        merge
        hand-over

        """)
    for name in names.split(separator: "\n") {
      let schema = try await stand.succeed("schema", String(name))
      #expect(schema.contains("https://json-schema.org/draft/2020-12/schema"))
    }
    #expect(
      try await stand.succeed("schema", "hand-over")
        == stand.succeed("hand-over", "--schema"))
    let unknown = try await stand.tilldi(["schema", "lista"])
    #expect(unknown.status == 1 && unknown.out.isEmpty)
    #expect(unknown.err.contains("lista") && unknown.err.contains("follow-up"))
  }
}
