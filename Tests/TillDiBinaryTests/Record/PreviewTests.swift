import Foundation
import Testing

@Suite("--preview tells what would be saved, and writes nothing")
struct PreviewTests {
  /// A command, and what the log says once it is done.
  struct Row: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let words: String
    /// What is done first, so that there is something to change.
    let before: [[String]]

    init(_ arguments: String..., says words: String, after before: [String]...) {
      self.arguments = arguments
      self.words = words
      self.before = before
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let rows: [Row] = [
    Row("link", "vill2", "kan2", says: "Kopplade: ”Vi vill prova innan det köps” – ”Laget"),
    Row("unlink", "vill1", "kan1", says: "Tog bort en koppling"),
    Row("rank", "staff", "stör", "4", "2", says: "Ordnade "),
    Row("rank", "staff", "stör3", "--at", "1", says: "Ordnade "),
    Row(
      "reply", "vill2", "--kind", "nej", "--role", "chef", "--reason", "Avtalet löper",
      says: "”Vi vill prova innan det köps”"),
    Row("follow-up", "--done", "vill1", says: "Klart "),
    Row("follow-up", "--told", "vill1", says: "Berättat "),
    Row("needs", "kan2", "--able", "en timme", says: "Väg eller villkor: ”kan: en timme”"),
    Row("map", "now", "Inköp: IT -> IT-chefen", says: "Inköp"),
    Row(
      "map", "dream", "--remove", "1", says: "Började rita drömmen",
      after: ["map", "now", "Inköp: IT -> IT-chefen"]),
    Row("list", "management", "--open", says: "Öppnade den andra sidans lista"),
    Row("heading", "--reference", "VON 2027/118", says: "Kommunens uppgifter satta"),
    Row("adjust", "staff-2", "Natten kom inte", says: "Natten kom inte"),
    Row("room", "stör2", says: "Stannar i rummet: "),
    Row("review", "3", "--seen", "ja", "--example", "Två system", says: "”Två system”"),
    Row("trust-check", "--clear", says: "Är svaren tydliga? Ja"),
    Row("close", "--yes", says: "Omgången avslutad"),
    Row("schedule", "start", Today.adding(20), says: "Datum: "),
    Row("schedule", "move", "staff-3", Today.adding(30), says: "Datum: "),
    Row(
      "schedule", "shift", "staff-1", "7", says: "Datum: ",
      after: ["schedule", "start", Today.adding(20)]),
    Row(
      "schedule", "split", "staff-1", "30", Today.adding(22), says: "Datum: ",
      after: ["schedule", "start", Today.adding(20)]),
    Row(
      "schedule", "cancel", "staff-1", "--reason", "halva huset", says: "datum – halva huset",
      after: ["schedule", "start", Today.adding(20)]),
    Row("note", "Sagt efteråt", "--kind", "claim", says: "”Sagt efteråt”"),
    Row("note", "!Bara vi vet", says: "stannar i rummet"),
    Row("attach", "ritning.txt", "--description", "Drömbilden", says: "Bilaga: ”Drömbilden”"),
  ]

  @Test("The same decision is told; without it, it is done and stands in the log", arguments: rows)
  func told(row: Row) async throws {
    let stand = try await Samples.full()
    try stand.write("en ritning", to: "ritning.txt")
    for arguments in row.before {
      let outcome = try await stand.tilldi(arguments)
      #expect(outcome.status == 0, "\(outcome)")
    }
    let before = try stand.snapshot()
    let preview = try await stand.tilldi(row.arguments + ["--preview"])
    #expect(preview.status == 0 && preview.err.isEmpty, "\(preview)")
    #expect(preview.out.hasPrefix("Förhandsvisning: inget är ändrat. Utan --preview sparas:\n"))
    #expect(preview.out.contains(row.words), "\(preview)")
    #expect(!preview.out.contains("Bara vi vet"))
    #expect(try stand.snapshot() == before)
    let count = try stand.lines().count
    let done = try await stand.tilldi(row.arguments)
    #expect(done.status == 0, "\(done)")
    #expect(try stand.lines().count > count)
    #expect(try await stand.succeed("log").contains(row.words))
  }

  @Test(
    "What is refused is refused with the same words and the same exit",
    arguments: [
      ["link", "vill1", "vill2"], ["rank", "staff", "stör", "9"], ["note", ""],
      ["reply", "vill2", "--kind", "nej", "--role", "chef"], ["adjust", "finns-inte", "Något"],
      ["follow-up", "--done", "vill2"], ["schedule", "start", "2001-01-01"], ["undo", "zzzzz"],
      ["erase", "stör99", "--yes"], ["mask", "stör1", "finns inte där"], ["room", "stör99"],
    ])
  func refused(arguments: [String]) async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let preview = try await stand.tilldi(arguments + ["--preview"])
    let done = try await stand.tilldi(arguments)
    #expect(done.status == 1 && preview.status == 1, "\(preview)\n\(done)")
    #expect(preview.err == done.err && preview.out.isEmpty, "\(preview)")
    #expect(try stand.snapshot() == before)
  }

  @Test("Where there is nothing to change, it says so")
  func nothing() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("close", "--yes")
    let preview = try await stand.tilldi("heading", "--preview")
    #expect(
      preview.out == "Förhandsvisning: inget är ändrat. Det finns inget att ändra.\n", "\(preview)")
    let english = try await stand.tilldi("heading", "--preview", "--language", "en")
    #expect(english.out == "Preview: nothing is changed. There is nothing to change.\n")
  }

  @Test("undo and redo tell what would be taken back and made again")
  func undo() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("link", "vill2", "kan2")
    let what = "Kopplade: ”Vi vill prova innan det köps” – ”Laget provar innan vi köper”\n"
    for (arguments, deed) in [(["undo"], "ångras"), (["undo", "--redo"], "görs igen")] {
      let before = try stand.snapshot()
      let preview = try await stand.tilldi(arguments + ["--preview"])
      #expect(preview.status == 0)
      #expect(
        preview.out.hasPrefix("Förhandsvisning: inget är ändrat. Utan --preview \(deed):\n"),
        "\(preview)")
      #expect(preview.out.hasSuffix(what), "\(preview)")
      #expect(try stand.snapshot() == before)
      let done = try await stand.tilldi(arguments)
      #expect(done.status == 0 && done.out.contains(what), "\(done)")
    }
  }

  @Test("note - tells every line, in the order they came")
  func notes() async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let out = try await stand.succeed("note", "-", "--preview", input: "Först\n\nSedan\n")
    let first = try #require(out.range(of: "”Först”"))
    let second = try #require(out.range(of: "”Sedan”"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(try stand.snapshot() == before)
  }

  @Test("erase lists the lines by name and day, and the files, and asks nothing")
  func erase() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("report", "--output", "exports/rapport.md")
    let before = try stand.snapshot()
    let preview = try await stand.tilldi("erase", "stör2", "--preview")
    #expect(preview.status == 0 && preview.err.isEmpty, "\(preview)")
    let log = try await stand.succeed("log")
    let line = try #require(log.split(separator: "\n").first { $0.contains("Schemat ändras") })
    #expect(
      preview.out == """
        Förhandsvisning: inget är ändrat. Utan --preview raderas en rad i filen för gott:
        \(line)
        Filer som skulle tas bort: exports/rapport.md.

        """)
    #expect(try stand.snapshot() == before)
    let done = try await stand.tilldi("erase", "stör2", "--yes")
    #expect(done.out.hasPrefix("Raderat för gott: 1 rad i filen.\n"), "\(done)")
    #expect(done.out.contains("exports/rapport.md"))
  }

  @Test("erase shows no word of what stays in the room")
  func eraseSecret() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("note", "!Bara vi vet")
    let line = try #require(try await stand.succeed("log").split(separator: "\n").last)
    let name = String(try #require(line.split(separator: " ").dropFirst().first))
    let preview = try await stand.tilldi("erase", name, "--preview")
    #expect(preview.status == 0 && preview.out.contains(line), "\(preview)")
    #expect(!preview.out.contains("Bara vi vet"))
  }

  @Test("mask lists the lines and how often, as it then does")
  func mask() async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let arguments = ["mask", "stör1", "inloggningar", "--with", "[system]"]
    let preview = try await stand.tilldi(arguments + ["--preview"])
    let log = try await stand.succeed("log")
    let line = try #require(log.split(separator: "\n").first { $0.contains("Fyra inloggningar") })
    #expect(
      preview.out == """
        Förhandsvisning: inget är ändrat. Utan --preview byts orden ut på ett ställe, för gott:
        \(line)

        """, "\(preview)")
    #expect(try stand.snapshot() == before)
    let done = try await stand.tilldi(arguments)
    #expect(done.out == "Utbytt på ett ställe, för gott.\n")
  }

  @Test("check --set-aside names the lines and where they would be moved")
  func setAside() async throws {
    let stand = try await Samples.full()
    try stand.damage { text in
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines[4] = String(lines[4].prefix(40))
      lines[6] = String(lines[6].prefix(40))
      return lines.joined(separator: "\n")
    }
    let before = try stand.snapshot()
    let preview = try await stand.tilldi("check", "--set-aside", "--preview")
    #expect(preview.status == 0, "\(preview)")
    #expect(
      preview.out
        == "Förhandsvisning: inget är ändrat. Utan --preview flyttas raderna 5, 7 till ”journal.torn-1”.\n"
    )
    #expect(try stand.snapshot() == before)
    try await stand.succeed("check", "--set-aside")
    #expect(try stand.snapshot()["journal.torn-1"] != nil)
  }

  @Test("What is asked for line by line has no preview")
  func dialogues() async throws {
    let stand = try await Samples.full()
    for arguments in [["reply"], ["trust-check"], ["reply", "vill1", "--change"]] {
      let outcome = try await stand.tilldi(arguments + ["--preview"])
      #expect(outcome.status == 64, "\(outcome)")
    }
  }
}
