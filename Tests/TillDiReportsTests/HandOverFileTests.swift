import Documents
import Foundation
import GoldenFiles
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports
import TillDiWords

/// The file that travels between the two laptops.
@Suite struct HandOverFileTests {
  static let id = "4f1c2f0e-6a58-4a6e-8d0e-6f3b5f0f8d11"

  private func list(_ room: Room, of track: TrackKind = .staff) throws -> HandOverFile {
    let handOver = try #require(room.series.latestHandOver(of: track))
    return room.reports().handOverFile(
      handOver, id: Self.id, number: room.history.sharedNumber, known: [])
  }

  private func text(_ file: HandOverFile) -> String {
    String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(arguments: Language.allCases) func list(_ language: Language) throws {
    var series = try Solgarden(language, secret: "HEMLIGT")
    try series.meet()
    try golden(text(list(series.room)), "hand-over-staff.\(language.rawValue).json")
    try golden(
      text(list(series.room, of: .management)), "hand-over-management.\(language.rawValue).json")
    let replies = try #require(
      series.room.reports().repliesFile(
        id: Self.id, number: series.room.history.sharedNumber, withdrawn: []))
    try golden(text(replies), "hand-over-replies.\(language.rawValue).json")
    let preview = Reports.preview(of: replies, words: Words(language))
    try expectGolden(preview, "hand-over-preview.\(language.rawValue)")
  }

  private func golden(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/\(name)")
    #expect(try GoldenFile(file).difference(from: text, renewing: "HandOverFileTests") == nil)
    #expect(!text.contains("HEMLIGT"))
  }

  @Test func whatIsWrittenIsRead() throws {
    var series = try Solgarden()
    try series.meet()
    let file = try list(series.room)
    #expect(try HandOverFile(file.bytes) == file)
    // Other spaces, line ends, a byte-order mark and another order of keys do no harm.
    let object = try JSONSerialization.jsonObject(with: Data(file.bytes))
    let other = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    #expect(try HandOverFile(Array(other)) == file)
    #expect(try HandOverFile([0xEF, 0xBB, 0xBF] + file.bytes) == file)
    #expect(try HandOverFile(Array(text(file).replacing("\n", with: "\r\n").utf8)) == file)
  }

  /// Worked out by another program: `jq -cS 'del(.checksum)' FILE | tr -d '\n'`, then FNV-1a in Python.
  @Test func theChecksumIsTheOneThatOthersWorkOut() throws {
    #expect(Fingerprint.of([]) == "cbf29ce484222325")
    #expect(Fingerprint.of(Array("a".utf8)) == "af63dc4c8601ec8c")
    #expect(Fingerprint.of(Array("foobar".utf8)) == "85944171f73967e8")
    let file = try list(Solgarden().room)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    let sum = try #require(object["checksum"] as? String)
    let content = try JSONSerialization.data(
      withJSONObject: object.filter { $0.key != "checksum" },
      options: [.sortedKeys, .withoutEscapingSlashes])
    #expect(sum == "fnv1a64:" + Fingerprint.of(Array(content)))
  }

  static let faults: [(change: @Sendable (String) -> String, fault: HandOverFileFault)] = [
    ({ _ in "" }, .empty),
    ({ _ in " \r\n\t" }, .empty),
    ({ String($0.dropLast(3)) }, .notJSON),
    ({ _ in "Hej" }, .notJSON),
    ({ _ in "[]" }, .notAHandOver),
    ({ _ in "{}" }, .notAHandOver),
    ({ _ in "17" }, .notAHandOver),
    ({ $0.replacing("tilldi-hand-over", with: "annat") }, .notAHandOver),
    ({ $0.replacing("\"formatVersion\": 1", with: "\"formatVersion\": 2") }, .newerFormat(2)),
    (
      { $0.replacing("\"formatVersion\": 1", with: "\"formatVersion\": \"1\"") },
      .incomplete("formatVersion")
    ),
    ({ $0.replacing("\"track\": \"staff\"", with: "\"track\": \"kök\"") }, .unknownTrack("kök")),
    ({ $0.replacing("Skrivaren", with: "Kopiatorn") }, .changedByHand),
    ({ $0.replacing("\"rank\": 1", with: "\"rank\": 2") }, .changedByHand),
    ({ $0.replacing("fnv1a64:", with: "fnv1a32:") }, .changedByHand),
    ({ $0.replacing("\"number\"", with: "\"nummer\"") }, .changedByHand),
  ]

  @Test(arguments: faults.indices) func aFileThatIsNoneIsToldWhy(_ index: Int) throws {
    let (change, fault) = Self.faults[index]
    let changed = change(text(try list(Solgarden().room)))
    #expect(throws: fault) { try HandOverFile(Array(changed.utf8)) }
  }

  @Test(arguments: Language.allCases) func everyFaultIsAWholeSentence(_ language: Language) {
    for fault in HandOverFileFault.all {
      let text = Words(language).text(of: fault, file: "lista.json")
      #expect(text.contains("lista.json"))
      #expect([".", "?"].contains(text.last))
      #expect(text.contains(language == .swedish ? "Inget ändrades." : "Nothing changed."))
    }
    #expect(Set(HandOverFileFault.all.map { Words(language).text(of: $0, file: "x") }).count == 8)
  }

  /// Marked or erased afterwards, in every way: the file says nothing of it.
  @Test func whatStaysInTheRoomIsNotThere() throws {
    var series = try Solgarden()
    try series.meet()
    try series.room.ask(.keepInRoom(series.log, true))
    try series.room.ask(.keepInRoom(series.offer, true))
    let files = try [
      list(series.room), list(series.room, of: .management),
      #require(series.room.reports().repliesFile(id: Self.id, number: 99, withdrawn: [])),
    ].map(text)
    for file in files {
      for hidden in [series.log.rawValue, series.offer.rawValue, "inloggning", "Loggar in"] {
        #expect(!file.contains("\"\(hidden)") && !file.contains(hidden + "\""), "\(hidden)")
      }
      for told in ["staff-2", "2026-03-17T", "tillfalle", "\"at\"", "dator"] {
        #expect(!file.contains(told), "\(told)")
      }
    }
  }

  @Test func theDocumentedExampleIsReadAndWritten() throws {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/TillDiExchange/TillDiExchange.docc/HandOverFiles.md")
    let fenced = String(decoding: try Data(contentsOf: article), as: UTF8.self)
      .split(separator: "```").first { $0.hasPrefix("json") }
    let example = String(try #require(fenced).dropFirst(5))
    // Its content is written with what it comes to.
    let sum = try JSONDecoder().decode(JSON.self, from: Data(example.utf8)).checksum
    let whole = example.replacing("fnv1a64:CHECKSUM", with: sum)
    #expect(try text(HandOverFile(Array(whole.utf8))) == whole)
  }
}
