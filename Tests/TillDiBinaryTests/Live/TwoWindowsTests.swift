import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("Two windows on one series")
  struct TwoWindowsTests {
    private let told = "redan öppen i ett annat fönster"

    /// A window where somebody types, whose line is kept already.
    private func typing() async throws -> LiveSession {
      let first = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await first.isReady()
      first.type("Halv rad")
      try await first.showsLine("Halv rad")
      #expect(await first.stand.keeps("Halv rad"))
      return first
    }

    @Test("The second says that the first is open, and takes nothing of its line")
    func second() async throws {
      let first = try await typing()
      let second = try LiveSession(at: first.stand)
      try await second.shows(told)
      #expect(second.screen.typedLine == "")
      second.type("Från den andra" + Press.enter)
      try await second.shows("1  Från den andra")
      second.type("också halv" + Press.control("c") + "j")
      _ = try await second.ending()
      #expect(first.screen.typedLine == "Halv rad")
      first.type(Press.enter)
      try await first.shows("Halv rad")
      try await first.leave()
      #expect(try first.stand.notes().map(\.text) == ["Från den andra", "Halv rad"])
    }

    @Test("When the first is gone, killed too, the next has its place and its line")
    func next() async throws {
      let first = try await typing()
      first.terminal.signal(SIGKILL)
      _ = try await first.ending()
      let next = try LiveSession(at: first.stand)
      try await next.showsLine("Halv rad")
      #expect(!next.screen.contains(told))
      next.type(Press.enter)
      try await next.shows("1  Halv rad")
      try await next.leave()
      let left = try FileManager.default.contentsOfDirectory(atPath: first.stand.series)
      #expect(!left.contains { $0.hasPrefix("journal.typing-") })
    }
  }
}
