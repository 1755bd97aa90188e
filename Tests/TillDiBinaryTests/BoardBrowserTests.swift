import Foundation
import Testing

/// A browser that can be run without a screen, where there is one.
private enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

@Suite("The big picture in a browser")
struct BoardBrowserTests {
  /// The page as it stands once its script has run.
  private func seen(_ browser: String, _ stand: Stand, _ size: String, page: Int = 1) async throws
    -> String
  {
    let path = stand.series.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
    let running = try Running(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--window-size=\(size)",
        "--user-data-dir=\(stand.root)/browser", "--dump-dom",
        "file://\(path)/exports/tavla.html#1-\(page)",
      ], in: stand.work, environment: stand.environment)
    running.endInput()
    return await running.outcome(limit: .seconds(60)).out
  }

  @Test(
    "A ballot of many lines: none is smaller than 28 pixels of 1080, and no page has to shrink",
    .enabled(if: Browser.path != nil, "no browser is installed here"),
    arguments: [(24, 1), (60, 3)])
  func ballot(count: Int, pages: Int) async throws {
    let browser = try #require(Browser.path)
    let stand = try await Samples.begun()
    let said = [
      "Skrivaren på våning 2 fungerar bara ibland och ingen vet vem som ska laga den",
      "Fyra inloggningar innan första beställningen", "Temperaturloggen",
      "Schemat ändras i appen utan att någon säger till", "Vi hinner inte läsa mejlen",
      "Livsmedelsinspektionsrapporteringssystemet kräver två personer",
    ]
    let lines = (0..<count).map { "\(said[$0 % said.count]) \($0)" }
    _ = try await stand.tilldi(
      "run", "staff-4",
      input: "\n\n\n/gå 3\n/stör\n" + lines.joined(separator: "\n") + "\n/rösta 3\n1 2 2\n")
    try await stand.succeed("board", "--once")
    for size in ["1920,1080", "1280,720"] {
      for page in 1...pages {
        let seen = try await seen(browser, stand, size, page: page)
        let shown = seen.components(separatedBy: "<div class=\"page\"").dropFirst()
          .map { $0.prefix(80).split(separator: ">")[0] }
        #expect(shown.count == pages, "\(size)")
        #expect(shown.enumerated().allSatisfy { ($0 + 1 == page) != $1.contains("hidden") })
        let letters = shown.compactMap { $0.firstMatch(of: /data-letters="([0-9]+)"/)?.1 }
        #expect(letters.count == pages && letters.allSatisfy { Int($0) ?? 0 >= 28 })
        // Where a line had no room the script would have made the letters smaller.
        #expect(!shown.contains { $0.contains("style") }, "\(size), page \(page): \(shown)")
      }
    }
  }

  @Test(
    "The page's own policy lets its style and its script through, and twelve notes fit",
    .enabled(if: Browser.path != nil, "no browser is installed here"))
  func runs() async throws {
    let browser = try #require(Browser.path)
    let stand = try await Samples.begun()
    let notes = (1...13).map {
      "\($0 % 2 == 0 ? "/bra" : "/dålig")\nNågot som hände ett pass, \($0)"
    }
    // What groups work with has a picture of its own until they read out.
    _ = try await stand.tilldi(
      "run", "staff-2", input: "/nästa\n/läs\n" + notes.joined(separator: "\n") + "\n")
    try await stand.succeed("board", "--once")
    let page = try await seen(browser, stand, "1920,1080")
    let items = page.components(separatedBy: "<li class=\"note\"").dropFirst()
    #expect(items.count == 12)
    #expect(items.allSatisfy { !$0.hasPrefix(" hidden") })
    // The script ran: it has looked at how much there is to leave out, and found nothing.
    let size = try #require(page.firstMatch(of: /<body[^>]*data-size="([0-9])"/)?.1)
    #expect((5...7).contains(Int(size) ?? 0))
    #expect(page.matches(of: /class="more"[^>]*hidden[^>]*>och 0 till</).count == 2)
  }
}
