import Foundation
import Testing
import TillDiCore
import TillDiProgrammes

/// What travels inside the binary, and how a programme is told from another.
@Suite struct BuiltInTests {
  @Test func theBuiltInProgrammesLoadUnderTheirOwnName() throws {
    #expect(Programmes.builtInIDs == ["tilldi"])
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

/// The shape `programme show --format json` publishes.
@Suite struct ProgrammeJSONTests {
  @Test func theShape() throws {
    let programme = try Programmes.load(Array(SmallProgramme.text.utf8), file: "p.yaml")
    let bytes = try Programmes.json(programme)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(
      root.keys.sorted() == [
        "id", "intervalDays", "occasions", "quickCourse", "reflections", "summary", "title",
        "tracks", "troubles",
      ])
    let tracks = try #require(root["tracks"] as? [[String: Any]])
    #expect(tracks.map { $0["id"] as? String } == ["staff", "management"])
    #expect(tracks.map { $0["stance"] as? String } == ["take", "give"])
    #expect(tracks.map { ($0["steps"] as? [Any])?.count } == [4, 4])
    #expect(tracks.first?["list"] as? [String: String] == ["sv": "Stöd", "en": "Support"])
    let session = try #require((tracks.first?["sessions"] as? [[String: Any]])?.first)
    #expect(
      session.keys.sorted() == [
        "activities", "homework", "id", "minutes", "purpose", "steps", "title",
      ])
    let activity = try #require((session["activities"] as? [[String: Any]])?.first)
    #expect(
      activity.keys.sorted() == [
        "form", "groups", "hints", "id", "materials", "minutes", "say", "step", "takes", "title",
        "workingMinutes",
      ])
    #expect(activity["minutes"] as? Int == 50)
    let homework = try #require((session["homework"] as? [[String: Any]])?.first)
    #expect(homework["id"] as? String == "think")
    #expect(homework["collectedAt"] as? String == "second")
    let occasion = try #require((root["occasions"] as? [[String: Any]])?.first)
    #expect(occasion["daysAfterHandOver"] as? Int == 20)
  }

  @Test func theBytesAreStable() throws {
    let programme = try #require(try Programmes.builtIn("tilldi"))
    let bytes = try Programmes.json(programme)
    #expect(try Programmes.json(programme) == bytes)
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""sv" : "Bra & dålig dag""#))
  }
}
