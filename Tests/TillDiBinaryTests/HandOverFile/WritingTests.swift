import Foundation
import Testing

@Suite("hand-over --output follows the conventions of documents")
struct WritingTests {
  @Test("Not written over, and then not handed over either")
  func notOverwritten() async throws {
    let laptops = try await TwoLaptops()
    try Data("upptagen".utf8).write(to: URL(fileURLWithPath: laptops.list))
    let before = try laptops.staff.lines()
    let outcome = try await laptops.staff.tilldi(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      Today.adding(60), "--room-said-yes", "--output", laptops.list)
    #expect(outcome.status == 1 && outcome.err.contains("--force"), "\(outcome)")
    #expect(try laptops.staff.lines() == before)
  }

  @Test("- is standard output with nothing beside it, and --again writes the same")
  func standardOutput() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.handOver()
    let written = try Data(contentsOf: URL(fileURLWithPath: laptops.list))
    let outcome = try await laptops.staff.tilldi("hand-over", "staff", "--again", "--output", "-")
    #expect(outcome.status == 0 && outcome.standardOutput == written, "\(outcome)")
    #expect(try laptops.staff.lines().last?.contains("\"exported\"") == true)
  }

  @Test("--preview shows every line and writes nothing", arguments: ["sv", "en"])
  func preview(language: String) async throws {
    let laptops = try await TwoLaptops(language)
    let before = try laptops.staff.snapshot()
    let out = try await laptops.staff.succeed(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      Today.adding(60), "--preview")
    for text in ["Fyra inloggningar", "Wifi tar slut", "Vi vill bestämma över larmen – på APT"] {
      #expect(out.contains(text))
    }
    #expect(!out.contains("lånar"))
    #expect(try laptops.staff.snapshot() == before)
  }

  @Test("Wrong usage is 64, and what can't be sent is told")
  func usage() async throws {
    let laptops = try await TwoLaptops()
    for arguments in [["hand-over"], ["hand-over", "staff", "--again"], ["hand-over", "replies"]] {
      #expect(try await laptops.staff.tilldi(arguments).status == 64)
    }
    try await laptops.meet()
    let none = try await laptops.management.tilldi("hand-over", "replies", "--output", "-")
    #expect(none.status == 1)
    #expect(
      none.err
        == "Det finns inga svar att skicka ännu. Inget skrevs. Svara med tilldi reply.\n")
    let again = try await laptops.management.tilldi(
      "hand-over", "staff", "--again", "--output", "-")
    #expect(
      again.err
        == "Personalens lista har kommit från en annan dator och lämnas över där. Inget ändrades. Svaren skickas med tilldi hand-over replies --output FIL.\n"
    )
  }

  @Test("--schema prints one JSON object, without any series")
  func schema() async throws {
    let outcome = try await Stand().tilldi("hand-over", "--schema")
    #expect(outcome.status == 0 && outcome.err.isEmpty)
    let schema = try JSONSerialization.jsonObject(with: outcome.standardOutput)
    #expect((schema as? [String: Any])?["$schema"] != nil)
  }
}
