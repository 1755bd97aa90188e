import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// What was put together under a name, and what was linked across.
@Suite struct LiveGatheredTests {
  private func gathered() throws -> LiveRoom {
    var room = try LiveRoom("staff-2", "good-bad-day")
    room.minutes = 26
    room.say("Larmen tjuter i korridoren", .badDay, "a")
    room.say("Wifi dör i källaren", .badDay, "b")
    room.say("Vi hör inte varandra", .badDay, "c", staysInRoom: true)
    room.say("Larm hela natten", .badDay, "d")
    room.record([.gathered(note: "e", kind: .badDay, name: "Larmen", notes: ["a", "c"])])
    return room
  }

  @Test func whatIsGatheredStandsUnderItsNameWithItsOwnNumbers() throws {
    var room = try gathered()
    #expect(
      room.lines()[14...18] == [
        "dålig   2  Wifi dör i källaren", "        4  Larm hela natten", "        5  Larmen",
        "            1  Larmen tjuter i korridoren", "            3  (stannar i rummet)",
      ])
    let dim = room.grid()[Place(row: 17, column: 16)].style
    #expect(dim == .dim && room.grid()[Place(row: 16, column: 11)].style == .plain)
    // A name under a name.
    room.record([.gathered(note: "f", kind: .badDay, name: "Ljud", notes: ["d", "e"])])
    #expect(
      room.lines()[14...19] == [
        "dålig   2  Wifi dör i källaren", "        6  Ljud", "            4  Larm hela natten",
        "            5  Larmen", "              1  Larmen tjuter i korridoren",
        "              3  (stannar i rummet)",
      ])
  }

  @Test func whereRoomIsShortItIsOnlyCounted() throws {
    var room = try gathered()
    for number in 1...5 { room.say("Sak \(number)", .badDay) }
    #expect(room.lines(60, 20).contains("        5  Larmen  (+2)"))
    #expect(!room.lines(60, 20).contains { $0.contains("tjuter") })
    // The newest is opened first.
    room.record([.gathered(note: "g", kind: .badDay, name: "Saker", notes: ["b", "d"])])
    let lines = room.lines(60, 20)
    #expect(lines.contains("dålig   5  Larmen  (+2)") && lines.contains("       11  Saker"))
    #expect(lines.contains("            2  Wifi dör i källaren"))
  }

  @Test func whatIsHiddenIsCountedWithWhatIsUnderIt() throws {
    var room = try gathered()
    for number in 1...30 { room.say("Sak \(number)", .badDay) }
    let lines = room.lines(60, 20)
    let shown = lines.count { $0.contains("  Sak ") }
    #expect(lines.contains("dålig      ↑ \(35 - shown) till"))
  }

  @Test func aListShowsWhatLiesUnderALine() throws {
    var room = try LiveRoom("staff-4", "staff-list")
    room.say("Larmen tjuter", .disturbance, "a")
    room.say("Larm hela natten", .disturbance, "b")
    room.say("Hemligt larm", .disturbance, "c", staysInRoom: true)
    room.record([
      .gathered(note: "h", kind: .disturbance, name: "Larm", notes: ["a", "b", "c"])
    ])
    let lines = room.lines(80, 30)
    let name = try #require(lines.firstIndex(of: "Stör    1  Larm"))
    #expect(
      lines[name + 1] == "           – Larmen tjuter"
        && lines[name + 2] == "           – Larm hela natten")
    #expect(!lines.contains { $0.contains("Hemligt") })
    for number in 1...9 { room.say("Stör \(number)", .disturbance) }
    #expect(room.lines(60, 20).contains { $0.hasSuffix(" 1  Larm  (+2)") })
  }

  /// Both lists, with the first claim linked.
  private func linking(_ columns: Int, _ rows: Int) throws -> Grid {
    var room = try LiveRoom("staff-4", "staff-list")
    let long = "bestämma själva när och hur larmen ska låta, så att ingen väcks i onödan"
    room.say(long, .claim, "c1")
    room.say("välja skrivare", .claim, "c2")
    let claims = room.history.series.lines(of: .claim)
    var picture = try LiveRoom("joint-meeting", "link-lists").picture
    picture.lists = [WalkList(list: .claim, lines: claims)]
    picture.links = ["c1": ["Kan 2", "Kan 4"]]
    return LiveScreen(words: room.words)
      .grid(LiveStage(picture: picture), columns: columns, rows: rows)
  }

  @Test func whatIsLinkedSaysWithWhatAndWhatIsNotStandsOut() throws {
    let grid = try linking(80, 30)
    let lines = grid.lines
    let linked = try #require(lines.firstIndex { $0.hasPrefix("Vill    1  bestämma") })
    #expect(lines[linked + 1] == "           onödan  ↔ Kan 2, Kan 4")
    #expect(lines[linked + 2] == "        2  välja skrivare")
    #expect(grid[Place(row: linked, column: 11)].style == .dim)
    #expect(grid[Place(row: linked + 2, column: 11)].style == .plain)
  }

  @Test func aLinkIsSeenHoweverLittleOfTheLineIs() throws {
    for columns in [40, 60, 80] {
      for rows in 12...20 {
        let lines = try linking(columns, rows).lines
        #expect(lines.contains { $0.contains("välja skrivare") }, "\(columns)×\(rows)")
        if lines.contains(where: { $0.contains("bestämma") }) {
          #expect(lines.contains { $0.hasSuffix("↔ Kan 2, Kan 4") }, "\(columns)×\(rows)")
        }
      }
    }
  }
}
