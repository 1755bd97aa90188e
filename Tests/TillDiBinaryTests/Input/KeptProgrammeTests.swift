import Foundation
import Testing
import TillDiCore

/// What a programme was found to say when it was taken up, and when that is believed.
@Suite("What a programme was found to say")
struct KeptProgrammeTests {
  private static let kept = "Solgården/programmes/checked"
  private static let first = "Innan vi börjar"

  /// The first line of what was kept, and what follows it.
  private func parts(_ stand: Stand) throws -> (head: String, found: String) {
    let path = stand.work + "/" + Self.kept
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", maxSplits: 1)
    return (String(try #require(lines.first)), String(try #require(lines.last)))
  }

  /// Puts another title in what was kept; the sum in its first line is right again, or is not.
  private func rename(_ stand: Stand, isSumRight: Bool, version: String? = nil) throws {
    let (head, found) = try parts(stand)
    let other = found.replacing(Self.first, with: "Något annat")
    var words = head.split(separator: " ").map(String.init)
    if isSumRight { words[4] = Fingerprint.of(Array(other.utf8)) }
    if let version { words[1] = version }
    try stand.write(words.joined(separator: " ") + "\n" + other, to: Self.kept)
  }

  @Test("Is used where it is of the text that stands there")
  func used() async throws {
    let stand = try await Samples.begun()
    #expect(try await stand.succeed("status").contains(Self.first))
    try rename(stand, isSumRight: true)
    #expect(try await stand.succeed("status").contains("Något annat"))
  }

  @Test("Is not used where a letter was changed, or another version of the program wrote it")
  func damaged() async throws {
    let stand = try await Samples.begun()
    let before = try await stand.succeed("status")
    try rename(stand, isSumRight: false)
    #expect(try await stand.succeed("status") == before)
    let other = try await Samples.begun()
    try rename(other, isSumRight: true, version: "0.0.9")
    #expect(try await other.succeed("status") == before)
  }

  @Test(
    "Whatever stands there instead, the text is read, and nothing is written",
    arguments: ["", "\n", "tilldi", "tilldi 0.1.0 1 x y\n{}", "{}\n{}", nil])
  func anythingElse(_ text: String?) async throws {
    let stand = try await Samples.begun()
    let before = try await stand.succeed("status")
    if let text {
      try stand.write(text, to: Self.kept)
    } else {
      try FileManager.default.removeItem(atPath: stand.work + "/" + Self.kept)
    }
    let folder = try stand.snapshot()
    #expect(try await stand.succeed("status") == before)
    #expect(try stand.snapshot() == folder)
  }

  @Test("An edited text counts at once, and a faulty one is told of")
  func edited() async throws {
    let stand = try await Samples.begun()
    let path = stand.series + "/programme.yaml"
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    try stand.write(
      text.replacing(Self.first, with: "Före allt"), to: "Solgården/programme.yaml")
    let before = try stand.snapshot()
    #expect(try await stand.succeed("status").contains("Före allt"))
    #expect(try stand.snapshot() == before)
    try stand.write("id: [", to: "Solgården/programme.yaml")
    #expect(try await stand.tilldi(["status"]).status == 1)
    try stand.write(text, to: "Solgården/programme.yaml")
    #expect(try await stand.succeed("status").contains(Self.first))
  }

  @Test("Is kept anew when another text is taken up")
  func takenUp() async throws {
    let stand = try await Samples.begun()
    let path = stand.series + "/programme.yaml"
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    let before = try parts(stand)
    try stand.write(
      text.replacing(Self.first, with: "Före allt"), to: "Solgården/programme.yaml")
    _ = try await stand.tilldi(["run", "staff-1"])
    let after = try parts(stand)
    #expect(after.head != before.head)
    #expect(after.found == before.found.replacing(Self.first, with: "Före allt"))
  }
}
