import Foundation
import Testing
import Trials

@Suite("A file's name says what is in it, or nothing is written")
struct EndingTests {
  /// Every command that writes a file.
  static let writing: [[String]] = [
    ["report"], ["list", "staff"], ["list", "management", "--open"], ["compare"],
    ["follow-up"], ["follow-up", "--done", "vill1"], ["letter"], ["answer-sheet"], ["homework"],
    ["review"], ["review", "3", "--seen", "ja"], ["observer"], ["flyer"],
    ["guide"], ["guide", "--programme", "Solgården/programme.yaml"], ["programme", "course"],
    ["map", "now"], ["map", "way-in"], ["map", "now", "--format", "lanes"],
    ["map", "now", "Inköp: IT -> IT-chefen"], ["invitation"], ["hand-over", "replies"],
    [
      "hand-over", "staff", "--from", "a", "--to", "b", "--answer-by", Today.adding(9),
      "--room-said-yes",
    ],
    ["board", "--once"],
  ]

  @Test(
    "What no command writes is refused before anything is done",
    arguments: writing.sample(every: 2))
  func refused(_ arguments: [String]) async throws {
    let stand = try await Stand(copying: Samples.full())
    let before = try stand.snapshot(of: stand.work)
    let endings =
      arguments == ["report"]
      ? [".pdf", ".doc", ".odt", ".rtf", ".xlsx", ".Andersson", ".", ""] : [".pdf", ""]
    for ending in endings {
      let outcome = try await stand.tilldi(arguments + ["--output", "papper\(ending)"])
      #expect(outcome.status == 1 && outcome.out.isEmpty, "\(outcome)")
      let says = "”papper\(ending)” skulle inte säga vad filen innehåller. Låt namnet sluta på ."
      #expect(outcome.err.hasPrefix(says) && outcome.err.contains(" Inget skrevs."), "\(outcome)")
      let hasPage = !arguments.contains("hand-over")
      #expect(
        outcome.err.contains("Spara som PDF") == (ending == ".pdf" && hasPage), "\(outcome)")
    }
    #expect(try stand.snapshot(of: stand.work) == before)
  }

  @Test("The office's own endings lead to what the office's programs open")
  func nearest() async throws {
    let stand = try await Stand(copying: Samples.full())
    for (ending, nearest) in [(".doc", ".docx"), (".odt", ".docx"), (".xlsx", ".csv")] {
      let outcome = try await stand.tilldi("list", "staff", "--output", "l" + ending)
      #expect(
        outcome.err.hasSuffix(" \(nearest) öppnas i samma program som \(ending).\n"), "\(outcome)")
    }
  }

  @Test(
    "What this paper can't be, and two that contradict each other",
    arguments: [
      (["list", "staff", "--output", "l.ics"], ".txt, .md, .html, .docx, .csv eller .json. "),
      (["letter", "--output", "l.csv"], ".txt, .md, .html eller .docx. "),
      (["invitation", "--output", "l.json"], ".txt, .md, .html, .docx eller .ics. "),
      (["compare", "--output", "l.jsonl"], ".txt, .md, .html, .docx, .csv eller .json. "),
      (["hand-over", "replies", "--output", "l.docx"], "Låt namnet sluta på .json. "),
      (["programme", "copy", "l.docx"], "Låt namnet sluta på .yaml. "),
      (["board", "--once", "--output", "l.md"], "Låt namnet sluta på .html. "),
      (
        ["report", "--format", "html", "--output", "y.docx"],
        "”y.docx” säger en sak och --format html en annan. Utelämna --format eller låt namnet sluta på .html eller .htm. "
      ),
      (
        ["list", "staff", "--format", "csv", "--output", "y.json"],
        "eller låt namnet sluta på .csv. "
      ),
      (
        ["map", "now", "--format", "lanes", "--output", "y.json"], ".txt, .md, .html eller .docx. "
      ),
      (["letter", "--preview", "--output", "l.pdf"], ".txt, .md, .html eller .docx. "),
    ] as [([String], String)])
  func told(_ row: (arguments: [String], says: String)) async throws {
    let stand = try await Stand(copying: Samples.full())
    let before = try stand.snapshot(of: stand.work)
    let outcome = try await stand.tilldi(row.arguments)
    #expect(outcome.status == 1 && outcome.out.isEmpty, "\(outcome)")
    #expect(outcome.err.contains(row.says + "Inget skrevs."), "\(outcome)")
    #expect(try stand.snapshot(of: stand.work) == before)
  }

  @Test("In English, with the way to PDF")
  func english() async throws {
    let stand = try await Samples.full()
    let outcome = try await stand.tilldi("letter", "--language", "en", "--output", "Letter.PDF")
    #expect(
      outcome.err
        == "“Letter.PDF” would not say what is in the file. Let its name end in .txt, .md, .html or .docx. Nothing was written. For PDF: write .html, open the file in the browser, choose Print and Save as PDF.\n"
    )
  }

  @Test("The same paper by each of its endings, and by a form without an ending")
  func same() async throws {
    let stand = try await Stand(copying: Samples.full())
    func written(_ name: String, _ more: String...) async throws -> Data {
      try await stand.succeed(["list", "staff", "--output", name] + more)
      return try Data(contentsOf: URL(fileURLWithPath: stand.work + "/" + name))
    }
    let page = try await written("a.html")
    #expect(page.starts(with: Data("<!doctype html>".utf8)))
    #expect(try await written("b.HTM") == page)
    #expect(try await written("c", "--format", "html") == page)
    let marked = try await written("d.md")
    #expect(try await written("e.markdown") == marked)
    let lanes = ["map", "now", "--format", "lanes", "--output"]
    try await stand.succeed(lanes + ["f.docx"])
    let word = try Data(contentsOf: URL(fileURLWithPath: stand.work + "/f.docx"))
    #expect(word.starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test("A .txt is the paper as text, without what is on the screen only")
  func text() async throws {
    let stand = try await Stand(copying: Samples.full())
    for arguments in [["list", "staff"], ["compare"], ["follow-up"], ["review"], ["report"]] {
      try await stand.succeed(arguments + ["--output", "blad.txt", "--force"])
      let text = try String(contentsOfFile: stand.work + "/blad.txt", encoding: .utf8)
      #expect(!text.contains("lånar inloggningar") && !text.contains("\u{1B}"))
      #expect(!text.hasPrefix("#") && text.split(separator: "\n").count > 5)
      try await stand.succeed(arguments + ["--output", "blad.md", "--force"])
      let marked = try String(contentsOfFile: stand.work + "/blad.md", encoding: .utf8)
      let title = try #require(marked.split(separator: "\n").first).drop { "# ".contains($0) }
      #expect(text.contains(title), "\(text)")
    }
  }
}
