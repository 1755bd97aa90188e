import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("A window that changes its size")
  struct ResizingTests {
    /// Waits until the screen is what it becomes when it is drawn anew from nothing.
    private func expectWhole(_ live: LiveSession) async throws {
      let before = live.screen
      live.type(Press.control("l"))
      try await live.wait("the same screen, drawn anew, instead of\n\(before.text)") {
        $0.clears > before.clears && $0.page == before.page
          && $0.cursorRow == before.cursorRow && $0.cursorColumn == before.cursorColumn
      }
    }

    // Afterwards there is no clock on the screen that could change meanwhile.
    private func begin() async throws -> LiveSession {
      let live = try LiveSession(
        ["staff-1", "--afterwards"], at: try await Samples.begun())
      try await live.isReady()
      return live
    }

    @Test("In the middle of a word the word and the cursor are where they should be")
    func word() async throws {
      let live = try await begin()
      try await live.note("Larmen kommer direkt i telefonen och jag hinner fram", number: 1)
      live.type("Skrivaren på vånngen" + String(repeating: Press.left, count: 4))
      try await live.wait("the cursor in the word") {
        $0.typedLine == "Skrivaren på vånngen" && $0.cursorInLine == 16
      }
      for (columns, rows) in [(60, 20), (132, 43), (80, 24)] {
        live.terminal.resize(columns: columns, rows: rows)
        try await live.wait("the word at \(columns) × \(rows)") {
          $0.line(2).filter { $0 == "─" }.count > columns - 10
            && $0.typedLine == "Skrivaren på vånngen" && $0.cursorInLine == 16
            && $0.cursorRow == rows - 2
        }
        try await expectWhole(live)
      }
      live.type("i")
      try await live.showsLine("Skrivaren på våningen")
      try await live.leave()
    }

    @Test("A line over several lines of the screen keeps all its words and the cursor")
    func longLine() async throws {
      let live = try await begin()
      let words = (1...28).map { "ord\($0)" }.joined(separator: " ")
      live.type(words)
      try await live.showsLine(words)
      for (columns, rows) in [(132, 43), (80, 24), (90, 30)] {
        live.terminal.resize(columns: columns, rows: rows)
        try await live.wait("all words at \(columns) × \(rows)") {
          $0.line(2).filter { $0 == "─" }.count > columns - 10 && $0.typedLine == words
            && $0.cursorRow == rows - 2
        }
        try await expectWhole(live)
      }
      live.type(Press.enter)
      try await live.wait("the note") { $0.contains("1  ord1 ord2") && $0.typedLine == "" }
      #expect(try live.stand.notes().map(\.text) == [words])
      try await live.leave()
    }

    @Test("Whoever drags the window through a hundred sizes ends on a whole screen")
    func dragging() async throws {
      let live = try await begin()
      live.type("Halv rad")
      for step in 0..<100 {
        live.terminal.resize(columns: 120 - step % 70, rows: 40 - step % 31)
      }
      live.terminal.resize(columns: 80, rows: 24)
      try await live.wait("80 × 24") {
        $0.line(2).filter { $0 == "─" }.count > 70 && $0.cursorRow == 22
          && $0.typedLine == "Halv rad"
      }
      try await expectWhole(live)
      // The sizes before are forgotten: a place outside would be told as unknown.
      live.type(Press.control("c") + "j")
      #expect(try await live.ending() == .code(0))
      #expect(live.terminal.terminalIsRestored)
    }

    @Test(
      "A window too small for anything does no harm",
      arguments: [(1, 1), (3, 2), (12, 4), (400, 2)])
    func tiny(columns: Int, rows: Int) async throws {
      let live = try await begin()
      live.type("Halv rad")
      try await live.showsLine("Halv rad")
      live.terminal.resize(columns: columns, rows: rows)
      live.type("en")
      let stand = live.stand
      #expect(await stand.keeps("Halv raden"))
      live.terminal.resize(columns: 80, rows: 24)
      try await live.wait("80 × 24") {
        $0.line(2).filter { $0 == "─" }.count > 70 && $0.cursorRow == 22
          && $0.typedLine == "Halv raden"
      }
      try await expectWhole(live)
      live.type(Press.control("c") + "j")
      #expect(try await live.ending() == .code(0))
      #expect(live.terminal.terminalIsRestored)
    }
  }
}
