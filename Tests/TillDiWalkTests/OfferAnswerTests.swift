import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What staff say of management's offers, where both sides hear them, and outside a session.
@Suite struct OfferAnswerTests {
  private let words = Words(.swedish)

  private func heard() throws -> WalkRoom {
    var room = try WalkRoom.whereListsMeet(.swedish)
    try room.type("/gå 3")
    return room
  }

  private func said(_ room: WalkRoom) -> [OfferStance?] {
    room.series.comparison.offers.map { $0.answer?.stance }
  }

  @Test func whereTheOffersAreHeardALineAnswersOne() throws {
    var room = try heard()
    #expect(room.screen.contains("kan1 vill ha, kan2 vill ha om"))
    try room.type([
      "kan1 vill ha", "Kan 2: vill ha, om vi får en timme", "kan3 inte för oss, vi har inga",
    ])
    #expect(said(room) == [.want, .wantIf, .notForUs])
    #expect(
      room.series.offerAnswers.values.compactMap(\.reason).sorted() == [
        "vi får en timme", "vi har inga",
      ])
    #expect(
      try room.type("kan1 prata").phrases == [
        .offers(
          .answered(
            ["Kan 1"], "Vi behöver prata om det", before: [.init("Kan 1", "Vill ha")]))
      ])
    #expect(said(room).first == .talk, "said again, it takes the place")
    try room.type("/ångra")
    #expect(said(room).first == .want)
    #expect(room.series.notes.values.allSatisfy { $0.kind != .remark }, "an answer is no remark")
  }

  @Test(
    "A sentence about an offer is a remark",
    arguments: [
      "Kan 1 vill vi ha fler av", "Kan 1 prata med IT om det", "kan1", "Kan någon hjälpa oss?",
      "kan1 inte än", "vill ha kan1", "stör1 vill ha",
    ])
  func remark(_ line: String) throws {
    var room = try heard()
    let phrases = try room.type(line).phrases
    #expect(room.series.offerAnswers.isEmpty)
    #expect(room.series.notes.values.contains { $0.kind == .remark && $0.text == line })
    let isNamed = line.lowercased().contains("kan1") || line.hasPrefix("Kan 1")
    #expect(
      phrases.contains(.offers(.isSaid("Kan 1"))) == isNamed,
      "whoever names an offer is told that it was taken for something said")
  }

  @Test(
    "Several offers may have one answer",
    arguments: ["kan1, kan3 vill ha", "kan1 och kan3 vi vill ha", "Kan 1 Kan 3 – vi vill ha!"])
  func several(_ line: String) throws {
    var room = try heard()
    #expect(
      try room.type(line).phrases == [
        .offers(.answered(["Kan 1", "Kan 3"], "Vill ha"))
      ])
    #expect(said(room) == [.want, nil, .want])
    try room.type("/ångra")
    #expect(said(room) == [nil, nil, nil], "one line, one gesture")
  }

  @Test func whoLeavesThemHearsWhichHaveNoAnswer() throws {
    var room = try heard()
    try room.type("kan1 vill ha")
    #expect(try room.type("/nästa").phrases.contains(.offers(.goneThrough(["Kan 2", "Kan 3"]))))
  }

  @Test func aReasonIsAskedForAndNothingHalfIsKept() throws {
    var room = try heard()
    #expect(try room.type("kan1 inte för oss").refusals == [.offerReasonMissing(.notForUs)])
    #expect(try room.type("kan2 vill ha om").refusals == [.offerReasonMissing(.wantIf)])
    #expect(try room.type("kan9 vill ha").phrases == [.noSuchOffer("9")])
    #expect(room.series.offerAnswers.isEmpty)
  }

  @Test func theAnswersStandBesideTheOffersAndWhereTheListsMeet() throws {
    var room = try heard()
    try room.type("kan1 vill ha")
    let lists = try room.picture().lists
    #expect(lists.flatMap { $0.answers.values } == ["Vill ha"])
    try room.type(["/gå 4", "kan2 vill ha"])
    #expect(room.series.links.isEmpty && said(room) == [.want, .want, nil])
    #expect(try room.picture().lists.flatMap { $0.answers.values }.count == 2)
  }

  @Test func whoLinksWhatTheTeamDoesNotWantHearsIt() throws {
    var room = try heard()
    try room.type(["kan1 inte för oss: vi har inga", "kan2 vill ha", "/gå 4"])
    #expect(
      try room.type("Vill 1 hör ihop med Kan 1").phrases.contains(
        .offers(.isLinked("Kan 1", "Inte för oss: vi har inga"))))
    #expect(room.series.links.count == 1)
    #expect(try room.type("stöd1 och kan2").phrases.count == 1)
    #expect(room.series.links.count == 2)
    try room.type("Vi tycker det hänger ihop med telefonen")
    #expect(room.said.last == "Vi tycker det hänger ihop med telefonen")
  }

  @Test func managementDoesNotAnswerItsOwn() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("management-1", again: "kväll")
    try room.type(["/gå 6", "kan1 vill ha"])
    #expect(room.series.offerAnswers.isEmpty)
  }

  @Test func outsideASessionEachIsAskedOnce() throws {
    var room = try heard()
    let today = room.today
    var form = OffersForm()
    func asked() -> String? { form.question(room.series, words, today)?.text }
    func answer(_ line: String) -> Answering {
      form.answer(line, room.series, today, drawName: { "x" })
    }
    #expect(asked() == words.whatOfTheOffer)
    #expect(answer("kanske").requests.isEmpty)
    #expect(answer("2").requests.isEmpty)
    #expect(asked() == words.question(forReasonOf: .wantIf))
    let isBack = form.stepBack(room.series)
    #expect(isBack && asked() == words.whatOfTheOffer)
    let offers = room.series.comparison.offers.map(\.line.note)
    let handOver = try #require(room.series.latestHandOver(of: .management)?.id)
    for (line, offer, stance) in [("3 vi har inga", 0, OfferStance.notForUs), ("vill", 2, .want)] {
      #expect(answer(line).requests.count == 1)
      room.hold([
        .offerAnswered(
          answer: OfferAnswer(
            handOver: handOver, offer: offers[offer], stance: stance, reason: "så", on: today))
      ])
      if offer == 0 { #expect(answer("").requests.isEmpty, "Kan 2 is passed over") }
    }
    #expect(asked() == nil)
    #expect(form.farewell(room.series, words) == .offers(.goneThrough(["Kan 2"])))
  }
}
