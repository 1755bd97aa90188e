import Documents
import Testing
import TillDiCore
import TillDiReports

/// What stays in the room is in nothing that is written, whenever it was marked.
@Suite struct StaysInRoomTests {
  let secret = "HEMLIGT<script>*_`|\u{1B}]0;x"

  private func expectNothing(of room: Room, _ what: Comment) throws {
    for language in Language.allCases {
      for paper in try everyPaper(room, language) {
        #expect(!paper.text.contains("HEMLIGT"), "\(what): \(paper.name)")
      }
    }
  }

  @Test func saidToStay() throws {
    var series = try Solgarden(secret: secret)
    try expectNothing(of: series.room, "handed over")
    try series.meet()
    try expectNothing(of: series.room, "replied to")
  }

  @Test func whileASessionIsOpen() throws {
    for session: SessionID in ["staff-2", "management-1", "joint-meeting"] {
      var room = try Room()
      try room.begin(session)
      for kind in NoteKind.allCases {
        let detail = kind == .claim || kind == .offer ? "\(secret) villkor" : nil
        try room.say(kind, secret, detail: detail, staysInRoom: true)
      }
      try expectNothing(of: room, "open")
    }
  }

  @Test func markedAfterItWasHandedOverLinkedAndReplied() throws {
    var series = try Solgarden()
    let item = try series.room.say(.claim, secret, detail: "\(secret) väg")
    let offer = try series.room.say(.offer, "\(secret) erbjuds", detail: "\(secret) villkor")
    try series.room.ask(.reword(item, text: "\(secret) med andra ord"))
    try series.room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    try series.room.handOver(.management, to: "arbetslaget", by: "2026-05-28")
    try series.room.link(item, offer)
    try series.room.reply(
      [item], .yesIf, reason: "\(secret) skäl", by: "2026-05-05", effect: "\(secret) märks")
    try series.room.ask(.keepInRoom(item, true))
    try series.room.ask(.keepInRoom(offer, true))
    try expectNothing(of: series.room, "marked later")
  }

  @Test func undoneOrRemovedSinceItWasMarked() throws {
    var room = try Room()
    try room.begin("staff-2")
    let note = try room.say(.disturbance, secret, staysInRoom: true)
    let said = try #require(room.history.actions.last)
    room.record(try room.history.undo(said.id))
    try expectNothing(of: room, "undone")
    let other = try room.say(.disturbance, secret, staysInRoom: true)
    try room.ask(.edit(other, text: "\(secret) igen"))
    try room.ask(.remove(other))
    try expectNothing(of: room, "removed")
    #expect(room.series.notes[note] == nil)
  }

  @Test func isNotCounted() throws {
    var open = try Solgarden()
    var closed = try Solgarden(secret: secret)
    try open.meet()
    try closed.meet()
    for track in TrackKind.allCases {
      #expect(open.room.series.funnel(of: track).said == closed.room.series.funnel(of: track).said)
    }
    let reports = (open.room.reports(), closed.room.reports())
    #expect(reports.0.sharedReport() == reports.1.sharedReport())
    #expect(reports.0.staffList() == reports.1.staffList())
    #expect(reports.0.status() == reports.1.status())
  }
}
