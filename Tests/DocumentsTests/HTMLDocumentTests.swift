import Documents
import Foundation
import Testing

/// A document as one page: the structure the tree says, and nobody's words as markup.
@Suite struct HTMLDocumentTests {
  private func body(_ blocks: [Block], title: String? = nil) throws -> String {
    let page = HTMLDocumentWriter(generator: "test")
      .write(Document(title: title, language: "sv", blocks: blocks))
    let start = try #require(page.range(of: "<main>"))
    let end = try #require(page.range(of: "</main>"))
    return page[start.upperBound..<end.lowerBound].trimmingCharacters(in: .newlines)
  }

  @Test func thePageIsWholeInItselfAndTheSameEachTime() {
    let document = Document(title: "Det här <stör>", language: "sv", blocks: [.rule])
    let page = HTMLDocumentWriter(generator: "test").write(document)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"sv\">\n"))
    #expect(page.contains("<title>Det här &lt;stör&gt;</title>"))
    #expect(page.contains("<h1 dir=\"auto\">Det här &lt;stör&gt;</h1>"))
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("nonce"))
    #expect(!page.contains("url(") && !page.contains("@import"))
    #expect(page == HTMLDocumentWriter(generator: "test").write(document))
  }

  @Test(
    "Each block is the element that says what it is",
    arguments: [
      (.heading(level: 2, "Stör"), "<h2 dir=\"auto\">Stör</h2>"),
      (.heading(level: 9, "Djupt"), "<h6 dir=\"auto\">Djupt</h6>"),
      (.paragraph("rad ett\nrad två"), "<p dir=\"auto\">rad ett<br>rad två</p>"),
      (.paragraph([]), ""),
      (
        .paragraph([.strong("a"), .emphasis("b"), .code("c")]),
        "<p dir=\"auto\"><strong>a</strong><em>b</em><code>c</code></p>"
      ),
      (
        .bulletList(["ett", ListItem("två", blocks: [.paragraph("under")])]),
        """
        <ul>
        <li dir="auto">ett</li>
        <li>
        <p dir="auto">två</p>
        <p dir="auto">under</p>
        </li>
        </ul>
        """
      ),
      (.numberedList(start: 4, ["fyra"]), "<ol start=\"4\">\n<li dir=\"auto\">fyra</li>\n</ol>"),
      (
        .definitions([Definition("Version", "2")]),
        """
        <dl>
        <div>
        <dt dir="auto">Version</dt>
        <dd dir="auto">2</dd>
        </div>
        </dl>
        """
      ),
      (
        .callout(Callout(.important, title: "Utkast", blocks: [.paragraph("Inte klart")])),
        """
        <div class="callout important">
        <p class="title" dir="auto">Utkast</p>
        <p dir="auto">Inte klart</p>
        </div>
        """
      ),
      (
        .quote([.paragraph("sagt")]), "<blockquote>\n<p dir=\"auto\">sagt</p>\n</blockquote>"
      ),
      (.rule, "<hr>"),
      (.preformatted("a  b\n<c>"), "<pre tabindex=\"0\">a  b\n&lt;c&gt;</pre>"),
      (
        .table(
          Table(columns: ["", Table.Column("Dag", .trailing)], rows: [["a", "1"], ["b"]])),
        """
        <div class="table" tabindex="0">
        <table>
        <thead>
        <tr>
        <td dir="auto"></td>
        <th scope="col" class="end" dir="auto">Dag</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td dir="auto">a</td>
        <td class="end" dir="auto">1</td>
        </tr>
        <tr>
        <td dir="auto">b</td>
        <td class="end" dir="auto"></td>
        </tr>
        </tbody>
        </table>
        </div>
        """
      ),
      (
        .columns([[.paragraph("ta")], [.paragraph("ge")]]),
        """
        <div class="columns">
        <div>
        <p dir="auto">ta</p>
        </div>
        <div>
        <p dir="auto">ge</p>
        </div>
        </div>
        """
      ),
      (
        .cards([[.paragraph("lapp")]]),
        """
        <div class="cards">
        <section class="card">
        <p dir="auto">lapp</p>
        </section>
        </div>
        """
      ),
      (
        .writingLines(1),
        "<div class=\"writing\" aria-hidden=\"true\">\n<div></div>\n</div>"
      ),
      (.pageBreak, "<div class=\"sheet\" aria-hidden=\"true\"></div>"),
      (
        .figure(
          Figure(
            .photograph(
              Photograph(.png, bytes: Array("Må".utf8), width: 1, height: 1, name: "a.png")),
            caption: "Drömbild", alternative: "En \"platta\"")),
        """
        <figure>
        <img src="data:image/png;base64,TcOl" alt="En &quot;platta&quot;">
        <figcaption dir="auto">Drömbild</figcaption>
        </figure>
        """
      ),
      (
        .table(
          Table(
            columns: [.init("Nr", share: 1), .init("Vad", share: 3)], rows: [["1", "a"]],
            for: .form)),
        """
        <div class="table form" tabindex="0">
        <table>
        <colgroup>
        <col style="width: 25%">
        <col style="width: 75%">
        </colgroup>
        <thead>
        <tr>
        <th scope="col" dir="auto">Nr</th>
        <th scope="col" dir="auto">Vad</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td dir="auto">1</td>
        <td dir="auto">a</td>
        </tr>
        </tbody>
        </table>
        </div>
        """
      ),
      (
        .paragraph([.link("här", to: "https://e.se/?a=1&b=\"2")]),
        "<p dir=\"auto\"><a href=\"https://e.se/?a=1&amp;b=%222\">här</a></p>"
      ),
      (.paragraph([.link("här", to: "javascript:alert(1)")]), "<p dir=\"auto\">här</p>"),
    ] as [(Block, String)])
  func blocks(_ block: Block, _ expected: String) throws {
    #expect(try body([block]) == expected)
  }

  @Test func thePaperIsKnownByItsName() {
    let sheet = Document(
      title: "Svar", language: "sv", paper: Paper(.landscape, setting: .dense), blocks: [])
    let page = HTMLDocumentWriter(generator: "test").write(sheet)
    #expect(page.contains("<body class=\"landscape dense\">"))
  }

  @Test(
    "Nothing that was said becomes markup, turns the letters around it or hides",
    arguments: [
      "<script>alert(1)</script>", "</main><h1>x", "\"><img src=x onerror=alert(1)>", "&lt;b&gt;",
      "a\u{202E}b", "\u{1B}[31mröd", "<!-- x", "]]>", "' onclick='x",
    ])
  func hostile(_ text: String) throws {
    let inlines: Inlines = .text(text)
    let written = try body([
      .heading(level: 2, inlines), .paragraph([.strong(inlines), .code(text)]),
      .bulletList([ListItem(inlines)]), .table(Table(columns: [.init(inlines)], rows: [[inlines]])),
      .definitions([Definition(inlines, inlines)]), .preformatted(text),
      .callout(Callout(title: inlines, blocks: [])),
      .figure(
        Figure(
          .lanes(Lanes(columns: [text], lanes: [Lanes.Lane(text, [Lanes.Mark(text)])])),
          alternative: text)),
    ])
    let tags = Set(
      written.matches(of: /<([a-z]+[1-6]?)[ >]/).map { String($0.1) })
    #expect(
      tags.sorted() == [
        "code", "dd", "div", "dl", "dt", "figure", "h2", "li", "p", "path", "pre", "rect", "strong",
        "svg", "table", "tbody", "td", "text",
        "th", "thead", "tr", "ul",
      ])
    #expect(!written.contains("\u{1B}") && !written.contains("onclick=\""))
    let turned = written.unicodeScalars.filter { $0 == "\u{202E}" }.count
    let isolated = written.unicodeScalars.filter { $0 == "\u{2069}" }.count
    #expect(turned == 0 || isolated >= turned)
  }
}
