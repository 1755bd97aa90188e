import Testing
import TillDiCore

/// One place says when each session was held.
@Suite struct DatesTests {
  private static func plan(_ id: PlanID, _ session: SessionID, _ day: Day, minutes: Int = 120)
    -> Event
  {
    .planned(
      plan: PlannedSession(id: id, session: session, day: day, time: .midnight, minutes: minutes))
  }

  private static func began(_ id: OccasionID, _ session: SessionID, _ day: Day) -> Event {
    .occasionBegan(occasion: id, session: session, day: day, label: nil, afterwards: false)
  }

  private static func waiting(_ events: [Event]) -> [PlanID] {
    Room(events: events).series.waitingPlans.map(\.id)
  }

  @Test("Held on another day than planned, a session is held and no longer to come")
  func anotherDay() {
    let planned = Self.plan("p", "staff-1", "2026-03-03")
    #expect(Self.waiting([planned]) == ["p"])
    #expect(Self.waiting([planned, Self.began("o", "staff-1", "2026-03-01")]).isEmpty)
    #expect(Self.waiting([planned, Self.began("o", "staff-1", "2026-03-05")]).isEmpty)
    #expect(Self.waiting([planned, Self.began("o", "staff-2", "2026-03-03")]) == ["p"])
  }

  @Test("A date set after it was held is another time")
  func anotherTime() {
    let held = [
      Self.plan("p", "staff-1", "2026-03-03"), Self.began("o", "staff-1", "2026-03-03"),
      Self.plan("q", "staff-1", "2026-03-10"),
    ]
    #expect(Self.waiting(held) == ["q"])
    #expect(Self.waiting(held + [Self.began("n", "staff-1", "2026-03-11")]).isEmpty)
    #expect(Self.waiting(held + [Self.plan("p", "staff-1", "2026-04-03")]) == ["q", "p"])
  }

  @Test("The second part of a session that is split waits for its own day")
  func parts() {
    let split = [
      Self.plan("p", "management-1", "2026-03-03", minutes: 60),
      Self.plan("q", "management-1", "2026-03-10", minutes: 60),
      Self.began("o", "management-1", "2026-03-03"),
    ]
    #expect(Self.waiting(split) == ["q"])
    #expect(Self.waiting(split + [Self.began("n", "management-1", "2026-03-12")]).isEmpty)
    #expect(Self.waiting(split + [.occasionEnded(occasion: "o")]).isEmpty)
    // Both parts were held at once, after the second one's day.
    let late = Array(split.prefix(2)) + [Self.began("o", "management-1", "2026-03-11")]
    #expect(Self.waiting(late).isEmpty)
  }

  @Test("Taken away, an occasion that was none gives the date back, whenever it was set")
  func takenAway() {
    let mistake = [
      Self.began("o", "staff-3", "2026-03-01"), Self.plan("p", "staff-3", "2026-03-03"),
      .occasionTakenAway(occasion: "o"),
    ]
    #expect(Self.waiting(mistake) == ["p"])
    #expect(Self.waiting(mistake + [Self.began("n", "staff-3", "2026-03-03")]).isEmpty)
  }

  @Test("An occasion where something was said is not taken away")
  func said() throws {
    var room = Room(events: [Self.began("o", "staff-3", "2026-03-01")])
    let position = Position(session: "staff-3", occasion: "o")
    try room.ask(.say("n", .dream, text: "Sova", detail: nil, staysInRoom: false), at: position)
    #expect(throws: Refusal.occasionHasContent("staff-3", "2026-03-01")) {
      try room.ask(.takeAway("o"))
    }
    // Another laptop took it away before it knew of the note.
    room.keep([.occasionTakenAway(occasion: "o")])
    #expect(room.series.occasions.count == 1)
  }

  @Test("One left open on an earlier day is not the one a room sits in")
  func leftOpen() {
    let series = Room(events: [Self.began("o", "staff-1", "2026-03-01")]).series
    #expect(series.currentOccasion(on: "2026-03-01")?.id == "o")
    #expect(series.currentOccasion(on: "2026-03-02") == nil)
    #expect(series.leftOpen(on: "2026-03-02")?.id == "o")
  }
}
