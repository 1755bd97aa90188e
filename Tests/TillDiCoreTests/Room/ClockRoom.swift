import RandomRooms
import Testing
import TillDiCore

/// A room with a clock: a session of an hour that begins at 14:00, and what the facilitator does there.
///
/// `talk` 10 minutes, `days` 20 (10 of them in groups), `order` 15, `slips` 5, `hand` 10.
struct ClockRoom {
  var room = Room()
  let session: Session

  init(afterwards: Bool = false, begins: ClockTime = "14:00") throws {
    var programme = Programme.tiny
    programme.sessions[1].activities = [
      Self.activity("talk", .talk, 10), Self.activity("days", .groupWork, 20, working: 10),
      Self.activity("order", .rank, 15), Self.activity("slips", .giveHomework, 5),
      Self.activity("hand", .handOver, 10),
    ]
    session = programme.sessions[1]
    room.programme = programme
    room.now = Timestamp(day: today, begins)
    try begin("day", afterwards: afterwards)
  }

  mutating func begin(_ id: OccasionID, afterwards: Bool = false) throws(Refusal) {
    try room.ask(
      .begin(id, session: "staff-2", day: room.today, label: nil, afterwards: afterwards))
    try room.ask(.enter(id, "talk"))
  }

  /// Lets time pass.
  mutating func pass(_ minutes: Int, seconds: Int = 0) {
    room.now = room.now.after(minutes: minutes, seconds: seconds)
  }

  /// Lets time pass, then goes to an activity.
  mutating func enter(
    _ activity: ActivityID, after minutes: Int = 0, at id: OccasionID = "day"
  ) throws(Refusal) {
    pass(minutes)
    try room.ask(.enter(id, activity))
  }

  func reading(of id: OccasionID = "day") -> ClockReading? {
    room.series.clock(of: id, in: session, at: room.now)
  }

  func taken(_ activity: ActivityID, at id: OccasionID = "day") -> Int? {
    room.series.occasion(id)?.taken[activity]?.actual
  }

  private static func activity(
    _ id: ActivityID, _ form: ActivityForm, _ minutes: Int, working: Int? = nil
  ) -> Activity {
    Activity(
      id: id, title: LocalizedText(["sv": id.rawValue]), step: nil, form: form, minutes: minutes,
      workingMinutes: working, timeFrame: nil, groups: nil, materials: [], say: [], hints: [],
      outcome: nil, takes: [])
  }
}
