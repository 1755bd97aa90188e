import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  /// The record is replaced while a room works: one line tells it, and the question waits until the end.
  @Suite("An older record in the middle of a session")
  struct OlderRecordTests {
    private func replaced() async throws -> LiveSession {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      try await live.note("Larmen", number: 1)
      let older = try Data(contentsOf: URL(fileURLWithPath: live.stand.record))
      try await live.note("Skrivaren", number: 2)
      try await live.note("Wifi", number: 3)
      try live.stand.write(older, to: "ny.jsonl")
      try FileManager.default.removeItem(atPath: live.stand.record)
      try FileManager.default.moveItem(
        atPath: live.stand.work + "/ny.jsonl", toPath: live.stand.record)
      live.type("Schemat\r")
      try await live.shows("byttes just mot en äldre")
      live.type("/q\r")
      try await live.shows("Ska jag skriva tillbaka")
      return live
    }

    @Test("A yes brings back what went, behind what was said since")
    func writtenBack() async throws {
      let live = try await replaced()
      // An empty line is no yes.
      live.type("\r")
      live.type("ja\r")
      #expect(try await live.ending() == .code(0))
      #expect(
        try live.stand.notes().map(\.text) == ["Larmen", "Schemat", "Skrivaren", "Wifi"])
      #expect(try await live.stand.tilldi("status").err.isEmpty)
    }

    @Test("After a no it is told from then on")
    func left() async throws {
      let live = try await replaced()
      live.type("nej\r")
      #expect(try await live.ending() == .code(1))
      #expect(try live.stand.notes().map(\.text) == ["Larmen", "Schemat"])
      #expect(try await live.stand.tilldi("status").err.contains("saknas i omgångens fil"))
    }
  }
}
