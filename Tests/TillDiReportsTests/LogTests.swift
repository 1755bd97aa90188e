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

  /// What was said outside any session belongs to a side by its kind alone.
  @Test func anOpenSessionSeesNothingTheOtherSideSaidOutsideOne() throws {
    var room = try Room()
    try room.say(.disturbance, "Skrivaren")
    try room.begin("staff-2")
    #expect(MarkdownWriter().write(room.reports().log(history: room.history)).contains("Skrivaren"))
    try room.end()
    try room.begin("management-1")
    let text = MarkdownWriter().write(room.reports().log(history: room.history))
    #expect(!text.contains("Skrivaren") && !text.contains("Stör:"))
    try room.end()
    try room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    try room.begin("management-1")
    // What was handed over may be seen in the list; who said it, and when, is still the other room's.
    #expect(!MarkdownWriter().write(room.reports().log(history: room.history)).contains("Stör:"))
  }
}
