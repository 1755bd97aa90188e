import Testing
import TillDiCore

/// Whose words every kind of event carries, what it sets and what it is about, by literal values.
@Suite struct EventTiesTests {
  @Test(arguments: EventCase.all)
  func everyKindIsTiedToWhatItIsAbout(_ example: EventCase) {
    #expect(Ties(of: example.event) == example.ties)
  }

  @Test(arguments: EventVariant.all)
  func soIsWhatSaysMoreOrLess(_ variant: EventVariant) {
    #expect(Ties(of: variant.event) == variant.ties)
  }

  /// Whoever disagrees about a note being there disagrees about that note, whatever was done to it.
  @Test func aNoteBeingThereIsAboutTheNote() {
    let action = Action(id: "a", number: 1, at: "", events: [])
    let side = Conflict.Side(action, .linked(link: "l", item: "n", offer: "o", grade: nil))
    let conflict = Conflict(place: .standing("n"), sides: [side], standing: "a")
    #expect(conflict.isOfStanding && conflict.note == "n")
    #expect(Conflict(place: .pair("n", "o"), sides: [side], standing: "a").note == nil)
  }
}
