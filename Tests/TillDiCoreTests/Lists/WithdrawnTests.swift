import Testing
import TillDiCore

/// What was linked and taken back since is told, by the words that were handed over or by a number.
@Suite struct WithdrawnTests {
  private func room() throws -> Room {
    var room = Room()
    try room.say("d1", .disturbance, "Fyra inloggningar")
    try room.say("d2", .disturbance, "Skrivaren")
    try room.say("o1", .offer, "En inloggning")
    try room.say("o2", .offer, "En skrivare till")
    try room.handOver("h1", .staff)
    try room.handOver("h2", .management)
    try room.ask(.link("l1", "d1", "o1"))
    return room
  }

  @Test func anOfferThatIsTakenBackStandsAsItWasHandedOverAndSaysSo() throws {
    var room = try room()
    #expect(room.series.comparison.items[0].links.map(\.isWithdrawn) == [false])
    try room.ask(.remove("o1"))
    let item = room.series.comparison.items[0]
    #expect(item.links.map(\.isWithdrawn) == [true] && item.isMatched)
    #expect(item.withdrawn.isEmpty && item.lost == 0)
  }

  @Test func anOfferThatTheNextVersionLacksIsNoLongerAMatchButIsTold() throws {
    var room = try room()
    try room.ask(.remove("o1"))
    try room.handOver("h3", .management)
    let item = room.series.comparison.items[0]
    #expect(!item.isMatched && item.withdrawn.map(\.line.text) == ["En inloggning"])
  }

  @Test func anItemThatStaffTookBackIsToldBesideItsOffer() throws {
    var room = try room()
    try room.ask(.remove("d1"))
    try room.handOver("h3", .staff)
    let offer = room.series.comparison.offers[0]
    #expect(offer.links.isEmpty && offer.withdrawn.map(\.line.text) == ["Fyra inloggningar"])
    #expect(room.series.comparison.unasked.map(\.line.note) == ["o1", "o2"])
  }

  @Test func whatIsErasedIsCountedAndWhatStaysInTheRoomIsNot() throws {
    var room = try room()
    try room.ask(.link("l2", "d2", "o2"))
    room.keep([.erased(subject: "o1")])
    try room.ask(.keepInRoom("o2", true))
    let items = room.series.comparison.items
    #expect(items.map(\.lost) == [1, 0] && items.allSatisfy { !$0.isMatched })
    #expect(items.allSatisfy { $0.withdrawn.isEmpty })
    room.keep([.erased(subject: "d2")])
    #expect(room.series.comparison.offers.allSatisfy { $0.lost == 0 })
  }

  @Test func wordsThatNobodyOutsideHeardAreOnlyCounted() throws {
    var room = Room()
    try room.say("d1", .disturbance, "Fyra inloggningar")
    try room.say("o1", .offer, "Hemligt utkast")
    try room.ask(.link("l1", "d1", "o1"))
    try room.ask(.remove("o1"))
    let item = room.series.comparison.items[0]
    #expect(item.lost == 1 && item.withdrawn.isEmpty && item.links.isEmpty)
  }
}

/// Management writes its list, opens the staff's, and may change it then.
@Suite struct RedraftingTests {
  private func room() throws -> Room {
    var room = Room()
    try room.say("d1", .disturbance, "Fyra inloggningar")
    try room.handOver("h1", .staff)
    try room.say("o1", .offer, "En inloggning")
    try room.say("o2", .offer, "Ett utkast")
    return room
  }

  @Test func whatItWasWhenTheOthersListWasOpenedIsKept() throws {
    var room = try room()
    #expect(room.series.redrafting(of: .management) == nil)
    try room.ask(.open(by: .management))
    try room.ask(.edit("o1", text: "En inloggning för alla"))
    try room.ask(.remove("o2"))
    try room.say("o3", .offer, "Fler skrivare")
    try room.handOver("h2", .management)
    let redrafting = try #require(room.series.redrafting(of: .management))
    #expect(redrafting.before.map(\.text) == ["En inloggning", "Ett utkast"])
    #expect(redrafting.change.added.map(\.text) == ["Fler skrivare"])
    #expect(redrafting.change.reworded.map(\.to.text) == ["En inloggning för alla"])
    // The draft's words were nobody else's.
    #expect(redrafting.change.removed.isEmpty && redrafting.unheard == 1)
    #expect(!room.series.wasHandedOver(try #require(redrafting.change.reworded.first).from))
    #expect(room.series.redrafting(of: .staff) == nil)
  }

  @Test func aFirstVersionThatWasHandedOverIsToldInFull() throws {
    var room = try room()
    try room.handOver("h2", .management)
    try room.ask(.open(by: .management))
    try room.ask(.remove("o2"))
    try room.handOver("h3", .management)
    let redrafting = try #require(room.series.redrafting(of: .management))
    #expect(redrafting.change.removed.map(\.text) == ["Ett utkast"] && redrafting.unheard == 0)
    #expect(room.series.wasHandedOver(redrafting.before[1]))
  }

  @Test func whatStaysInTheRoomSinceIsInNeither() throws {
    var room = try room()
    try room.ask(.open(by: .management))
    try room.ask(.keepInRoom("o2", true))
    let redrafting = try #require(room.series.redrafting(of: .management))
    #expect(redrafting.before.map(\.note) == ["o1"])
    #expect(redrafting.unheard == 0 && redrafting.change.isEmpty)
  }

  @Test func theFirstOpeningCountsAndUndoneItIsGone() throws {
    var room = try room()
    let opened = try room.ask(.open(by: .management))
    try room.say("d2", .disturbance, "Skrivaren")
    try room.handOver("h2", .staff)
    try room.say("o3", .offer, "Fler skrivare")
    try room.ask(.open(by: .management))
    #expect(room.series.redrafting(of: .management)?.opened.id == "h1")
    try room.take { history throws(Refusal) in try history.undo(opened) }
    #expect(room.series.redrafting(of: .management)?.opened.id == "h2")
    #expect(room.series.redrafting(of: .management)?.before.count == 3)
  }

  @Test func whicheverLaptopOpenedItFirstCounts() throws {
    var room = try room()
    var other = room.copy(on: "b")
    try room.ask(.open(by: .management))
    try room.say("o3", .offer, "Fler skrivare")
    try other.say("o4", .offer, "En larmtelefon")
    try other.say("r1", .remark, "Jaha")
    try other.ask(.open(by: .management))
    room.merge(other)
    #expect(room.series.redrafting(of: .management)?.before.map(\.note) == ["o1", "o2", "o4"])
  }
}
