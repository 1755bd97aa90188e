import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("A whole live session")
  struct WholeTests {
    @Test("From its first line to its end: the summary stands on the ordinary screen")
    func whole() async throws {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      try await live.note("Larmen kommer direkt", number: 1)
      for number in 2...4 {
        live.type("/nästa\r")
        try await live.shows("  \(number)/4")
      }
      live.type("/nästa\r")
      try await live.shows("Träffen är slut. 1 anteckning, allt sparat.")
      // The closing questions, however many; an empty line passes each of them over.
      let end = ContinuousClock.now + .seconds(60)
      while !live.terminal.hasEnded, .now < end {
        // On the ordinary screen the terminal itself echoes each Enter, and pushes the summary away.
        guard live.screen.isAlternate else {
          try await Task.sleep(for: .milliseconds(4))
          continue
        }
        let count = live.screen.byteCount
        live.type("\r")
        _ = await live.comes(within: 5) { _ in
          live.screen.byteCount > count || live.terminal.hasEnded
        }
      }
      #expect(try await live.ending() == .code(0))
      live.expectRestored()
      for text in ["Träffen är slut. 1 anteckning, allt sparat.", "Tack för i dag."] {
        #expect(live.screen.contains(text))
      }
      #expect(!live.screen.contains("Larmen"))
      #expect(try live.stand.notes().map(\.text) == ["Larmen kommer direkt"])
      #expect(try await live.stand.tilldi("check").status == 0)
    }

    /// The numbers of every look that was asked for.
    private func looks(_ live: LiveSession) -> [Int] {
      live.terminal.transcript.matches(of: /␛\[([0-9;]*)m/).flatMap {
        $0.output.1.split(separator: ";").compactMap { Int($0) }
      }
    }

    @Test("NO_COLOR takes the colours and nothing else")
    func noColor() async throws {
      for (environment, hasColor) in [([:], true), (["NO_COLOR": "1"], false)] {
        let live = try LiveSession(
          ["staff-1"], at: try await Samples.begun(), with: environment)
        try await live.isReady()
        live.type("/tid 1\r")
        try await live.shows("bara 1 min kvar")
        try await live.note("Larmen", number: 1)
        try await live.leave()
        #expect(looks(live).contains { 30...37 ~= $0 || 40...47 ~= $0 || $0 >= 90 } == hasColor)
        #expect(looks(live).contains(1))
      }
    }

    /// Types through a session that goes line by line.
    private func expectPlain(_ live: LiveSession) async throws {
      #expect(await lines(live, contain: "Välkomna"))
      live.type("Larmen kommer direkt\r")
      #expect(await lines(live, contain: "1 · sagt · sparat"))
      live.type("/sluta\r")
      #expect(try await live.ending() == .code(0))
      live.expectRestored()
      let text = live.terminal.transcript
      #expect(text.contains("Allt är sparat."))
      #expect(text.matches(of: /␛(?!\[[0-9;]*m)/).isEmpty, "\(text)")
      #expect(try live.stand.notes().map(\.text) == ["Larmen kommer direkt"])
    }

    private func lines(_ live: LiveSession, contain text: String) async -> Bool {
      await live.comes { _ in live.terminal.transcript.contains(text) }
    }

    @Test(
      "Line by line, and nothing is drawn",
      arguments: [(["--plain"], "xterm-256color"), ([], "dumb"), ([], "")])
    func plain(arguments: [String], kind: String) async throws {
      let live = try LiveSession(
        ["staff-1"] + arguments, at: try await Samples.begun(), with: ["TERM": kind])
      try await expectPlain(live)
    }

    @Test("Output that goes elsewhere is lines, though a person types")
    func pipedOutput() async throws {
      let live = try LiveSession(
        calling: "/bin/sh", ["-c", "\"$0\" run staff-1 | cat", Binary.path],
        at: try await Samples.begun())
      try await expectPlain(live)
      #expect(!live.terminal.transcript.contains("␛"))
    }

    @Test("Input that comes from elsewhere is taken line by line, on whatever screen")
    func pipedInput() async throws {
      let live = try LiveSession(
        calling: "/bin/sh",
        ["-c", "printf 'Larmen\\n/sluta\\n' | \"$0\" run staff-1", Binary.path],
        at: try await Samples.begun())
      #expect(try await live.ending() == .code(0))
      live.expectRestored()
      #expect(live.terminal.transcript.matches(of: /␛(?!\[[0-9;]*m)/).isEmpty)
      #expect(try live.stand.notes().map(\.text) == ["Larmen"])
    }

    @Test("A character costs few bytes, and a second in which nothing happens none")
    func quiet() async throws {
      // Afterwards there is no clock on the screen that could change meanwhile.
      let live = try LiveSession(
        ["staff-1", "--afterwards"], at: try await Samples.begun())
      try await live.isReady()
      try await live.note("Larmen", number: 1)
      live.type("a")
      try await live.showsLine("a")
      let clears = live.screen.clears
      for character in "bcåé👩‍👩‍👧 d" {
        let before = live.screen
        live.type(String(character))
        try await live.wait("\(character)") {
          $0.byteCount > before.byteCount && $0.cursorColumn > before.cursorColumn
        }
        #expect(live.screen.byteCount - before.byteCount < 200, "\(character)")
      }
      let before = live.screen
      #expect(await live.stand.keeps("abcåé👩‍👩‍👧 d"))
      #expect(await live.comes(within: 2.5) { $0.byteCount != before.byteCount } == false)
      try await live.note("", number: 2)
      #expect(live.screen.clears == clears)
      try await live.leave()
    }
  }
}
