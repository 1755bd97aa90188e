import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What is promised before the room begins: every answer beside its question, and put right whenever somebody sees it.
@Suite struct PromisesTests {
  @Test("Roles that were promised with how many they are have been heard once they are here")
  func countedRoles() throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["rektor", "måltidschef", "2026-05-12", "APT"])
    try room.type("3 måltidsbiträden, två kockar, köksmästare och en skolvaktmästare")
    #expect(
      room.series.arrangements[.roles] == "måltidsbiträden, kockar, köksmästare, skolvaktmästare")
    try room.run("staff-1")
    try room.type("/här 3 måltidsbiträden, 2 kockar, en köksmästare och en skolvaktmästare")
    #expect(room.series.unheardRoles(at: ["staff-1"]).isEmpty)
  }

  private let words = Words(.swedish)

  private func room(_ answers: [String], _ language: Language = .swedish) throws -> WalkRoom {
    var room = try WalkRoom(language, at: "before-start", 2)
    try room.type(answers)
    return room
  }

  /// Everything is said, and what was said is seen.
  private func answered() throws -> WalkRoom {
    try room([
      "områdeschef", "enhetschef", "15 maj", "Laget på APT", "kock, måltidsbiträde",
      "Chefen ringer samma dag", "enhetschef",
    ])
  }

  /// What stands beside the questions, in their order.
  private func answers(_ room: WalkRoom) -> [String?] {
    guard let question = try? room.picture().question else { return [] }
    for case .answers(let answers, _) in question.about + question.stays {
      return answers.map(\.text)
    }
    return []
  }

  private let missing = "Inte sagt än: "

  // MARK: Thanks

  @Test func nobodyIsThankedForPromisesNobodyGave() throws {
    var room = try room(["", "", "", ""])
    let shows = try room.type("")
    #expect(shows.phrases == [.nothingSettled] && shows.questions.isEmpty)
    #expect(!room.screen.contains("löften.") && room.walk?.isAsking == false)
    #expect(words.text(of: .nothingSettled).hasPrefix("Inget är bestämt än."))
  }

  @Test("Who has heard of it, and which roles there are, is no promise")
  func noPromise() throws {
    let room = try room(["", "", "", "Laget på APT", "kock"])
    #expect(room.lastQuestion?.text.hasPrefix("Inget är lovat än. Vänta med att börja.") == true)
    #expect(answers(room) == [nil, nil, nil, "Laget på APT", "kock", nil, nil])
  }

  @Test(
    "What is missing is said",
    arguments: [
      (
        ["områdeschef", "", "", "", "", "", ""],
        "svarar, svar senast, om svaret dröjer, berättar för personalen."
      ),
      (
        ["", "", "15 maj", "", "", "Vi ringer", ""],
        "tar emot listan, svarar, berättar för personalen."
      ),
      (["a-chef", "b-chef", "15 maj", "", "", "Vi ringer", "b-chef"], nil),
    ])
  func whatIsMissing(_ lines: [String], _ expected: String?) throws {
    let text = try #require(try room(lines).lastQuestion?.text)
    #expect(text.hasPrefix("Tack. Det här är löften."))
    #expect(text.contains(missing) == (expected != nil))
    if let expected { #expect(text.contains(missing + expected)) }
  }

  // MARK: Beside its question

  @Test func everyAnswerStandsBesideItsQuestion() throws {
    var room = try room(["områdeschef"])
    #expect(answers(room) == ["områdeschef", nil, nil, nil, nil, nil, nil])
    try room.type(["enhetschef", "15 maj", "", ""])
    #expect(
      answers(room) == ["områdeschef", "enhetschef", "fredag 15 maj 2026", nil, nil, nil, nil])
    try room.type(["Chefen ringer", "enhetschef"])
    #expect(room.screen.contains("Om svaret dröjer         Chefen ringer"), "and in print")
    #expect(room.screen.contains("Har hört om det          inte sagt"))
    #expect(room.series.agreements == [.ifLate: "Chefen ringer", .teller: "enhetschef"])
  }

  // MARK: Put right

  @Test(
    "What is put right after the thanks is no note",
    arguments: [
      ("3 20 maj", 2, "onsdag 20 maj 2026"), ("3: 20 maj", 2, "onsdag 20 maj 2026"),
      ("20 maj", 2, "onsdag 20 maj 2026"),
      ("nej, 20/5", 2, "onsdag 20 maj 2026"), ("2 rektor", 1, "rektor"),
      ("Svarar: rektor", 1, "rektor"),
      ("rektor svarar", 1, "rektor"), ("nej, rektor tar emot", 0, "rektor"),
      ("Tar emot listan: rektor", 0, "rektor"), ("7. rektor", 6, "rektor"),
      ("Answer by: May 20", 2, "onsdag 20 maj 2026"),
    ])
  func putRight(_ line: String, _ place: Int, _ expected: String) throws {
    var room = try answered()
    var before = answers(room)
    try room.type(line)
    before[place] = expected
    #expect(answers(room) == before && room.said.isEmpty)
    #expect(room.lastQuestion?.text.hasPrefix("Tack.") == true, "and it may be put right again")
    try room.type("/ångra")
    try room.type("")
    #expect(answers(room) == (try answers(answered())), "what was put right is taken back as one")
  }

  @Test func aNumberAloneAsksAnew() throws {
    var room = try answered()
    #expect(try room.type("2").questions == ["Vilken roll svarar på den?"])
    #expect(room.lastQuestion?.preset == "enhetschef")
    #expect(try room.type("15 maj").phrases == [.isNoRole("15 maj")])
    try room.type("rektor")
    #expect(answers(room)[1] == "rektor" && room.lastQuestion?.text.hasPrefix("Tack.") == true)
    try room.type(["3", "snart", ""])
    #expect(answers(room)[2] == "fredag 15 maj 2026")
  }

  @Test(
    "Anything else is a note, and the question stands",
    arguments: [
      "Vi hörs", "Ingen av oss har tid före jul", "9 personer vill vara med", "i maj",
      "Chefen sa: det går bra",
    ])
  func notes(_ line: String) throws {
    var room = try answered()
    let before = answers(room)
    try room.type(line)
    #expect(room.said == [line] && answers(room) == before)
    #expect(room.lastQuestion?.text.hasPrefix("Tack.") == true)
  }

  @Test func oneGoesBackAndForth() throws {
    var room = try room(["områdeschef", "enhetschef"])
    try room.type(["/tillbaka", "/tillbaka"])
    #expect(room.lastQuestion?.preset == "områdeschef")
    try room.type(["rektor", "", "15 maj", "", "", "", ""])
    #expect(answers(room).prefix(3) == ["rektor", "enhetschef", "fredag 15 maj 2026"])
    try room.type("")
    #expect(room.place == "entrances", "one empty line goes on")
    try room.type("/tillbaka")
    #expect(answers(room).first == "rektor", "what was promised is seen again")
    try room.type("2 rektor")
    #expect(room.series.arrangements[.answerer] == "rektor")
    try room.type("/tillbaka")
    #expect(room.series.occasions.last?.activity == "what-this-is")
  }

  @Test func thePlugPulledAsksOnFromTheOpenQuestion() throws {
    var room = try room(["områdeschef", "enhetschef"])
    room.pullThePlug()
    try room.run("before-start")
    #expect(room.lastQuestion?.text == words.question(for: .answerBy))
    #expect(answers(room).prefix(3) == ["områdeschef", "enhetschef", nil])
  }

  @Test func whatIsInPlaceCostsOneEnter() throws {
    var room = try answered()
    try room.type("/gå 1")
    try room.type("/nästa")
    try room.type("")
    #expect(room.place == "entrances")
    #expect(try answers(self.room([], .english)) == [nil, nil, nil, nil, nil, nil, nil])
  }

  @Test func aListIsHandedOverBesideWhatWasAnswered() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa", "undersköterska"])
    #expect(answers(room) == ["undersköterska", nil, nil])
    try room.type(["chef", "15 maj"])
    #expect(answers(room) == ["undersköterska", "chef", "fredag 15 maj 2026"])
    #expect(room.screen.contains("Lämnar över  undersköterska"))
    try room.type("/tillbaka")
    #expect(room.lastQuestion?.preset == "2026-05-15")
    try room.type(["/tillbaka", "/tillbaka"])
    #expect(room.lastQuestion?.text == words.whoCarries)
    try room.type(["kock", "", "", "ja"])
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    #expect(handOver.from == "kock" && handOver.to == "chef")
    #expect(handOver.answerBy.description == "2026-05-15")
  }

  @Test func aReplyStandsBesideItsQuestions() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "2", "Om vikarie finns", "rektor", "15 maj"])
    #expect(answers(room) == ["Ja, om …", "Om vikarie finns", "rektor", "fredag 15 maj 2026"])
  }

  @Test func whoRepliesIsOnTheScreenBeforeTheShortestReply() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type("/gå 5")
    #expect(room.lastQuestion?.text.contains("1! frågar inget mer: områdeschef svarar") == true)
    try room.type("1!")
    #expect(room.series.answers.first?.reply.role == "områdeschef")
  }
}
