import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("A live session that is cut off")
  struct SafekeepingTests {
    private func begin() async throws -> LiveSession {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      return live
    }

    @Test("The line that was being typed comes back once when the window is closed")
    func hangUp() async throws {
      let live = try await begin()
      try await live.note("Larmen", number: 1)
      live.type("Skrivaren på vå")
      try await live.showsLine("Skrivaren på vå")
      live.terminal.hangUp()
      #expect(try await live.ending() == .code(0))
      let next = try LiveSession(at: live.stand)
      try await next.showsLine("Skrivaren på vå")
      try await next.shows("1  Larmen")
      next.type("ning 2\r")
      try await next.shows("2  Skrivaren på våning 2")
      try await next.leave()
      let last = try LiveSession(at: live.stand)
      try await last.shows("2  Skrivaren på våning 2")
      try await last.showsLine("")
      try await last.leave()
      #expect(try live.stand.notes().map(\.text) == ["Larmen", "Skrivaren på våning 2"])
    }

    @Test("The same when the program is asked to end", arguments: [SIGTERM, SIGHUP, SIGINT])
    func terminate(signal: Int32) async throws {
      let live = try await begin()
      live.type("Skrivaren på vå")
      try await live.showsLine("Skrivaren på vå")
      live.terminal.signal(signal)
      #expect(try await live.ending() == .code(0))
      live.expectRestored()
      let next = try LiveSession(at: live.stand)
      try await next.showsLine("Skrivaren på vå")
      try await next.leave()
    }

    @Test(
      "Killed in the middle of typing: the same activity, the same line, nothing lost or doubled")
    func kill() async throws {
      let live = try await begin()
      try await live.note("Larmen kommer direkt", number: 1)
      live.type("/nästa\r")
      try await live.shows("Saker, sätt och samhälle  2/4")
      try await live.note("Telefonen", number: 1)
      live.type("Skrivaren på våning")
      #expect(await live.stand.keeps("Skrivaren på våning"))
      let before = try live.stand.lines()
      live.terminal.signal(SIGKILL)
      #expect(try await live.ending() == .signal(SIGKILL))
      // It can't do so itself any more: what stands guard does.
      #expect(live.terminal.waitUntil(seconds: 60) { _ in live.terminal.terminalIsRestored })
      #expect(live.screen.unknown == [])
      #expect(try live.stand.lines() == before)

      let next = try LiveSession(at: live.stand)
      try await next.shows("Saker, sätt och samhälle  2/4")
      try await next.showsLine("Skrivaren på våning")
      #expect(next.screen.contains("1  Telefonen"))
      #expect(try live.stand.lines() == before)
      next.type("\r")
      try await next.shows("2  Skrivaren på våning")
      try await next.leave()
      #expect(
        try live.stand.notes().map(\.text)
          == ["Larmen kommer direkt", "Telefonen", "Skrivaren på våning"])
      #expect(try await live.stand.tilldi("check").status == 0)
    }

    @Test("Whoever types without a pause is kept up with")
    func withoutPause() async throws {
      let live = try await begin()
      let end = ContinuousClock.now + .seconds(60)
      while live.stand.halfTyped == nil, .now < end {
        live.type("ab ")
        try await Task.sleep(for: .milliseconds(100))
      }
      #expect(live.stand.halfTyped?.hasPrefix("ab ") == true)
      try await live.leave()
    }

    @Test(
      "A line that was saved just before the power went does not come back",
      arguments: ["Larmen", "  Larmen ", "!Larmen", "! Larmen "])
    func savedAlready(keys: String) async throws {
      let live = try await begin()
      live.type(keys)
      #expect(await live.stand.keeps(keys))
      let file = try #require(live.stand.halfTypedFile)
      let kept = try Data(contentsOf: URL(fileURLWithPath: file))
      live.type("\r")
      try await live.shows(keys.contains("!") ? "1  (stannar i rummet)" : "1  Larmen")
      live.terminal.signal(SIGKILL)
      #expect(try await live.ending() == .signal(SIGKILL))
      // As if it had gone between the note and the forgetting.
      try kept.write(to: URL(fileURLWithPath: file))
      let next = try LiveSession(at: live.stand)
      try await next.isReady()
      try await next.showsLine("")
      #expect(await live.stand.keeps(nil))
      try await next.leave()
      #expect(try live.stand.notes().count == 1)
    }

    @Test("After a longer stop the clock is asked for, and Enter takes the proposal")
    func longStop() async throws {
      let live = try await begin()
      try await live.note("Larmen", number: 1)
      try await live.leave()
      try live.stand.move(minutes: -10)
      let next = try LiveSession(at: live.stand)
      try await next.shows("Hur många minuter är kvar av punkten? [tom rad: 5]")
      #expect(next.screen.contains("5 min över"))
      next.type("\r")
      try await next.wait("5 minutes") {
        $0.contains("5 min · 5 kvar") && !$0.contains("Hur många minuter")
      }
      try await next.note("Skrivaren", number: 2)
      try await next.leave()
    }

    @Test("A line that was half typed waits until the clock is answered, and comes back")
    func noteAfterMinutes() async throws {
      let live = try await begin()
      live.type("/här 2 chef" + Press.enter)
      try await live.shows("2 chef")
      live.type("Skrivaren på våning")
      try await live.showsLine("Skrivaren på våning")
      live.type(Press.control("c") + "j")
      #expect(try await live.ending() == .code(0))
      try live.stand.move(minutes: -10)
      let next = try LiveSession(at: live.stand)
      try await next.shows("Hur många minuter är kvar av punkten?")
      try await next.shows("kommer tillbaka efter svaret")
      try await next.showsLine("")
      next.type("7\r")
      try await next.shows("7 min kvar")
      try await next.showsLine("Skrivaren på våning")
      next.type("\r")
      try await next.wait("the note") {
        $0.contains("1  Skrivaren på våning") && !$0.contains("Hur många minuter")
      }
      try await next.leave()
    }
  }
}

extension Stand {
  /// Moves all that stands in the record in time.
  func move(minutes: Int) throws {
    try damage { text in
      text.replacing(/"at":"([^"]+)"/) { match in
        guard let date = try? Date(String(match.output.1), strategy: .iso8601) else {
          return String(match.output.0)
        }
        let moved = date.addingTimeInterval(Double(minutes) * 60)
        return "\"at\":\"\(moved.ISO8601Format().dropLast())+00:00\""
      }
    }
  }
}
