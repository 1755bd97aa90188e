import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("An answer to an older sheet, typed by somebody who can be asked")
  struct OlderSheetAskTests {
    @Test("Nothing is saved before the yes", arguments: [("nej", Int32(1)), ("ja", 0)])
    func asked(answer: String, code: Int32) async throws {
      let stand = try await Samples.full()
      try await stand.succeed("rank", "staff", "vill", "2", "1")
      try await stand.succeed(
        "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
        Today.adding(60), "--room-said-yes")
      let live = try LiveSession(
        calling: Binary.path, ["reply", "vill2/1", "--kind", "ja"], at: stand)
      #expect(await live.comes { $0.contains("Ska svaret sparas?") }, "\(live.screen.text)")
      #expect(live.screen.contains("Version 1 är inte den nyaste"), "\(live.screen.text)")
      let before = try stand.snapshot()
      live.type(answer + "\r")
      #expect(try await live.ending() == .code(code))
      #expect(try (stand.snapshot() == before) == (code == 1))
    }
  }
}
