import Foundation
import Testing
import TillDiCore
import TillDiJournal

/// Holds the article that describes the format to the code that reads and writes it.
@Suite("The article on the record's format")
struct RecordFormatTests {
  /// A row of one of the article's tables of event kinds.
  struct Row: Sendable, CustomStringConvertible {
    let kind: String
    /// The fields, and whether each is optional.
    let fields: [String: Bool]
    let words: String
    let place: String
    var description: String { kind }
  }

  static let article: [Substring] = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = "../../Sources/TillDiJournal/TillDiJournal.docc/RecordFormat.md"
    let text = try? String(contentsOf: tests.appendingPathComponent(path), encoding: .utf8)
    return (text ?? "").split(separator: "\n")
  }()

  static let rows: [Row] = article.compactMap { line in
    guard line.hasPrefix("| `") else { return nil }
    let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    // Only the tables of kinds have four columns.
    guard cells.count == 4 else { return nil }
    let fields = cells[1].split(separator: ", ").map { $0.filter { $0 != "`" } }
    return Row(
      kind: cells[0].filter { $0 != "`" },
      fields: Dictionary(
        uniqueKeysWithValues: fields.map { ($0.filter { $0 != "?" }, $0.hasSuffix("?")) }),
      words: cells[2], place: cells[3].filter { $0 != "`" })
  }

  static let examples = article.filter { $0.hasPrefix("    {\"") && !$0.contains("…") }
    .map { String($0.dropFirst(4)) }

  @Test("Names every kind of event, no more and no less, with one example each")
  func everyKind() throws {
    #expect(Self.rows.map(\.kind).sorted() == Event.kinds.sorted())
    #expect(try Self.examples.map { try Self.kind(of: $0) }.sorted() == Event.kinds.sorted())
  }

  @Test("An example means what its row says, and is written as it stands", arguments: examples)
  func example(line: String) throws {
    let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(event), as: UTF8.self) == line)

    let kind = try Self.kind(of: line)
    let row = try #require(Self.rows.first { $0.kind == kind })
    // The examples show every field that may be left out of the event itself.
    #expect(try Self.payload(of: line).keys.sorted() == row.fields.keys.sorted())
    #expect((event.subject != nil) == !row.words.isEmpty)
    #expect(Self.head(event.place?.description ?? "") == Self.head(row.place))
  }

  @Test(
    "A line is read without a field just where its row says it may be left out", arguments: examples
  )
  func optionalFields(line: String) throws {
    let kind = try Self.kind(of: line)
    let row = try #require(Self.rows.first { $0.kind == kind })
    let payload = try Self.payload(of: line)
    for (field, isOptional) in row.fields {
      let bare = try JSONSerialization.data(
        withJSONObject: [kind: payload.filter { $0.key != field }])
      let read = try? JSONDecoder().decode(Event.self, from: bare)
      #expect((read != nil) == isOptional, "\(field)")
    }
  }

  @Test(
    "Where only a reason is words, an event without one carries none",
    arguments: rows.filter { $0.words.hasPrefix("with") })
  func wordsInAReason(row: Row) throws {
    let line = try #require(Self.examples.first { try Self.kind(of: $0) == row.kind })
    let required = try Self.payload(of: line).filter { row.fields[$0.key] == false }
    let bare = try JSONSerialization.data(withJSONObject: [row.kind: required])
    #expect(try JSONDecoder().decode(Event.self, from: bare).subject == nil)
  }

  private static func object(_ line: String) throws -> [String: [String: Any]] {
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(read as? [String: [String: Any]])
  }

  private static func kind(of line: String) throws -> String {
    try #require(try object(line).keys.first)
  }

  private static func payload(of line: String) throws -> [String: Any] {
    try #require(try object(line).values.first)
  }

  /// What stands before the first slash: the rest of a place is an identifier.
  private static func head(_ place: String) -> Substring {
    place.prefix { $0 != "/" }
  }
}
