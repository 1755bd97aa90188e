import Foundation
import ReadBack
import Testing

/// A browser that can print without a screen, where there is one.
private enum Printer {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Prints a page and counts its sheets.
  static func sheets(of page: String, in stand: Stand) async throws -> Int {
    let browser = try #require(path)
    try stand.write(page, to: "sida.html")
    let pdf = stand.work + "/sida.pdf"
    let running = try Running(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(stand.root)/browser",
        "--no-pdf-header-footer", "--print-to-pdf=\(pdf)", "file://\(stand.work)/sida.html",
      ], in: stand.work, environment: stand.environment)
    running.endInput()
    _ = await running.outcome(limit: .seconds(60))
    let printed = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: pdf)), as: UTF8.self)
    return printed.matches(of: /\/Type \/Page\s/).count
  }
}

@Suite(
  "Papers as they are printed",
  .enabled(if: Printer.path != nil, "no browser is installed here"))
struct PaperBrowserTests {
  @Test("An answer sheet of nine items is one side of A4", arguments: ["sv", "en"])
  func nineItems(_ language: String) async throws {
    let stand = try await Samples.begun(language)
    for (kind, count) in [("support", 3), ("disturbance", 3), ("claim", 3)] {
      let lines = (1...count).map {
        "Vi skriver samma sak på \($0) ställen, i telefonen, i pärmen och på lappen till natten\n"
      }
      try await stand.succeed(
        "note", "-", "--session", "staff-2", "--kind", kind, input: lines.joined())
    }
    try await stand.succeed(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      Today.adding(60), "--room-said-yes")
    let page = try await stand.succeed("answer-sheet", "--format", "html")
    #expect(page.components(separatedBy: "<tr>").count == 11)
    #expect(try await Printer.sheets(of: page, in: stand) == 1)
  }

  @Test(
    "The report's first page says it all, whoever it is for",
    .enabled(if: Reader.pages != nil, "pdftotext is not installed here"),
    arguments: [
      [], ["--draft"], ["--for", "staff"], ["--for", "management"],
    ])
  func firstPage(_ readers: [String]) async throws {
    let stand = try await Samples.example()
    let report = try await stand.tilldi(
      ["report", "--format", "html", "--series", "exempel/Solgården"] + readers)
    let pages = try Browser.printed(report.out)
    let first = try #require(pages.first)
    for part in [
      "Omsorgsnämnden", "Vill 1", "Kan 7", "29 av 30 rader har fått svar", "Vem gör vad, och när",
    ] {
      #expect(first.contains(part), "\(part)")
    }
    // What is kept stands last there; nothing of it runs over.
    #expect(first.contains("Klart och berättat"))
    #expect(!pages.dropFirst().joined().contains("Klart och berättat"))
  }

  @Test("The example's papers are no more sides than anybody reads")
  func sides() async throws {
    let stand = try await Samples.example()
    for (arguments, most) in [
      (["list", "staff"], 2), (["report"], 7), (["report", "--for", "staff"], 4),
      (["report", "--for", "board"], 5),
    ] {
      let page = try await stand.tilldi(
        arguments + ["--format", "html", "--series", "exempel/Solgården"])
      #expect(page.status == 0, "\(page)")
      #expect(try await Printer.sheets(of: page.out, in: stand) <= most, "\(arguments)")
    }
  }

  @Test("The report of two hundred notes is ten sides at most")
  func twoHundredNotes() async throws {
    let stand = try await Samples.begun()
    let said = [
      "inloggningen tar för lång tid på morgonen", "larmet låter fast ingen har ringt",
      "schemat ändras utan att någon säger till oss", "telefonen laddar ur mitt i passet",
      "vi skriver samma sak i pärmen och i telefonen", "supporten svarar inte på kvällen",
    ]
    for (session, kind, count) in [
      ("staff-1", "remark", 15), ("staff-2", "example", 10), ("staff-2", "good-day", 15),
      ("staff-2", "bad-day", 15), ("staff-2", "support", 30), ("staff-2", "disturbance", 70),
      ("staff-3", "dream", 15), ("staff-4", "claim", 10), ("management-1", "remark", 5),
      ("management-1", "offer", 15),
    ] {
      let lines = (1...count).map { "\(kind) \($0): \(said[$0 % said.count])\n" }
      try await stand.succeed(
        "note", "-", "--session", session, "--kind", kind, input: lines.joined())
    }
    for side in ["staff", "management"] {
      try await stand.succeed(
        "hand-over", side, "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
        Today.adding(60), "--room-said-yes")
    }
    // Ten claims and six on top are answered alone, the others together.
    let answer = "3\nDet behöver prövas mot avtalet och schemat innan vi vet hur det går\n\n\n"
    let effect = "Det märks på morgonen när passet börjar\n"
    try await stand.succeed(
      "reply",
      input: String(repeating: answer + effect, count: 17) + "alla var här\n")
    let report = try await stand.succeed("report", "--format", "html")
    #expect(report.contains("Alla 110 rader har fått svar"), "\(report.prefix(4000))")
    #expect(try await Printer.sheets(of: report, in: stand) <= 10)
  }

  @Test(
    "The board reads two sides, and the lists in an appendix",
    .enabled(if: Reader.pages != nil, "pdftotext is not installed here"))
  func boardAndAppendix() async throws {
    let stand = try await Samples.example()
    let report = try await stand.tilldi([
      "report", "--for", "board", "--format", "html", "--series", "exempel/Solgården",
    ])
    let pages = try Browser.printed(report.out)
    #expect(pages[1].contains("Vad det här är") && pages[1].contains("Det som händer nu"))
    #expect(pages[2].contains("Bilaga") && !pages[..<2].joined().contains("Bilaga"))
  }
}
