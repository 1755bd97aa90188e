import Foundation
import Testing
import Trials

@Suite("A file that is no hand-over for this series is refused in plain words, and nothing changes")
struct BadFileTests {
  /// What is done to the file, and what is said of it; `%` is the file.
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let change: @Sendable (String) -> String
    let swedish: String
    let english: String
    var testDescription: String { what }
  }

  static let cases: [Case] = [
    Case(
      what: "empty", change: { _ in "" },
      swedish: "”%” är tom. Inget ändrades. Be om filen igen.",
      english: "“%” is empty. Nothing changed. Ask for the file again."),
    Case(
      what: "cut off", change: { String($0.prefix(300)) },
      swedish:
        "”%” går inte att läsa som JSON; den är nog avklippt eller av ett annat slag. Inget ändrades. Be om filen igen.",
      english:
        "“%” can’t be read as JSON; it is probably cut off or of another kind. Nothing changed. Ask for the file again."
    ),
    Case(
      what: "something else", change: { _ in #"{"format": 1, "workplace": "Solgården"}"# },
      swedish:
        "”%” är ingen överlämning. Inget ändrades. En sådan fil görs med tilldi hand-over … --output FIL.",
      english:
        "“%” is no hand-over. Nothing changed. Such a file is made with tilldi hand-over … --output FILE."
    ),
    Case(
      what: "newer",
      change: { $0.replacing("\"formatVersion\": 1", with: "\"formatVersion\": 2") },
      swedish: "”%” är skriven av en nyare tilldi (format 2). Inget ändrades. Uppdatera tilldi.",
      english: "“%” was written by a newer tilldi (format 2). Nothing changed. Update tilldi."),
    Case(
      what: "unknown track",
      change: { $0.replacing("\"track\": \"staff\"", with: "\"track\": \"kitchen\"") },
      swedish:
        "”%” säger att listan är från ”kitchen”. Sidorna heter staff och management. Inget ändrades. Be om en ny fil.",
      english:
        "“%” says that the list is from “kitchen”. The sides are staff and management. Nothing changed. Ask for a new file."
    ),
    Case(
      what: "changed by hand", change: { $0.replacing("Skrivaren", with: "Kopiatorn") },
      swedish:
        "”%” har ändrats sedan den skrevs, så det går inte att veta vad som lästes upp. Inget ändrades. Be om en ny fil från datorn den kom från.",
      english:
        "“%” has been changed since it was written, so there is no telling what was read aloud. Nothing changed. Ask for a new file from the laptop it came from."
    ),
  ]

  @Test("Bad in itself", arguments: cases, ["sv", "en"].sample(every: 2))
  func bad(example: Case, language: String) async throws {
    let laptops = try await TwoLaptops(language)
    try await laptops.meet()
    try await laptops.management.succeed("undo")
    try laptops.change(laptops.list, example.change)
    let folder = laptops.management.work + "/Solgården"
    let before = try laptops.management.snapshot(of: folder)
    let outcome = try await laptops.management.tilldi("receive", laptops.list)
    let said = language == "sv" ? example.swedish : example.english
    #expect(outcome.err == said.replacing("%", with: laptops.list) + "\n")
    #expect(outcome.status == 1 && outcome.out.isEmpty)
    #expect(try laptops.management.snapshot(of: folder) == before)
  }

  @Test("What a stranger's file says can't command the terminal")
  func commandsNothing() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.handOver()
    try laptops.change(laptops.list) {
      $0.replacing("\"track\": \"staff\"", with: #""track": "\u001b]0;ägd\u0007""#)
    }
    let outcome = try await laptops.staff.tilldi("receive", laptops.list)
    #expect(outcome.status == 1 && outcome.err.contains("Inget ändrades."), "\(outcome)")
    #expect(!outcome.standardError.contains { $0 == 0x1B || $0 == 0x07 })
  }

  @Test("Not for this laptop", arguments: ["sv", "en"])
  func elsewhere(language: String) async throws {
    let laptops = try await TwoLaptops(language)
    try await laptops.handOver()
    let isSwedish = language == "sv"
    let own = try await laptops.staff.tilldi("receive", laptops.list)
    #expect(own.status == 1)
    #expect(
      own.err
        == (isSwedish
          ? "Personalens lista har lämnats över på den här datorn, så den kan inte tas emot här. Inget ändrades. Filen är till den andra sidans dator.\n"
          : "The staff list was handed over on this laptop, so it can’t be received here. Nothing changed. The file is for the other side’s laptop.\n")
    )
    let management = laptops.management
    let nowhere = try await management.tilldi("receive", laptops.list, "--language", language)
    #expect(nowhere.status == 1)
    #expect(
      nowhere.err
        == (isSwedish
          ? "Här finns ingen omgång att ta emot i. Inget ändrades. Gå till dess mapp eller skriv --series MAPP. Finns den inte på den här datorn börjar --new den av filen.\n"
          : "There is no series here to receive in. Nothing changed. Go to its folder or write --series FOLDER. If it is not on this laptop, --new begins it from the file.\n")
    )
    try await management.succeed("new", "Skogen", "--language", language)
    let other = try await management.tilldi("receive", laptops.list)
    #expect(other.status == 1)
    #expect(
      other.err
        == (isSwedish
          ? "Filen hör till en annan omgång, ”Solgården”. Inget ändrades. Gå till den omgångens mapp. Finns den inte på den här datorn börjar tilldi receive FIL --new den av filen.\n"
          : "The file belongs to another series, “Solgården”. Nothing changed. Go to that series’ folder. If it is not on this laptop, tilldi receive FILE --new begins it from the file.\n")
    )
    let missing = try await management.tilldi("receive", "finns-inte.json")
    #expect(missing.status == 1 && missing.err.contains("finns-inte.json"))
  }
}
