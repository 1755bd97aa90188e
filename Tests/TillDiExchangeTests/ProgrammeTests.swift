import Foundation
import GoldenFiles
import Testing
import TillDiCore
import TillDiExchange
import TillDiProgrammes

/// What `programme show --format json` publishes.
@Suite struct ProgrammeTests {
  @Test func everyProgrammeOfOursFitsTheSchema() throws {
    let schema = try SchemaFaults(schema: JSONSchema.programme.text)
    for id in Programmes.builtInIDs {
      let programme = try #require(try Programmes.builtIn(id))
      #expect(try schema.faults(in: Data(programme.export.data)) == [], "\(id)")
    }
  }

  @Test func homeworkStandsWhereItIsGivenAndWhatIsNotThereIsLeftOut() throws {
    let programme = try #require(try Programmes.builtIn("tilldi"))
    let written = try JSONSerialization.jsonObject(with: Data(programme.export.data))
    let root = try #require(written as? [String: Any])
    let tracks = try #require(root["tracks"] as? [[String: Any]])
    #expect(tracks.map { $0["stance"] as? String } == ["take", "give"])
    let sessions = try tracks.flatMap { try #require($0["sessions"] as? [[String: Any]]) }
    for (session, published) in zip(programme.sessions, sessions) {
      let homework = try #require(published["homework"] as? [[String: Any]])
      #expect(
        homework.map { $0["id"] as? String }
          == programme.homework(givenAt: session.id).map(\.id.rawValue))
      #expect(published["daysAfterHandOver"] == nil)
    }
    let steps = try #require(tracks[0]["steps"] as? [[String: Any]])
    #expect(steps.map { $0["timeFrame"] == nil } == [true, false, false, false])
    let occasions = try #require(root["occasions"] as? [[String: Any]])
    #expect(occasions.compactMap { $0["daysAfterHandOver"] as? Int } == [42, 56])
  }
}
