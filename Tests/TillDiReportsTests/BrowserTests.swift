import Documents
import ReadBack
import Testing
import TillDiCore
import TillDiReports

/// Every document in a real browser: for those who see it, those who hear it, and on paper.
@Suite(.serialized) struct BrowserTests {
  private static let isReady = Reader.browser != nil && Reader.python != nil
  private static let canPrint = Reader.browser != nil && Reader.pages != nil

  private func pages(_ language: Language) throws -> [(name: String, page: String)] {
    let writer = HTMLDocumentWriter(generator: "test")
    return everyDocument(try Solgarden.full(language).room).map {
      (name: $0.name, page: writer.write($0.document))
    }
  }

  @Test(
    "An accessibility engine finds nothing wrong, by day or by night",
    .enabled(if: isReady, "no browser, or TILLDI_READERS names no Python with axe-core-python"),
    arguments: [(Language.swedish, false), (.swedish, true), (.english, false)])
  func accessible(_ language: Language, isDark: Bool) throws {
    #expect(try Browser.violations(in: pages(language), isDark: isDark) == [])
  }

  @Test(
    "The engine would see a fault",
    .enabled(if: isReady, "no browser, or TILLDI_READERS names no Python with axe-core-python"))
  func engineSees() throws {
    let page = "<!doctype html><title>x</title><main><h1>x</h1><img src=\"data:,\"></main>"
    let found = try Browser.violations(in: [("bad", page)], isDark: false)
    #expect(found.contains { $0.hasPrefix("bad: image-alt") })
    #expect(found.contains { $0.hasPrefix("bad: html-has-lang") })
  }

  @Test(
    "No row of a table is cut by the end of a page",
    .enabled(if: canPrint, "no browser, or no pdftotext, is installed here"))
  func rowsAreWhole() throws {
    let words = "Schemat ändras i appen utan att någon säger till, och då "
    for purpose in [Table.Purpose.reading, .form] {
      let rows = (1...40).map { row -> [Inlines] in
        [
          .text("början\(row)"),
          .text(String(repeating: words, count: row % 7 + 1) + "slut\(row)."),
        ]
      }
      let table = Table(columns: ["Nr", "Vad"], rows: rows, for: purpose)
      let document = Document(title: "Rader", language: "sv", blocks: [.table(table)])
      let pages = try Browser.printed(HTMLDocumentWriter(generator: "test").write(document))
      #expect(pages.count > 2)
      for row in 1...40 {
        let begins = pages.firstIndex { $0.contains("början\(row) ") }
        let ends = pages.firstIndex { $0.contains("slut\(row).") }
        #expect(begins != nil && begins == ends, "row \(row)")
      }
      // The headings stand on every page.
      #expect(pages.allSatisfy { $0.contains(/Nr\s+Vad/) })
    }
  }
}
