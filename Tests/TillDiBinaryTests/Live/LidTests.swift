import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  /// A lid that is closed over a night: the program stands still, and the wall's clock has gone on.
  ///
  /// The clock is moved by the library `faketime` (Debian: `faketime`), which CI installs.
  @Suite(.enabled(if: FakeClock.library != nil, "The library faketime is not installed here."))
  struct LidTests {
    /// A session whose clock shows what a file says beside the laptop's own.
    private func begin(at stand: Stand, _ clock: String) throws -> LiveSession {
      try LiveSession(
        ["staff-1"], at: stand,
        with: [
          "LD_PRELOAD": FakeClock.library ?? "", "FAKETIME_TIMESTAMP_FILE": clock,
          "FAKETIME_NO_CACHE": "1", "DONT_FAKE_MONOTONIC": "1",
        ])
    }

    private func set(_ clock: String, to offset: String) throws {
      try (offset + "\n").write(toFile: clock, atomically: true, encoding: .utf8)
    }

    @Test("In the morning the clock is asked about, and no paper counts the night")
    func overNight() async throws {
      let stand = try await Samples.begun()
      let clock = stand.root + "/clock"
      try set(clock, to: "+0")
      let live = try begin(at: stand, clock)
      try await live.isReady()
      live.type("/här 3 medarbetare" + Press.enter + "/nästa" + Press.enter)
      try await live.wait("the second activity") { $0.contains("2/") }
      live.type("Alla gör det" + Press.enter)
      try await live.shows("1  Alla gör det")
      live.type("halvskriv")
      try await live.showsLine("halvskriv")
      live.terminal.signal(SIGSTOP)
      try set(clock, to: "+17h")
      live.terminal.signal(SIGCONT)
      try await live.shows("Hur många minuter är kvar av punkten?")
      #expect(!live.screen.contains("min efter"))
      try await live.showsLine("")
      live.type("5" + Press.enter)
      try await live.shows("5 min kvar av punkten")
      #expect(!live.screen.contains("min efter"))
      // What was half typed is back, and nobody's answer.
      try await live.showsLine("halvskriv")
      live.type(Press.control("u") + "/nästa" + Press.enter)
      try await live.wait("the third activity") { $0.contains("3/") }
      live.type("/sluta" + Press.enter)
      #expect(try await live.ending() == .code(0))
      live.expectRestored()
      let log = try await stand.succeed("log")
      for paper in [log, try await stand.succeed("report", "--format", "markdown")] {
        #expect(paper.firstMatch(of: /\b\d{3,5} min/) == nil, "\(paper)")
      }
      #expect(try stand.lines().filter { $0.contains("Alla gör det") }.count == 1)
    }
  }
}

/// The library that shows a program another time.
enum FakeClock {
  static let library = [
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib", "/usr/local/lib",
  ].map { $0 + "/faketime/libfaketime.so.1" }.first { FileManager.default.fileExists(atPath: $0) }
}
