import Foundation
import Testing

@Suite("The papers between the two sides")
struct PaperTests {
  @Test(
    "Each is written in every form, in both languages",
    arguments: [["answer-sheet"], ["letter"], ["report", "--for", "staff"]], ["sv", "en"])
  func forms(_ arguments: [String], _ language: String) async throws {
    let stand = try await Samples.full(language)
    for format in ["terminal", "markdown", "html"] {
      let outcome = try await stand.tilldi(arguments + ["--format", format])
      #expect(outcome.status == 0 && outcome.out.contains("Solgården"), "\(outcome)")
      #expect(!outcome.out.contains("lånar inloggningar"))
    }
    let file = "exports/papper.md"
    try await stand.succeed(arguments + ["--output", file])
    #expect(try stand.lines().last?.contains("\"exported\"") == true)
    let again = try await stand.tilldi(arguments + ["--output", file])
    #expect(again.status == 1 && again.err.contains("--force"), "\(again)")
  }

  /// What the preview lists is what the file holds, and until then there is no file and no record of one.
  @Test(
    "--preview lists what leaves, writes nothing and records nothing",
    arguments: [
      ["list", "staff"], ["list", "management"], ["answer-sheet"], ["compare"], ["letter"],
      ["report"], ["report", "--for", "management"],
    ])
  func preview(_ arguments: [String]) async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let file = "exports/papper.md"
    let outcome = try await stand.tilldi(arguments + ["--preview", "--output", file])
    #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
    #expect(outcome.out.hasPrefix("Det här lämnar datorn: "))
    // Where the path is long, it goes on in the next line.
    #expect(outcome.out.filter { !$0.isWhitespace }.contains(file))
    #expect(outcome.out.contains("Inget annat följer med."))
    #expect(!outcome.out.contains("lånar inloggningar"))
    #expect(try stand.snapshot() == before)
    try await stand.succeed(arguments + ["--output", file])
    let written = String(
      decoding: try #require(try stand.snapshot()[file]), as: UTF8.self)
    let notes = ["Larmet kommer direkt", "Wifi tar slut", "Laget provar innan vi köper"]
    for note in notes { #expect(outcome.out.contains(note) == written.contains(note)) }
  }

  @Test(
    "--preview of any form shows what is written, and writes nothing",
    arguments: [
      (["list", "staff"], "csv"), (["list", "staff"], "json"), (["compare"], "csv"),
      (["follow-up"], "docx"), (["follow-up"], "csv"), (["review"], "html"), (["guide"], "docx"),
      (["map", "now"], "md"), (["flyer"], "html"), (["homework"], "docx"), (["catch-up"], "md"),
    ])
  func previewOfForms(_ arguments: [String], _ ending: String) async throws {
    let stand = try await Samples.full()
    if arguments == ["catch-up"] {
      try await stand.tilldi(["run", "staff-2"], input: Data("\n/sluta\n".utf8))
    }
    let before = try stand.snapshot()
    let outcome = try await stand.tilldi(
      arguments + ["--preview", "--output", "exports/ut.\(ending)"])
    #expect(outcome.status == 0 && outcome.out.count > 100, "\(outcome)")
    #expect(!outcome.out.contains("lånar inloggningar"))
    #expect(try stand.snapshot() == before)
  }

  @Test("What cannot be previewed is wrong usage, and a day ahead is told")
  func usage() async throws {
    let stand = try await Samples.full()
    for arguments in [
      ["compare", "--preview", "--lead"], ["report", "--for", "everybody"],
    ] {
      #expect(try await stand.tilldi(arguments).status == 64)
    }
    let ahead = try await stand.tilldi("letter", "--since", Today.adding(3))
    #expect(ahead.status == 1 && ahead.err.contains("har inte varit än"), "\(ahead)")
  }

  @Test(
    "What is filed has the heading a registrar files it by", arguments: ["follow-up", "compare"])
  func filed(_ command: String) async throws {
    let stand = try await Samples.full()
    let filed = try await stand.succeed(command, "--format", "markdown")
    #expect(filed.contains("**Kommun:** Exempelkommun"))
    #expect(!filed.contains("elegationsbeslut"))
    #expect(!(try await stand.succeed(command)).contains("Exempelkommun"))
  }
}
