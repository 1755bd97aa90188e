import Foundation
import Testing

/// Two computers, each with its own copy of one series.
struct TwoComputers {
  let stand: Stand
  /// The other computer's copy, as it is written on the command line.
  let other = "annan/Solgården"

  init(_ language: String = "sv") async throws {
    stand = try await Samples.begun(language)
    try await stand.succeed(
      "note", "-", "--session", "staff-2", "--kind", "disturbance",
      input: "Fyra inloggningar\nSkrivaren på tvåan\nWifi vid rum tolv\n")
    try FileManager.default.createDirectory(
      atPath: stand.work + "/annan", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: stand.series, toPath: stand.work + "/" + other)
  }

  @discardableResult
  func here(_ arguments: String...) async throws -> Outcome {
    try await stand.tilldi(arguments + ["--series", "Solgården"])
  }

  @discardableResult
  func here(_ arguments: [String]) async throws -> Outcome {
    try await stand.tilldi(arguments + ["--series", "Solgården"])
  }

  @discardableResult
  func there(_ arguments: [String]) async throws -> Outcome {
    try await stand.tilldi(
      arguments + ["--series", other], with: ["XDG_STATE_HOME": root])
  }

  /// Where the other computer keeps its name.
  private var root: String { stand.root + "/annan" }

  @discardableResult
  func there(_ arguments: String...) async throws -> Outcome {
    try await stand.tilldi(
      arguments + ["--series", other], with: ["XDG_STATE_HOME": stand.root + "/annan"])
  }

  /// Changes the other record's text.
  func damageThere(_ change: (String) -> String) throws {
    let path = stand.work + "/" + other + "/journal.jsonl"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    try Data(change(text).utf8).write(to: URL(fileURLWithPath: path))
  }
}

@Suite("Two computers")
struct MergeTests {
  @Test("Merged both ways, both have all; again there is nothing new")
  func bothWays() async throws {
    let two = try await TwoComputers()
    try await two.here("note", "Sagt på dagen", "--session", "staff-2")
    try await two.there("note", "Sagt på natten", "--session", "staff-2")
    try await two.there("note", "!Bara natten vet", "--session", "staff-2")
    let there = try two.stand.snapshot(of: two.stand.work + "/" + two.other)
    let merged = try await two.here("merge", two.other)
    #expect(
      merged.out == """
        Från ”\(two.other)” kom in: 1 händelse, varav 1 anteckning. Gör likadant på den andra datorn, så har båda allt.
        Stannar i rummet på den andra datorn och kom inte med: 1 anteckning. Vill ni ha med dem: --with-room-notes

        """)
    #expect(merged.status == 0 && merged.err.isEmpty)
    #expect(try two.stand.snapshot(of: two.stand.work + "/" + two.other) == there)
    #expect(try two.stand.files(holding: "Bara natten").isEmpty)
    let back = try await two.there("merge", "Solgården", "--language", "en")
    #expect(
      back.out
        == "From “Solgården” came in: 1 entry, of which 1 note. Do the same on the other computer, and both have all.\n"
    )
    let again = try await two.there("merge", "Solgården")
    #expect(again.out == "Det finns inget nytt att hämta i ”Solgården”. Inget ändrades.\n")
    try await two.here("merge", two.other, "--with-room-notes")
    #expect(
      try await two.here("list", "staff", "--format", "json").out
        == two.there("list", "staff", "--format", "json").out)
    let undone = try await two.here("undo")
    #expect(undone.out.hasPrefix("Ångrat: Sagt: ”Sagt på dagen”\n"))
  }

  @Test("A preview says what would come and changes nothing")
  func preview() async throws {
    let two = try await TwoComputers()
    try await two.there("note", "Sagt på natten", "--session", "staff-2")
    let before = try two.stand.snapshot()
    #expect(
      try await two.here("merge", two.other, "--preview").out == """
        Från ”\(two.other)” skulle komma in: 1 händelse, varav 1 anteckning.
        Inget är ändrat. Kör samma sak utan --preview för att slå ihop.

        """)
    #expect(try two.stand.snapshot() == before)
    let json = try await two.here("merge", two.other, "--preview", "--format", "json").out
    #expect(json.contains("\"entries\" : 1") && json.contains("\"preview\" : true"))
  }

  @Test("Merged with itself: a plain sentence")
  func itself() async throws {
    let two = try await TwoComputers()
    let refused = try await two.here("merge", "Solgården")
    #expect(
      refused.err
        == "”Solgården” är den mapp ni redan är i, så det finns inget att slå ihop. Inget ändrades. Skriv vägen till kopian från den andra datorn.\n"
    )
    #expect(refused.status == 1 && refused.out.isEmpty)
  }

  @Test("What both changed is shown with both sides until somebody sets it again")
  func conflict() async throws {
    let two = try await TwoComputers()
    try await two.here("heading", "--board", "Omsorgsnämnden")
    try await two.there("heading", "--board", "Vårdnämnden")
    let merged = try await two.here("merge", two.other)
    let all = merged.out.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().map(String.init)
    #expect(all[1].isEmpty, "there is air before each")
    let shown = all.filter { !$0.isEmpty }
    #expect(shown.count == 6)
    #expect(
      shown.first == "En sak är ändrad på två datorer, på olika sätt. Ni väljer:")
    #expect(shown[1] == "Kommunens uppgifter")
    #expect(shown[2...3].allSatisfy { $0.contains("  ”Exempelkommun” och ”") })
    #expect(shown[2...3].joined().contains("den här datorn)"))
    #expect(shown[2...3].joined().contains("den andra datorn)"))
    #expect(shown[2...3].count { $0.hasSuffix(" – gäller nu") } == 1)
    let name = try #require(shown[2].split(separator: " ").dropFirst().first)
    #expect(shown[4] == "  → Välj en av dem, till exempel: tilldi check --choose \(name)")
    #expect(shown[5] == "    Eller sätt det på nytt: tilldi heading")
    let checked = try await two.here("check")
    #expect(checked.out.hasPrefix(all.joined(separator: "\n")))
    #expect(checked.status == 0)
    let json = try await two.here("merge", two.other, "--format", "json").out
    #expect(json.contains("\"laptop\" : \"this\"") && json.contains("\"place\" : \"heading\""))
    // Whichever stands now, both can be chosen.
    for board in ["Omsorgsnämnden", "Vårdnämnden"] {
      let copy = try Stand(copying: two.stand)
      try await copy.succeed("heading", "--board", board, "--series", "Solgården")
      let after = try await copy.succeed("check", "--series", "Solgården")
      #expect(!after.contains("Ni väljer"))
    }
  }

  @Test("Lines that only a newer program understands are told of before they are in")
  func newer() async throws {
    let two = try await TwoComputers()
    try two.damageThere {
      $0
        + "{\"id\":\"nytt1234\",\"n\":500,\"at\":\"2030-01-01T10:00:00+01:00\",\"by\":\"annan\",\"events\":[{\"sung\":{}}]}\n"
    }
    let preview = try await two.here("merge", two.other, "--preview")
    #expect(preview.status == 0)
    #expect(
      preview.err
        == "En rad där förstår bara en nyare tilldi. Hämtas det hit kan inga papper lämnas härifrån förrän tilldi är uppdaterat här också.\n"
    )
    let merged = try await two.here("merge", two.other)
    #expect(merged.err.hasPrefix("En rad som kom förstår bara en nyare tilldi."), "\(merged)")
    #expect(try await two.here("report").status == 1)
  }

  @Test("What was erased there is erased here, when somebody says yes", arguments: ["sv", "en"])
  func erased(language: String) async throws {
    let two = try await TwoComputers(language)
    try await two.there("erase", language == "sv" ? "stör1" : "disturbance1", "--yes")
    let before = try two.stand.snapshot()
    let refused = try await two.here("merge", two.other)
    #expect(
      refused.err
        == (language == "sv"
          ? "På den andra datorn är något raderat för gott. Då raderas det också här: 1 rad i filen, och de papper i exports/ som ingen har ändrat. Det kan inte ångras.\nHär saknas --yes. Inget ändrades.\n"
          : "Something was erased for good on the other computer. It is then erased here too: 1 line of the file, and the papers in exports/ that nobody has changed. It can’t be undone.\n--yes is missing here. Nothing changed.\n")
    )
    #expect(refused.status == 1)
    #expect(try two.stand.snapshot() == before)
    let copy = try Stand(copying: two.stand)
    try copy.write("Fyra inloggningar", to: "Solgården/eget.txt")
    let held = try await copy.tilldi("merge", two.other, "--yes", "--series", "Solgården")
    #expect(held.status == 1 && held.err.contains("eget.txt"), "\(held)")
    let merged = try await two.here("merge", two.other, "--yes")
    #expect(merged.status == 0)
    #expect(
      merged.out.contains(
        language == "sv"
          ? "Raderat för gott även här: 1 rad i filen.\n"
          : "Erased for good here too: 1 line of the file.\n"))
    let here = try two.stand.snapshot().filter { !$0.key.hasPrefix("annan") }
    #expect(!here.values.contains { $0.range(of: Data("Fyra inloggningar".utf8)) != nil })
  }

  @Test(
    "What can't be merged is said in a plain sentence, and nothing changes",
    arguments: ["sv", "en"])
  func refusals(language: String) async throws {
    let two = try await TwoComputers(language)
    let folder = two.stand.work + "/" + two.other
    let isSwedish = language == "sv"
    func expect(_ swedish: String, _ english: String) async throws {
      let before = try two.stand.snapshot(of: two.stand.work)
      let outcome = try await two.here("merge", two.other)
      #expect(outcome.err == (isSwedish ? swedish : english) + "\n")
      #expect(outcome.out.isEmpty && outcome.status == 1)
      #expect(try two.stand.snapshot(of: two.stand.work) == before)
    }
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/journal.jsonl")),
      as: UTF8.self)
    try two.damageThere { $0 + "skräp\n" }
    let line = text.split(separator: "\n").count + 1
    try await expect(
      "Rad \(line) i ”\(two.other)/journal.jsonl” går inte att läsa, och kan vara märket att något stannar i rummet. Inget ändrades. Kör tilldi check på den andra datorn först.",
      "Line \(line) of “\(two.other)/journal.jsonl” can’t be read, and may be the mark that something stays in the room. Nothing changed. Run tilldi check on the other computer first."
    )
    try two.damageThere { _ in text.replacing(#"{"tilldi":1,"#, with: #"{"tilldi":9,"#) }
    try await expect(
      "”\(two.other)” är skriven av en nyare tilldi (format 9) och kan inte slås ihop här. Inget ändrades. Uppdatera tilldi och försök igen.",
      "“\(two.other)” was written by a newer tilldi (format 9) and can’t be merged here. Nothing changed. Update tilldi and try again."
    )
    try two.damageThere { _ in text.replacing(#""series":""#, with: #""series":"x"#) }
    try await expect(
      "”\(two.other)” är en annan omgång (”Solgården”), så de två kan inte slås ihop. Inget ändrades. Välj en kopia av samma omgång.",
      "“\(two.other)” is another series (“Solgården”), so the two can’t be merged. Nothing changed. Choose a copy of this same series."
    )
    try two.damageThere { _ in "skräp\n" }
    try await expect(
      "Första raden i ”\(folder)/journal.jsonl” går inte att läsa. Inget ändrades. Kopiera mappen från den andra datorn en gång till.",
      "The first line of “\(folder)/journal.jsonl” can’t be read. Nothing changed. Copy the folder from the other computer once more."
    )
    try FileManager.default.removeItem(atPath: folder)
    try await expect(
      "”\(two.other)” är ingen omgång: där finns ingen journal.jsonl. Inget ändrades. Skriv vägen till omgångens mapp från den andra datorn.",
      "“\(two.other)” is no series: there is no journal.jsonl in it. Nothing changed. Write the path of the series’ folder from the other computer."
    )
    let wrong = try await two.stand.tilldi("merge")
    #expect(wrong.status == 64)
  }

  @Test(
    "A line here that can't be read stops a merge, and a torn tail does not",
    arguments: ["sv", "en"])
  func damagedHere(language: String) async throws {
    let two = try await TwoComputers(language)
    try await two.there("note", "natt", "--session", "staff-2")
    try two.damageThere { $0 + #"{"id":"halv"# }
    try two.stand.damage(adding: #"{"id":"halv"#)
    let merged = try await two.here("merge", two.other)
    #expect(merged.status == 0)
    #expect(
      merged.err.hasSuffix(
        language == "sv"
          ? "Sist i den andra filen ligger en rad som aldrig blev klar. Den kom inte med och ligger kvar där.\n"
          : "At the end of the other file lies a line that was never finished. It was not brought, and is still there.\n"
      ))
    try two.stand.damage(adding: "skräp\n")
    let line = try two.stand.lines().count
    let refused = try await two.here("merge", two.other)
    #expect(
      refused.err.hasSuffix(
        language == "sv"
          ? "Rad \(line) i omgångens fil här går inte att läsa, och kan vara märket att något är raderat. Inget slogs ihop. Kör tilldi check först.\n"
          : "Line \(line) of the series’ file here can’t be read, and may be the mark that something was erased. Nothing was merged. Run tilldi check first.\n"
      ))
    #expect(refused.status == 1)
  }
}
