import Foundation
import GoldenFiles
import Testing
import TillDiCommands
import TillDiDesk
import TillDiCore

/// Records of every earlier shape are read as they were when they were written, byte for byte.
@Suite("A record that was kept is read for ever")
struct KeptRecordTests {
  @Test("The lists and papers of a record are what they were", arguments: KeptRecord.all)
  func readings(_ record: KeptRecord) async throws {
    let folder = try record.layOut()
    let before = try folder.stand.snapshot()
    for reading in record.readings { try await compare(reading, of: record, in: folder) }
    #expect(try folder.stand.snapshot() == before, "reading never writes")
    for reading in record.sent { try await compare(reading, of: record, in: folder) }
    try expectNoOther(than: (record.readings + record.sent).map(\.file), in: record.expected)
  }

  /// The kinds that came after the records were kept.
  static let later: Set<String> = [
    "agreed", "condition-settled", "day-put-right", "ground-said", "lens-tagged",
    "occasion-taken-away",
    "line-carried", "offer-answered", "passed-on", "trial-shown",
  ]

  @Test("Between them the records hold every kind of event there was")
  func everyKind() throws {
    let kinds = try KeptRecord.all.flatMap { try $0.lines() }.flatMap { line in
      try events(of: object(line)).flatMap(\.keys)
    }
    #expect(Set(kinds).union(Self.later) == Event.kinds)
  }

  /// Whatever a newer program adds beside what is known here.
  @Test(
    "A field and a key that a newer program added are passed by",
    arguments: [KeptRecord.everything, .betweenStaff, .betweenManagement])
  func additions(_ record: KeptRecord) async throws {
    let folder = try record.layOut { lines in
      try lines.map { line in
        var line = try object(line)
        line["group"] = "abc"
        line["later"] = ["words": [1, true, NSNull()], "more": ["a": "b"]] as [String: Any]
        line["events"] = events(of: line).map { event in
          event.mapValues { payload in
            var payload = payload as? [String: Any] ?? [:]
            payload["later"] = ["why": "så", "weight": [1, ["a": 2]]] as [String: Any]
            return payload
          }
        }
        let data = try JSONSerialization.data(
          withJSONObject: line, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
      }
    }
    for reading in Reading.fold { try await compare(reading, of: record, in: folder) }
  }

  /// A key just before the events, where a line of the shape this program writes is read without a search.
  @Test("A key in the midst of a line is passed by")
  func group() async throws {
    let record = KeptRecord.everything
    let folder = try record.layOut { lines in
      lines.map { $0.replacing(#","events":["#, with: #","group":"abc","events":["#) }
    }
    for reading in Reading.fold { try await compare(reading, of: record, in: folder) }
  }

  @Test("A kind of event that only a newer program knows holds back papers, and nothing else")
  func unknownKind() async throws {
    let record = KeptRecord.everything
    let newer = [
      #"{"id":"newer1","n":9001,"at":"2026-06-04T09:30:00+02:00","events":[{"sung":{"a":1}}]}"#,
      #"{"id":"newer2","n":9002,"at":"2026-06-04T09:31:00+02:00","group":"g","events":[{"sung":{}},{"hummed":{"note":"x"}}]}"#,
    ]
    let folder = try record.layOut { $0 + newer }
    let count = try record.lines().count
    let status = try await folder.tilldi(["status"])
    #expect(status.status == 0 && !status.err.isEmpty, "told on the side: \(status.err)")
    try expect(status.out, Reading("status.txt"), of: record)
    let check = try await folder.tilldi(["check"])
    #expect(check.status == 1)
    for line in [count + 1, count + 2] {
      #expect(
        check.out.contains("journal.jsonl rad \(line) är skriven av en nyare tilldi"), "\(check)")
    }
    for arguments in [["report"], ["list", "staff", "--format", "json"], ["letter"]] {
      let held = try await folder.tilldi(arguments)
      #expect(held.status == 1 && held.out.isEmpty && !held.err.isEmpty, "\(arguments)")
    }
    #expect(try folder.stand.lines().suffix(2) == newer[...], "the lines lie there untouched")
  }

  private func compare(_ reading: Reading, of record: KeptRecord, in folder: LaidOutRecord)
    async throws
  {
    let read = try await folder.tilldi(reading.arguments)
    #expect(read.status == 0, "\(record.name) \(reading.arguments): \(read.err)")
    try expect(read.out, reading, of: record)
  }

  private func expect(_ text: String, _ reading: Reading, of record: KeptRecord) throws {
    // The version is the one thing in a reading that a release changes.
    let text = text.replacing(" tilldi \(Version.current).", with: " tilldi.")
    let file = GoldenFile(record.expected.appendingPathComponent(reading.file))
    #expect(try file.difference(from: text, renewing: "KeptRecordTests.readings") == nil)
  }

  private func expectNoOther(than files: [String], in folder: URL) throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(kept).subtracting(files).isEmpty, "nothing reads these any more")
  }

  private func object(_ line: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(value as? [String: Any])
  }

  private func events(of line: [String: Any]) -> [[String: Any]] {
    line["events"] as? [[String: Any]] ?? []
  }
}
