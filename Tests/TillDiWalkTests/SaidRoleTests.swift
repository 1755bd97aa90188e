import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// A role that is asked for is the one that was said before, however it is written, and never a time.
@Suite struct SaidRoleTests {
  /// A staff list that is about to be handed over, where the team’s roles were told before start.
  private func handingOver(_ roles: String) throws -> WalkRoom {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["enhetschef", "enhetschef", "", "", roles, "", "", "/nästa", "/nästa"])
    try room.run("staff-4")
    try room.type(["/gå 3", "Larmet", "/nästa"])
    return room
  }

  @Test(
    "Who hands over",
    arguments: [
      ("bibliotekare", "bibliotekarie"), ("Bibliotekarier", "bibliotekarie"),
      ("bibliotekarien", "bibliotekarie"), ("vaktmästarna", "vaktmästare"),
    ])
  func carrier(_ typed: String, _ role: String) throws {
    var room = try handingOver("bibliotekarie, vaktmästare")
    let shows = try room.type(typed)
    #expect(shows.phrases == [.sameRole(typed, role)])
    #expect(shows.questions == [room.words.whoReceives(.staff)])
    #expect(try room.type("Enhetschefer").phrases == [.sameRole("Enhetschefer", "enhetschef")])
    try room.type(["", "ja"])
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    #expect(handOver.from == role && handOver.to == "enhetschef")
  }

  @Test("A role that is new, or the known one in other case, needs no remark")
  func unremarked() throws {
    var room = try handingOver("bibliotekarie")
    #expect(try room.type("Bibliotekarie").phrases.isEmpty)
    #expect(try room.type("förvaltningschef").phrases.isEmpty)
    try room.type(["", "ja"])
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    #expect(handOver.from == "bibliotekarie" && handOver.to == "förvaltningschef")
  }

  @Test("A sentence that says what a role does tells of the role, and says so")
  func sentence() throws {
    var room = try WalkRoom(at: "before-start", 2)
    #expect(try room.type("rektor tar emot listan").phrases == [.roleRead("rektor")])
    #expect(try room.type("Rektorn svarar inom fyra veckor").phrases == [.roleRead("rektor")])
    #expect(room.series.arrangements[.receiver] == "rektor")
    #expect(room.series.arrangements[.answerer] == "rektor")
  }

  @Test(
    "A yes, or a whole sentence, is no role",
    arguments: ["ja", "nej", "de ser det i schemat", "vi vet inte"])
  func noRole(_ line: String) throws {
    var room = try handingOver("bibliotekarie")
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    #expect(try room.type("den som svarar i telefon").phrases.isEmpty)
    #expect(try room.type("de fackliga ombuden").phrases.isEmpty)
    try room.type(["", "ja, alla"])
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    #expect(handOver.from == "den som svarar i telefon" && handOver.to == "de fackliga ombuden")
  }

  @Test("Who answers, and who else decides")
  func replier() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "4"])
    #expect(try room.type("Områdeschefen").phrases == [.sameRole("Områdeschefen", "områdeschef")])
    #expect(try room.type("områdeschefer").phrases == [.sameRole("områdeschefer", "områdeschef")])
    try room.type("")
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.role == "områdeschef" && reply.reason == "områdeschef")
  }

  @Test("A misspelt promise is put right as it is written then")
  func putRight() throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["enhetscheff", "", "", "", "", "", ""])
    #expect(room.series.arrangements[.receiver] == "enhetscheff")
    #expect(try room.type("1 enhetschef").phrases.isEmpty)
    #expect(room.series.arrangements[.receiver] == "enhetschef")
    #expect(try room.type("2 enhetchef").phrases == [.sameRole("enhetchef", "enhetschef")])
    #expect(room.series.arrangements[.answerer] == "enhetschef")
  }

  @Test(
    "A time is no role, wherever one is asked for",
    arguments: ["vi börjar i februari", "2027-03-15", "15 mars", "nästa vecka"])
  func time(_ line: String) throws {
    var room = try handingOver("bibliotekarie")
    let asked = room.lastQuestion?.text
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    #expect(room.lastQuestion?.text == asked)
    try room.type("bibliotekarie")
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    try room.type(["enhetschef", "", "ja"])
    try room.run("joint-meeting")
    try room.type(["/gå 5"])
    #expect(try room.type("4 \(line)").phrases == [.isNoRole(line)])
    try room.type("4")
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    try room.type("Regionen")
    #expect(try room.type(line).phrases == [.isNoRole(line)])
    #expect(room.series.answers.isEmpty)
  }

  @Test("Who is here is no time", arguments: ["15 mars", "måndag", "vi börjar i februari"])
  func present(_ line: String) throws {
    var room = try WalkRoom(at: "staff-1", 1)
    let phrases = try room.type("/här \(line)").phrases
    #expect(phrases.contains { if case .isNoRole = $0 { true } else { false } })
    let heard = room.series.occasions.flatMap(\.most.keys)
    #expect(heard.isEmpty)
  }
}
