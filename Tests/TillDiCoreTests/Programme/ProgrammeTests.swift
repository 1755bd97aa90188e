import Foundation
import RandomRooms
import Testing
import TillDiCore

@Suite struct ProgrammeTests {
  private let programme = Programme.tiny

  @Test func theRunningOrderBeginsWithThePromises() {
    #expect(
      programme.runningOrder.map(\.id) == [
        "before-start", "staff-1", "staff-2", "management-1", "joint-meeting", "follow-up",
      ])
    #expect(Set(programme.runningOrder) == Set(programme.everySession))
  }

  @Test func sessionsAreFoundByTrackAndName() {
    #expect(programme.sessions(of: .staff).map(\.id) == ["staff-1", "staff-2"])
    #expect(programme.sessions(of: .management).map(\.id) == ["management-1"])
    #expect(programme.session("follow-up")?.daysAfterHandOver == 42)
    #expect(programme.session("staff-9") == nil)
    #expect(programme.activity("days", in: "staff-2")?.form == .groupWork)
    // The name of an activity counts within its session only.
    #expect(programme.activity("days", in: "staff-1") == nil)
    #expect(programme.track(.management)?.kind == .management)
  }

  @Test func homeworkIsFoundByWhereItIsGivenAndCollected() {
    #expect(programme.homework(givenAt: "staff-1").map(\.id) == ["homework-1"])
    #expect(programme.homework(collectedAt: "staff-2").map(\.id) == ["homework-1"])
    #expect(programme.homework(givenAt: "staff-2").isEmpty)
    #expect(programme.homework(collectedAt: "staff-1").isEmpty)
  }

  /// Two tracks, mirror images: what the one takes the other gives.
  @Test func theTracksMirrorEachOther() {
    #expect(TrackKind.allCases == [.staff, .management])
    for track in TrackKind.allCases {
      #expect(track.other != track)
      #expect(track.other.other == track)
      #expect(track.other.stance != track.stance)
    }
    #expect(TrackKind.staff.stance == .take)
  }

  @Test func aMissingLanguageFallsBack() throws {
    let text = LocalizedText(["sv": "Bra & dålig dag", "fi": "Hyvä päivä"])
    #expect(text[.swedish] == "Bra & dålig dag")
    #expect(text[.english] == "Bra & dålig dag")
    #expect(LocalizedText(["fi": "Hyvä", "de": "Gut"])[.english] == "Gut")
    #expect(LocalizedText([:])[.swedish] == "")
    let data = try JSONEncoder().encode(text)
    #expect(try JSONDecoder().decode([String: String].self, from: data) == text.texts)
    #expect(try JSONDecoder().decode(LocalizedText.self, from: data) == text)
  }
}

@Suite struct IdentifierTests {
  @Test func drawnNamesHaveNoLettersThatLookAlike() {
    var generator = SeededGenerator(seed: 1)
    let drawn = (1...1000).map { _ in NoteID.random(using: &generator).rawValue }
    #expect(Set(drawn).count == 1000)
    #expect(drawn.allSatisfy { $0.count == 10 })
    let letters = Set(drawn.joined())
    #expect(letters == Set("23456789abcdefghjkmnpqrstuvwxyz"))
    #expect(letters.count == 31)
  }

  @Test func aNameIsPlainTextInTheRecord() throws {
    let note: NoteID = "k7f2mq9dxx"
    let data = try JSONEncoder().encode([note])
    #expect(String(decoding: data, as: UTF8.self) == #"["k7f2mq9dxx"]"#)
    #expect(try JSONDecoder().decode([NoteID].self, from: data) == [note])
    #expect("\(note)" == "k7f2mq9dxx")
    #expect(NoteID("a") < "b")
  }
}
