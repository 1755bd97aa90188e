import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  /// What a hand has to do beside typing what was said: these numbers may fall, and never grow.
  @Suite struct KeystrokeTests {
    private func begin(_ session: String = "staff-2", _ notes: [String] = []) async throws
      -> LiveSession
    {
      let stand = try await Samples.begun()
      let said = notes.map { $0 + "\n" }.joined()
      try await stand.succeed("run", session, input: "/nästa\n/läs\n\(said)/sluta\n")
      let live = try LiveSession([session], at: stand)
      try await live.isReady()
      return live
    }

    /// Types what was said and what has to be pressed beside it; the presses are counted.
    private func press(_ keys: [String], _ live: LiveSession, most: Int) {
      live.type(keys.joined())
      #expect(keys.count <= most, "\(keys.count) presses")
    }

    private func typed(_ command: String) -> [String] { command.map { String($0) } }

    @Test("A note is its words and Enter")
    func note() async throws {
      let live = try await begin()
      live.type("Larmet gick inte")
      press([Press.enter], live, most: 1)
      try await live.shows("1  Larmet gick inte")
      try await live.leave()
    }

    @Test("Another kind, and another sheet, is one key more")
    func kindAndSheet() async throws {
      let live = try await begin()
      press([Press.tab], live, most: 1)
      live.type("Fyra inloggningar")
      press([Press.enter], live, most: 1)
      try await live.shows("1  Fyra inloggningar")
      press([Press.shiftTab], live, most: 1)
      try await live.shows("blad 1")
      live.type("Skrivaren")
      press([Press.enter], live, most: 1)
      try await live.shows("2  Skrivaren")
      let notes = try live.stand.notes()
      #expect(notes.map(\.text) == ["Fyra inloggningar", "Skrivaren"])
      #expect(Set(notes.map(\.kind)) != ["good-day"], "Tab had no effect")
      try await live.leave()
    }

    @Test("What stays in the room has one sign more")
    func staysInRoom() async throws {
      let live = try await begin()
      press(["!"], live, most: 1)
      live.type("Vi lånar inloggningar")
      press([Press.enter], live, most: 1)
      #expect(await live.comes { _ in (try? live.stand.notes().count) == 1 })
      #expect(try live.stand.notes().map(\.staysInRoom) == [true])
      try await live.leave()
    }

    @Test("A letter in line 300: the line's name, Enter, the way there and the letter")
    func letter() async throws {
      let live = try await begin("staff-2", (1...300).map { "Rad nummer \($0)" })
      press(typed("/ä 300") + [Press.enter], live, most: 7)
      try await live.wait("the line in the editor") {
        $0.typedLine?.contains("Rad nummer 300") == true
      }
      press([Press.home] + Array(repeating: Press.wordRight, count: 3), live, most: 5)
      press([Press.left, Press.delete, "R", Press.enter], live, most: 5)
      #expect(
        await live.comes { _ in
          (try? live.stand.lines().contains { $0.contains("edited") }) == true
        })
      try await live.leave()
    }

    @Test(
      "Two lines are gathered under the room's word, and a wrong kind is moved, by their numbers")
    func gatherAndMove() async throws {
      let live = try await begin("staff-2", ["Larmet", "Nätet", "Schemat"])
      press(typed("/samla 1 2 "), live, most: 11)
      live.type("Tekniken")
      press([Press.enter], live, most: 1)
      #expect(
        await live.comes { _ in
          (try? live.stand.lines().contains { $0.contains("gathered") }) == true
        })
      press(typed("/flytta 3 stör") + [Press.enter], live, most: 15)
      #expect(
        await live.comes { _ in
          (try? live.stand.lines().contains { $0.contains("disturbance") }) == true
        })
      try await live.leave()
    }
  }
}
