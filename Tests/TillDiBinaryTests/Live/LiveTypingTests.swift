import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("What is typed at a live terminal is what is kept")
  struct TypingTests {
    @Test(
      "The words of a note are put on the line to be changed, and what stays in the room is not")
    func editInPlace() async throws {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      live.type("Larmet pipper\r!Hemligt\r")
      try await live.shows("2  (stannar i rummet)")
      live.type("/ändra 1\r")
      try await live.showsLine("/ändra 1 Larmet pipper")
      live.type(" i köket\r")
      try await live.shows("1  Larmet pipper i köket")
      live.type("/ändra 2\r")
      try await live.shows("/ändra N text")
      #expect(!live.screen.contains("Hemligt") && live.screen.typedLine == "")
      try await live.leave()
    }

    @Test("A note is numbered among the notes and stands in the record")
    func note() async throws {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      try await live.note("Larmen kommer direkt i telefonen", number: 1)
      #expect(try live.stand.notes().map(\.text) == ["Larmen kommer direkt i telefonen"])
      try await live.note("Jag hinner fram", number: 2)
      #expect(
        try live.stand.notes().map(\.text)
          == ["Larmen kommer direkt i telefonen", "Jag hinner fram"])
      try await live.leave()
    }

    /// What is typed, what it becomes, and where the cursor stands before Enter.
    static let edits: [(keys: String, line: String, cursor: Int)] = [
      ("bltt" + Press.left + Press.left + "å", "blått", 3),
      // A ring that comes by itself belongs to the letter before it.
      ("blatt" + Press.left + Press.left + "\u{30A}", "blått", 3),
      ("fo\u{308}r" + Press.left + Press.left + Press.backspace + "F", "För", 1),
      ("fo\u{308}r" + Press.home + Press.right + Press.delete, "fr", 1),
      ("a👩‍👩‍👧‍👦b" + Press.left + Press.left + "x", "ax👩‍👩‍👧‍👦b", 2),
      ("a👩‍👩‍👧‍👦b" + Press.left + Press.backspace, "ab", 1),
      ("våning" + Press.home + "på " + Press.end + " 2", "på våning 2", 11),
      (
        "ett tu tre" + Press.wordLeft + Press.wordLeft + "(" + Press.wordRight + ")",
        "ett (tu) tre", 8
      ),
      ("ett två" + Press.control("w") + Press.home + Press.control("y") + " ", "två ett ", 4),
      (
        "ett två" + Press.wordLeft + Press.control("k") + Press.home + Press.control("y"),
        "tvåett ", 3
      ),
    ]

    @Test(
      "Letters of two parts and families of four: the record holds what the screen shows",
      arguments: edits.indices)
    func editing(index: Int) async throws {
      let (keys, line, cursor) = Self.edits[index]
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      live.type(keys)
      try await live.wait("“\(line)” with the cursor at \(cursor)") {
        $0.typedLine == line.trimmingCharacters(in: .whitespaces) && $0.cursorInLine == cursor
      }
      live.type(Press.enter)
      let text = line.trimmingCharacters(in: .whitespaces)
      try await live.wait("the note") { $0.contains("1  \(text)") && $0.typedLine == "" }
      let words = text.precomposedStringWithCanonicalMapping
      #expect(try live.stand.words() == [Array(words.utf8)])
      try await live.leave()
    }

    @Test("Tab changes the side, Shift-Tab turns the sheet")
    func sidesAndSheets() async throws {
      let live = try LiveSession(["staff-2"], at: try await Samples.begun())
      try await live.isReady()
      live.type("/gå 2\r/läs\r")
      try await live.shows("bra›")
      try await live.note("Larmen kommer direkt", number: 1)
      live.type(Press.tab)
      try await live.shows("dålig›")
      try await live.note("Fyra inloggningar", number: 2)
      live.type(Press.shiftTab)
      try await live.shows("blad 2")
      try await live.note("Skrivaren på våning 2", number: 3)
      // In the middle of a line, which stays.
      live.type("Nyckeln")
      try await live.showsLine("Nyckeln")
      live.type(Press.shiftTab)
      try await live.shows("blad 3")
      live.type(Press.tab)
      try await live.wait("the other side") { $0.contains("blad 3 dålig› Nyckeln") }
      live.type(" fattas\r")
      try await live.shows("4  Nyckeln fattas")
      let notes = try live.stand.notes()
      #expect(notes.map(\.kind) == ["good-day", "bad-day", "good-day", "bad-day"])
      #expect(notes.map(\.sheet) == [1, 1, 2, 3])
      try await live.leave()
    }

    @Test("A sign and a digit count one who comes or leaves; anything else is words, whole")
    func attendance() async throws {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      live.type("/här 3 undersköterska\r")
      try await live.shows("3 här")
      live.type("+")
      try await live.shows("1 undersköterska (3)")
      live.type("1\r")
      try await live.shows("4 här")
      live.type("-1\r-1\r")
      try await live.shows("2 här")
      let said = ["+2 timmar extra varje vecka", "-1 i bemanning", "+46 svarar inte", "? varför"]
      for (number, line) in said.enumerated() { try await live.note(line, number: number + 1) }
      #expect(try live.stand.notes().map(\.text) == said)
      #expect(try live.stand.lines().filter { $0.contains("undersköterska") }.count == 4)
      try await live.leave()
    }

    @Test("One key says what the last note is about, and leaves the line alone")
    func tags() async throws {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      try await live.note("Telefonen tar slut", number: 1)
      live.type("Halv rad" + Press.f2)
      try await live.shows("1  Telefonen tar slut  [sak]")
      try await live.showsLine("Halv rad")
      live.type(Press.escape + "1")
      try await live.wait("no tag") { !$0.contains("[sak]") && $0.typedLine == "Halv rad" }
      #expect(try live.stand.notes().count == 1)
      try await live.leave()
    }

    @Test("What stays in the room is on the screen nowhere once it is saved")
    func inTheRoom() async throws {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      try await live.note("Det här får alla veta", number: 1)
      live.type("!Vi lånar inloggningar" + Press.control("w") + Press.control("y"))
      try await live.showsLine("!Vi lånar inloggningar")
      live.type(Press.enter)
      try await live.shows("2  (stannar i rummet)")
      for keys in [
        Press.up, Press.control("y"), Press.control("_"), Press.control("l"),
        Press.control("u") + "/visa\r", "/lista\r", "?",
      ] {
        live.type(keys)
        // A line of our own tells that what was pressed before it has been taken.
        live.type("§")
        try await live.wait("the key after \(keys)") { $0.typedLine?.contains("§") == true }
        #expect(!live.screen.text.contains("lånar") && !live.screen.text.contains("inloggning"))
        live.type(Press.control("u"))
      }
      let note = try #require(try live.stand.notes().last)
      #expect(note.text == "Vi lånar inloggningar" && note.staysInRoom)
      try await live.leave()
    }

    @Test("? lists every command and every key, page by page")
    func help() async throws {
      let stand = try await Samples.begun("en")
      let help = try await stand.succeed("run", "--help")
      let parts = help.components(separatedBy: "Keys on the screen:")
      let commands = parts[0].split(separator: "\n").filter { $0.hasPrefix("  /") }.compactMap {
        $0.split(separator: " ").prefix { $0.hasPrefix("/") }.last.map(String.init)
      }
      let keys = parts[1].components(separatedBy: "\n\n")[0].components(separatedBy: "\n")
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("    ") }
        .map { String($0.dropFirst(2)).components(separatedBy: "   ")[0] }
      #expect(commands.count > 20 && keys.count > 15)

      let live = try LiveSession(["staff-1"], at: stand)
      try await live.isReady()
      live.type("?\r")
      try await live.shows("A line is a note")
      var seen = ""
      while !seen.contains(live.screen.text) {
        seen += live.screen.text + "\n"
        let before = live.screen
        live.type(Press.pageDown)
        // On the last page nothing moves; a key that does something tells that it was taken.
        live.type("x")
        try await live.showsLine("x")
        live.type(Press.backspace)
        try await live.wait("an empty line") { $0.typedLine == "" && $0.contains("PgDn") }
        if live.screen.text == before.text { break }
      }
      for command in commands { #expect(seen.contains(command), "\(command)") }
      for key in keys { #expect(seen.contains(key), "\(key)") }
      live.type("/quit\r")
      #expect(try await live.ending() == .code(0))
      live.expectRestored()
    }
  }
}
