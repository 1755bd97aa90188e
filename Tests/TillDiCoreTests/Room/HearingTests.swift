import Testing
import TillDiCore

/// What the room says of a rewording, which dimensions a note is about, and what an observer saw.
@Suite struct HearingTests {
  private func room() throws -> Room {
    var room = Room()
    try room.say("a", .disturbance, "Loggar in fyra gånger")
    try room.ask(.reword("a", text: "Många inloggningar"))
    return room
  }

  /// Whether the facilitator understood rightly.
  ///
  /// Source: *The model*, “TVEK”.
  @Test func theRoomHearsARewording() throws {
    var room = try room()
    #expect(room.series.notes["a"]?.isRewordingRight == nil)
    try room.ask(.hearRewording("a", isRight: false))
    #expect(room.series.notes["a"]?.isRewordingRight == false)
    try room.ask(.hearRewording("a", isRight: true))
    let count = room.history.actions.count
    try room.ask(.hearRewording("a", isRight: true))
    #expect(room.history.actions.count == count)
    #expect(room.series.notes["a"]?.text == "Loggar in fyra gånger")
  }

  @Test func aNewRewordingAsksAnew() throws {
    var room = try room()
    try room.ask(.hearRewording("a", isRight: true))
    try room.ask(.reword("a", text: "Inloggning på inloggning"))
    #expect(room.series.notes["a"]?.isRewordingRight == nil)
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(room.series.notes["a"]?.isRewordingRight == true)
  }

  @Test func dimensionsStandInTheirOrder() throws {
    var room = try room()
    try room.ask(.tag("a", [.society, .things, .society]))
    #expect(room.series.notes["a"]?.dimensions == [.things, .society])
    let count = room.history.actions.count
    try room.ask(.tag("a", [.things, .society]))
    #expect(room.history.actions.count == count)
    try room.ask(.tag("a", []))
    #expect(room.series.notes["a"]?.dimensions == [])
  }

  /// Ten of things alone are worth a word; one of each of the others and they are not.
  ///
  /// Source: *The model*, “Things ways and society”.
  @Test func allThings() throws {
    var room = Room()
    func isAllThings() -> Bool { Series.isAllThings(room.series.notes(of: [.disturbance])) }
    for number in 1...10 {
      let note = NoteID("n\(number)")
      try room.say(note, .disturbance, "pryl \(number)")
      try room.ask(.tag(note, [.things]))
      #expect(isAllThings() == (number >= 3))
    }
    // What nobody has tagged says nothing.
    try room.say("x", .disturbance, "något")
    #expect(isAllThings())
    try room.ask(.tag("x", [.things, .ways]))
    #expect(!isAllThings())
    try room.ask(.remove("x"))
    #expect(isAllThings())
  }

  @Test func anObservationIsNoNote() throws {
    var room = try room()
    let place = Position(session: "staff-2", activity: "days")
    let seen = Observation(id: "w", lens: .empathy, text: "Natten tog ordet")
    try room.ask(.observe(seen), at: place)
    #expect(room.series.notes.count == 1)
    #expect(room.series.notes(of: Set(NoteKind.allCases)).map(\.id) == ["a"])
    #expect(room.series.observations.map(\.observation) == [seen])
    #expect(room.series.observations.map(\.position) == [place])
    #expect(room.series.heldBack == ["a"])
    room.keep([.erased(subject: "w")])
    #expect(room.series.observations.isEmpty)
  }

  @Test func theLastWordsAreKnown() throws {
    var room = try room()
    try room.say("b", .remark, "Jaha")
    #expect(room.series.heldBack == ["b"])
    try room.ask(.edit("a", text: "Loggar in fem gånger"))
    #expect(room.series.heldBack == ["a"])
    try room.ask(.tag("b", [.ways]))
    #expect(room.series.heldBack == ["a"])
    try room.ask(.remove("a"))
    #expect(room.series.heldBack == ["a"])
  }
}

/// Roles that never came are named neutrally.
///
/// Source: *The model*, “Roles that never came”.
@Suite struct UnheardRolesTests {
  private func room(_ roles: String) throws -> Room {
    var room = Room()
    if !roles.isEmpty { try room.ask(.arrange(.roles, roles)) }
    try room.ask(.begin("day", session: "staff-2", day: today, label: nil, afterwards: false))
    return room
  }

  @Test func asTheyWereTold() throws {
    var room = try room(" Sjuksköterska,undersköterska , natt personal,, ")
    #expect(room.series.expectedRoles == ["Sjuksköterska", "undersköterska", "natt personal"])
    try room.ask(.attend("day", role: "sjuksköterska", change: 1))
    #expect(room.series.unheardRoles(at: ["staff-2"]) == ["undersköterska", "natt personal"])
    // Who came and went was heard.
    try room.ask(.attend("day", role: "Undersköterska", change: 1))
    try room.ask(.attend("day", role: "Undersköterska", change: -1))
    #expect(room.series.unheardRoles(at: ["staff-2"]) == ["natt personal"])
    #expect(room.series.unheardRoles(at: ["management-1"]).count == 3)
  }

  @Test func whereNobodySaidNoneIsMissing() throws {
    var room = try room("")
    try room.ask(.attend("day", role: "kock", change: 1))
    #expect(room.series.expectedRoles.isEmpty)
    #expect(room.series.unheardRoles(at: ["staff-2"]).isEmpty)
  }
}
