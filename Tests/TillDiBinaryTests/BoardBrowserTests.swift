import Foundation
import Testing

/// A browser that can be run without a screen, where there is one.
private enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

@Suite("The big picture in a browser")
struct BoardBrowserTests {
  @Test(
    "The page's own policy lets its style and its script through, and twelve notes fit",
    .enabled(if: Browser.path != nil, "no browser is installed here"))
  func runs() async throws {
    let browser = try #require(Browser.path)
    let stand = try await Samples.begun()
    let notes = (1...13).map {
      "\($0 % 2 == 0 ? "/bra" : "/dålig")\nNågot som hände ett pass, \($0)"
    }
    _ = try await stand.tilldi(
      "run", "staff-2", input: "/nästa\n" + notes.joined(separator: "\n") + "\n")
    try await stand.succeed("board", "--once")
    let running = try Running(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1920,1080",
        "--user-data-dir=\(stand.root)/browser", "--dump-dom",
        "file://\(stand.series.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "")"
          + "/exports/tavla.html",
      ], in: stand.work, environment: stand.environment)
    running.endInput()
    let page = await running.outcome(limit: .seconds(60)).out
    let items = page.components(separatedBy: "<li class=\"note\"").dropFirst()
    #expect(items.count == 12)
    #expect(items.allSatisfy { !$0.hasPrefix(" hidden") })
    // The script ran: it has looked at how much there is to leave out, and found nothing.
    let size = try #require(page.firstMatch(of: /<body[^>]*data-size="([0-9])"/)?.1)
    #expect((5...7).contains(Int(size) ?? 0))
    #expect(page.matches(of: /class="more"[^>]*hidden[^>]*>och 0 till</).count == 2)
  }
}
