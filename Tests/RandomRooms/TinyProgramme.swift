package import TillDiCore

extension Programme {
  /// A programme of two staff sessions, one for management, and our three occasions.
  package static let tiny = Programme(
    id: "tiny", title: text("Liten"), summary: text("För prov."), intervalDays: 14,
    tracks: [track(.staff), track(.management)],
    sessions: [
      session("staff-1", .staff, [activity("opening", .talk), activity("slips", .giveHomework)]),
      session("staff-2", .staff, [activity("days", .groupWork), activity("order", .rank)]),
      session("management-1", .management, [activity("now", .mapNow)]),
    ],
    occasions: [
      session("joint-meeting", nil, [activity("meet", .link)]),
      session("before-start", nil, [activity("promises", .promises)]),
      session("follow-up", nil, [activity("told", .followUp)], daysAfterHandOver: 42),
    ],
    homework: [
      Homework(
        id: "homework-1", title: text("Exempel"), task: text("Ta med ett."), givenAt: "staff-1",
        collectedAt: "staff-2")
    ],
    quickCourse: [],
    reflections: (1...3).map {
      Reflection(
        number: $0, text: text("sågs \($0)"), example: text("så \($0)"),
        recommendation: text("råd \($0)"))
    })

  private static func text(_ swedish: String) -> LocalizedText { LocalizedText(["sv": swedish]) }

  private static func track(_ kind: TrackKind) -> Track {
    Track(
      kind: kind, title: text(kind.rawValue), motto: text(""), participants: text(""), steps: [],
      listTitle: text(""))
  }

  private static func session(
    _ id: SessionID, _ track: TrackKind?, _ activities: [Activity], daysAfterHandOver: Int? = nil
  ) -> Session {
    Session(
      id: id, track: track, title: text(id.rawValue), purpose: text(""), minutes: 60, steps: [],
      daysAfterHandOver: daysAfterHandOver, activities: activities)
  }

  private static func activity(_ id: ActivityID, _ form: ActivityForm) -> Activity {
    Activity(
      id: id, title: text(id.rawValue), step: nil, form: form, minutes: 30, workingMinutes: nil,
      timeFrame: nil, groups: nil, materials: [], say: [], hints: [], outcome: nil, takes: [])
  }
}
