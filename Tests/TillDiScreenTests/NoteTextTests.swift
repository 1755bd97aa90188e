import TextShape
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk

/// What people said, as it is shown again.
@Suite struct NoteTextTests {
  @Test(
    "No note can steer the screen or run out of it",
    arguments: [
      "en rad\u{1B}[2Jtill", "bakvänt \u{202E}txet", String(repeating: "långtord", count: 60),
      String(repeating: "ord ", count: 3000), "🧦👩🏽‍🦽 و", "# rubrik | cell `kod` *stjärna*",
    ])
  func anyText(_ text: String) throws {
    var history = History(name: "S", language: .swedish, actions: [])
    history.append([
      Action(
        id: "a", number: 1, at: "2026-03-03T14:00:00+01:00",
        events: [
          .said(note: "n", kind: .support, text: text, detail: nil, staysInRoom: false)
        ])
    ])
    let list = WalkList(list: .support, lines: history.series.lines(of: .support))
    let lines = Screens.lines(.lists([list]), .swedish)
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
    #expect(!lines.joined().unicodeScalars.contains("\u{1B}"))
  }

  @Test func anEmptyListAndAnEmptyMapSaySo() {
    let list = Screens.lines(.lists([WalkList(list: .claim, lines: [])]), .swedish)
    #expect(list == ["Det här vill vi ta", "", "Inget ännu."])
    #expect(Screens.lines(.map(.now, [], []), .english).first == "How it works now")
  }

  @Test func aSavedNoteSaysItsNumberAndKind() throws {
    var history = History(name: "S", language: .swedish, actions: [])
    history.append([
      Action(
        id: "a", number: 1, at: "2026-03-03T14:00:00+01:00",
        events: [.said(note: "n", kind: .badDay, text: "x", detail: nil, staysInRoom: true)])
    ])
    let note = try #require(history.series.notes["n"])
    let lines = Screens.lines(.saved(NumberedNote(number: 3, note: note)), .swedish)
    #expect(lines == ["3 · dålig · stannar i rummet · sparat"])
  }
}
