import Documents
import Testing
import TillDiCore
import TillDiReports
import TillDiWords

/// Dates in people's calendars follow what happens to them.
@Suite struct AgendaTests {
  private let id: PlanID = "p1"

  private func planned() throws -> Room {
    var room = try Room()
    try plan(&room, "2026-03-17")
    return room
  }

  private func plan(_ room: inout Room, _ day: String, time: String = "23:30") throws {
    try room.ask(
      .plan(
        PlannedSession(
          id: id, session: "staff-2", day: try Room.day(day), time: try Room.time(time),
          minutes: 60)))
  }

  private func event(_ room: Room, _ invited: Invited? = nil) throws -> Agenda.Event {
    let events = room.reports().agenda(room.history, series: "serie", invited).events
    #expect(events.count == 1)
    return try #require(events.first)
  }

  @Test func aDateHasTitleAndTimeAndNothingElse() throws {
    let event = try event(try planned())
    #expect(event.uid == "p1-serie@tilldi" && event.sequence == 0 && !event.isCancelled)
    #expect(event.title == "Bra & dålig dag – Solgården")
    #expect(event.begins == Agenda.Moment(year: 2026, month: 3, day: 17, hour: 23, minute: 30))
    #expect(event.ends == Agenda.Moment(year: 2026, month: 3, day: 18, hour: 0, minute: 30))
    // 14:05 in Sweden that day.
    #expect(event.changed == Agenda.Moment(year: 2026, month: 3, day: 3, hour: 13, minute: 5))
  }

  @Test func aMovedDateKeepsItsNameAndGrows() throws {
    var room = try planned()
    let before = try event(room)
    try room.on("2026-03-10")
    try plan(&room, "2026-03-24")
    let after = try event(room)
    #expect(after.uid == before.uid && after.sequence == before.sequence + 1)
    #expect(after.begins.day == 24 && after.changed.day == 10)
  }

  @Test func aMoveThatIsTakenBackGrowsToo() throws {
    var room = try planned()
    try plan(&room, "2026-03-24")
    let move = try #require(room.history.actions.last)
    room.record(try room.history.undo(move.id))
    let event = try event(room)
    #expect(event.begins.day == 17 && event.sequence == 2)
  }

  @Test func aCancelledDateIsCancelledWithoutAReason() throws {
    var room = try planned()
    try room.ask(.cancel(id, reason: "Eva är sjuk"))
    let event = try event(room)
    #expect(event.isCancelled && event.sequence == 1 && !event.note.contains("Eva"))
    try plan(&room, "2026-04-07")
    #expect(try !self.event(room).isCancelled)
    #expect(try self.event(room).sequence == 2)
  }

  @Test func aDateThatWasTakenBackIsCancelled() throws {
    var room = try planned()
    let said = try #require(room.history.actions.last)
    room.record(try room.history.undo(said.id))
    let event = try event(room)
    #expect(event.isCancelled && event.sequence == 1)
  }

  @Test func eachSideGetsItsOwn() throws {
    let room = try planned()
    #expect(try event(room, .staff).uid == "p1-serie@tilldi")
    for other: Invited in [.management, .joint] {
      #expect(room.reports().agenda(room.history, series: "serie", other).events.isEmpty)
    }
  }
}
