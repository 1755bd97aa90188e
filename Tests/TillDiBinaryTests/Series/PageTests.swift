import Foundation
import Testing

@Suite("Documents as pages for a browser")
struct PageTests {
  private func body(_ page: String) throws -> String {
    let start = try #require(page.range(of: "<main>"))
    return String(page[start.upperBound...])
  }

  @Test(
    "A file that ends in .html is a page, and --format html is the same page",
    arguments: [
      ["report"], ["list", "staff"], ["list", "management"], ["compare"], ["review"],
      ["answer-sheet"], ["letter"], ["report", "--for", "board"], ["follow-up"],
      ["map", "way-in"], ["homework"],
    ])
  func page(_ arguments: [String]) async throws {
    let stand = try await Samples.full()
    let written = try await stand.tilldi(arguments + ["--output", "Solgården/sida.HTML"])
    #expect(written.status == 0, "\(written)")
    let file = stand.work + "/Solgården/sida.HTML"
    let page = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"sv\">\n"))
    #expect(!page.contains("<script"))
    let shown = try await stand.tilldi(arguments + ["--format", "html"])
    #expect(shown.status == 0, "\(shown)")
    #expect(try body(shown.out) == body(page))
    // What stays in the room is in no page.
    #expect(!page.contains("lånar inloggningar"))
  }

  @Test("A page of the programme and of what was promised")
  func shownPages() async throws {
    let stand = try await Samples.full()
    for arguments in [["follow-up"], ["programme", "show", "staff-2"], ["programme", "course"]] {
      let outcome = try await stand.tilldi(arguments + ["--format", "html"])
      #expect(outcome.status == 0 && outcome.out.hasPrefix("<!doctype html>"), "\(outcome)")
    }
  }
}
