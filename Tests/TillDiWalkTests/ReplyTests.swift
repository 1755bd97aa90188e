import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Going through what needs an answer, in the list's order.
@Suite struct ReplyTests {
  private func room() throws -> WalkRoom {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type("/gå 5")
    return room
  }

  @Test(
    "Each of the five kinds, by number and by word",
    arguments: [
      ("1", ReplyKind.yes), ("ja", .yes), ("2", .yesIf), ("om", .yesIf), ("3", .tryFirst),
      ("prövas", .tryFirst), ("4", .someoneElse), ("annan", .someoneElse), ("5", .no),
      ("nej", .no), ("NO", .no),
    ])
  func kinds(_ line: String, _ kind: ReplyKind) throws {
    var room = try room()
    try room.type(line)
    if kind.needsReason {
      #expect(try room.type("").refusals == [.reasonMissing(kind)])
      try room.type("Så här ligger det till")
    }
    // The one the list was handed to stands ready.
    #expect(room.lastQuestion?.preset == "områdeschef")
    try room.type("områdeschef")
    if kind.promises { try room.type("2026-06-02") }
    let last = [ReplyKind.someoneElse: "enhetschef, 2026-06-02", .no: "2"][kind] ?? "Det märks"
    try room.type(last)
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.kind == kind && reply.role == "områdeschef")
    let chain = room.series.chain(of: reply.id, kind)
    switch kind {
    case .yes, .yesIf, .tryFirst: #expect(reply.effect == "Det märks")
    case .someoneElse:
      #expect(chain.passedOn?.asker == "enhetschef")
      #expect(chain.passedOn?.by?.description == "2026-06-02")
    case .no: #expect(chain.ground == .reading)
    }
    #expect(reply.reason == (kind.needsReason ? "Så här ligger det till" : nil))
    #expect(reply.by?.description == (kind.promises ? "2026-06-02" : nil))
    #expect(room.lastQuestion?.about.isEmpty == false, "the next item is shown")
  }

  @Test(arguments: ["6", "0", "-9223372036854775808", "kanske", "1,5"])
  func whatIsNoReplyIsAskedAgain(_ line: String) throws {
    var room = try room()
    #expect(try room.type(line).phrases == [.notAReply(line)])
    #expect(room.series.answers.isEmpty)
  }

  @Test func aDayIsChecked() throws {
    var room = try room()
    try room.type(["1", "områdeschef"])
    let past = try #require(Day(text: "2026-01-01"))
    #expect(
      try room.type("2026-01-01").refusals == [.dayHasPassed(past, today: room.today)])
    #expect(try room.type("snart").phrases == [.noDay(.notADay("snart"))])
    try room.type(["", ""])
    #expect(room.series.answers.first?.reply.by == nil)
    #expect(room.series.answers.first?.reply.effect == nil)
  }

  @Test func theRoleStandsReadyForTheNext() throws {
    var room = try room()
    try room.type(["1", "områdeschef", "", "", "1"])
    #expect(room.lastQuestion?.preset == "områdeschef")
    try room.type(["", "", ""])
    #expect(room.series.answers.map(\.reply.role) == ["områdeschef", "områdeschef"])
  }

  @Test func whatIsPassedOverWaits() throws {
    var room = try room()
    try room.type(["", ""])
    #expect(
      try room.type("").phrases == [
        .passedOver(["Stöd 1", "Stör 1", "Vill 1"])
      ], "each is named")
    #expect(room.series.answers.isEmpty)
    #expect(try room.type("/gå 5").questions.count == 1, "it is asked about again next time")
  }

  @Test func theRestShareAReply() throws {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type("/gå 3")
    for text in ["Ett", "Två", "Tre", "Fyra", "Fem"] { try room.type("/stör " + text) }
    try room.type(["/nästa", "undersköterska", "chef", "", "ja", "/nästa"])
    try room.run("joint-meeting")
    try room.type("/gå 5")
    let shows = try room.type(["", "", ""])
    #expect(shows.questions == [Words(.swedish).whichSharedReply(by: "chef")])
    let last = try room.type(["3", "Två i taget på APT", "chef", "", ""])
    let words = "Vi provar först: Två i taget på APT – chef"
    #expect(
      last.phrases == [
        .replied("Stör 4, Stör 5", words), .passedOver(["Stör 1", "Stör 2", "Stör 3"]),
      ])
    #expect(last.questions == [Words(.swedish).haveTheyHeard])
    #expect(try room.type("ja").questions == [Words(.swedish).isItClear(.who)])
    #expect(room.series.answers.map(\.reply.items.count) == [2])
  }

  @Test func openingIsKeptOnce() throws {
    var room = try room()
    try room.type(["/tillbaka", "/nästa"])
    #expect(room.series.openings.count == 2)
  }

  @Test func everythingAnsweredIsNotNothingHandedOver() throws {
    var empty = try WalkRoom(at: "joint-meeting", 1)
    #expect(try empty.type("/gå 5").phrases == [.nothingToAnswer])
    var room = try room()
    for _ in 0..<3 { try room.type(["5", "Avtalet", "chef", ""]) }
    #expect(try room.type("/gå 5").phrases == [.allAnswered])
  }
}
