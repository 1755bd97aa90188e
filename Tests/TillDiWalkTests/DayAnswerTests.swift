import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Days and roles in the questions of the walk: read as people write them, and never one for the other.
@Suite struct DayAnswerTests {
  private static let vague = [("i maj", "maj"), ("v. 20", "vecka 20"), ("fredag", "fredag")]

  @Test(
    "What is promised before start is kept as a day",
    arguments: [
      "2026-05-15", "15 maj", "fredag 15 maj 2026", "15/5", "15.5", "May 15", "fre v. 20",
    ])
  func promised(_ line: String) throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["", "", line])
    #expect(room.series.arrangements == [.answerBy: "2026-05-15"])
  }

  @Test("Which day is asked for where several are meant, and nothing is kept", arguments: vague)
  func promisedWhen(_ line: String, _ asked: String) throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["", ""])
    let before = room.lastQuestion
    #expect(try room.type(line).phrases.count == 1)
    #expect(room.screen.contains("\(asked)? Skriv till exempel "))
    #expect(room.lastQuestion == before && room.series.arrangements.isEmpty)
    try room.type("15 maj")
    #expect(room.series.arrangements == [.answerBy: "2026-05-15"])
  }

  @Test(
    "A day given for a role is asked about again, and a role given for a day",
    arguments: ["2027-03-15", "15 mars", "15 mars tar emot", "i mars", "v. 11", "måndag"])
  func outOfStep(_ line: String) throws {
    var room = try WalkRoom(at: "before-start", 2)
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    try room.type("områdeschef")
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    try room.type("enhetschef")
    #expect(try room.type("enhetschef").phrases == [.noDay(.notADay("enhetschef"))])
    try room.type(["15 maj", "Laget på APT 3 mars"])
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    try room.type("undersköterska")
    #expect(
      room.series.arrangements == [
        .receiver: "områdeschef", .answerer: "enhetschef", .answerBy: "2026-05-15",
        .presentedTo: "Laget på APT 3 mars", .roles: "undersköterska",
      ])
  }

  @Test("A list is handed over by a day as people write it, between roles that are no days")
  func handedOver() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa"])
    #expect(try room.type("15 maj").phrases == [.isNoRole("15 maj")])
    try room.type("undersköterska")
    #expect(try room.type("v. 20").phrases == [.isNoRole("v. 20")])
    try room.type("chef")
    for line in ["i maj", "vecka 20", "torsdag 15 maj", "chef"] {
      #expect(try room.type(line).phrases.count == 1)
    }
    try room.type(["15 maj", "ja"])
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    #expect(handOver.answerBy.description == "2026-05-15")
    #expect(handOver.from == "undersköterska" && handOver.to == "chef")
  }

  @Test("A reply is promised by a day as people write it, from a role that is no day")
  func replied() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1"])
    #expect(try room.type("15 maj").phrases == [.isNoRole("15 maj")])
    try room.type("områdeschef")
    #expect(try room.type("i maj").phrases.count == 1)
    try room.type(["15/5", ""])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.by?.description == "2026-05-15" && reply.role == "områdeschef")
  }

  @Test("What is done was done on the last such day")
  func done() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "områdeschef", "15/5", "", "/nästa", "/nästa"])
    try room.run("follow-up")
    let today = room.today
    #expect(try room.type("i \(room.words.month(of: today))").phrases.count == 1)
    #expect(room.series.doneOn.isEmpty)
    let day = today.adding(days: -3)
    try room.type(room.words.short(day))
    #expect(Array(room.series.doneOn.values) == [day])
  }
}
