import Foundation
import Testing
import TillDiCore
import TillDiProgrammes

/// What travels inside the binary, and how a programme is told from another.
@Suite struct BuiltInTests {
  @Test func theBuiltInProgrammesLoadUnderTheirOwnName() throws {
    #expect(Programmes.builtInIDs == ["tilldi", "tilldi-hour"])
    for id in Programmes.builtInIDs {
      #expect(try Programmes.builtIn(id)?.id == id)
    }
  }

  @Test func whatIsNotThereIsNothing() throws {
    #expect(try Programmes.builtIn("nothing") == nil)
    #expect(Programmes.builtInBytes("../tilldi") == nil)
    #expect(Programmes.embedded("") == nil)
  }

  @Test func aFileIsFoundByItsName() throws {
    let bytes = try #require(Programmes.embedded("TillDi/programme.yaml"))
    #expect(bytes == Programmes.builtInBytes("tilldi"))
    // Loading costs about 0.1 ms per 1,000 bytes, at every start.
    #expect(bytes.count < 75_000)
  }

  @Test(
    "The fingerprint is FNV-1a, so that records of different versions agree",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func fingerprint(_ text: String, _ expected: String) {
    #expect(Programmes.fingerprint(Array(text.utf8)) == expected)
  }

  @Test func aPlainTextIsSwedish() throws {
    let programme = try Programmes.load(Array(SmallProgramme.text.utf8), file: "p.yaml")
    #expect(programme.track(.staff)?.steps.first?.label.texts == ["sv": "Ett"])
    #expect(programme.track(.staff)?.steps.first?.label[.english] == "Ett")
  }

  @Test func moreLanguagesMayBeAdded() throws {
    let programme = try Programmes.load(
      SmallProgramme.with("{sv: Litet,", "{sv: Litet, fi: Pieni, zh-Hant: 小,"), file: "p.yaml")
    #expect(
      programme.title.texts == ["sv": "Litet", "en": "Small", "fi": "Pieni", "zh-Hant": "小"])
  }
}
