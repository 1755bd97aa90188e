import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// Activities that are about lists, maps, ballots and questions.
@Suite struct LiveFormsTests {
  private func listed(_ activity: ActivityID, _ language: Language = .swedish) throws -> LiveRoom {
    var room = try LiveRoom("staff-4", activity, language)
    for number in 1...9 { room.say("Stöder \(number)", .support, NoteID("s\(number)")) }
    for number in 1...7 { room.say("Stör \(number)", .disturbance, NoteID("d\(number)")) }
    room.say("välja larm", .claim, "c1", detail: "vi provar två")
    return room
  }

  @Test func theListThatIsOrderedStandsFirstAndTheOthersAreCounted() throws {
    let lines = try listed("staff-list").lines()
    #expect(
      lines[5...20] == [
        "Säg:     – Vad stöder er allra mest? Vad stör er allra mest?",
        "         – Prata ihop er först. Är ni osäkra får var och en tre prickar att",
        "           sätta ut.",
        "         – De tre första på varje sida blir topp. Resten följer också med,",
        "           ingenting försvinner.",
        "         – Prickarna är bara hjälp. Det är ni som säger när ordningen är rätt.", "",
        "Stöd    1  Stöder 1", "        2  Stöder 2", "        3  Stöder 3", "        4  Stöder 4",
        "        5  Stöder 5", "           … 4 till", "Stör       7 rader",
        "Vill    1  välja larm → vi provar två", "",
      ])
  }

  @Test func onceTheRoomHasBegunToOrderTheListHasTheScreen() throws {
    var room = try listed("staff-list")
    room.record([.ranked(list: .support, order: ["s4", "s2"])])
    let lines = room.lines()
    #expect(lines[5].hasSuffix("… 3 till") && lines.contains("        9  Stöder 9"))
    #expect(lines[23].contains("PgDn mer"))
  }

  @Test func aLineThatIsReadAloudIsWholeOrNotThere() throws {
    var room = try listed("staff-list")
    let long = Array(repeating: "ett ord till", count: 12).joined(separator: " ")
    room.say(long, .support)
    room.record([.ranked(list: .support, order: ["s4"])])
    for rows in 16...40 {
      let shown = room.lines(80, rows).filter {
        !$0.hasPrefix("Säg") && $0.contains("ett ord till")
      }
      #expect(
        shown.isEmpty
          || shown.map { $0.suffix($0.count - 11) }.joined(separator: " ").contains(long), "\(rows)"
      )
    }
  }

  @Test func whatWasVotedStandsBesideTheQuestionAndThenBesideTheLines() throws {
    var room = try listed("staff-list")
    room.record([
      .ballotOpened(ballot: Ballot(id: "b", list: .support, method: .dots, each: 3, voters: 3))
    ])
    room.record([
      .voted(
        ballot: "b", votes: [Vote(note: "s9", count: 7), Vote(note: "s2", count: 2)], isTotal: true)
    ])
    #expect(!room.lines().contains { $0.contains("7 röster") })
    room.record([.ballotClosed(ballot: "b")])
    #expect(room.lines(80, 40).contains { $0.contains("9  Stöder 9  7 röster") })
    room.record([.ranked(list: .support, order: ["s9", "s2"])])
    #expect(room.lines().contains { $0.contains("1  Stöder 9  7 röster") })
  }

  @Test func theMessageStandsAboveTheQuestionAndTheQuestionAboveItsLine() throws {
    let picture = try { () -> WalkPicture in
      var picture = try LiveRoom("before-start", "promises").picture
      picture.question = WalkQuestion(text: "Vem tar emot listan?")
      return picture
    }()
    var stage = LiveStage(picture: picture)
    stage.message = "Vi fortsätter där ni slutade."
    let grid = LiveScreen(words: Words(.swedish)).grid(stage, columns: 80, rows: 24)
    #expect(
      grid.line(20) == "Vi fortsätter där ni slutade." && grid.line(21) == "Vem tar emot listan?")
    #expect(grid.line(22).hasPrefix("›"))
  }

  @Test func anAddressStandsOnOneLineAndLeadsThere() throws {
    let address =
      "file:///home/anna/" + String(repeating: "mapp/", count: 30) + "exports/tavla.html"
    var stage = LiveStage(picture: try listed("staff-list").picture)
    stage.message = "Duken är på."
    for found in ["file:///tmp/tavla.html", address] {
      stage.address = found
      let grid = LiveScreen(words: Words(.swedish)).grid(stage, columns: 80, rows: 24)
      #expect(grid.line(20) == "Duken är på.")
      #expect(grid.line(21).hasPrefix("file:///") && grid.line(21).hasSuffix("tavla.html"))
      #expect(grid[Place(row: 21, column: 0)].style.link == found)
    }
  }

  @Test(arguments: [0, 1, 2, 3]) func severalPagesOfTheBoardHaveTheirKey(count: Int) throws {
    var stage = LiveStage(picture: try listed("staff-list").picture)
    stage.board = count == 0 ? nil : LiveBoard(page: 1, count: count)
    let grid = LiveScreen(words: Words(.swedish)).grid(stage, columns: 80, rows: 24)
    #expect(grid.line(23).contains("F6 vänder duken") == (count > 1))
  }

  @Test func theNewestLineIsSeenWhateverItsPlace() throws {
    var room = try listed("staff-list")
    room.say("Det allra nyaste", .disturbance)
    #expect(room.lines().contains { $0.hasSuffix(" 8  Det allra nyaste") })
    room.say("Det som stannar", .support, staysInRoom: true)
    #expect(room.lines().contains { $0.hasSuffix("(stannar i rummet)") })
    #expect(!room.lines(200, 60).contains { $0.contains("Det som stannar") })
  }

  @Test func onAWideScreenTwoListsStandSideBySide() throws {
    let lines = try listed("staff-list").lines(130, 40)
    #expect(
      lines.contains { $0.contains("Stöd    1  Stöder 1") && $0.contains("Stör    1  Stör 1") })
    #expect(lines.contains("Vill    1  välja larm → vi provar två"))
  }

  @Test(
    "An open ballot says how many dots are placed, never where",
    arguments: [
      (Language.swedish, "Röstning: 12 här × 3 prickar = 36, lagda 34"),
      (.english, "Vote: 12 here × 3 dots = 36, placed 34"),
    ])
  func ballot(_ language: Language, _ expected: String) throws {
    var room = try listed("staff-list", language)
    let ballot = Ballot(id: "b", list: .support, method: .dots, each: 3, voters: 12)
    room.record([.ballotOpened(ballot: ballot)])
    room.record([
      .voted(
        ballot: "b", votes: [Vote(note: "s1", count: 17), Vote(note: "s2", count: 17)],
        isTotal: true)
    ])
    let lines = room.lines()
    #expect(lines.contains(expected), "\(lines)")
    #expect(!lines.contains { $0.contains("17") })
    #expect(lines[23].contains(language == .swedish ? "/stäng röstningen" : "/close the vote"))
  }

  @Test func aMapIsWrittenAsItIsTyped() throws {
    var room = try LiveRoom("management-1", "map-now")
    #expect(room.lines().contains { $0.hasPrefix("nu         Inga moment ännu.") })
    let moments = [
      Moment(id: "m1", name: "beställning", roles: ["enhetschef", "IT"], decides: "IT-chef"),
      Moment(id: "m2", name: "test", roles: [], decides: nil),
    ]
    for moment in moments { room.record([.momentSet(map: .now, moment: moment, after: nil)]) }
    let lines = room.lines()
    #expect(
      lines.contains { $0.contains("beställning: enhetschef, IT → beslutar IT-chef") }, "\(lines)")
    #expect(lines[23].hasPrefix("/ändra 2 … · /ta-bort 2 · /ångra · "))
  }

  @Test func aMapThatOutgrowsTheScreenKeepsItsNewestMoment() throws {
    var room = try LiveRoom("management-1", "map-now")
    var last: MomentID?
    for number in 1...30 {
      let id = MomentID("m\(number)")
      room.record([
        .momentSet(
          map: .now, moment: Moment(id: id, name: "steg \(number)", roles: [], decides: nil),
          after: last)
      ])
      last = id
    }
    #expect(room.lines(60, 20).contains { $0.hasSuffix("30  steg 30") })
  }

  @Test func aQuestionStandsAboveTheLineWithWhatItIsAbout() throws {
    var room = try listed("hand-over")
    try room.arrive()
    let asked = room.lines()
    #expect(asked[22] == "›" && !asked[21].isEmpty)
    #expect(asked.contains { $0.hasPrefix("Stöd    1  Stöder 1") })
    var picture = room.picture
    let line = try #require(picture.lists.first?.lines.first)
    picture.question = WalkQuestion(
      about: [.line(line, offers: []), .replyKinds], text: "Vad blir svaret?", preset: "1")
    let stage = LiveStage(picture: picture)
    let lines = LiveScreen(words: room.words).grid(stage, columns: 80, rows: 24).lines
    #expect(lines.contains("Stöd 1     Stöder 1"))
    #expect(
      lines[18...22] == [
        "", "1 Ja, nu   2 Ja, om   3 Vi provar först   4 Någon annan avgör",
        "5 Nej, därför att", "Vad blir svaret? [tom rad: 1]", "›",
      ])
  }

  @Test func whatIsTalkedAboutStaysWhileMoreIsAsked() throws {
    let room = try listed("hand-over")
    var picture = room.picture
    let line = try #require(picture.lists.first?.lines.first)
    picture.question = WalkQuestion(stays: [.line(line, offers: [])], text: "Därför att?")
    let lines = LiveScreen(words: room.words).grid(
      LiveStage(picture: picture), columns: 80, rows: 24
    ).lines
    #expect(lines.contains("Stöd 1     Stöder 1"))
    #expect(!lines.contains { $0.hasPrefix("Stör") })
    #expect(lines[21] == "Därför att?")
  }

  @Test func homeworkStandsByItself() throws {
    let given = try LiveRoom("staff-2", "give-homework").lines()
    #expect(given.contains("Till nästa gång: Drömbild"))
    let collected = try LiveRoom("staff-2", "collect-homework", .english).lines()
    #expect(collected.contains("The slip from last time: Good and bad digitalisation"))
    #expect(collected[23].contains("/homework 4"))
  }

  @Test func aPanelIsReadPageByPage() throws {
    let room = try LiveRoom("staff-1", "opening")
    let panel = LivePanel(title: "Hjälp", lines: (1...40).map { "Rad \($0)" }, scroll: 5)
    let lines = room.lines { $0.panel = panel }
    #expect(lines[3] == "Hjälp" && lines[5] == "Rad 6" && lines[19] == "Rad 20")
    #expect(
      lines[23] == "Enter vidare · PgUp PgDn bläddrar" + String(repeating: " ", count: 37)
        + "6–20 av 40")
    #expect(room.lines { $0.panel = LivePanel(lines: ["Rad"]) }[23] == "Enter vidare")
    var stage = LiveStage(picture: room.picture)
    stage.panel = panel
    let screen = LiveScreen(words: room.words)
    #expect(screen.panelHeight(stage, columns: 80, rows: 24) == 15)
    stage.panel?.scroll = 1000
    #expect(screen.grid(stage, columns: 80, rows: 24).line(19) == "Rad 40")
    #expect(LiveScreen.panelWidth(columns: 80) == 80)
    #expect(LiveScreen.panelWidth(columns: 200) == 100)
  }

  @Test func whatIsOverSaysSo() throws {
    var room = try LiveRoom("staff-1", "give-homework")
    room.record([.occasionEnded(occasion: "o")])
    #expect(room.lines().contains("Träffen är slut. Allt är sparat."))
  }
}
