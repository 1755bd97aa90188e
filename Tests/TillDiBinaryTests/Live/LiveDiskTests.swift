import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("A disk that takes no more, in the middle of a live session")
  struct DiskTests {
    private static let limiter = "/usr/bin/prlimit"
    private static let canLimit = FileManager.default.isExecutableFile(atPath: limiter)
    private let unsaved = "Det sparades inte"

    /// Lets the program write files of so many bytes, from now on.
    private func limit(_ live: LiveSession, to bytes: String) throws {
      let limiting = Process()
      limiting.executableURL = URL(fileURLWithPath: Self.limiter)
      limiting.arguments = ["--pid", "\(live.terminal.process)", "--fsize=\(bytes):"]
      try limiting.run()
      limiting.waitUntilExit()
      #expect(limiting.terminationStatus == 0)
    }

    private func begin() async throws -> LiveSession {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      try await live.note("Larmen", number: 1)
      return live
    }

    @Test(
      "The line comes back with the reason, which stays; Enter saves it when there is room again",
      .enabled(if: Self.canLimit, "Nothing here can fill up a disk for one program."))
    func line() async throws {
      let live = try await begin()
      let before = try live.stand.lines()
      try limit(live, to: "0")
      live.type("Skrivaren på våning 2\r")
      try await live.shows(unsaved)
      try await live.showsLine("Skrivaren på våning 2")
      // Neither can the half-typed line be kept, but that is not what has to be known first.
      #expect(await live.comes(within: 2.5) { !$0.contains(unsaved) } == false)
      live.type("\r")
      try await live.wait("the same") {
        $0.contains(unsaved) && $0.typedLine == "Skrivaren på våning 2"
      }
      #expect(try live.stand.lines() == before)
      try limit(live, to: "unlimited")
      live.type("\r")
      try await live.shows("2  Skrivaren på våning 2")
      try await live.showsLine("")
      #expect(!live.screen.contains(unsaved))
      #expect(try live.stand.notes().map(\.text) == ["Larmen", "Skrivaren på våning 2"])
      try await live.leave()
      #expect(try await live.stand.tilldi("check").status == 0)
    }

    @Test(
      "Pasted lines that could not be saved are asked about again, each once",
      .enabled(if: Self.canLimit, "Nothing here can fill up a disk for one program."))
    func paste() async throws {
      let live = try await begin()
      live.type("Halv rad")
      try await live.showsLine("Halv rad")
      let size = try #require(FileManager.default.contents(atPath: live.stand.record)).count
      // There is room for the first one.
      try limit(live, to: "\(size + 600)")
      live.paste("ett\ntvå \(String(repeating: "å", count: 600))\n!tre\nfyra")
      try await live.shows("Klistra in 4 rader")
      live.type("j")
      try await live.wait("the question again, with the reason") {
        $0.contains("Klistra in 3 rader") && $0.contains(unsaved)
      }
      #expect(!live.screen.contains("!tre"))
      #expect(try live.stand.notes().map(\.text) == ["Larmen", "ett"])
      try limit(live, to: "unlimited")
      live.type("j")
      try await live.wait("the notes") { $0.contains("5  fyra") && $0.typedLine == "Halv rad" }
      #expect(
        try live.stand.notes().map { String($0.text.prefix(4)) } == [
          "Larm", "ett", "två ", "tre", "fyra",
        ])
      live.type("\r")
      try await live.shows("6  Halv rad")
      try await live.leave()
    }

    @Test(
      "Who leaves before it could be saved is told which line is not on the disk, with exit 1",
      .enabled(if: Self.canLimit, "Nothing here can fill up a disk for one program."),
      arguments: [Press.control("c") + "j", Press.control("u") + "/sluta\r"])
    func leaving(keys: String) async throws {
      let live = try await begin()
      try limit(live, to: "0")
      live.type("Skrivaren på våning 2\r")
      try await live.shows(unsaved)
      if keys.hasPrefix(Press.control("c")) {
        live.type(Press.control("c"))
        try await live.shows("Sluta här? En rad är inte sparad.")
        live.type("n")
      }
      live.type(keys)
      #expect(try await live.ending() == .code(1))
      live.expectRestored()
      #expect(live.screen.contains("Den här raden är inte sparad:"), "\(live.screen.text)")
      #expect(live.screen.contains("  Skrivaren på våning 2"))
      #expect(!live.screen.contains("Allt är sparat"))
      #expect(try live.stand.notes().map(\.text) == ["Larmen"])
    }

    @Test(
      "A line that was put right before it was saved is not told of again",
      .enabled(if: Self.canLimit, "Nothing here can fill up a disk for one program."))
    func putRight() async throws {
      let live = try await begin()
      try limit(live, to: "0")
      live.type("Skrivarn\r")
      try await live.shows(unsaved)
      try limit(live, to: "unlimited")
      live.type(Press.backspace + "en\r")
      try await live.shows("2  Skrivaren")
      try await live.leave()
      #expect(live.screen.contains("Allt är sparat"))
    }

    @Test(
      "An answer that could not be saved is asked for again, and not taken for the next one",
      .enabled(if: Self.canLimit, "Nothing here can fill up a disk for one program."))
    func answer() async throws {
      let live = try LiveSession(["before-start"], at: try await Samples.begun())
      try await live.isReady()
      live.type("/gå 2\r")
      try await live.shows("Vilken roll tar emot personalens lista?")
      try limit(live, to: "0")
      live.type("områdeschef\r")
      try await live.shows(unsaved)
      try await live.shows("Vilken roll tar emot personalens lista?")
      try limit(live, to: "unlimited")
      live.type("\r")
      try await live.wait("the next question") {
        !$0.contains("Vilken roll tar emot personalens lista?") && $0.typedLine == ""
      }
      try await live.leave()
    }

    @Test(
      "Line by line the walk goes on, and ends by naming what is not saved",
      .enabled(if: Self.canLimit, "Nothing here can fill up a disk for one program."))
    func plain() async throws {
      let live = try LiveSession(["staff-1", "--plain"], at: try await Samples.begun())
      #expect(await live.comes { $0.contains("sagt›") })
      live.type("Larmen\r")
      #expect(await live.comes { $0.contains("1 · sagt · sparat") })
      try limit(live, to: "0")
      live.type("Skrivaren\r")
      #expect(await live.comes { $0.contains(unsaved) })
      try limit(live, to: "unlimited")
      live.type("Nyckeln\r")
      #expect(await live.comes { $0.contains("2 · sagt · sparat") })
      live.type("/sluta\r")
      #expect(try await live.ending() == .code(1))
      let text = live.terminal.transcript
      #expect(text.contains("Den här raden är inte sparad:"), "\(text)")
      #expect(!text.contains("Allt är sparat"))
      #expect(try live.stand.notes().map(\.text) == ["Larmen", "Nyckeln"])
    }

    @Test(
      "A key that can't do its work leaves the line that is being typed",
      .enabled(if: Self.canLimit, "Nothing here can fill up a disk for one program."))
    func key() async throws {
      let live = try await begin()
      live.type("Halv rad")
      try await live.showsLine("Halv rad")
      try limit(live, to: "0")
      live.type(Press.f2)
      try await live.shows(unsaved)
      try await live.showsLine("Halv rad")
      try limit(live, to: "unlimited")
      live.type(Press.f2)
      try await live.shows("1  Larmen  [sak]")
      try await live.showsLine("Halv rad")
      try await live.leave()
    }

    @Test(
      "A record that may not be written: the line waits until it may",
      .enabled(if: Unprivileged.isPossible, "Nobody here is stopped by permissions."))
    func permission() async throws {
      let stand = try await Samples.begun()
      let words = (Unprivileged.prefix ?? []) + [Binary.path, "run", "staff-1"]
      let live = try LiveSession(calling: words[0], Array(words.dropFirst()), at: stand)
      try await live.isReady()
      try await live.note("Larmen", number: 1)
      try stand.permit(0o400, stand.record)
      try stand.permit(0o400, stand.series + "/journal.lock")
      try stand.permit(0o500, stand.series)
      defer { try? stand.permit(0o700, stand.series) }
      live.type("Skrivaren\r")
      try await live.wait("the reason and the line") {
        $0.contains("har inte behörighet") && $0.typedLine == "Skrivaren"
      }
      try stand.permit(0o700, stand.series)
      try stand.permit(0o600, stand.series + "/journal.lock")
      try stand.permit(0o600, stand.record)
      live.type("\r")
      try await live.wait("the note") { $0.contains("2  Skrivaren") && $0.typedLine == "" }
      try await live.leave()
      #expect(try stand.notes().map(\.text) == ["Larmen", "Skrivaren"])
    }
  }
}
