import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What a typed line becomes.
@Suite struct LineTests {
  @Test(
    "Marks that are doubled, and dots that are meant",
    arguments: [
      ("//nästa stod det", "/nästa stod det"), ("... och sen inget", "... och sen inget"),
      ("..", ".."), ("/ ett streck", "/ ett streck"), (". en punkt", ". en punkt"),
      ("och/eller", "och/eller"), ("  med luft  ", "med luft"), ("- ett streck", "- ett streck"),
      ("2 1", "2 1"),
    ])
  func literal(_ line: String, _ expected: String) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    let shows = try room.type(line)
    #expect(room.said == [expected])
    #expect(shows.saved.map(\.number) == [1])
  }

  @Test(arguments: ["", "   ", "/", "."]) func nothingIsSavedOfNothing(_ line: String) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    try room.type(line)
    #expect(room.said.isEmpty)
  }

  @Test(
    "A mistyped command saves nothing and proposes what was meant",
    arguments: [
      ("/nasta", "nästa"), ("/nätsa", "nästa"), ("/hjalp", "hjälp"), ("/dåligt", "dålig"),
      ("/ändar 2 hej", "ändra"),
    ])
  func unknown(_ line: String, _ nearest: String?) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    let actions = room.history.actions.count
    let word = String(line.dropFirst().prefix { $0 != " " })
    #expect(try room.type(line).phrases == [.unknownCommand(word, nearest: nearest)])
    #expect(room.history.actions.count == actions)
  }

  @Test(
    "What is no command, nor near one, is what somebody said, with its sign",
    arguments: [
      ".net-klienten hänger sig", "/Supporten svarar inte", "/blarg", "/x", ".5 timme går bort",
      "? varför så många inloggningar", "...och så väntar vi", "/24-timmarslarmet går",
    ])
  func said(_ line: String) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(line)
    #expect(room.said == [line])
  }

  @Test("Who came, typed after a hot key's sign, is a note, and a remark says what was meant")
  func presence() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(
      try room.type("+1 vaktmästare").phrases == [.meantCommand("+1 vaktmästare", .here)])
    #expect(try room.type("-2 kockar").phrases == [.meantCommand("-2 kockar", .gone)])
    for line in ["+2 timmar extra varje vecka", "+46 svarar inte än", "-1 i bemanning på natten"] {
      #expect(try room.type(line).phrases.isEmpty)
    }
    #expect(room.said.count == 5 && room.said[0] == "+1 vaktmästare")
    #expect(room.series.occasions[0].present.isEmpty)
  }

  @Test(
    "What begins with another kind's name is saved as it was typed, and a remark says how it moves")
  func kindMeant() throws {
    var room = try WalkRoom(at: "staff-3", 2)
    #expect(
      try room.type("Stör: nätet går ner").phrases
        == [.meantKind("1", said: .disturbance, saved: .dream)])
    #expect(room.said == ["Stör: nätet går ner"])
    // Its own kind, the other side's, and a colon after any other word.
    for line in ["Dröm: lugn och ro", "Kan: en extra dag", "Klockan 10: larm"] {
      #expect(try room.type(line).phrases.isEmpty)
    }
    _ = try room.type("/flytta 1 stör")
    #expect(room.series.notes.values.first?.kind == .disturbance)
  }

  @Test("A slash before a word that is no command is saved as it stands, and told")
  func noCommand() throws {
    var room = try WalkRoom(at: "staff-3", 2)
    #expect(try room.type("/dag 16 februari").phrases == [.noCommand("dag")])
    for line in ["//nästa stod det", "/Supporten svarar inte", "/24-timmarslarmet går"] {
      #expect(try room.type(line).phrases.isEmpty, "\(line)")
    }
    #expect(room.said.first == "/dag 16 februari")
  }

  @Test("A command's word alone is a note, and a remark says which was meant")
  func bareWord() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(try room.type("nästa").phrases == [.meantCommand("nästa", .next)])
    #expect(try room.type("nästa vecka").phrases.isEmpty)
    #expect(room.said == ["nästa", "nästa vecka"])
  }

  @Test("The last one, several at once, and a break with a number")
  func asPeopleMean() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Larmen", "Wifi", "Skrivaren", "Bertil"])
    #expect(try room.type("/rum").phrases == [.staysInRoom("4")])
    #expect(try room.type("/ta-bort 1 9").phrases == [.noSuchNumber("9")])
    #expect(try room.type("/ta-bort 1 3").phrases == [.removedAll("1, 3")])
    let standing = room.series.noteOrder.compactMap { room.series.notes[$0] }
    #expect(standing.filter { !$0.isRemoved }.map(\.text) == ["Wifi", "Bertil"])
    try room.type("/ångra")
    #expect(room.series.noteOrder.allSatisfy { room.series.notes[$0]?.isRemoved == false })
  }

  @Test func aKindWithTextIsOneNoteAndAloneItSwitches() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Alla är på plats", "/dålig Wifi", "Kaffe", "/dålig", "Telefonen", "/BRA"])
    try room.type("Larmet")
    let kinds = room.series.noteOrder.compactMap { room.series.notes[$0]?.kind }
    #expect(kinds == [.goodDay, .badDay, .goodDay, .badDay, .goodDay])
    try room.type(["/nästa", "Det nya"])
    #expect(room.last?.kind == .support, "the kind is chosen anew at the next activity")
  }

  @Test(arguments: [("staff-3", "/kan Tid"), ("management-1", "/stör Tid")])
  func theOtherTracksKindIsRefused(_ session: String, _ line: String) throws {
    var room = try WalkRoom(at: SessionID(session), 2)
    let kind: NoteKind = session == "staff-3" ? .offer : .disturbance
    #expect(try room.type(line).phrases == [.wrongTrack(kind)])
    #expect(try room.type(String(line.prefix(5))).phrases.count == 1)
    #expect(room.said.isEmpty)
  }

  @Test(
    "What begins with ! stays in the room wherever it is typed",
    arguments: [
      ("staff-1", 2), ("staff-2", 4), ("staff-4", 3), ("management-1", 3), ("management-1", 5),
      ("before-start", 2), ("joint-meeting", 4), ("joint-meeting", 5), ("follow-up", 1),
      ("review", 1),
    ])
  func staysInRoom(_ session: String, _ activity: Int) throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run(SessionID(session), again: "igen")
    try room.type("/gå \(activity)")
    let before = room.series
    let wasAsking = room.walk?.isAsking
    let shows = try room.type("! Jag låtsas att jag vet")
    #expect(room.last?.text == "Jag låtsas att jag vet")
    #expect(room.last?.staysInRoom == true)
    #expect(shows.saved.map(\.note.staysInRoom) == [true])
    #expect(room.series.maps == before.maps && room.series.arrangements == before.arrangements)
    #expect(room.series.answers == before.answers && room.walk?.isAsking == wasAsking)
  }

  @Test func aVeryLongLineIsKeptWholeAndOneThatIsTooLongIsRefused() throws {
    var room = try WalkRoom(at: "staff-1", 2)
    let long = String(repeating: "ord ", count: 20_000) + "slut"
    try room.type(long)
    #expect(room.said == [long])
    let shows = try room.type(String(repeating: "ord ", count: 30_000))
    #expect(shows.refusals == [.textTooLong(characters: 119_999, most: 100_000)])
    #expect(room.said == [long])
  }
}
