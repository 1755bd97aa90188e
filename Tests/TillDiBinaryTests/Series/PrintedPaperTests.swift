import Foundation
import Testing

/// A browser that can print, where there is one.
private enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

@Suite("The papers for the room as they are printed")
struct PrintedPaperTests {
  @Test(
    "Each fits the sheets it is made for",
    .enabled(if: Browser.path != nil, "no browser is installed here"),
    arguments: [
      (["flyer"], 1), (["homework", "homework-1"], 1), (["homework"], 3),
      (["observer", "staff-2"], 2),
      (["invitation", "staff"], 1),
    ], ["sv", "en"])
  func sheets(_ paper: (arguments: [String], count: Int), _ language: String) async throws {
    let browser = try #require(Browser.path)
    let stand = try await Samples.begun()
    let written = try await stand.tilldi(
      paper.arguments + ["--language", language, "-o", stand.work + "/blad.html"])
    #expect(written.status == 0, "\(written)")
    let running = try Running(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(stand.root)/browser",
        "--no-pdf-header-footer", "--print-to-pdf=\(stand.work)/blad.pdf",
        "file://\(stand.work)/blad.html",
      ], in: stand.work, environment: stand.environment)
    running.endInput()
    _ = await running.outcome(limit: .seconds(60))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: stand.work + "/blad.pdf"))
    // Page objects stand uncompressed in what browsers print.
    let text = String(decoding: bytes, as: UTF8.self)
    let pages = text.matches(of: /\/Type \/Page\b/)
    #expect(pages.count == paper.count)
    // Each is an A4, in points.
    #expect(text.matches(of: /\/MediaBox \[0 0 59[45][.0-9]* 84[12][.0-9]*\]/).count == paper.count)
  }
}
