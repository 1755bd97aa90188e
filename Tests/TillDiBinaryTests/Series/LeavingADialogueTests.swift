import Foundation
import Testing

/// A question on the command line can always be left.
@Suite struct LeavingADialogueTests {
  @Test(
    "The word that leaves a session leaves a reply, and is no reason", arguments: ["/sluta", "/q"])
  func reply(_ word: String) async throws {
    let stand = try await Samples.full()
    let before = try stand.lines().filter { $0.contains("\"replied\"") }.count
    let out = try await stand.succeed("reply", input: "5\n\(word)\n")
    #expect(out.contains("Därför att?"))
    #expect(try stand.lines().filter { $0.contains("\"replied\"") }.count == before)
    #expect(try !stand.lines().contains { $0.contains(word) })
  }
}
