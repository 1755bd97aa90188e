import Testing
import TillDiCore

/// Notes are found by their names, whatever was taken out before.
@Suite struct NoteTableTests {
  private static let names = ["a", "b", "c", "d", "e"].map { NoteID($0) }

  private static func table(_ names: [NoteID]) -> NoteTable {
    let actions = names.map { name in
      Action(
        id: ActionID(name.rawValue), number: 1, at: "",
        events: [
          .said(note: name, kind: .remark, text: "ord \(name)", detail: nil, staysInRoom: false)
        ])
    }
    let history = History(name: "Solgården", language: .swedish, actions: actions)
    return history.series.notes
  }

  @Test(
    arguments: [[], ["a"], ["e"], ["c", "a"], ["a", "b", "c", "d", "e"], ["x"]] as [[NoteID]])
  func whatIsTakenOutIsGoneAndTheRestIsThere(gone: [NoteID]) {
    var notes = Self.table(Self.names)
    #expect(notes.keys.sorted() == Self.names)
    for name in gone { #expect(notes.removeValue(forKey: name)?.id == (name == "x" ? nil : name)) }
    let rest = Self.names.filter { !gone.contains($0) }
    #expect(notes.keys.sorted() == rest)
    #expect((notes.count, notes.isEmpty) == (rest.count, rest.isEmpty))
    for name in Self.names {
      #expect(notes[name]?.text == (rest.contains(name) ? "ord \(name)" : nil))
    }
  }

  @Test func whereEachStandsMeansNothing() throws {
    var notes = Self.table(Self.names)
    notes.removeValue(forKey: "b")
    let others = Self.table(["a", "c", "d", "e"])
    #expect(notes.keys != others.keys)
    #expect(notes == others)
    #expect(notes.hashValue == others.hashValue)
    #expect(notes != Self.table(["b", "c", "d", "e"]))
    #expect(notes != Self.table(["c", "d", "e"]))
  }
}
