import Documents
import Testing
import TillDiCore
import TillDiReports

/// Where we are and what to type, on one screen.
@Suite struct StatusTests {
  private func status(_ room: Room) -> String {
    let text = TerminalWriter(width: 80).write(room.reports().status())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 }, "does not fit 80×24")
    return text
  }

  @Test func anEmptySeriesBeginsBeforeTheStart() throws {
    let text = status(try Room())
    #expect(text.contains("Näst på tur: Före start.") && text.contains("tilldi run before-start"))
    #expect(text.contains("Personalens lista: tom än så länge"))
  }

  @Test func anOpenSessionIsWhereWeAre() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    let text = status(room)
    #expect(text.contains("Ni är mitt i Bra & dålig dag: Bra & dålig dag."))
    #expect(text.contains("tilldi run staff-2"))
  }

  @Test func theNextSessionHasItsDay() throws {
    var room = try Room()
    try room.begin("staff-1")
    try room.end()
    try room.ask(
      .plan(
        PlannedSession(
          id: "p", session: "staff-2", day: try Room.day("2026-03-17"),
          time: try Room.time("14:30"), minutes: 120)))
    #expect(status(room).contains("Bra & dålig dag, tisdag 17 mars 2026 kl. 14:30."))
  }

  @Test func everyStateOfTheFunnelIsSaid() throws {
    var room = try Room()
    try room.begin("staff-4")
    let claim = try room.say(.claim, "Att välja telefon")
    try room.end()
    #expect(status(room).contains("Personalens lista: 1 rad, inte överlämnad"))
    #expect(status(room).contains("tilldi hand-over staff"))
    try room.handOver(.staff, to: "enhetschef", by: "2026-03-24")
    #expect(status(room).contains("version 1 överlämnad. Den väntar på svar."))
    var late = room
    try late.on("2026-04-01")
    #expect(
      status(late).contains("Något har stannat på vägen.")
        && status(late).contains("skulle ha kommit"))
    try room.ask(.open(by: .management))
    let reply = try room.reply([claim], .no, reason: "avtalet är låst")
    #expect(status(room).contains("Att berätta för arbetslaget: 1 svar"))
    try room.ask(.tellBack(reply, on: room.today, how: nil))
    #expect(status(room).contains("Svaren kommer fram."))
  }

  @Test func latePromisesAreNamedByRole() throws {
    var series = try Solgarden()
    try series.meet()
    #expect(status(series.room).contains("Försenade löften: 1, äldst hos enhetschef (7 dagar)"))
    #expect(status(series.room).contains("tilldi follow-up"))
  }

  @Test func aLateAnswerFromSomebodyElseIsNoLatePromise() throws {
    var room = try Room()
    try room.begin("staff-4")
    let claim = try room.say(.claim, "Att välja telefon")
    try room.end()
    try room.handOver(.staff, to: "enhetschef", by: "2026-03-24")
    let reply = try room.reply([claim], .someoneElse, reason: "it-chef")
    try room.ask(.passOn(reply, asker: "systemförvaltare", by: Day(text: "2026-03-25")))
    try room.on("2026-04-01")
    #expect(!status(room).contains("Försenade löften"))
    #expect(
      status(room).contains(
        "Svar från någon annan som dröjer: 1, äldst hos systemförvaltare (7 dagar)"))
  }

  /// What the room waits for longest comes before how the lists stand.
  @Test func whatHasWaitedLongestIsSaidFirst() throws {
    var series = try Solgarden()
    try series.meet()
    let text = status(series.room)
    let first = try #require(text.firstRange(of: "Har väntat längst: svar på 5 rader – 14 dagar"))
    let list = try #require(text.firstRange(of: "Personalens lista: version"))
    #expect(first.lowerBound < list.lowerBound)
    var answered = series.room
    for item in answered.series.comparison.unanswered where item.isAnsweredAlone {
      try answered.reply([item.line.note], .no, reason: "inte i år")
    }
    try answered.reply(answered.series.comparison.unanswered.map(\.line.note), .no, reason: "nej")
    #expect(status(answered).contains("Har väntat längst: Vill 1"))
    try answered.ask(.markDone(series.promise, on: answered.today))
    #expect(status(answered).contains("Har väntat längst: att få höra om"))
  }

  @Test func noPaperShowsTheOtherSideWhileASessionIsOpen() throws {
    var room = try Room()
    try room.begin("management-1")
    try room.enter("give")
    let offer = try room.say(.offer, "LEDNINGENS ord", detail: "LEDNINGENS villkor")
    try room.say(.remark, "LEDNINGENS samtal")
    try room.ask(
      .setMoment(
        .now,
        Moment(
          id: "m", name: "LEDNINGENS moment", roles: ["LEDNINGENS roll"],
          decides: "LEDNINGENS chef",
          value: "LEDNINGENS värde", owner: "LEDNINGENS ägare", wayIn: "LEDNINGENS väg"),
        after: nil))
    try room.ask(.beginDream)
    try room.ask(
      .setMoment(
        .dream, Moment(id: "m", name: "LEDNINGENS dröm", roles: [], decides: nil), after: nil))
    try room.end()
    try room.begin("staff-2")
    try room.enter("sides")
    let item = try room.say(.disturbance, "PERSONALENS ord")
    try room.link(item, offer)
    for paper in try everyPaper(room) {
      #expect(!paper.text.contains("LEDNINGENS"), "\(paper.name)")
    }
    try room.end()
    try room.begin("management-1")
    for paper in try everyPaper(room) {
      #expect(!paper.text.contains("PERSONALENS"), "\(paper.name)")
    }
    try room.end()
    let report = MarkdownWriter().write(room.reports().sharedReport())
    #expect(report.contains("LEDNINGENS samtal") && report.contains("PERSONALENS ord"))
  }

  @Test func theOtherSideIsHiddenWhileASessionIsOpen() throws {
    var room = try Room()
    try room.begin("management-1")
    try room.say(.offer, "Egen budget")
    try room.say(.remark, "Sagt i ledningen")
    try room.end()
    try room.begin("staff-2")
    try room.say(.disturbance, "Skrivaren")
    #expect(status(room).contains("Ledningens lista: inte överlämnad"))
    let log = MarkdownWriter().write(room.reports().log(history: room.history))
    #expect(log.contains("Skrivaren"))
    #expect(!log.contains("Egen budget") && !log.contains("Sagt i ledningen"))
    let list = MarkdownWriter().write(room.reports().lists(.management))
    #expect(list.contains("inte överlämnad") && !list.contains("Egen budget"))
    try room.end()
    let open = MarkdownWriter().write(room.reports().log(history: room.history))
    #expect(open.contains("Egen budget") && open.contains("Sagt i ledningen"))
  }
}
