import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Changing what was noted, by its number here or as a line of a list.
@Suite struct NoteTests {
  @Test func numbersStandWhenSomethingIsTakenAway() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Ett", "Två", "Tre"])
    #expect(try room.type("/ta-bort 2").phrases == [.removed("2")])
    try room.type("/ändra 3 Tre och ett halvt")
    #expect(room.said == ["Ett", "Två", "Tre och ett halvt"])
    #expect(try room.type("Fyra").saved.map(\.number) == [4])
    #expect(try room.type("/ändra 2 Ändå").refusals == [.noteRemoved])
    #expect(try room.type("/ta-bort 5").phrases == [.noSuchNumber("5")])
    #expect(try room.type("/ta-bort 0").phrases == [.noSuchNumber("0")])
  }

  @Test func aLineIsNamedAsItStandsOnTheList() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type(["Larmet", "/stör Wifi", "/stör Pärmen", "/vill Välja larm", "/nästa"])
    #expect(try room.type("/ändra stör2 En pärm för mycket").phrases == [.edited("Stör 2")])
    #expect(room.lines(.disturbance) == ["Wifi", "En pärm för mycket"])
    #expect(
      try room.type("/flytta stöd1 stör").phrases == [.moved("Stöd 1 ”Larmet”", .disturbance)])
    #expect(room.lines(.disturbance) == ["Larmet", "Wifi", "En pärm för mycket"])
    #expect(
      try room.type("/väg vill1 vi provar två").phrases.first
        == .detailed(
          "Vill 1", replaces: false))
    #expect(
      try room.type("/väg vill1 vi provar tre").phrases.first
        == .detailed(
          "Vill 1", replaces: true))
    #expect(try room.type("/ta-bort d1").phrases == [.removed("Stör 1 ”Larmet”")])
    #expect(try room.type("/ta-bort kan1").phrases == [.noSuchNumber("kan1")])
    #expect(try room.type("/ta-bort stör9").phrases == [.noSuchNumber("stör9")])
  }

  @Test func aRewordingStandsBesideTheWords() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Skrivaren på våning två", "/omskriv 1 Vi saknar en skrivare nära"])
    #expect(room.last?.text == "Skrivaren på våning två")
    #expect(room.last?.rewording == "Vi saknar en skrivare nära")
    try room.type("/visa")
    #expect(room.screen.contains("Skrivaren på våning två (omskrivet: Vi saknar en skrivare nära)"))
  }

  @Test func aNoteGoesInAndOutOfTheRoom() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type("Vi stänger av ljudet")
    #expect(try room.type("/rum 1").phrases == [.staysInRoom("1")])
    #expect(room.lines(.support).isEmpty)
    let shown = try room.type("/visa")
    #expect(shown.activities.first?.notes.count == 1)
    #expect(room.screen.hasSuffix("1  stöd  (stannar i rummet)\n"))
    #expect(try room.type("/rum 1").phrases == [.leavesRoom("1")])
    #expect(room.lines(.support) == ["Vi stänger av ljudet"])
  }

  @Test func aNoteThatStaysIsNotSpelledOutWhenTheRoomComesBack() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type("!Vi lånar varandras inloggning")
    try room.type("/nästa")
    let length = room.screen.count
    try room.type("/tillbaka")
    #expect(!room.screen.dropFirst(length).contains("lånar"))
    #expect(room.screen.hasSuffix("1  stöd  (stannar i rummet)\n"))
  }

  @Test(
    "Words are masked for good",
    arguments: [
      ("/maska 1 Agda => [en boende]", "[en boende] ringde", 1),
      ("/maska 1 Agda", "[en person] ringde", 1),
      ("/maska 1 Agda=>hon", "hon ringde", 1),
      ("/maska 1 Britta => hon", "Agda ringde", 0),
    ])
  func mask(_ line: String, _ expected: String, _ count: Int) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("Agda ringde")
    let phrase: WalkPhrase = count == 0 ? .nothingMasked("Britta") : .masked(count)
    #expect(try room.type(line).phrases == [phrase])
    #expect(room.said == [expected])
    #expect(try room.type("/maska 1 =>  något").phrases == [.needsArgument(.mask)])
  }

  @Test(
    "A route or a condition, typed with either arrow or afterwards",
    arguments: [
      ("Välja larm → vi provar två", "Välja larm", "vi provar två"),
      ("Välja larm -> vi provar två", "Välja larm", "vi provar två"),
      ("→ vi provar två", "", "vi provar två"), ("-> vi provar", "", "vi provar"),
      ("Välja larm ->", "Välja larm", nil), ("Välja larm", "Välja larm", nil),
      ("Från A → B → C", "Från A", "B → C"),
    ])
  func route(_ line: String, _ text: String, _ detail: String?) throws {
    var room = try WalkRoom(at: "staff-4", 2)
    try room.type(line)
    #expect(room.last?.text == text)
    #expect(room.last?.detail == detail)
    #expect(try room.type("/väg på APT").phrases == [.detailed("1", replaces: detail != nil)])
    #expect(room.last?.detail == "på APT")
  }

  @Test func onlyWhatIsTakenOrGivenHasADetail() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("Kaffe -> sittande")
    #expect(room.last?.text == "Kaffe -> sittande")
    #expect(try room.type("/väg till köket").phrases == [.needsArgument(.detail)])
    #expect(try room.type("/väg 1 till köket").refusals == [.noDetail(.goodDay)])
  }
}
