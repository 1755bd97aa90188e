import Testing
import TillDiCore

@Suite struct NoteTests {
  @Test func aNoteKeepsEveryWording() throws {
    var room = Room()
    let said = try room.say("n", .claim, "Valja larm", detail: "via IT")
    let edited = try room.ask(.edit("n", text: "Välja larm"))
    try room.ask(.reword("n", text: "Inflytande över larm"))
    try room.ask(.detail("n", text: "via enhetschefen"))
    let note = try #require(room.series.notes["n"])
    #expect(note.wordings.map(\.text) == ["Valja larm", "Välja larm"])
    #expect(note.text == "Välja larm")
    #expect(note.rewording == "Inflytande över larm")
    #expect(note.text(of: said) == "Valja larm")
    #expect(note.detail(of: said) == "via IT")
    #expect(note.detail(of: nil) == nil)
    #expect(note.detail == "via enhetschefen")
    // An action that is gone gives the newest words.
    #expect(note.text(of: "gone") == "Välja larm")
    #expect(note.detail(of: edited) == "via enhetschefen")
  }

  /// Own words are kept as typed: nothing is trimmed, and a long note is whole.
  @Test(arguments: [
    "  - med inledande streck", "å", "👩‍👩‍👧‍👦", "rad ett\nrad två", "\u{202e}bakvänt",
    String(repeating: "ö", count: 100_000), String(repeating: "👩‍👩‍👧‍👦", count: 20_000),
  ])
  func wordsAreKeptAsTyped(_ text: String) throws {
    var room = Room()
    try room.say("n", .remark, text)
    #expect(Array(try #require(room.series.notes["n"]).text.utf8) == Array(text.utf8))
  }

  /// What staff want to take, a route to it, or both (staff step 4).
  @Test func aClaimMayBeARouteAlone() throws {
    var room = Room()
    try room.say("c", .claim, "", detail: "prata med enhetschefen")
    #expect(room.series.lines(of: .claim).first?.text == "")
    #expect(room.series.lines(of: .claim).first?.detail == "prata med enhetschefen")
    try room.handOver("h1", .staff)
    #expect(room.series.comparison.items.count == 1)
  }

  @Test func askingForWhatIsSoMakesNoAction() throws {
    var room = Room(events: RecordedRoom.events)
    let count = room.history.actions.count
    let requests: [Request] = [
      .edit("r1", text: "Jaha"), .move("r1", .remark), .keepInRoom("r1", false),
      .setHeading(Heading()), .attend("day", role: "IT", change: 0), .enter("day", "days"),
      .plan(RecordedRoom.plan), .rank(.disturbance, []),
    ]
    for request in requests.dropLast() { try room.ask(request) }
    #expect(room.history.actions.count == count)
    try room.ask(.close)
    try room.ask(.close)
    #expect(room.history.actions.count == count + 1)
  }

  @Test func openingTheSameVersionTwiceIsOpeningItOnce() throws {
    var room = Room(events: RecordedRoom.events)
    try room.ask(.open(by: .management))
    let count = room.history.actions.count
    try room.ask(.open(by: .management))
    #expect(room.history.actions.count == count)
    #expect(room.series.openings == ["h1"])
  }

  @Test func adoptingTheSameProgrammeTwiceIsAdoptingItOnce() throws {
    var room = Room()
    try room.ask(.adopt(programme: "tilldi", fingerprint: "9f"))
    try room.ask(.adopt(programme: "tilldi", fingerprint: "9f"))
    try room.ask(.adopt(programme: "tilldi", fingerprint: "a0"))
    #expect(room.history.actions.count == 2)
    #expect(room.series.programme?.fingerprint == "a0")
  }
}

@Suite struct PlanTests {
  @Test func datesStandInTimeOrder() throws {
    var room = Room()
    func plan(_ id: PlanID, _ day: Day, _ time: ClockTime) throws(Refusal) {
      try room.ask(
        .plan(PlannedSession(id: id, session: "staff-1", day: day, time: time, minutes: 60)))
    }
    try plan("b", "2026-03-17", "14:00")
    try plan("a", "2026-03-17", "09:00")
    try plan("c", "2026-03-03", "16:00")
    #expect(room.series.plans.map(\.id) == ["c", "a", "b"])
    try plan("c", "2026-03-31", "14:00")
    #expect(room.series.plans.map(\.id) == ["a", "b", "c"])
    try room.ask(.cancel("a", reason: nil))
    #expect(room.series.plans.map(\.id) == ["b", "c"])
    #expect(room.series.cancellations.map(\.plan.id) == ["a"])
    #expect(room.series.cancellations.first?.plan.day == "2026-03-17")
    // A cancelled date that is set again stands.
    try plan("a", "2026-04-14", "14:00")
    #expect(room.series.plans.map(\.id) == ["b", "c", "a"])
    #expect(room.series.cancellations.isEmpty)
  }

  /// The last day that may be set: two years and a day from today, one of them a leap year.
  @Test func twoYearsAheadIsNoSlip() throws {
    var room = Room()
    try room.ask(
      .plan(
        PlannedSession(
          id: "p", session: "staff-1", day: "2028-03-03", time: "14:00", minutes: 60)))
    #expect(room.series.plans.count == 1)
  }
}
