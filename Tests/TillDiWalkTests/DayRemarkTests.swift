import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// A day that may be meant otherwise is remarked on, and asked about never.
@Suite struct DayRemarkTests {
  private func plan(_ session: SessionID, _ day: String) throws -> PlannedSession {
    let day = try #require(Day(text: day))
    return PlannedSession(
      id: PlanID(session.rawValue), session: session, day: day, time: .midnight, minutes: 60)
  }

  /// Before start, where management’s session is planned and the day for an answer is asked for.
  private func room() throws -> WalkRoom {
    var room = try WalkRoom()
    room.hold([.planned(plan: try plan("management-1", "2026-05-22"))])
    try room.run("before-start")
    try room.type(["/gå 2", "", ""])
    return room
  }

  @Test func anAnswerThatIsPromisedBeforeManagementMeetsIsRemarkedOn() throws {
    var room = try room()
    let shows = try room.type("15 maj")
    let (day, meets) = try (
      #require(Day(text: "2026-05-15")), #require(Day(text: "2026-05-22"))
    )
    #expect(shows.phrases == [.answerBeforeManagement(day, meets: meets)])
    #expect(room.series.arrangements[.answerBy] == "2026-05-15", "it is kept all the same")
    #expect(
      shows.questions == [room.words.question(for: .presentedTo)], "and nothing more is asked")
    #expect(room.screen.contains("ledningens träff är först"))
  }

  @Test("Otherwise nothing is said", arguments: ["22 maj", "1 juni"])
  func unremarked(_ line: String) throws {
    var room = try room()
    #expect(try room.type(line).phrases.isEmpty)
  }

  @Test(
    "Days that many are off",
    arguments: [
      ("2026-05-17", true), ("2026-12-24", true), ("2026-12-26", true), ("2026-12-29", true),
      ("2026-12-31", true), ("2027-01-01", true), ("2026-06-19", true), ("2026-12-23", false),
      ("2027-01-04", false), ("2026-05-18", false),
    ])
  func off(_ text: String, _ isOff: Bool) throws {
    let plan = try plan("staff-2", text)
    let remarks = try WalkRoom().series.remarks(on: [plan], WalkRoom().programme)
    #expect(remarks == (isOff ? [.daysOff([plan.day])] : []))
  }

  @Test func datesThatAreSetAfterThePromiseAreRemarkedOnToo() throws {
    var room = try WalkRoom()
    let plans = try [plan("staff-1", "2026-05-10"), plan("management-1", "2026-05-22")]
    room.hold([.arranged(matter: .answerBy, text: "2026-05-15")] + plans.map { .planned(plan: $0) })
    let promised = try #require(Day(text: "2026-05-15"))
    #expect(
      room.series.remarks(on: plans, room.programme) == [
        .daysOff([plans[0].day]), .answerBeforeManagement(promised, meets: plans[1].day),
      ])
    #expect(room.series.remarks(on: [], room.programme).isEmpty)
  }
}
