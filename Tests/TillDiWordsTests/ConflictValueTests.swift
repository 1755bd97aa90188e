import Testing
import TillDiCore
import TillDiWords

/// What two computers disagree about in every place, what each of them says, and how it is set anew, word for word.
@Suite struct ConflictValueTests {
  private let names = ConflictNames(
    note: { "\($0)" }, staysInRoom: { _ in false }, session: { "<\($0)>" })

  /// A place, what the two say of it, and all of what is told, in Swedish and in English.
  static let told = toldOfNotes + toldOfSides + toldOfDates

  @Test(arguments: told.indices)
  func isToldSo(_ index: Int) {
    let (place, first, second, swedish, english) = Self.told[index]
    let sides = [(first, "a"), (second, "b")].map { (event: Event, laptop: String) in
      Conflict.Side(
        Action(id: ActionID("name\(laptop)"), number: 1, at: "", by: laptop, events: [event]),
        event)
    }
    let conflict = Conflict(place: place, sides: sides, standing: sides[0].action)
    #expect(Words(.swedish).told(conflict, names, laptop: "a") == swedish)
    #expect(Words(.english).told(conflict, names, laptop: "a") == english)
  }

  @Test func everyPlaceIsThere() {
    let there = Set(Self.told.map { $0.0.description.prefix { $0 != "/" } })
    #expect(there.count == 28)
  }
}
