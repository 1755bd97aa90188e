import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWords

/// Where the room is and how long it has, always on the first three lines.
@Suite struct LiveHeaderTests {
  @Test func theFirstThreeLinesSayWhereTheRoomIs() throws {
    var room = try LiveRoom("staff-2", "collect-homework")
    room.minutes = 4
    room.record([.attended(occasion: "o", role: "undersköterska", change: 7)])
    #expect(
      room.lines().prefix(3) == [
        "Solgården · Personalen                         7 här · Träff 2 av 4 · slut 16.00",
        "Det ni har med er  1/4                                          15 min · 11 kvar",
        String(repeating: "─", count: 80),
      ])
    var english = try LiveRoom("staff-2", "collect-homework", .english)
    english.minutes = 4
    #expect(
      english.lines().prefix(2) == [
        "Solgården · Staff                                    Session 2 of 4 · ends 16:00",
        "What you brought  1/4                                           15 min · 11 left",
      ])
  }

  @Test(
    "The words for the time tell few minutes from many",
    arguments: [
      (0, "25 min · 25 kvar"), (19, "25 min · 6 kvar"), (20, "25 min · bara 5 min kvar"),
      (24, "25 min · bara 1 min kvar"), (25, "25 min · tiden är ute"), (28, "25 min · 3 min över"),
    ])
  func timeLeft(_ minutes: Int, _ expected: String) throws {
    var room = try LiveRoom("staff-1", "own-relation")
    room.minutes = minutes
    #expect(room.lines()[1].hasSuffix("  " + expected))
  }

  @Test func whatIsShortFromTheBeginningIsNoHurry() throws {
    var room = try LiveRoom("staff-1", "opening")
    #expect(room.lines()[1].hasSuffix("5 min · 5 kvar"))
    room.minutes = 4
    #expect(room.lines()[1].hasSuffix("5 min · bara 1 min kvar"))
  }

  @Test func aFewMinutesAreHeavierAndNeverColourAlone() throws {
    var room = try LiveRoom("staff-1", "own-relation")
    room.minutes = 22
    let last = Place(row: 1, column: 79)
    #expect(room.grid()[last].style == .bold)
    let colored = room.grid { $0.isColored = true }
    #expect(colored[last].style == Style(isBold: true, color: .yellow))
    room.minutes = 30
    #expect(room.grid { $0.isColored = true }[last].style == Style(isBold: true, color: .red))
  }

  @Test func aRoomThatIsLateIsToldWhereTimeCanBeFound() throws {
    let passed: [Event] = [
      .activityEntered(occasion: "o", activity: "collect-homework"),
      .timed(occasion: "o", activity: "collect-homework", planned: 15, actual: 23),
      .activityEntered(occasion: "o", activity: "good-bad-day"),
    ]
    var room = try LiveRoom("staff-2", "good-bad-day", begun: passed)
    room.minutes = 1
    let lines = room.lines()
    #expect(lines[0].hasSuffix("Träff 2 av 4 · slut 15.45 · 8 min efter"), "\(lines[0])")
    #expect(lines[2].hasSuffix("── Stöd & stör kan ge 8 min ──"), "\(lines[2])")
    #expect(room.lines(60, 20)[2].hasSuffix("── Stöd & stör kan ge 8 min ──"))
  }

  @Test func aBreakIsSaidBeforeTheTime() throws {
    var room = try LiveRoom("staff-1", "own-relation")
    room.record([.paused(occasion: "o")])
    room.minutes = 10
    #expect(room.lines()[1].hasSuffix("25 min · Paus · 25 kvar"))
    #expect(room.lines()[23].hasPrefix("/paus slutar pausen · "))
  }

  @Test func whatIsTakenDownLaterHasNoClock() throws {
    let room = try LiveRoom("staff-2", "good-bad-day", afterwards: true)
    let lines = room.lines()
    #expect(lines[0].hasSuffix("Träff 2 av 4 · i efterhand"))
    #expect(lines[1].hasSuffix("nuläge · 45 min"))
  }

  @Test func aSessionThatIsAloneIsCalledByItsTitle() throws {
    let room = try LiveRoom("joint-meeting", "opening")
    #expect(room.lines()[0].hasSuffix("Gemensamt möte · slut 15.15"))
  }

  @Test func onANarrowScreenTheClockStandsLongest() throws {
    var room = try LiveRoom("staff-1", "things-ways-society")
    room.minutes = 3
    #expect(room.lines(40, 20)[1] == "Saker, sätt och samhä…  20 min · 17 kvar")
    #expect(room.lines(24, 20)[1] == "Saker, sätt oc…  17 kvar")
  }

  @Test func minutesThatWereAddedAreInThePlan() throws {
    var room = try LiveRoom("staff-1", "own-relation")
    room.record([.extended(occasion: "o", activity: "own-relation", minutes: 5)])
    #expect(room.lines()[1].hasSuffix("30 min · 30 kvar"))
    var groups = try LiveRoom("staff-2", "good-bad-day")
    groups.record([.extended(occasion: "o", activity: "good-bad-day", minutes: 5)])
    #expect(groups.lines()[1].hasSuffix("nuläge · grupper 30 min · 30 kvar"))
  }
}
