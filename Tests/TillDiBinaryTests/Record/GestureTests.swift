import Foundation
import Testing

/// Whatever is typed at once is done whole or not at all, and taken back whole.
@Suite("A gesture from the command line")
struct GestureTests {
  private func value(_ key: String, of line: String) throws -> String? {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(value)[key] as? String
  }

  /// Something that fails, and leaves the series as it was; what it says.
  @discardableResult
  private func fail(_ stand: Stand, _ arguments: [String]) async throws -> String {
    let before = try stand.snapshot()
    let outcome = try await stand.tilldi(arguments)
    #expect(outcome.status == 1 && !outcome.isSignal, "\(outcome)")
    #expect(try stand.snapshot() == before, "\(arguments)")
    return outcome.err
  }

  @Test("new with a first day too far away leaves nothing, and the right year is taken")
  func newTooFar() async throws {
    let stand = try Stand()
    let typed = try await stand.tilldi(["new", "Prov", "--start", Today.adding(1200)])
    #expect(typed.status == 1 && typed.err.hasSuffix("Är året rätt?\n"), "\(typed)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work).isEmpty)
    // The day itself can be; what comes after it can't, and is said by name.
    for (language, start, end) in [
      ("sv", "Då skulle ”", ", och det är mer än två år bort. Inget ändrades.\n"),
      ("en", "Then “", ", which is more than two years away. Nothing changed.\n"),
    ] {
      let later = try await stand.tilldi([
        "new", "Prov", "--start", Today.adding(725), "--language", language,
      ])
      #expect(later.status == 1 && later.err.hasPrefix(start), "\(later)")
      #expect(later.err.hasSuffix(end), "\(later)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work).isEmpty)
    }
    try await stand.succeed("new", "Prov", "--start", Today.adding(20))
    try await stand.succeed("undo", "--series", "Prov")
    let lines = try await stand.succeed("schedule", "--series", "Prov")
    #expect(!lines.contains("14:00"))
  }

  @Test("dates are moved all together or not at all")
  func shift() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("schedule", "start", Today.adding(360))
    #expect(
      try await fail(stand, ["schedule", "shift", "staff-1", "366"]).hasPrefix("Då skulle ”"))
    #expect(
      try await fail(stand, ["schedule", "start", Today.adding(725)]).hasPrefix("Då skulle ”"))
    let before = try await stand.succeed("schedule")
    let count = try stand.lines().count
    try await stand.succeed("schedule", "shift", "staff-1", "7")
    let shifted = try await stand.succeed("schedule")
    #expect(shifted != before)
    let moved = try stand.lines().dropFirst(count)
    let groups = Set(try moved.map { try value("group", of: $0) })
    #expect(moved.count == 6 && groups.count == 1)
    let undone = try await stand.succeed("undo")
    #expect(undone.contains(" · och 3 till\n"), "\(undone)")
    #expect(try await stand.succeed("schedule") == before)
    try await stand.succeed("undo", "--redo")
    #expect(try await stand.succeed("schedule") == shifted)
  }

  @Test("a session that was split is whole again after one undo")
  func split() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("schedule", "start", Today.adding(20))
    let before = try await stand.succeed("schedule")
    let passed = try await fail(stand, ["schedule", "split", "management-1", "60", "2020-01-01"])
    #expect(passed.hasSuffix("Skriv en dag som kommer.\n"), "the day that was typed")
    let early = try await fail(stand, ["schedule", "shift", "staff-1", "--", "-40"])
    #expect(early.hasPrefix("Då skulle ”") && early.contains(", och den dagen har passerat; i dag"))
    try await stand.succeed("schedule", "split", "management-1", "60", Today.adding(30))
    try await stand.succeed("undo")
    #expect(try await stand.succeed("schedule") == before)
  }

  @Test("an offer made of a proposal goes, and the proposal comes back")
  func take() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("map", "now", "Inköp: IT -> IT-chefen")
    try await stand.succeed("map", "dream", "--edit", "1", "Inköp: IT -> arbetslaget")
    let dream = try await stand.succeed("map", "dream")
    let list = try await stand.succeed("list", "management", "--format", "json")
    try await fail(stand, ["map", "dream", "--take", "9"])
    try await stand.succeed("map", "dream", "--take", "1")
    #expect(try await stand.succeed("list", "management", "--format", "json") != list)
    try await stand.succeed("undo")
    #expect(try await stand.succeed("list", "management", "--format", "json") == list)
    #expect(try await stand.succeed("map", "dream") == dream)
  }

  @Test("a dream is not begun by a number that is on no map")
  func dream() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("map", "now", "Inköp: IT -> IT-chefen")
    try await fail(stand, ["map", "dream", "--remove", "7"])
    let before = try await stand.succeed("map", "dream", "--format", "json")
    try await stand.succeed("map", "dream", "--remove", "1")
    try await stand.succeed("undo")
    #expect(try await stand.succeed("map", "dream", "--format", "json") == before)
  }

  @Test("a reply that may not be does not even open the list")
  func reply() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("note", "Vi vill välja stolar", "--kind", "claim")
    try await stand.succeed(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      Today.adding(60), "--room-said-yes")
    try await fail(stand, ["reply", "vill3", "--kind", "nej", "--role", "chef"])
    let count = try stand.lines().count
    let before = try await stand.succeed("follow-up", "--format", "json")
    try await stand.succeed("reply", "vill3", "--kind", "ja", "--role", "chef")
    let made = try stand.lines().dropFirst(count)
    #expect(made.count == 2 && made.first?.contains(#""opened""#) == true)
    #expect(try await stand.succeed("undo").contains(" · ") == false)
    #expect(try await stand.succeed("follow-up", "--format", "json") == before)
  }

  @Test("what is wrong in the second half, or with the file, stops the first half too")
  func followUp() async throws {
    let stand = try await Samples.full()
    try await fail(stand, ["follow-up", "--done", "vill1", "--told", "vill9"])
    try await fail(stand, ["follow-up", "--done", "vill1", "--told", "vill2"])
    try await fail(stand, ["list", "staff", "--open", "--version", "9"])
    try stand.write("en annan fil", to: "finns.md")
    try await fail(stand, ["follow-up", "--done", "vill1", "--output", "finns.md"])
    try await fail(stand, ["list", "staff", "--open", "--output", "finns.md"])
    let before = try await stand.succeed("follow-up", "--format", "json")
    try await stand.succeed("follow-up", "--done", "vill1", "--told", "vill1")
    #expect(try await stand.succeed("follow-up", "--format", "json") != before)
    try await stand.succeed("undo")
    #expect(try await stand.succeed("follow-up", "--format", "json") == before)
  }

  @Test("what a power cut left half is told at the next start, without writing, until it is undone")
  func cutOff() async throws {
    let stand = try await Samples.begun()
    let before = try await stand.succeed("schedule")
    try await stand.succeed("schedule", "start", Today.adding(20))
    try stand.damage { text in
      text.split(separator: "\n").dropLast(2).map { $0 + "\n" }.joined()
    }
    // The power went before it was confirmed, so there is no receipt of it.
    try FileManager.default.removeItem(atPath: stand.root + "/state/tilldi/receipts")
    let cut = try stand.snapshot()
    let swedish = try await stand.tilldi(["status"])
    #expect(
      swedish.err
        == "Obs: det sista som gjordes blev bara delvis sparat (strömavbrott?). Ta tillbaka det med tilldi undo och gör om det.\n"
    )
    let english = try await stand.tilldi(["status", "--language", "en"])
    #expect(
      english.err
        == "Note: the last thing that was done was only saved in part (a power cut?). Take it back with tilldi undo and do it again.\n"
    )
    let other = try await stand.tilldi(["status"], with: ["XDG_STATE_HOME": stand.root + "/annan"])
    let last = try #require(try stand.lines().last)
    let id = try #require(try value("id", of: last))
    #expect(other.err.contains("med tilldi undo \(id.prefix(5)) och"), "\(other)")
    #expect(try stand.snapshot() == cut)
    try await stand.succeed("undo")
    #expect(try await stand.tilldi(["status"]).err.isEmpty)
    #expect(try await stand.succeed("schedule") == before)
  }
}
