import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("Leaving a live terminal, and putting it aside")
  struct LeavingTests {
    private let farewell = "Träffen är inte påbörjad. Inget är ändrat."

    private func begin() async throws -> LiveSession {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      return live
    }

    @Test("Ctrl-C asks; no goes on with the line untouched, also in its middle")
    func no() async throws {
      let live = try await begin()
      live.type("Halv rad" + Press.left)
      try await live.wait("the line") { $0.typedLine == "Halv rad" && $0.cursorInLine == 7 }
      for key in ["n", Press.escape, "x"] {
        live.type(Press.control("c"))
        try await live.shows("Sluta här?")
        live.type(key)
        try await live.wait("the line") { $0.typedLine == "Halv rad" && $0.cursorInLine == 7 }
      }
      live.type("en" + Press.delete + Press.enter)
      try await live.shows("1  Halv raen")
      try await live.leave()
    }

    @Test(
      "Each way out leaves the terminal as it was, with the farewell on it",
      arguments: [
        Press.control("c") + "j", Press.control("c") + Press.enter, Press.control("d") + "j",
        "/sluta\r",
      ])
    func yes(keys: String) async throws {
      let live = try await begin()
      live.type(keys)
      #expect(try await live.ending() == .code(0))
      live.expectRestored()
      #expect(live.screen.contains(farewell))
      #expect(live.screen.text.split(separator: "\n").count == 1, "\(live.screen.text)")
    }

    @Test("Ctrl-D in a line takes a character away, and asks nothing")
    func controlD() async throws {
      let live = try await begin()
      live.type("abc" + Press.home + Press.control("d"))
      try await live.showsLine("bc")
      try await live.leave()
    }

    @Test("A line that is half typed on leaving comes back at the next run")
    func halfTyped() async throws {
      let live = try await begin()
      live.type("Skrivaren på våning" + Press.control("c") + "j")
      #expect(try await live.ending() == .code(0))
      let next = try LiveSession(at: live.stand)
      try await next.showsLine("Skrivaren på våning")
      try await next.shows("Raden du höll på med är tillbaka.")
      next.type(" 2" + Press.enter)
      try await next.shows("1  Skrivaren på våning 2")
      #expect(await next.stand.keeps(nil))
      try await next.leave()
    }

    private func beginInShell() async throws -> LiveSession {
      let live = try LiveSession(
        calling: "/bin/bash", ["--norc", "--noprofile", "-i"], at: try await Samples.begun(),
        with: ["PS1": "skal> ", "tilldi": Binary.path, "HISTFILE": "/dev/null"])
      try await live.wait("the shell") { $0.contains("skal>") }
      live.type("\"$tilldi\" run staff-1 --afterwards\r")
      try await live.isReady()
      live.type("Halv rad" + Press.left)
      try await live.wait("the line") { $0.typedLine == "Halv rad" && $0.cursorInLine == 7 }
      return live
    }

    private func leaveShell(_ live: LiveSession) async throws {
      live.type(Press.control("c") + "j")
      try await live.wait("the farewell") { !$0.isAlternate && $0.contains(farewell) }
      live.type("exit $?\r")
      #expect(try await live.ending() == .code(0))
    }

    private static let hasBash = FileManager.default.isExecutableFile(atPath: "/bin/bash")

    @Test(
      "Ctrl-Z gives the shell its terminal, and fg the same screen and the same line",
      .enabled(if: Self.hasBash, "There is no /bin/bash here."))
    func suspending() async throws {
      let live = try await beginInShell()
      let before = live.screen
      for round in 1...2 {
        live.type(Press.control("z"))
        try await live.wait("the shell") { !$0.isAlternate && $0.contains("Stopped") }
        live.type("echo skal$((40 + \(round)))\r")
        try await live.shows("skal4\(round)")
        live.type("fg\r")
        try await live.wait("the same screen") {
          $0.isAlternate && $0.page == before.page && $0.cursorRow == before.cursorRow
            && $0.cursorColumn == before.cursorColumn
        }
      }
      try await leaveShell(live)
    }

    @Test(
      "A window that was made smaller meanwhile has the whole session in it",
      .enabled(if: Self.hasBash, "There is no /bin/bash here."))
    func suspendingAndResizing() async throws {
      let live = try await beginInShell()
      live.type(Press.control("z"))
      try await live.wait("the shell") { !$0.isAlternate && $0.contains("Stopped") }
      live.terminal.resize(columns: 60, rows: 20)
      live.type("fg\r")
      try await live.wait("the line at 60 × 20") {
        $0.isAlternate && $0.typedLine == "Halv rad" && $0.cursorInLine == 7
          && $0.cursorRow == 18
      }
      #expect(live.screen.unknown == [])
      try await leaveShell(live)
    }
  }
}
