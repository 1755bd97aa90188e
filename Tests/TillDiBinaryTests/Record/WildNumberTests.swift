import Foundation
import Testing
import TillDiCore
import Trials

@Suite("Numbers that nobody can have meant end nothing")
struct WildNumberTests {
  static let wild = ["9223372036854775807", "-9e18"]
  /// Events as they would stand in the record; `%` is the number.
  static let events = [
    #"{"planned":{"plan":{"id":"p1","session":"staff-1","day":"2030-01-01","time":"14:00","minutes":%}}}"#,
    #"{"attended":{"occasion":"o1","role":"chef","change":%}}"#,
    #"{"extended":{"occasion":"o1","activity":"opening","minutes":%}}"#,
    #"{"clock-set":{"occasion":"o1","activity":"opening","spent":%}}"#,
    #"{"timed":{"occasion":"o1","activity":"opening","planned":5,"actual":%}}"#,
    #"{"homework-collected":{"occasion":"o1","homework":"homework-1","brought":%}}"#,
    #"{"ballot-opened":{"ballot":{"id":"b1","list":"support","method":"dots","each":%,"voters":%}}}"#,
    #"{"voted":{"ballot":"b1","votes":[{"note":"n1","count":%},{"note":"n2","count":%}],"isTotal":true}}"#,
    #"{"handed-over":{"handOver":{"id":"h9","track":"staff","version":%,"on":"2030-01-01","from":"a","to":"b","answerBy":"2030-01-02","items":[{"note":"n1","list":"support","rank":%,"number":%,"wording":"w"}],"roles":[]}}}"#,
    #"{"reply-received":{"reply":{"id":"r1","handOver":"h9","items":["n1"],"kind":"yes","role":"chef"},"revision":%}}"#,
  ]

  @Test(
    "In the record: the line is told of, and nothing is reckoned with it",
    arguments: events.sample(every: 2))
  func record(event: String) async throws {
    for number in Self.wild {
      let stand = try await Samples.full()
      let began =
        #"{"id":"zz1","n":900,"at":"","events":[{"occasion-began":{"occasion":"o1","session":"staff-1","day":"2026-01-01","afterwards":false}}]}"#
      let line =
        #"{"id":"zz2","n":901,"at":"","events":["# + event.replacing("%", with: number) + "]}"
      try stand.damage(adding: began + "\n" + line + "\n")
      for words in [
        ["status"], ["compare"], ["schedule"], ["log"], ["report"],
      ] {
        let outcome = try await stand.tilldi(words)
        #expect(!outcome.isSignal && outcome.status <= 1, "\(outcome)")
        #expect(words != ["report"] || outcome.status == 1, "\(outcome)")
      }
      let check = try await stand.tilldi("check")
      #expect(check.status == 1 && !check.isSignal, "\(check)")
    }
  }

  @Test("What a newer program may write, with any number, is never called damaged")
  func newer() async throws {
    let stand = try await Samples.full()
    let number = Self.wild[0]
    try stand.damage(
      adding:
        #"{"id":"zz1","n":900,"at":"","events":[{"removed":{"note":"nobody","since":\#(number),"share":0.5}}]}"#
        + "\n")
    try await stand.succeed("check")
    try await stand.succeed("report")
    try stand.damage(
      adding: #"{"id":"zz2","n":901,"at":"","events":[{"sung":{"song":\#(number)}}]}"# + "\n")
    let check = try await stand.tilldi("check")
    #expect(check.out.contains("skriven av en nyare tilldi") && check.status == 1, "\(check)")
  }

  /// The file with one number changed, as somebody would send it: its checksum is right.
  private func changed(_ bytes: Data, _ change: (inout [String: Any]) -> Void) throws -> Data {
    let read = try JSONSerialization.jsonObject(with: bytes)
    var file = try #require(read as? [String: Any])
    change(&file)
    file["checksum"] = nil
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    let content = try JSONSerialization.data(withJSONObject: file, options: options)
    file["checksum"] = "fnv1a64:" + Fingerprint.of(Array(content))
    return try JSONSerialization.data(withJSONObject: file, options: options)
  }

  @Test(
    "In a file from the other side: nothing is taken in, and it is said where",
    arguments: ["version", "number", "rank", "revision"],
    [Int.max, 1 << 60, 0, -1, Int.min].sample(every: 2))
  func file(key: String, number: Int) async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    let isReply = key == "revision"
    if isReply {
      try await laptops.management.succeed(
        "reply", "stör1", "--kind", "yes", "--role", "chef", "--by", Today.adding(60))
      try await laptops.management.succeed("hand-over", "replies", "--output", laptops.replies)
    } else {
      try await laptops.management.succeed("undo")
    }
    let receiver = isReply ? laptops.staff : laptops.management
    let path = isReply ? laptops.replies : laptops.list
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try changed(bytes) { file in
      var lines = file["lines"] as? [[String: Any]] ?? []
      switch key {
      case "version":
        var version = file["handOver"] as? [String: Any] ?? [:]
        version["version"] = number
        file["handOver"] = version
      case "number": file["number"] = number
      case "rank": lines[0]["rank"] = number
      default:
        for index in lines.indices {
          var replies = lines[index]["replies"] as? [[String: Any]] ?? []
          for reply in replies.indices { replies[reply]["revision"] = number }
          lines[index]["replies"] = replies
        }
      }
      file["lines"] = lines
    }.write(to: URL(fileURLWithPath: path))
    let folder = receiver.work + "/Solgården"
    let before = try receiver.snapshot(of: folder)
    let outcome = try await receiver.tilldi("receive", path)
    #expect(outcome.status == 1 && !outcome.isSignal, "\(outcome)")
    #expect(outcome.err.contains(key) && outcome.err.contains("Inget ändrades."), "\(outcome)")
    #expect(try receiver.snapshot(of: folder) == before)
  }
}
