import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("The big picture, switched from the walk")
  struct BoardTests {
    private func page(_ stand: Stand) -> String {
      let data = FileManager.default.contents(atPath: stand.series + "/exports/tavla.html")
      return String(decoding: data ?? Data(), as: UTF8.self)
    }

    /// Waits until the page is as it should be; whether it came to be.
    private func waits(_ stand: Stand, until isSo: (String) -> Bool) async throws -> Bool {
      let end = ContinuousClock.now + .seconds(60)
      while ContinuousClock.now < end {
        if isSo(page(stand)) { return true }
        try await Task.sleep(for: .milliseconds(50))
      }
      return false
    }

    @Test("Off at first, on when asked, back when the same occasion goes on, blank after its end")
    func switched() async throws {
      let stand = try await Samples.begun()
      let live = try LiveSession(["staff-1"], at: stand)
      try await live.isReady()
      #expect(page(stand).isEmpty)
      live.type("/här 2 chef\r/duk\r")
      try await live.shows("Duken är på.")
      let address = try #require(
        live.screen.text.split(separator: "\n").first { $0.hasPrefix("file:///") })
      #expect(address.hasSuffix("/exports/tavla.html"))
      #expect(live.screen.links.last?.hasPrefix("file:///") == true)
      #expect(try await waits(stand) { $0.contains("data-every=\"5\"") })
      live.type("/duk\r")
      try await live.shows("Duken är av.")
      #expect(try await waits(stand) { $0.contains("scene-blank") })
      live.type("/duk\r/sluta\r")
      #expect(try await live.ending() == .code(0))
      #expect(page(stand).contains("Bilden är avstängd"))

      let again = try LiveSession([], at: stand)
      #expect(try await waits(stand) { $0.contains("data-every=\"5\"") })
      try await again.shows("Duken är på igen.")
      again.type("/sluta\r")
      #expect(try await again.ending() == .code(0))
      // Line by line it comes back as well; the session's end takes everything off it.
      try await stand.succeed("run", "--plain", input: String(repeating: "/nästa\n", count: 30))
      #expect(page(stand).contains("scene-blank") && !page(stand).contains("data-occasion"))

      let next = try LiveSession(["staff-2"], at: stand)
      try await next.isReady()
      #expect(page(stand).contains("scene-blank"))
      next.type("/sluta\r")
      #expect(try await next.ending() == .code(0))
    }
  }
}
