import Documents
import Testing
import TillDiCore
import TillDiReports

/// The pictures say what the record says, and nothing that stays in a room.
@Suite struct FigureTests {
  private func mirror(_ room: Room) throws -> Mirror {
    guard case .mirror(let mirror)? = room.reports().mirrorFigure()?.content else {
      throw Refusal.emptyText
    }
    return mirror
  }

  private func bars(_ room: Room) throws -> Bars {
    guard case .bars(let bars)? = room.reports().perspectivesFigure()?.content else {
      throw Refusal.emptyText
    }
    return bars
  }

  @Test func theMirrorHasEveryLineAndEveryLink() throws {
    var series = try Solgarden()
    try series.meet()
    try series.room.ask(.link("half", series.log, series.spare, .servesInPart))
    let mirror = try mirror(series.room)
    #expect(
      mirror.left.lines.map(\.name) == [
        "Stöd 1", "Stöd 2", "Stör 1", "Stör 2", "Stör 3", "Stör 4", "Vill 1",
      ])
    #expect(mirror.right.lines.map(\.name) == ["Kan 1", "Kan 2"])
    #expect(
      Set(mirror.links) == [Mirror.Link(6, 0), Mirror.Link(2, 1, isWhole: false)])
    #expect(mirror.left.lines.map(\.note)[2] == "Nej, därför att …")
    let words = try #require(series.room.reports(.english).mirrorFigure()).alternative
    #expect(
      words.contains("Offer 2 “En egen budget för tillbehör” (in part)"))
    for line in mirror.left.lines + mirror.right.lines { #expect(words.contains(line.text)) }
  }

  @Test func ofVeryLongListsTheMirrorSaysHowMuchIsLeftOut() throws {
    var room = try Room()
    try room.begin("staff-2")
    for number in 1...60 { try room.say(.disturbance, "stör \(number)") }
    try room.end()
    let mirror = try mirror(room)
    #expect(mirror.left.lines.count == 40)
    #expect(mirror.left.remark?.hasPrefix("Och 20 till") == true)
    #expect(mirror.right.remark == "Ledningens lista är inte överlämnad.")
    // On a first page there is room for few: what is linked is among them, wherever it stands.
    try room.begin("management-1")
    let offer = try room.say(.offer, "Att prova")
    try room.end()
    let last = try #require(room.series.lines(of: .disturbance).last)
    try room.link(last.note, offer)
    guard case .mirror(let short)? = room.reports().mirrorFigure(room: 300)?.content else {
      Issue.record("no mirror")
      return
    }
    #expect(short.left.lines.map(\.name) == ((1...12) + [60]).map { "Stör \($0)" })
    #expect(short.links == [Mirror.Link(12, 0)])
    #expect(
      short.left.remark?.hasPrefix("Och 47 till, som inte möter något än.") == true)
  }

  @Test func noPictureShowsWhatTheRoomMayNotSee() throws {
    var room = try Room()
    try room.begin("staff-2")
    let note = try room.say(.disturbance, "Citron")
    try room.ask(.tag(note, [.things]))
    try room.end()
    #expect(try bars(room).rows.map(\.values) == [[1, 0, 0]])
    try room.begin("management-1")
    let reports = room.reports()
    #expect(reports.mirrorFigure() == nil)
    #expect(reports.perspectivesFigure() == nil && reports.timeFigure() == nil)
    guard case .funnels(let funnels)? = reports.funnelFigure()?.content else { return }
    #expect(funnels.sides.map(\.title) == ["Från ledningen till personalen"])
  }

  @Test func whatStaysInTheRoomIsNotCounted() throws {
    var room = try Room()
    try room.begin("staff-2")
    for stays in [false, true] {
      let note = try room.say(.disturbance, "Apelsin", staysInRoom: stays)
      try room.ask(.tag(note, [.ways, .society]))
    }
    try room.say(.goodDay, "Banan")
    try room.end()
    #expect(try bars(room).rows.map(\.values) == [[0, 1, 1]])
    try room.begin("staff-4")
    try room.say(.dream, "Päron")
    try room.end()
    #expect(try bars(room).rows.map(\.values) == [[0, 1, 1], nil])
  }

  @Test func nothingTaggedIsNoPicture() throws {
    let series = try Solgarden()
    #expect(series.room.reports().perspectivesFigure() == nil)
  }

  @Test func plannedAndActualTimeOfWhatHadAClock() throws {
    var room = try Room()
    try room.begin("staff-2", label: "natt")
    let occasion = try #require(room.series.occasions.last).id
    room.record([.timed(occasion: occasion, activity: "days", planned: 45, actual: 52)])
    #expect(room.reports().timeFigure() == nil)
    try room.end()
    guard case .pairs(let pairs)? = room.reports().timeFigure()?.content else {
      Issue.record("no time")
      return
    }
    let row = try #require(pairs.rows.first)
    #expect(row.label.hasSuffix("(natt)") && row.came == Pairs.Amount(52, "tog 52 min"))
    #expect(row.meant.value == fixtureProgramme.session("staff-2")?.minutes)
  }

  @Test func aPromiseThatIsLateIsLateOnTheTimeLine() throws {
    var series = try Solgarden()
    try series.meet()
    let figure = try #require(series.room.reports().followUpFigure())
    guard case .timeline(let timeline) = figure.content else { return }
    let row = try #require(timeline.rows.first)
    #expect(timeline.rows.count == 1 && row.isLate)
    #expect(row.due == Day(text: "2026-05-05")?.number)
    #expect(row.from == Day(text: "2026-04-21")?.number)
    #expect(timeline.ticks.map(\.label) == ["18 april", "maj"])
    #expect(
      figure.alternative.contains("I dag 12 maj. Vill 1 – enhetschef: senast 5 maj, 7 dagar"))
    try series.room.ask(.markDone(series.promise, on: series.room.today))
    guard case .timeline(let after)? = series.room.reports().followUpFigure()?.content else {
      return
    }
    #expect(after.rows.first?.done == series.room.today.number && after.rows.first?.isLate == false)
  }

  @Test func theStaffListCarriesNoTimes() throws {
    var series = try Solgarden()
    series.room.record([
      .timed(
        occasion: series.room.series.occasions[1].id, activity: "days", planned: 45, actual: 52)
    ])
    #expect(series.room.reports().timeFigure() != nil)
    for document in [series.room.reports().staffList(), series.room.reports().managementList()] {
      #expect(!MarkdownWriter().write(document).contains("52 min"))
    }
  }
}
