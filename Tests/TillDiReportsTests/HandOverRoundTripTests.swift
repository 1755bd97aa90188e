import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// From the staff's laptop to management's and back, through the bytes of the files.
@Suite struct HandOverRoundTripTests {
  private let id = "4f1c2f0e-6a58-4a6e-8d0e-6f3b5f0f8d11"

  private func list(_ room: Room) throws -> HandOverFile {
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    let file = room.reports().handOverFile(
      handOver, id: id, number: room.history.sharedNumber, known: [])
    return try HandOverFile(file.bytes)
  }

  private func receive(_ request: Request, in room: inout Room) throws {
    room.record(
      try decide(request, in: room.series, Situation(today: room.today, series: id)))
  }

  @Test func thereAndBack() throws {
    var staff = try Solgarden(secret: "HEMLIGT")
    let lines = staff.room.series.lines(of: .disturbance).map(\.note)
    try staff.room.ask(.gather("strul", name: "Strul", Array(lines.suffix(2))))
    try staff.room.handOver(.staff, to: "verksamhetschef", by: "2026-04-28")
    var management = try Room()
    try management.on("2026-04-21")
    try receive(.receive(list(staff.room).received), in: &management)
    #expect(management.reports().listExport(.staff) == staff.room.reports().listExport(.staff))
    #expect(management.series.takenBack.isEmpty)

    let offer = try management.say(.offer, "Arbetslaget väljer telefoner")
    try management.handOver(.management, to: "arbetslaget", by: "2026-04-28")
    try management.link(staff.claim, offer)
    let reply = try management.reply(
      [staff.claim], .yesIf, reason: "två provar först", by: "2026-05-05", effect: "före sommaren")
    let shared = try management.reply(["strul"], .no, reason: "avtalet")
    let written = try #require(
      management.reports().repliesFile(
        id: id, number: management.history.sharedNumber, withdrawn: []))
    try receive(
      .receiveReplies(HandOverFile(written.bytes).receivedReplies), in: &staff.room)
    // They come in the order of the lines.
    #expect(
      Set(staff.room.series.answers.map(\.reply)) == Set(management.series.answers.map(\.reply)))
    #expect(Set(staff.room.series.answers.map(\.reply.id)) == [reply, shared])
    #expect(staff.room.series.links.contains { $0.item == staff.claim && $0.offer == offer })
    #expect(staff.room.series.comparison.items.count { $0.isAnswered } == 2)
  }
}
