import Testing
import TillDiCore

/// Replies and links that come from the other side's laptop once more, where something was said of them here.
@Suite struct RepliesAgainTests {
  /// The staff's laptop where `h1` is handed over, and management's, where it came and `c1` is answered.
  private func two() throws -> (staff: Room, management: Room) {
    var staff = Room()
    try staff.say("c1", .claim, "Välja larm")
    try staff.handOver("h1", .staff)
    var management = Room()
    try management.receive(staff.file(of: .staff))
    try management.reply("a1", to: ["c1"], of: "h1", .yesIf, by: "2026-03-10")
    return (staff, management)
  }

  /// One laptop took in the newer file, the other the older one, and later.
  @Test func theNewestReplyStandsWhicheverLaptopTookItIn() throws {
    var (staff, management) = try two()
    let early = management.replies(to: "h1")
    try management.reply("a1", to: ["c1"], of: "h1", .yes, by: "2026-03-10", replacing: true)
    var other = staff.copy(on: "b")
    try staff.receive(management.replies(to: "h1"))
    for number in 1...5 { try other.say(NoteID("x\(number)"), .remark, "Hej") }
    try other.receive(early)
    other.merge(staff)
    #expect(other.series.answers.map(\.reply.kind) == [.yes])
  }

  @Test func whatWasTickedOffHereKeepsItsDay() throws {
    var (staff, management) = try two()
    try staff.receive(management.replies(to: "h1"))
    try staff.ask(.markDone("a1", on: "2026-03-02"))
    try management.ask(.markDone("a1", on: "2026-03-03"))
    try management.ask(.tellBack("a1", on: "2026-03-03", how: nil))
    try staff.receive(management.replies(to: "h1"))
    #expect(staff.series.doneOn["a1"] == "2026-03-02")
    #expect(staff.series.toldBack["a1"]?.on == "2026-03-03")
  }

  @Test func whatWasToldBackHereKeepsItsDayAndHow() throws {
    var (staff, management) = try two()
    try staff.receive(management.replies(to: "h1"))
    try staff.ask(.tellBack("a1", on: "2026-03-02", how: "på mötet"))
    try management.ask(.tellBack("a1", on: "2026-03-03", how: nil))
    try management.ask(.markDone("a1", on: "2026-03-03"))
    try staff.receive(management.replies(to: "h1"))
    #expect(staff.series.toldBack["a1"]?.on == "2026-03-02")
    #expect(staff.series.toldBack["a1"]?.how == "på mötet")
    #expect(staff.series.doneOn["a1"] == "2026-03-03")
  }

  @Test func aLinkThatWasMadeAnewHereIsTheirs() throws {
    var (staff, management) = try two()
    try management.say("o1", .offer, "Vi byter")
    try management.ask(.link("l1", "c1", "o1"))
    try management.handOver("m1", .management)
    try staff.receive(management.file(of: .management))
    try staff.receive(management.replies(to: "h1"))
    try staff.ask(.unlink("c1", "o1"))
    try staff.ask(.link("l9", "c1", "o1"))
    try management.ask(.link("l1", "c1", "o1", .servesInPart))
    try staff.receive(management.replies(to: "h1"))
    #expect(staff.series.links.map(\.id) == ["l9"])
    #expect(staff.series.links.map(\.grade) == [.serves])
  }

  @Test func wordsOfRepliesStayWhereTheirArrivalIsTakenBack() throws {
    var (staff, management) = try two()
    let made = try staff.gesture([.receiveReplies(management.replies(to: "h1"))])
    #expect(made.count == 2 && staff.series.answers.count == 1)
    try staff.take { history throws(Refusal) in try history.undo(made[0].id) }
    #expect(staff.series.answers.isEmpty)
    #expect(staff.history.actions.last?.events == [.undone(actions: [made[1].id])])
  }

  @Test func aLinkThatCameIsSaidOtherwiseOfOnTwoLaptops() throws {
    var (staff, management) = try two()
    try management.say("o1", .offer, "Vi byter")
    try management.ask(.link("l1", "c1", "o1"))
    try management.handOver("m1", .management)
    try staff.receive(management.file(of: .management))
    try staff.receive(management.replies(to: "h1"))
    var other = staff.copy(on: "b")
    try staff.ask(.link("x", "c1", "o1", .servesInPart))
    try other.ask(.unlink("c1", "o1"))
    staff.merge(other)
    let conflict = try #require(staff.history.conflicts.first)
    #expect(conflict.place == .pair("c1", "o1") && conflict.link?.id == "l1")
    // It is about two lines, and asks nothing where one of them is gone.
    try staff.ask(.remove("c1"))
    #expect(staff.history.conflicts.isEmpty)
  }
}
