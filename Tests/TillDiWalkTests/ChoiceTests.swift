import Testing
import TillDiCore
import TillDiWalk

/// Which session is walked when somebody says `tilldi run`.
@Suite struct ChoiceTests {
  @Test func theNextOneThenTheOneThatIsOpen() throws {
    var room = try WalkRoom()
    let order = room.programme.runningOrder.map(\.id)
    #expect(try choose(room).session.id == order[0])
    try room.run()
    room.pullThePlug()
    #expect(try choose(room).continuing == nil, "nothing was done there")
    try room.run()
    try room.type("")
    room.pullThePlug()
    #expect(try choose(room).session.id == order[0])
    #expect(try choose(room).continuing == room.series.occasions[0].id)
    try room.run()
    while room.isOpen { try room.type("/nästa") }
    #expect(try choose(room).session.id == order[1])
    #expect(try choose(room).continuing == nil)
  }

  @Test func aSessionThatWasHeldNeedsANameForAnotherTime() throws {
    var room = try WalkRoom()
    let day = room.today
    try room.run("staff-1")
    while room.isOpen { try room.type("/nästa") }
    #expect(throws: WalkChoice.Failure.held("staff-1", day)) { try choose(room, "staff-1") }
    let choice = WalkChoice(series: room.series, programme: room.programme)
    let filledIn = try choice.choose("staff-1", again: nil, afterwards: true)
    #expect(filledIn.continuing == room.series.occasions[0].id)
    #expect(try choose(room, "staff-1", again: "natt").continuing == nil)
    try room.run("staff-1", again: "natt")
    try room.type("/här 2 vikarie")
    room.pullThePlug()
    #expect(try choose(room, "staff-1", again: "natt").continuing == room.series.occasions[1].id)
    #expect(try choose(room, "staff-1").continuing == room.series.occasions[1].id)
    try room.run("staff-1", again: "natt")
    while room.isOpen { try room.type("/nästa") }
    #expect(throws: WalkChoice.Failure.labelTaken("natt")) {
      try choose(room, "staff-1", again: "natt")
    }
  }

  /// What was passed over does not wait for ever, and the start's promises not once something was held.
  @Test func whatWasPassedOverIsNotNext() throws {
    var room = try WalkRoom()
    try room.run("staff-2")
    while room.isOpen { try room.type("/nästa") }
    #expect(try choose(room).session.id == "staff-3")
    #expect(room.series.nextSession(in: room.programme)?.id == "staff-3")
  }

  @Test func aSessionThatIsNotThere() throws {
    let room = try WalkRoom()
    let known = room.programme.everySession.map(\.id.rawValue)
    #expect(throws: WalkChoice.Failure.unknown("staff-9", known: known)) {
      try choose(room, "staff-9")
    }
  }

  @Test func everythingWasHeld() throws {
    var room = try WalkRoom()
    for _ in room.programme.runningOrder {
      try room.run()
      while room.isOpen { try room.type("/nästa") }
    }
    #expect(throws: WalkChoice.Failure.allHeld) { try choose(room) }
  }

  @discardableResult
  private func choose(
    _ room: WalkRoom, _ named: SessionID? = nil, again: String? = nil
  ) throws -> HeldSession {
    try WalkChoice(series: room.series, programme: room.programme).choose(named, again: again)
  }
}
