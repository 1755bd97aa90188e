import Foundation
import Testing

@Suite("Data for other programs")
struct DataTests {
  /// Reads one JSON object, which must end with one line end.
  private func object(_ stand: Stand, _ arguments: String...) async throws -> [String: Any] {
    let outcome = try await stand.tilldi(arguments)
    #expect(outcome.status == 0 && outcome.err == "", "\(outcome)")
    #expect(outcome.out.hasSuffix("}\n") && !outcome.out.hasSuffix("\n\n"))
    let value = try JSONSerialization.jsonObject(with: outcome.standardOutput)
    return try #require(value as? [String: Any])
  }

  private func keys(_ value: Any?) throws -> Set<String> {
    Set(try #require(value as? [String: Any]).keys)
  }

  private func list(_ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [[String: Any]])
  }

  static let lineKeys: Set = [
    "id", "rank", "number", "top", "text", "rewording", "detail", "needs", "gathered",
  ]

  @Test("list --format json")
  func lists() async throws {
    let stand = try await Samples.full()
    let staff = try await object(stand, "list", "staff", "--format", "json")
    #expect(
      Set(staff.keys) == ["format", "workplace", "track", "version", "handedOver", "lists"])
    #expect(staff["format"] as? Int == 1)
    #expect(staff["workplace"] as? String == "Solgården")
    #expect(staff["version"] as? Int == 1)
    #expect(try keys(staff["handedOver"]) == ["on", "from", "to", "answerBy"])
    let lists = try list(staff["lists"])
    #expect(lists.map { $0["list"] as? String } == ["support", "disturbance", "claim"])
    #expect(try lists.map { try list($0["lines"]).count } == [4, 4, 2])
    for line in try lists.flatMap({ try list($0["lines"]) }) {
      #expect(Set(line.keys) == Self.lineKeys)
    }
    let management = try await object(stand, "list", "management", "--format", "json")
    #expect(try list(management["lists"]).map { $0["list"] as? String } == ["offer"])
    let empty = try await object(try await Samples.begun(), "list", "staff", "--format", "json")
    #expect(empty["version"] is NSNull)
    #expect(empty["handedOver"] is NSNull)
  }

  @Test("compare --format json")
  func comparison() async throws {
    let data = try await object(try await Samples.full(), "compare", "--format", "json")
    #expect(Set(data.keys) == ["format", "workplace", "versions", "items", "offers", "funnel"])
    #expect(try keys(data["versions"]) == ["staff", "management"])
    let items = try list(data["items"])
    #expect(items.count == 10)
    for item in items {
      #expect(
        Set(item.keys) == [
          "list", "line", "matched", "answered", "links", "linksInPart", "withdrawn", "replies",
          "suggestions",
        ])
      #expect(try keys(item["line"]) == Self.lineKeys)
    }
    let answered = items.filter { $0["answered"] as? Bool == true }
    #expect(answered.count == 1)
    let reply = try #require(try list(answered.first?["replies"]).first)
    #expect(
      Set(reply.keys)
        == ["id", "kind", "role", "reason", "by", "effect", "done", "toldBack"])
    #expect(reply["kind"] as? String == "yes")
    let offers = try list(data["offers"])
    #expect(offers.count == 2)
    for offer in offers { #expect(Set(offer.keys) == ["line", "links"]) }
    let funnel = try #require(data["funnel"] as? [String: Any])
    #expect(Set(funnel.keys) == ["staff", "management"])
    for side in ["staff", "management"] {
      #expect(
        try keys(funnel[side]) == [
          "state", "said", "gathered", "drawn", "decisionPoints", "onList", "chosen", "handedOver",
          "read", "askedFor", "answered", "told", "done", "toldBack", "replies", "taken",
          "answerBy",
          "stops", "narrowest",
        ])
    }
    let management = try #require(funnel["management"] as? [String: Any])
    for stop in try list(management["stops"]) {
      #expect(Set(stop.keys) == ["before", "waiting", "stuck", "settled", "due"])
    }
  }

  @Test("map --format json, and what is done with it")
  func maps() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed(
      "map", "now", "Köp: chef, IT -> nämnden; values: om larmet går att bära")
    try await stand.succeed("map", "dream", "--edit", "1", "beslutar: laget; äger: IT")
    let data = try await object(stand, "map", "dream", "--format", "json")
    #expect(
      Set(data.keys) == [
        "format", "workplace", "map", "dreamBegun", "moments", "changes", "proposals",
      ])
    let moment = try #require(try list(data["moments"]).first)
    #expect(
      Set(moment.keys) == ["id", "name", "roles", "decides", "value", "owner", "wayIn"])
    #expect(moment["roles"] as? [String] == ["chef", "IT"], "what was not named is as it was")
    #expect(moment["decides"] as? String == "laget" && moment["owner"] as? String == "IT")
    #expect(moment["wayIn"] is NSNull)
    let change = try #require(try list(data["changes"]).first)
    #expect(Set(change.keys) == ["moment", "kinds", "before", "after"])
    #expect(change["kinds"] as? [String] == ["decision-moved"])
    #expect(try list(data["proposals"]).map { Set($0.keys) } == [["moment", "change"]])
    let sheet = try await object(stand, "map", "way-in", "--format", "json")
    #expect(Set(sheet.keys) == ["format", "workplace", "map", "moments", "unowned"])
    #expect((sheet["unowned"] as? [String])?.isEmpty == true)
    try await stand.succeed("map", "dream", "--take", "1")
    let offers = try await object(stand, "list", "management", "--format", "json")
    let lines = try list(try list(offers["lists"]).first?["lines"])
    #expect(lines.map { $0["text"] as? String } == ["Laget beslutar om köp (i dag: nämnden)"])
    let after = try await object(stand, "map", "dream", "--format", "json")
    #expect(try list(after["proposals"]).isEmpty)
    try await stand.succeed("map", "way-in", "--output", "exports/in.md")
    let lanes = try await stand.succeed("map", "dream", "--format", "lanes", "--ascii")
    #expect(lanes.contains("laget   -#*"), "\(lanes)")
    // A file that ends as a page is one, with the lanes drawn.
    try await stand.succeed("map", "dream", "--format", "lanes", "--output", "exports/lanes.html")
    #expect(try stand.files(holding: "<svg role=").count == 1)
  }

  @Test(
    "What the way-in sheet and now have no room for",
    arguments: [
      ["map", "way-in", "Köp"], ["map", "way-in", "--format", "lanes"],
      ["map", "now", "--take", "1"], ["map", "now", "--edit", "1"],
      ["map", "dream", "--remove", "1", "--edit", "1", "Prov"],
      ["map", "now", "--remove", "1", "Prov"],
    ])
  func wrongUse(_ arguments: [String]) async throws {
    let outcome = try await Samples.begun().tilldi(arguments)
    #expect(outcome.status == 64 && outcome.out.isEmpty)
  }

  @Test("programme show --format json")
  func programme() async throws {
    let data = try await object(try Stand(), "programme", "show", "--format", "json")
    #expect(data["id"] as? String == "tilldi")
    let tracks = try list(data["tracks"])
    #expect(tracks.map { $0["id"] as? String } == ["staff", "management"])
    for track in tracks {
      #expect(Set(track.keys).isSuperset(of: ["id", "stance", "steps", "sessions", "list"]))
      #expect(try list(track["steps"]).count == 4)
    }
    let minutes = try tracks.map { try list($0["sessions"]).map { $0["minutes"] as? Int } }
    #expect(minutes == [[60, 120, 120, 120], [120]])
    for session in try tracks.flatMap({ try list($0["sessions"]) }) + list(data["occasions"]) {
      let parts = try list(session["activities"]).compactMap { $0["minutes"] as? Int }
      #expect(parts.reduce(0, +) == session["minutes"] as? Int)
    }
    #expect(
      try list(data["occasions"]).map { $0["id"] as? String } == [
        "before-start", "joint-meeting", "follow-up", "review",
      ])
  }

  @Test("Data is the same whatever language is spoken")
  func language() async throws {
    let stand = try await Samples.full()
    for arguments in [
      ["list", "staff"], ["list", "management"], ["compare"], ["programme", "show"],
    ] {
      let swedish = try await stand.tilldi(arguments + ["--format", "json", "--language", "sv"])
      let english = try await stand.tilldi(arguments + ["--format", "json", "--language", "en"])
      #expect(swedish.out == english.out)
    }
  }
}
