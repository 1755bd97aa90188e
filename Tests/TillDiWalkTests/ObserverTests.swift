import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What an observer sees, apart from all that the room said.
@Suite struct ObserverTests {
  @Test(
    "One of TVEK, or one of the four aims",
    arguments: [
      ("T", ObservationLens.translation), ("v", .visualisation), ("E", .empathy),
      ("K", .choreography), ("c", .choreography), ("1", .creativity), ("2", .confidence),
      ("3", .designSpace), ("4", .givingAndTaking),
    ])
  func lenses(_ letter: String, _ lens: ObservationLens) throws {
    for command in ["/obs", "/observera", "/observe"] {
      var room = try WalkRoom(at: "staff-2", 2)
      #expect(try room.type("\(command) \(letter) Lugnare nu").phrases == [.observed(lens)])
      let kept = try #require(room.series.observations.first)
      #expect(kept.observation.lens == lens && kept.observation.text == "Lugnare nu")
      #expect(kept.position?.activity == "good-bad-day")
    }
  }

  @Test(arguments: ["/obs", "/obs E", "/obs 5 Något", "/obs TV Något", "/obs Lugnare nu"])
  func whatIsMissingIsSaid(_ line: String) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(try room.type(line).phrases == [.needsArgument(.observe)])
    #expect(room.series.observations.isEmpty)
  }

  @Test func itIsNoNoteAndNothingThatWasToComeOut() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type(["/obs E De skrattar", "/obs 2 Fler tar pennan"])
    #expect(room.said.isEmpty && room.lines(.support).isEmpty)
    #expect(try room.picture().activity?.notes.isEmpty == true)
    #expect(try room.picture().missing != nil)
    #expect(try room.picture().isWorking, "the groups go on working")
    #expect(try room.type("/visa").activities.first?.notes.isEmpty == true)
    #expect(try room.type("/sak").phrases == [.nothingToTag])
    #expect(try room.type("/nästa").phrases.count == 1)
    let summary = try #require(try room.type("/nästa").summary)
    #expect(summary.noteCount == 0 && summary.missing.contains("Stöd & stör"))
    #expect(!room.screen.contains("skrattar\n  "))
  }

  @Test func itIsTakenBackAndMadeAgain() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["/obs E De skrattar", "/ångra"])
    #expect(room.series.observations.isEmpty)
    try room.type("/gör-om")
    #expect(room.series.observations.count == 1)
  }

  @Test func aQuestionThatIsOpenStands() throws {
    var room = try WalkRoom(at: "before-start", 2)
    let question = try #require(room.lastQuestion)
    #expect(try room.type("/obs T De pratar").questions == [question.text])
    #expect(room.series.arrangements.isEmpty)
  }
}
