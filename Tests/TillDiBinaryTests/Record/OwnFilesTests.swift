import Foundation
import Testing

@Suite("No paper takes the place of the series' own files, by whatever path")
struct OwnFilesTests {
  /// A series with every kind of file of its own, and other ways to them.
  private static func stand(_ language: String = "sv") async throws -> Stand {
    let stand = try await Samples.full(language)
    let files = FileManager.default
    for folder in ["attachments", "received"] {
      try files.createDirectory(
        atPath: stand.series + "/" + folder, withIntermediateDirectories: true)
      try stand.write("innehåll", to: "Solgården/\(folder)/k7f2mq9dxx.jpg")
    }
    try stand.write("{}", to: "Solgården/lexicon.yaml")
    try files.createSymbolicLink(
      atPath: stand.work + "/soft.md", withDestinationPath: stand.record)
    try files.linkItem(atPath: stand.record, toPath: stand.work + "/hard.md")
    try files.createSymbolicLink(atPath: stand.root + "/dir", withDestinationPath: stand.series)
    return stand
  }

  static let paths = [
    "Solgården/journal.jsonl", "Solgården/../Solgården/./journal.jsonl", "soft.md", "hard.md",
    "../dir/journal.jsonl", "Solgården/journal.lock", "Solgården/programme.yaml",
    "Solgården/lexicon.yaml", "Solgården/attachments/k7f2mq9dxx.jpg",
    "Solgården/attachments/new.md", "Solgården/received/k7f2mq9dxx.jpg",
    "../dir/programmes/new.yaml",
    "Solgården/journal.torn-1",
  ]

  @Test("A report with --force", arguments: paths)
  func report(path: String) async throws {
    let stand = try await Self.stand()
    let before = try stand.snapshot(of: stand.work)
    let outcome = try await stand.tilldi("report", "--force", "--output", path)
    #expect(
      outcome.err
        == "”\(stand.work)/\(path)” är en av omgångens egna filer och skrivs aldrig över. Inget skrevs. Välj ett annat namn, till exempel --output exports/papper.md.\n",
      "\(outcome)")
    #expect(outcome.status == 1 && outcome.out.isEmpty)
    #expect(try stand.snapshot(of: stand.work) == before)
  }

  @Test(
    "Every command that writes a file",
    arguments: [
      ["list", "staff", "--force", "--output"], ["compare", "--force", "--output"],
      ["follow-up", "--format", "csv", "--force", "--output"],
      ["guide", "staff-1", "--force", "--output"], ["flyer", "--force", "--output"],
      ["map", "now", "--format", "lanes", "--force", "--output"],
      ["letter", "--force", "--output"],
      [
        "hand-over", "staff", "--from", "a", "--to", "b", "--answer-by", Today.adding(9),
        "--room-said-yes", "--force", "--output",
      ], ["board", "--once", "--output"],
      ["programme", "copy", "--force"], ["programme", "course", "--force", "--output"],
      ["answer-sheet", "--force", "--output"], ["homework", "--force", "--output"],
    ])
  func every(words: [String]) async throws {
    let stand = try await Self.stand()
    let before = try stand.snapshot(of: stand.work)
    for path in ["Solgården/journal.jsonl", "../dir/programme.yaml"] {
      let outcome = try await stand.tilldi(words + [path])
      #expect(outcome.status == 1 && outcome.err.contains(path), "\(outcome)")
      // The projector's page has a sentence of its own for a file that is none.
      #expect(words[0] == "board" || outcome.err.contains("egna filer"), "\(outcome)")
      #expect(try stand.snapshot(of: stand.work) == before)
    }
  }

  @Test("In English as well")
  func english() async throws {
    let stand = try await Self.stand("en")
    let outcome = try await stand.tilldi("report", "--force", "--output", "hard.md")
    #expect(
      outcome.err
        == "“\(stand.work)/hard.md” is one of the series’ own files and is never written over. Nothing was written. Choose another name, such as --output exports/paper.md.\n"
    )
    #expect(outcome.status == 1)
  }

  @Test("What was written out may be written over")
  func exports() async throws {
    let stand = try await Samples.full()
    for path in ["exports/rapport.md", "Solgården/rapport.md", "rapport.md"] {
      try await stand.succeed("report", "--output", path)
      try await stand.succeed("report", "--force", "--output", path)
    }
  }
}
