import Foundation
import PseudoTerminal
import Testing
import Trials

@Suite("Nothing reaches the terminal raw that the program did not write itself")
struct ControlCharacterTests {
  /// Every control character that an argument can hold, and every sign that turns letters around.
  private static let signs: [Unicode.Scalar] =
    (Array(1...0x1F) + Array(0x7F...0x9F) + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    + [0x2028, 0x2029]).compactMap { Unicode.Scalar($0 as UInt32) }

  /// All of them among letters, and sequences that do something.
  private static let hostile =
    "\u{1B}]0;titel\u{7}a\u{1B}[31mb\u{9B}2Jc\u{9D}52;c;eA==\u{9C}\u{202E}d\nFel: Allt är borta.\r"
    + signs.map { "x\($0)" }.joined()

  /// What stands raw in a stream and must not.
  private static func raw(_ text: String) -> [String] {
    text.unicodeScalars.filter { signs.contains($0) && $0 != "\n" && $0 != "\t" }
      .map { String($0.value, radix: 16) }
  }

  /// Command lines with % where the hostile text goes, alone or after a name.
  private static let lines: [String] = [
    "%", "help %", "--language %", "--series %", "status --series %", "new", "new %/",
    "new Ny --programme %", "new Ny --from %", "new Ny --folder %", "run %", "run staff-1 --date %",
    "run --series %", "note text --session %", "note text --kind %", "note --series % text",
    "note --% x", "attach %", "attach % --description ritning",
    "attach Solgården/exports --description %",
    "room %", "board --once --output %", "board --once --output %.pdf", "list %",
    "list staff --format %", "list staff --version %", "list staff --output %",
    "list staff --output %/a.md", "list staff --output %.md", "list staff --preview --output %.md",
    "needs %", "needs vill1 --able %", "rank staff %", "rank staff vill1 --at %", "map %",
    "map now --edit %", "map now --preview %", "hand-over %", "hand-over staff --from %",
    "hand-over replies --output %", "receive %", "answer-sheet --output %", "compare --case %",
    "compare --lexicon %", "link % vill1", "link vill2 %", "unlink % vill1", "reply %",
    "reply vill1 --kind %", "reply vill2 --kind nej --role % --reason % --preview",
    "follow-up --done %", "follow-up --told vill1 --on %", "trust-check --%", "review %",
    "review 3 --seen %", "review 3 --note %", "report --for %",
    "report --output %.docx --format html",
    "heading --% x", "heading --reference % --preview", "schedule start %", "schedule move % %",
    "schedule shift staff-1 %", "schedule cancel % --reason %", "adjust % text", "letter --since %",
    "invitation %", "guide %", "guide --programme %", "homework %", "catch-up %",
    "observer --output %/b", "flyer --output %.rtf", "log %", "log --session %", "undo %",
    "merge %", "mask % Agda", "mask vill1 %", "erase %", "erase vill1 --reason %", "check %",
    "check --series %", "close %", "programme check %", "programme show %", "programme copy %",
    "programme copy %.yaml", "programme course --programme %", "demo %", "manual %", "schema %",
  ]

  @Test("In every argument of every command", arguments: lines.sample(every: 4))
  func arguments(_ line: String) async throws {
    let stand = try await Stand(copying: Samples.full())
    let typed = line.split(separator: " ").map { String($0).replacing("%", with: Self.hostile) }
    for folder in [stand.work, stand.series].sample(every: 2) {
      let outcome = try await stand.tilldi(typed, in: folder)
      #expect(!outcome.isSignal && Self.raw(outcome.out + outcome.err).isEmpty, "\(outcome)")
      if outcome.status != 0 {
        #expect(!outcome.err.contains("\nFel: Allt"), "a name ends no message: \(outcome)")
      }
    }
  }

  @Test("Each sign by itself, in a message and in wrong usage")
  func each() async throws {
    let stand = try await Stand(copying: Samples.full())
    for sign in Self.signs.sample(every: 5) {
      for words in [["receive", "a\(sign)b"], ["list", "a\(sign)b"]] {
        let outcome = try await stand.tilldi(words)
        #expect(outcome.status != 0 && Self.raw(outcome.out + outcome.err).isEmpty, "\(outcome)")
        #expect(outcome.err.contains("a"), "\(outcome)")
      }
    }
  }

  @Test("In the names of the folder, of attachments and of exports")
  func names() async throws {
    let stand = try await Stand(copying: Samples.full())
    let name = Self.hostile.replacing("/", with: "")
    let files = FileManager.default
    let short = String(String.UnicodeScalarView(name.unicodeScalars.prefix(90)))
    try stand.write("ritning", to: "\(short).txt")
    let folder = stand.work + "/" + short
    try files.moveItem(atPath: stand.series, toPath: folder)
    try await run(stand, ["attach", "../\(short).txt", "--description", "Ritning"], in: folder)
    try await run(stand, ["list", "staff", "--output", "exports/\(short).md"], in: folder)
    try stand.write("x", to: "\(short)/exports/främmande\(short).md")
    try stand.write("x", to: "\(short)/attachments/främmande\(short).jpg")
    for place in [folder, stand.work] {
      for line in [
        "status", "check", "log", "attach", "report", "log --format json", "compare",
        "erase vill1 --reason Fel --yes", "erase --verify", "merge .", "list staff", "undo",
        "board --once", "letter --preview", "programme copy a.yaml",
        "hand-over replies --output a.json",
      ] {
        try await run(stand, line.split(separator: " ").map(String.init), in: place)
      }
    }
    // Two series to choose between are named.
    try await stand.tilldi("new", "Annan")
    try await run(stand, ["list", "staff"], in: stand.work)
  }

  private func run(_ stand: Stand, _ words: [String], in folder: String) async throws {
    let outcome = try await stand.tilldi(words, in: folder)
    #expect(
      !outcome.isSignal && Self.raw(outcome.out + outcome.err).isEmpty,
      "\(words): \(outcome)")
  }
}
