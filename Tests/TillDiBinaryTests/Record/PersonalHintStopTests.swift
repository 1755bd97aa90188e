import Foundation
import Testing
import TillDiCore

/// What looks like somebody's details is said quietly where it is typed, and stops what leaves once.
@Suite("What looks like personal details")
struct PersonalHintStopTests {
  private func told() async throws -> Stand {
    let stand = try await Samples.begun()
    let outcome = try await stand.tilldi(
      "note", "Agdas dotter nås på 070-123 45 67", "--session", "staff-2", "--kind", "disturbance")
    #expect(outcome.status == 0)
    #expect(
      outcome.err
        == "Obs: där står något som ser ut som telefonnummer: 070-123 45 67. tilldi mask tar bort det för gott. Namn letas det inte efter.\n"
    )
    try await stand.succeed("note", "Wifi tar slut", "--kind", "disturbance")
    return stand
  }

  @Test(
    "A paper stops before it is written, with the line, and leaves where it is asked to",
    arguments: ["lista.md", "lista.docx", "lista.html", "lista.csv", "lista.json", "lista.txt"])
  func paper(file: String) async throws {
    let stand = try await told()
    let before = try stand.snapshot()
    let stopped = try await stand.tilldi("list", "staff", "--output", file)
    #expect(stopped.status == 1 && stopped.out.isEmpty)
    #expect(
      stopped.err.hasPrefix("Det här ser ut som uppgifter om en person:\n  · "), "\(stopped)")
    #expect(stopped.err.contains("070-123 45 67") && !stopped.err.contains("Wifi"))
    #expect(stopped.err.contains("Namn hittas inte: läs igenom själv."))
    #expect(stopped.err.hasSuffix("Ska det stå så, kör om med --as-it-stands.\n"))
    #expect(try stand.snapshot() == before)
    try await stand.succeed("list", "staff", "--output", file, "--as-it-stands")
    #expect(try stand.lines().allSatisfy { !$0.contains("as-it-stands") })
    // The screen is the laptop's own.
    #expect(try await stand.tilldi("list", "staff").status == 0)
  }

  @Test("A hand-over stops before anything is frozen, and the file before it is written")
  func handOver() async throws {
    let stand = try await told()
    let before = try stand.lines()
    let command = [
      "hand-over", "staff", "--from", "undersköterska", "--to", "chef", "--answer-by",
      "2027-12-01", "--room-said-yes",
    ]
    let stopped = try await stand.tilldi(command)
    #expect(stopped.status == 1 && stopped.err.contains("070-123 45 67"), "\(stopped)")
    #expect(try stand.lines() == before)
    try await stand.succeed(
      command + ["--output", "exports/lista.json", "--as-it-stands"])
    let again = ["hand-over", "staff", "--again", "--output", "exports/igen.json"]
    #expect(try await stand.tilldi(again).status == 1)
    try await stand.succeed(again + ["--as-it-stands"])
  }

  @Test("The walk says it after the note, and once")
  func walk() async throws {
    let stand = try await Samples.begun()
    let walk = try await stand.succeed(
      ["run", "staff-2"], input: "Mejla agda@exempel.se\nWifi tar slut\n/q\n")
    let told = walk.components(separatedBy: "ser ut som e-postadress").count - 1
    #expect(told == 1, "\(walk)")
    let number = walk.components(separatedBy: "\nI ").dropFirst().first?.prefix { $0 != " " }
    #expect(number?.isEmpty == false)
  }

  @Test("No line of the examples is taken for one", arguments: KeptRecord.all)
  func falseAlarms(record: KeptRecord) throws {
    let laid = try record.layOut()
    let texts = try laid.stand.lines().flatMap { $0.split(separator: "\"").map(String.init) }
      .filter { $0.contains(" ") }
    #expect(texts.count > 15)
    let alarms = texts.filter { !PersonalHint.all(in: $0).isEmpty }
    #expect(alarms.isEmpty)
  }
}
