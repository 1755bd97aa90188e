import Documents
import Testing
import TillDiCore
import TillDiReports

/// The log tells all that happened, one line an action.
@Suite struct LogTests {
  @Test func undoneActionsAreMarked() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.say(.disturbance, "Skrivaren")
    let said = try #require(room.history.actions.last)
    room.record(try room.history.undo(said.id))
    let text = MarkdownWriter().write(room.reports().log(history: room.history))
    #expect(text.contains("Stör: ”Skrivaren” (ångrad)"))
    #expect(text.contains("Ångrade en händelse"))
  }

  @Test func whatStaysInTheRoomIsCollapsed() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.say(.disturbance, "Bara här", staysInRoom: true)
    let text = MarkdownWriter().write(room.reports().log(history: room.history))
    #expect(text.contains("Stör: (stannar i rummet)") && !text.contains("Bara här"))
  }

  @Test(arguments: [40, 80, 120]) func everyActionIsOneLine(_ width: Int) throws {
    var series = try Solgarden()
    try series.room.say(.remark, "Lång\nrad " + String(repeating: "om schemat ", count: 50))
    try series.meet()
    let room = series.room
    let log = room.reports().log(history: room.history, width: width)
    let lines = TerminalWriter(width: width).write(log).split(separator: "\n").dropFirst(2)
    // A narrow screen breaks lines after all, rather than cutting them to nothing.
    if width >= 80 { #expect(lines.count == room.history.actions.count) }
  }

  @Test func theLastFewCanBeAskedFor() throws {
    let room = try Solgarden().room
    let log = room.reports().log(history: room.history, last: 2)
    let text = MarkdownWriter().write(log)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("- ") }.count == 2)
  }

  /// What is done outside any session belongs to a side by what it is about alone.
  @Test(arguments: [
    Event.said(
      note: "sagd", kind: .disturbance, text: "Skrivaren", detail: nil, staysInRoom: false),
    .edited(note: "stord", text: "Skrivaren i korridoren"),
    .ranked(list: .disturbance, order: ["stord"]),
    .ballotOpened(ballot: Ballot(id: "ny", list: .claim, method: .hands, each: nil, voters: nil)),
    .voted(ballot: "val", votes: [Vote(note: "stord", count: 2)], isTotal: true),
    .adjusted(
      adjustment: Adjustment(
        id: "andrat", session: "staff-2", observed: "Natten kom inte", changed: nil, why: nil)),
  ])
  func anOpenSessionSeesNothingTheOtherSideDidOutsideOne(_ event: Event) throws {
    var room = try Room()
    room.record([
      .said(note: "stord", kind: .disturbance, text: "Skrivaren", detail: nil, staysInRoom: false)
    ])
    room.record([
      .ballotOpened(
        ballot: Ballot(id: "val", list: .disturbance, method: .hands, each: nil, voters: nil))
    ])
    room.record([event])
    let action = try #require(room.history.actions.last).id
    func shown() -> String? {
      room.reports().sentence(of: action, history: room.history)
    }
    #expect(shown() != nil)
    try room.begin("staff-2")
    #expect(shown() != nil)
    try room.end()
    try room.begin("management-1")
    #expect(shown() == nil)
  }

  /// What was handed over is for the other side: that it was, and when it was opened.
  @Test func anOpenSessionSeesThatTheOtherSideHandedOver() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.say(.disturbance, "Skrivaren")
    try room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    let action = try #require(room.history.actions.last).id
    try room.end()
    try room.begin("management-1")
    #expect(room.reports().hiddenTrack == .staff)
    #expect(room.reports().sentence(of: action, history: room.history) != nil)
  }

  /// The process is management's to draw.
  @Test func aSessionOfStaffDoesNotSeeTheProcessDrawnOutsideOne() throws {
    var room = try Room()
    room.record([
      .momentSet(
        map: .now, moment: Moment(id: "kvall", name: "Kvällsrunda", roles: [], decides: nil),
        after: nil)
    ])
    let action = try #require(room.history.actions.last).id
    try room.begin("management-1")
    #expect(room.reports().sentence(of: action, history: room.history) != nil)
    try room.end()
    try room.begin("staff-2")
    #expect(room.reports().sentence(of: action, history: room.history) == nil)
  }
}
