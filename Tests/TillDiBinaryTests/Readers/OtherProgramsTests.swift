import Foundation
import ReadBack
import Testing
import TillDiProgrammes

/// The files that leave, read by the programs of others.
@Suite(
  "Files that leave, as other programs read them",
  .enabled(if: Reader.python != nil, "TILLDI_READERS names no Python with the readers"))
struct OtherProgramsTests {
  /// What `python-docx` finds in a file.
  private struct Word: Decodable {
    struct Paragraph: Decodable {
      var style: String
      var text: String
    }

    var paragraphs: [Paragraph]
    var tables: [[[String]]]
    var title: String
    var author: String
    var language: String
    var landscape: Bool
    var pictures: Int

    var headings: [String] {
      paragraphs.filter { $0.style.hasPrefix("Heading") }.map(\.text)
    }
  }

  /// What `icalendar` finds in a file.
  private struct Dates: Decodable {
    struct Event: Decodable {
      var uid: String
      var summary: String
      var start: String
      var utc: String
      var sequence: Int
      var status: String
    }

    var method: String
    var events: [Event]
    var zones: [String]
  }

  private func read<Found: Decodable>(
    _ script: String, _ stand: Stand, _ arguments: [String]
  ) async throws -> Found {
    let outcome = try await stand.tilldi(arguments)
    #expect(outcome.status == 0, "\(outcome)")
    return try JSONDecoder().decode(
      Found.self, from: Reader.read(script, [], outcome.standardOutput))
  }

  /// The headings of a document as Markdown, without what the form needs.
  private func headings(_ markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("#") }
      .map { String($0.drop { $0 == "#" || $0 == " " }).replacing("\\", with: "") }
  }

  @Test(
    "python-docx finds the headings, the words and nobody's name",
    arguments: [
      ["report"], ["list", "staff"], ["list", "management"], ["compare"], ["answer-sheet"],
      ["follow-up"], ["guide", "staff-2"], ["flyer"], ["homework"], ["invitation"], ["observer"],
      ["letter"], ["programme", "course"],
    ])
  func word(_ arguments: [String]) async throws {
    let stand = try await Samples.full()
    let word: Word = try await read("docx", stand, arguments + ["--format", "docx"])
    let markdown = try await stand.tilldi(arguments + ["--format", "markdown"]).out
    #expect(headings(markdown).first == word.title)
    #expect(word.headings.first == word.title)
    #expect(Set(word.headings).isSubset(of: Set(headings(markdown))))
    #expect(word.author == "" && word.language == "sv-SE")
    #expect(word.landscape == (arguments == ["answer-sheet"]))
    let all = word.paragraphs.map(\.text) + word.tables.joined().joined()
    #expect(!all.contains { $0.contains("lånar inloggningar") })
    if ["report", "list", "compare"].contains(arguments[0]), arguments != ["list", "management"] {
      #expect(all.contains { $0.contains("Fyra inloggningar innan första besöket") })
    }
  }

  @Test("Python's csv finds a row for each line", arguments: ["list", "compare", "follow-up"])
  func sheet(_ command: String) async throws {
    let stand = try await Samples.full()
    let arguments = command == "list" ? ["list", "staff"] : [command]
    let rows: [[String]] = try await read("csv", stand, arguments + ["--format", "csv"])
    #expect(rows.count > 1 && Set(rows.map(\.count)).count == 1)
    if command == "list" {
      #expect(rows.joined().contains("Fyra inloggningar innan första besöket"))
    }
    #expect(!rows.joined().contains { $0.contains("lånar inloggningar") })
  }

  @Test("icalendar finds the dates in Stockholm's time, and a moved one under the same name")
  func dates() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("schedule", "start", "2027-03-16", "14:00")
    let first: Dates = try await read("ics", stand, ["invitation", "--format", "ics"])
    #expect(first.method == "PUBLISH" && first.zones == ["Europe/Stockholm"])
    #expect(first.events.first?.start == "2027-03-16T14:00:00+01:00")
    // The clocks are set forth on 28 March.
    #expect(first.events.dropFirst().first?.utc == "2027-03-30T12:00:00+00:00")
    #expect(Set(first.events.map(\.uid)).count == first.events.count)
    try await stand.succeed("schedule", "move", "staff-2", "2027-03-31", "15:30")
    let second: Dates = try await read("ics", stand, ["invitation", "--format", "ics"])
    #expect(second.events.map(\.uid) == first.events.map(\.uid))
    let (before, after) = (first.events[1], second.events[1])
    #expect(after.sequence > before.sequence && after.start == "2027-03-31T15:30:00+02:00")
    try await stand.succeed("schedule", "cancel", "staff-2")
    let third: Dates = try await read("ics", stand, ["invitation", "--format", "ics"])
    let cancelled = third.events.first { $0.uid == before.uid }
    #expect(cancelled?.status == "CANCELLED" && (cancelled?.sequence ?? 0) > after.sequence)
  }

  @Test(
    "What a person writes is read by another YAML reader, and fits the schema that is named in it")
  func written() async throws {
    let stand = try Stand()
    var texts: [String] = []
    for id in Programmes.builtInIDs {
      try await stand.succeed("programme", "copy", "\(id).yaml", "--programme", id)
      texts.append(try String(contentsOfFile: stand.work + "/\(id).yaml", encoding: .utf8))
      #expect(
        texts.last?.hasPrefix("# yaml-language-server: $schema=tilldi-programme.schema.json\n")
          == true)
    }
    let programmes = texts.count
    for name in ["care", "digital", "school", "society", "streets", "working-day"] {
      let bytes = try #require(Programmes.embedded("Lexicon/\(name).yaml"))
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    let read = try Reader.read("yaml", [], JSONEncoder().encode(texts))
    let files = try #require(try JSONSerialization.jsonObject(with: read) as? [[String: Any]])
    #expect(files.dropFirst(programmes).allSatisfy { $0["concepts"] != nil })
    func fits(_ programme: [String: Any], _ language: String) async throws {
      let schema = try await stand.succeed("schema", "programme-file", "--language", language)
      let data = String(
        decoding: try JSONSerialization.data(withJSONObject: programme), as: UTF8.self)
      _ = try Reader.read("schema", [], Data("{\"schema\": \(schema), \"data\": \(data)}".utf8))
    }
    for programme in files.prefix(programmes) { try await fits(programme, "sv") }
    try await fits(files[0], "en")
    for (key, wrong) in [("interval-days", 0), ("sessionz", 1), ("title", 3)] {
      var programme = files[0]
      programme[key] = wrong
      await #expect(throws: Reader.Failure.self) { try await fits(programme, "en") }
    }
  }

  @Test(
    "Data fits the schema that is printed, as jsonschema sees it",
    arguments: [
      ("list", ["list", "staff"]), ("list", ["list", "management"]), ("compare", ["compare"]),
      ("follow-up", ["follow-up"]), ("map", ["map", "now"]), ("way-in", ["map", "way-in"]),
      ("review", ["review"]), ("programme", ["programme", "show"]),
    ])
  func schema(_ name: String, _ arguments: [String]) async throws {
    let stand = try await Samples.full()
    let schema = try await stand.succeed("schema", name)
    let data = try await stand.tilldi(arguments + ["--format", "json"])
    #expect(data.status == 0, "\(data)")
    let both = "{\"schema\": \(schema), \"data\": \(data.out)}"
    _ = try Reader.read("schema", [], Data(both.utf8))
    // It would see what does not fit.
    #expect(throws: Reader.Failure.self) {
      try Reader.read("schema", [], Data("{\"schema\": \(schema), \"data\": {\"x\": 1}}".utf8))
    }
  }
}
