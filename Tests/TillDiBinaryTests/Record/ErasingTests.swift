import Foundation
import Testing

@Suite("What is erased or masked is in no byte of the series' folder")
struct ErasingTests {
  static let secret = "Agda på tolvan gömmer telefonen"
  static let edited = "Agda på tolvan gömmer larmtelefonen"
  static let reworded = "Hjälpmedel försvinner, säger Agda"

  /// A series where one note was said, edited, reworded, undone, handed over, written out and torn.
  private func told() async throws -> Stand {
    let stand = try await Samples.begun()
    let lines = """
      /nästa
      /nästa
      /stör
      Wifi tar slut
      \(Self.secret)
      /ändra 2 \(Self.edited)
      /omskriv 2 \(Self.reworded)
      /ångra
      /gör-om
      """
    let walk = try await stand.succeed("run", "staff-2", input: lines)
    #expect(walk.contains("Omskrivningen står bredvid 2."))
    for (name, format) in [("exports/lista.md", "markdown"), ("exports/lista.json", "json")] {
      try await stand.succeed("list", "staff", "--format", format, "--output", name)
    }
    try await stand.succeed("report", "--output", "exports/rapport.md")
    // A line that a power cut left half written, twice: one set aside, one still at the end.
    try stand.damage(adding: "{\"id\":\"halv\",\"text\":\"\(Self.secret)")
    try await stand.succeed("note", "Efter strömavbrottet")
    try stand.damage(adding: "{\"id\":\"halv\",\"text\":\"\(Self.edited)")
    for text in [Self.secret, Self.edited] {
      #expect(try stand.files(holding: text).contains("journal.jsonl"))
    }
    return stand
  }

  /// The name that the log gives the entry which holds some words.
  private func name(in log: String, of words: String) throws -> String {
    let line = try #require(log.split(separator: "\n").first { $0.contains(words) })
    return String(try #require(line.split(separator: " ").dropFirst().first))
  }

  /// A name that was spelled otherwise is still there, and nobody may believe that it is gone.
  @Test("Typed once more, the name of an erased line hits no other line")
  func sameNameAgain() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("erase", "stör1", "--yes")
    let before = try stand.snapshot()
    for arguments in [
      ["erase", "stör1", "--yes"], ["mask", "stör1", "Schemat", "--with", "[något]"],
      ["room", "stör1"], ["link", "stör1", "kan1"], ["reply", "stör1", "--kind", "ja"],
    ] {
      let outcome = try await stand.tilldi(arguments)
      #expect(outcome.status == 1 && outcome.err.hasPrefix("Stör 1 finns inte kvar"), "\(outcome)")
      #expect(try stand.snapshot() == before, "\(arguments)")
    }
    #expect(try await stand.succeed("list", "staff").contains("Schemat ändras"))
  }

  @Test("/maska says so when the words are not there")
  func maskingWhatIsNotThere() async throws {
    let stand = try Stand()
    try await stand.succeed("new", "Ett")
    let out = try await stand.succeed(
      "run", "staff-1", input: "/nästa\nAgda ringde\n/maska 1 agda => [en boende]\n")
    #expect(out.contains("”agda” finns inte i den anteckningen. Inget ändrades."))
    #expect(!out.contains("Utbytt"))
  }

  @Test("erase, by the line's name", arguments: ["sv", "en"])
  func eraseLine(language: String) async throws {
    let stand = try await told()
    let outcome = try await stand.tilldi("erase", "stör2", "--yes", "--language", language)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.out.hasPrefix(language == "sv" ? "Raderat för gott: " : "Erased for good: "))
    #expect(outcome.out.contains("exports/rapport.md"))
    #expect(
      outcome.err.hasSuffix(
        language == "sv"
          ? "Kvar att göra för hand: utskrivna papper, filer ni har skickat, andra datorer och säkerhetskopior.\n"
          : "Left to do by hand: printed paper, files you have sent, other computers and backups.\n"
      ))
    try await expectGone(stand)
  }

  @Test("erase, by the name in the log")
  func eraseEntry() async throws {
    let stand = try await told()
    let entry = try name(in: try await stand.succeed("log"), of: Self.secret)
    try await stand.succeed("erase", entry, "--yes")
    try await expectGone(stand)
  }

  private func expectGone(_ stand: Stand) async throws {
    for text in [Self.secret, Self.edited, Self.reworded, "Agda"] {
      #expect(try stand.files(holding: text).isEmpty, "\(text)")
    }
    for arguments in [
      ["log"], ["list", "staff"], ["report"], ["list", "staff", "--format", "json"],
    ] {
      #expect(try await !stand.tilldi(arguments).out.contains("Agda"))
    }
    #expect(try await stand.succeed("list", "staff").contains("Wifi tar slut"))
    // Neither undo nor redo brings it back.
    try await stand.tilldi("undo")
    try await stand.tilldi("undo", "--redo")
    #expect(try stand.files(holding: "Agda").isEmpty)
    #expect(try await stand.tilldi("check").status == 0)
  }

  @Test("erase after hand-over and reply: the words are gone from all that was made of them")
  func eraseHandedOver() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("report", "--output", "exports/rapport.md")
    try await stand.succeed("erase", "vill1", "--yes")
    #expect(try stand.files(holding: "bestämma över larmen").isEmpty)
    #expect(try stand.files(holding: "på arbetsplatsträffen").isEmpty)
    for arguments in [["list", "staff"], ["compare"], ["report"], ["follow-up"], ["log"]] {
      let outcome = try await stand.tilldi(arguments)
      #expect(outcome.status == 0, "\(outcome)")
      #expect(!outcome.out.contains("bestämma över larmen"))
    }
  }

  @Test("Files that were written elsewhere are named, since they can't be reached")
  func namesCopies() async throws {
    let stand = try await told()
    let outside = stand.root + "/usb.md"
    try await stand.succeed("list", "staff", "--output", outside)
    let outcome = try await stand.tilldi("erase", "stör2", "--yes")
    #expect(outcome.err.hasSuffix(" Det skrevs ut till: ../../usb.md.\n"))
    #expect(FileManager.default.fileExists(atPath: outside))
  }

  @Test("mask replaces words in every version of a note, for good")
  func mask() async throws {
    let stand = try await told()
    let outcome = try await stand.tilldi("mask", "stör2", "Agda", "--with", "[en boende]")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.out
        == "Utbytt på 3 ställen, för gott.\nBorttagna filer som kunde innehålla orden: journal.torn-1, exports/lista.json, exports/lista.md, exports/rapport.md. Papper går att göra om.\n"
    )
    #expect(try stand.files(holding: "Agda").isEmpty)
    #expect(
      try await stand.succeed("list", "staff").contains(
        "[en boende] på tolvan gömmer larmtelefonen"))
    try await stand.tilldi("undo")
    #expect(try stand.files(holding: "Agda").isEmpty)
  }

  @Test("mask and /maska use the same words when none are given")
  func maskWords() async throws {
    let stand = try await Samples.full()
    let outcome = try await stand.tilldi("mask", "stör1", "Fyra inloggningar")
    #expect(outcome.out == "Utbytt på ett ställe, för gott.\n")
    let list = try await stand.succeed("list", "staff")
    #expect(list.contains("] innan första besöket"), "\(list)")
  }
}
