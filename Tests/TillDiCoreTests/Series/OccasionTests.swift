import RandomRooms
import Testing
import TillDiCore

@Suite struct OccasionTests {
  private func room() throws -> Room {
    var room = Room()
    room.programme = .tiny
    try room.ask(
      .begin("day", session: "staff-2", day: today, label: "dag", afterwards: false))
    return room
  }

  /// Day staff and night staff have one occasion each; what they say pools.
  @Test func severalOccasionsOfOneSession() throws {
    var room = try room()
    try room.ask(
      .begin("night", session: "staff-2", day: "2026-03-02", label: "natt", afterwards: true))
    #expect(room.series.occasions.map(\.label) == ["dag", "natt"])
    #expect(room.series.openOccasion?.id == "night")
    try room.ask(.end("night"))
    #expect(room.series.openOccasion?.id == "day")
    #expect(room.series.occasion("night")?.isAfterwards == true)
  }

  @Test func steppingBackLosesNothing() throws {
    var room = try room()
    try room.ask(.enter("day", "days"))
    try room.ask(.skip("day", "order", reason: "tiden gick"))
    #expect(room.series.occasion("day")?.skipped == ["order": "tiden gick"])
    try room.ask(.enter("day", "order"))
    // What was passed over and then done was not passed over.
    #expect(room.series.occasion("day")?.skipped == [:])
    try room.ask(.enter("day", "days"))
    #expect(room.series.occasion("day")?.entered == ["days", "order"])
    #expect(room.series.occasion("day")?.activity == "days")
  }

  /// Going on in a session that was ended opens it again.
  @Test func enteringOpensWhatWasEnded() throws {
    var room = try room()
    try room.ask(.enter("day", "days"))
    try room.ask(.end("day"))
    #expect(room.series.openOccasion == nil)
    try room.ask(.enter("day", "days"))
    #expect(room.series.openOccasion?.id == "day")
  }

  @Test func peopleComeAndGoByRole() throws {
    var room = try room()
    try room.ask(.attend("day", role: "undersköterska", change: 4))
    try room.ask(.attend("day", role: "sjuksköterska", change: 1))
    try room.ask(.attend("day", role: "undersköterska", change: -2))
    try room.ask(.attend("day", role: "sjuksköterska", change: -1))
    let occasion = try #require(room.series.occasion("day"))
    #expect(occasion.presentCount == 2)
    #expect(occasion.most == ["undersköterska": 4, "sjuksköterska": 1])
    // Who left was heard all the same.
    #expect(room.series.everyRole(at: ["staff-2"]) == ["sjuksköterska", "undersköterska"])
  }

  @Test func aSmallRoleIsNotNamed() throws {
    var room = try room()
    try room.ask(.attend("day", role: "undersköterska", change: 3))
    try room.ask(.attend("day", role: "nattsköterska", change: 2))
    try room.ask(
      .begin("night", session: "staff-2", day: today, label: "natt", afterwards: false))
    // Two at each of two occasions may be the same two.
    try room.ask(.attend("night", role: "nattsköterska", change: 2))
    var heard = room.series.rolesHeard(at: ["staff-2"])
    #expect(heard.named == ["undersköterska"])
    #expect(heard.hasOthers)
    try room.ask(.attend("night", role: "nattsköterska", change: 1))
    heard = room.series.rolesHeard(at: ["staff-2"])
    #expect(heard.named == ["nattsköterska", "undersköterska"])
    #expect(!heard.hasOthers)
    #expect(room.series.rolesHeard(at: ["staff-1"]).named.isEmpty)
    #expect(!room.series.rolesHeard(at: []).hasOthers)
  }

  @Test func homeworkIsGivenOnceAndCountedAnew() throws {
    var room = try room()
    try room.ask(.giveHomework("day", "homework-1"))
    try room.ask(.giveHomework("day", "homework-1"))
    try room.ask(.collectHomework("day", "homework-1", brought: nil))
    #expect(room.series.occasion("day")?.homeworkCollected == ["homework-1": nil])
    try room.ask(.collectHomework("day", "homework-1", brought: 4))
    #expect(room.series.occasion("day")?.homeworkGiven == ["homework-1"])
    #expect(room.series.occasion("day")?.homeworkCollected == ["homework-1": 4])
  }

  /// Without a programme at hand nothing about it can be judged, and nothing is refused for it.
  @Test func withoutAProgrammeEveryNameWillDo() throws {
    var room = try room()
    room.programme = nil
    try room.ask(.begin("x", session: "any", day: today, label: nil, afterwards: false))
    try room.ask(.enter("x", "thing"))
    try room.ask(.giveHomework("x", "homework-9"))
    #expect(room.series.openOccasion?.activity == "thing")
  }
}
