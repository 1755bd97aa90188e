import Documents
import Testing

/// What text becomes in a page: the letters it is, whatever they are.
@Suite struct HTMLTextTests {
  private func html(_ text: String) -> String { HTMLWriter().write(.text(text)) }

  @Test(arguments: [
    "Larmen kommer direkt, jag hinner fram.", "å ä ö Å Ä Ö é", "50 % – 3 st.", "a = b; c", "👩‍🔧",
    "javascript:alert(1)", "]]", "--", "\\u003cscript\\u003e", "{n}",
  ])
  func untouched(_ text: String) {
    #expect(html(text) == text)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("</title><img src=x onerror=alert(1)>", "&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;"),
    ("<!-- x -->", "&lt;!-- x --&gt;"), ("]]>", "]]&gt;"), ("<![CDATA[x", "&lt;![CDATA[x"),
    ("R&D &amp; &#60; &lt", "R&amp;D &amp;amp; &amp;#60; &amp;lt"),
    ("\"citat\" och 'så'", "&quot;citat&quot; och &#39;så&#39;"),
    ("\" onload=\"x", "&quot; onload=&quot;x"),
    ("\u{1B}[31mröd", "␛[31mröd"), ("a\u{0}b", "a␀b"), ("a\u{7F}\u{85}b", "a␡\nb"),
    ("a\r\nb\u{2028}c", "a\nb\nc"), ("\u{FEFF}a", "\u{2060}a"),
    ("Ring مريم", "\u{2068}Ring مريم\u{2069}"),
    ("a\u{202E}b", "\u{2068}a\u{2067}b\u{2069}\u{2069}"),
    ("a\u{2069}\u{202C}b", "\u{2068}ab\u{2069}"),
    ("<\u{202E}>", "\u{2068}&lt;\u{2067}&gt;\u{2069}\u{2069}"),
  ])
  func harmless(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test func anAttributeHoldsAnything() {
    let node = HTMLNode.element(.p, [.data("past", "\"><script>'&\n\u{0}")])
    #expect(
      HTMLWriter().write(node) == "<p data-past=\"&quot;&gt;&lt;script&gt;&#39;&amp;\n␀\"></p>")
  }

  @Test func wordsRunInTheirOwnDirection() {
    #expect(
      HTMLWriter().write(.said(.li, class: "note", "<3"))
        == "<li class=\"note\" dir=\"auto\">&lt;3</li>"
    )
  }

  @Test func aVeryLongWordIsOneWord() {
    let word = String(repeating: "å", count: 100_000)
    #expect(html(word) == word)
    #expect(html(String(repeating: "<", count: 10_000)).count == 40_000)
  }

  /// Whatever is typed, what is written has no angle bracket or quotation mark of its own.
  @Test func anythingAtAll() {
    var generator = SystemRandomNumberGenerator()
    let pieces = ["<", ">", "\"", "'", "&", "/", "script", "\u{0}", "\u{202E}", "\r", "å", "]]>"]
    for _ in 0..<500 {
      let text = (0..<20).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      #expect(!html(text).contains { "<>\"'\u{0}\r\u{202E}".contains($0) })
    }
  }
}
