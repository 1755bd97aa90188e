import Foundation
import Testing

@Suite("A programme that does not hold together")
struct ProgrammeFaultTests {
  /// A file that is no programme, and what is said of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: Data
    let sv: [String]
    let en: [String]

    init(_ title: String, _ text: String, sv: String..., en: String...) {
      self.init(title, Data(text.utf8), sv: sv, en: en)
    }

    init(_ title: String, _ text: Data, sv: [String], en: [String]) {
      testDescription = title
      self.text = text
      self.sv = sv
      self.en = en
    }
  }

  static let faults: [Fault] = [
    Fault(
      "a tab", "id: vart\n\ttitle: Vårt\n",
      sv: "vart.yaml:2:1: raden är inskjuten med tabb. Använd mellanslag.",
      "Ett fel i programmet. Inget ändrades.",
      en: "vart.yaml:2:1: the line is indented with a tab. Use spaces.",
      "One fault in the programme. Nothing changed."),
    Fault(
      "an empty file", "",
      sv: "vart.yaml:1:1: filen är tom. Börja med en kopia av det inbyggda programmet.",
      "Ett fel i programmet. Inget ändrades.",
      en: "vart.yaml:1:1: the file is empty. Start from a copy of the built-in programme.",
      "One fault in the programme. Nothing changed."),
    Fault(
      "bytes that are no UTF-8", Data([0x69, 0x64, 0x3A, 0x20, 0xE5, 0x0A]),
      sv: [
        "vart.yaml:1:5: här står ett tecken som inte är UTF-8. Spara filen som UTF-8, så blir å, ä och ö rätt.",
        "Ett fel i programmet. Inget ändrades.",
      ],
      en: [
        "vart.yaml:1:5: there is a character here that isn't UTF-8. Save the file as UTF-8.",
        "One fault in the programme. Nothing changed.",
      ]),
  ]

  @Test("Its faults are named by file, line and column, and no series is begun", arguments: faults)
  func namesTheFault(_ fault: Fault) async throws {
    let stand = try Stand()
    try stand.write(fault.text, to: "vart.yaml")
    for (language, lines) in [("sv", fault.sv), ("en", fault.en)] {
      let said = lines.joined(separator: "\n") + "\n"
      for arguments in [
        ["programme", "check", "vart.yaml"], ["programme", "show", "--programme", "vart.yaml"],
        ["new", "Björken", "--programme", "vart.yaml"],
      ] {
        let outcome = try await stand.tilldi(arguments + ["--language", language])
        #expect(outcome.err == said, "\(outcome)")
        #expect(outcome.out == "")
        #expect(outcome.status == 1)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work) == ["vart.yaml"])
  }

  @Test(
    "An unknown key is named with the one that was meant; the series still opens and takes notes")
  func unknownKey() async throws {
    let stand = try await Samples.begun()
    let path = stand.series + "/programme.yaml"
    let sound = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    let line = try #require(
      sound.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.hasPrefix("summary:") })
    try stand.write(
      sound.replacing("\nsummary:", with: "\nsumary:", maxReplacements: 1),
      to: "Solgården/programme.yaml")
    let before = try stand.snapshot()
    let run = try await stand.tilldi("run", "staff-1", input: "hej\n")
    #expect(
      run.err.contains(
        "\(path):\(line + 1):1: nyckeln \"sumary\" finns inte här. Menade du \"summary\"?\n"),
      "\(run)")
    #expect(run.err.hasSuffix(" fel i programmet. Inget ändrades.\n"))
    #expect(run.status == 1)
    #expect(try stand.snapshot() == before)
    try await stand.succeed("note", "Det sägs ändå")
  }

  @Test("A copy of the built-in programme is sound, with line ends of either kind")
  func copies() async throws {
    let stand = try Stand()
    try await stand.succeed("programme", "copy", "vart.yaml")
    #expect(try stand.permissions(stand.work + "/vart.yaml") == 0o600)
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: stand.work + "/vart.yaml")),
      as: UTF8.self)
    try stand.write(text.replacing("\n", with: "\r\n"), to: "windows.yaml")
    for file in ["vart.yaml", "windows.yaml"] {
      #expect(
        try await stand.succeed("programme", "check", file)
          == "”Tillitsbaserad digitalisering” är felfritt: 5 träffar, personalens 420 minuter, 3 läxor.\n"
      )
    }
  }

  @Test("A programme that is changed between sessions is taken up, told, and the old text kept")
  func changedProgramme() async throws {
    let stand = try await Samples.begun()
    let path = stand.series + "/programme.yaml"
    let old = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    try stand.write(
      old.replacing("sv: Tillitsbaserad digitalisering", with: "sv: Vår egen digitalisering"),
      to: "Solgården/programme.yaml")
    let run = try await stand.tilldi("run", "staff-1", input: "")
    #expect(
      run.err
        == "Programmet är ändrat sedan sist; den gamla texten finns kvar i mappen programmes.\n")
    #expect(run.status == 0)
    let kept = try FileManager.default.contentsOfDirectory(atPath: stand.series + "/programmes")
    #expect(kept.count { $0.hasSuffix(".yaml") } == 2)
    #expect(try stand.files(holding: "Tillitsbaserad digitalisering").count == 1)
  }
}
