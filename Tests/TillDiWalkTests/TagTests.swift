import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Things, ways and society, and the nudge where everything is things.
@Suite struct TagTests {
  private func tagged(_ room: WalkRoom) -> [[Dimension]] {
    room.series.noteOrder.compactMap { room.series.notes[$0]?.dimensions }
  }

  @Test(
    "The last one, a number, several; a second time takes it away",
    arguments: [
      (["/sak"], [[], [], [Dimension.things]]),
      (["/sätt 1"], [[.ways], [], []]),
      (["/samhälle 1 3"], [[.society], [], [.society]]),
      (["/sak 1,2, 3"], [[.things], [.things], [.things]]),
      (["/sak", "/sätt", "/samhälle"], [[], [], [.things, .ways, .society]]),
      (["/samhälle", "/sak"], [[], [], [.things, .society]]),
      (["/sak", "/sak"], [[], [], []]),
      (["/sak 1", "/sak 1 2"], [[.things], [.things], []]),
      (["/sak 1 2", "/sak 1 2"], [[], [], []]),
      (["/sak 1 1"], [[.things], [], []]),
      (["/sak 1 2", "/ångra"], [[], [], []]),
      (["/sak 1 2", "/ångra", "/gör-om"], [[.things], [.things], []]),
      (["/sak 9"], [[], [], []]), (["/sak 1 9"], [[], [], []]), (["/sak ,"], [[], [], []]),
    ])
  func dimensions(_ lines: [String], _ expected: [[Dimension]]) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    try room.type(["Robotkatten", "Telefonen", "Plattan"] + lines)
    #expect(tagged(room) == expected)
  }

  @Test(arguments: [
    (Language.swedish, "/sak", "3: sak."), (.english, "/thing", "3: thing."),
    (.swedish, "/sak 1 2", "1, 2 är märkta: sak."),
    (.english, "/thing 1 2", "1, 2 are tagged: thing."),
  ])
  func words(_ language: Language, _ line: String, _ expected: String) throws {
    var room = try WalkRoom(language, at: "staff-1", 2)
    let shows = try room.type(["Ett", "Två", "Tre", line])
    #expect(shows.phrases.map { room.words.text(of: $0) } == [expected])
  }

  @Test func thereIsNothingToTagYet() throws {
    var room = try WalkRoom(at: "staff-1", 2)
    #expect(try room.type("/sak").phrases == [.nothingToTag])
    try room.type(["Ett", "/ta-bort 1"])
    #expect(try room.type("/sak").phrases == [.nothingToTag])
  }

  @Test func theListIsNamedWhereAListIsOrdered() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "Wifi"])
    #expect(try room.type("/sak").phrases == [.tagged("Stöd 2", [.things])])
    #expect(try room.type("/sätt 1").phrases == [.tagged("Stöd 1", [.ways])])
  }

  @Test(
    "The nudge comes once, where three are tagged and all are things",
    arguments: [
      (["/sak 1", "/sak 2", "/sak 3"], true), (["/sak 1 2"], false), ([], false),
      (["/sak 1 2 3", "/sätt 3"], false), (["/sak 1 2 3", "/sätt 4"], false),
      (["/sak 1 2 3", "/samhälle 4", "/sätt 4"], false),
      (["/sak 1 2 3", "/sätt 4", "/ta-bort 4"], true),
    ])
  func nudge(_ tags: [String], _ comes: Bool) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    try room.type(["Katten", "Telefonen", "Plattan", "Rundan"] + tags)
    let first = try room.type("/nästa")
    #expect(first.phrases.contains(.allThings) == comes)
    guard comes else { return }
    #expect(room.place == "things-ways-society", "it waits for an answer from the room")
    let second = try room.type("/nästa")
    #expect(!second.phrases.contains(.allThings))
    #expect(room.place == "own-relation")
    try room.type("/tillbaka")
    let third = try room.type("/nästa")
    #expect(!third.phrases.contains(.allThings), "never twice")
  }

  @Test(arguments: ["/hoppa", "/tillbaka", "/gå 3"])
  func theNudgeIsNeverInTheWay(_ line: String) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    try room.type(["Katten", "Telefonen", "Plattan", "/sak 1 2 3", line])
    #expect(room.place != "things-ways-society")
  }
}
