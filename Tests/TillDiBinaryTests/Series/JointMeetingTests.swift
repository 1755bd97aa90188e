import Foundation
import Testing

/// The two lists side by side, as the program shows them and leads the talk about them.
@Suite struct JointMeetingTests {
  private struct Item {
    let name: String
    let links: [String]
    let inPart: [String]
    let suggestions: [Any]
  }

  private func items(_ stand: Stand) async throws -> [Item] {
    let text = try await stand.succeed("compare", "--format", "json")
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require(data["items"] as? [[String: Any]]).map { item in
      let line = try #require(item["line"] as? [String: Any])
      return Item(
        name: "\(item["list"] ?? "") \(line["rank"] ?? "")",
        links: try #require(item["links"] as? [String]),
        inPart: try #require(item["linksInPart"] as? [String]),
        suggestions: try #require(item["suggestions"] as? [Any]))
    }
  }

  @Test("A link says how far the offer serves, and says it anew when it is made again")
  func grade() async throws {
    let stand = try await Samples.full()
    #expect(
      try await stand.succeed("link", "vill2", "kan2", "--in-part").contains("möter delvis"))
    var item = try #require(try await items(stand).first { $0.name == "claim 2" })
    #expect(item.links.count == 1 && item.inPart == item.links && item.suggestions.isEmpty)
    #expect(try await stand.succeed("compare").contains("delvis"))
    try await stand.succeed("link", "vill2", "kan2")
    item = try #require(try await items(stand).first { $0.name == "claim 2" })
    #expect(item.links.count == 1 && item.inPart.isEmpty)
    #expect(try await stand.tilldi("link", "vill2", "kan2").status == 1)
  }

  @Test("The joint talk goes line by line through a pipe, in the joint meeting itself")
  func lead() async throws {
    let stand = try await Samples.full()
    let led = try await stand.succeed("compare", "--lead", input: "kan2 delvis\n\nkan1\n/sluta\n")
    #expect(led.contains("Vill 2 (2 av 10)") || led.contains("Vill 2 ("))
    #expect(led.contains(/Kopplade: Vill 2 ”[^”]+” – Kan 2 ”[^”]+”, möter delvis\./))
    #expect(led.contains(/Kopplade: Stöd 1 ”[^”]+” – Kan 1 ”[^”]+”\./))
    let linked = try await items(stand).filter { !$0.links.isEmpty }.map(\.name)
    #expect(linked == ["claim 1", "claim 2", "support 1"])
    // It is the meeting itself that was begun, and it goes on where the talk stopped.
    let record = try stand.lines().joined(separator: "\n")
    #expect(record.contains("joint-meeting") && record.contains("link-lists"))
    let again = try await stand.succeed("run", "joint-meeting", input: "/sluta\n")
    #expect(again.contains("Vad hör ihop?"))
    // Taken up from another activity, it comes back to the lists.
    try await stand.succeed("run", "joint-meeting", input: "/gå 6\n/sluta\n")
    let back = try await stand.succeed("compare", "--lead", input: "/sluta\n")
    #expect(back.contains("Vad hör ihop?"))
  }

  @Test("Where a side has not handed over, the talk does not begin and nothing is recorded")
  func tooEarly() async throws {
    let stand = try await Samples.begun()
    let before = try stand.snapshot()
    let outcome = try await stand.tilldi("compare", "--lead", input: "kan1\n")
    #expect(outcome.status == 1 && outcome.out.isEmpty && !outcome.err.isEmpty)
    #expect(try stand.snapshot() == before)
  }

  @Test("An offer taken back after it was promised is said, in the lists and among the promises")
  func withdrawn() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("run", "management-1", input: "/gå 6\n/ta-bort kan1\n/sluta\n")
    let said = "är tillbakadraget sedan dess"
    #expect(
      try await stand.succeed("compare").replacing("\n", with: " ").contains("tillbakadraget"))
    #expect(
      try await stand.succeed("follow-up", "--format", "markdown").contains(said))
  }

  @Test(
    "What may belong together is a suggestion, is taken or dismissed for good, and is in no paper")
  func suggestions() async throws {
    let stand = try await Samples.full()
    func seen(_ arguments: String...) async throws -> String {
      try await stand.tilldi(["compare"] + arguments).out
        .split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    let terminal = try await seen()
    #expect(terminal.contains("Förslag: Kan 2"), "\(terminal)")
    #expect(try await !seen("--no-suggestions").contains("Förslag"))
    #expect(try await !seen("--format", "markdown").contains("Förslag"))
    #expect(try await items(stand).first { $0.name == "claim 2" }?.suggestions.count == 1)
    // Dismissed, it does not come back; taken back, it does.
    try await stand.succeed("compare", "--lead", input: "vill2\n/avfärda 1\n/sluta\n")
    #expect(try await items(stand).allSatisfy { $0.name != "claim 2" || $0.suggestions.isEmpty })
    try await stand.succeed("undo")
    try await stand.succeed("compare", "--lead", input: "vill2\n/ta 1 delvis\n/sluta\n")
    let item = try #require(try await items(stand).first { $0.name == "claim 2" })
    #expect(item.inPart.count == 1 && item.suggestions.isEmpty)
  }

  @Test("A workplace teaches its own words; a fault in them is told and stops nobody")
  func ownWords() async throws {
    let stand = try await Samples.full()
    let lexicon = stand.work + "/Solgården/lexicon.yaml"
    func write(_ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: lexicon))
    }
    #expect(try await items(stand).first { $0.name == "support 3" }?.suggestions.isEmpty == true)
    try write("concepts:\n  tagg: {sv: [taggen, nyckelskåpet, larmkedjan]}\n")
    #expect(try await items(stand).first { $0.name == "support 3" }?.suggestions.count == 1)
    try write("concepts:\n  a: {sv: [b], under: c}\n  c: {sv: [d], under: a}\n")
    let outcome = try await stand.tilldi("compare")
    #expect(outcome.status == 0 && outcome.out.contains("Förslag: Kan 2"), "\(outcome)")
    #expect(
      outcome.err.contains("lexicon.yaml:") && outcome.err.contains("egen ordlista"), "\(outcome)")
    let led = try await stand.tilldi("run", "joint-meeting", input: "/sluta\n")
    #expect(led.status == 0 && led.err.contains("egen ordlista"), "\(led)")
    // One that was asked for by name is another matter: nothing is shown that would not go by it.
    try stand.write("concepts: 3\n", to: "ord.yaml")
    #expect(try await stand.tilldi("compare", "--lexicon", "ord.yaml").status == 1)
  }
}
