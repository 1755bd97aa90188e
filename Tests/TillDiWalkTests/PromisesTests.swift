import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What is promised before the room begins, and what is said when nothing was.
@Suite struct PromisesTests {
  private func farewell(_ answers: [String]) throws -> [WalkPhrase] {
    var room = try WalkRoom()
    try room.run("before-start")
    try room.type("/gå 2")
    var said: [WalkPhrase] = []
    for answer in answers { said += try room.type(answer).phrases }
    return said
  }

  @Test func nobodyIsThankedForPromisesNobodyGave() throws {
    let said = try farewell(["", "", "", "", ""])
    #expect(said.contains(.nothingSettled) && !said.contains(.promisesKept))
    #expect(Words(.swedish).text(of: .nothingSettled).hasPrefix("Inget är bestämt än."))
  }

  @Test func whatWasPromisedIsThankedFor() throws {
    let said = try farewell(["områdeschef", "", "", "", ""])
    #expect(said.contains(.promisesKept) && !said.contains(.nothingSettled))
  }
}
