import Foundation
import Testing

/// A question on the command line can always be left.
@Suite struct LeavingADialogueTests {
  @Test("A half reply is stepped back in, and the word for it is no answer")
  func steppedBack() async throws {
    let stand = try await Samples.full()
    let out = try await stand.succeed(
      "reply", input: "2\nOm Anna kan\n/tillbaka\nOm vikarie finns\n\n\n\n")
    #expect(out.components(separatedBy: "Om vad?").count == 3)
    let replied = try stand.lines().filter { $0.contains("\"replied\"") }
    #expect(replied.last?.contains("Om vikarie finns") == true)
    #expect(!replied.contains { $0.contains("Anna") || $0.contains("tillbaka") })
  }

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
