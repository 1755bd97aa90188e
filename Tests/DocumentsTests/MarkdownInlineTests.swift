import Documents
import Testing

@Suite struct MarkdownInlineTests {
  @Test(
    arguments: [
      (["Svar senast ", .strong("3 mars"), "."], "Svar senast **3 mars**."),
      ([.strong("Svar:"), " ja"], "**Svar:** ja"),
      ([.emphasis("så"), " och ", .strong(["a ", .emphasis("b")])], "_så_ och **a _b_**"),
      ([.emphasis([.strong("a")])], "**_a_**"),
      // White space goes outside, empty emphasis goes away, neighbours of a kind are one.
      ([.strong(" a "), "b"], "**a** b"),
      (["a", .strong(""), "b", .emphasis(" "), "c"], "ab c"),
      ([.strong("a"), .strong("b"), .strong([.strong("c")])], "**abc**"),
      ([.strong("a"), .emphasis("b")], "**a**_b_"),
      ([.strong("a\nb")], "**a**\\\n**b**"),
      // Within a word an underscore is none; beside a bracket nothing is.
      (["o", .emphasis("be"), "kant"], "o*be*kant"),
      (["a", .strong("(b)"), "c"], "a(b)c"),
      (["1", .strong(". x")], "1\\. x"),
      ([.strong("*")], "**\\***"),
      ([.strong("- a")], "**\\- a**"),
      // Code.
      ([.code("tilldi new")], "`tilldi new`"),
      ([.code("a`b``c")], "```a`b``c```"),
      ([.code("`")], "`` ` ``"),
      ([.code(" a ")], "`  a  `"),
      ([.code("a\nb"), .code("")], "`a b`"),
      (["a", .code(" "), "b"], "a b"),
      ([.code("<b>*&amp;")], "`<b>*&amp;`"),
      // Line breaks.
      (["a", .lineBreak, "b"], "a\\\nb"),
      ([.lineBreak, "a", .lineBreak, .lineBreak], "a"),
      // Links.
      ([.link("TillDi", to: "https://e.se/a")], "[TillDi](https://e.se/a)"),
      ([.link("a]b", to: "https://e.se/(x) y")], "[a\\]b](https://e.se/%28x%29%20y)"),
      ([.link("a", to: "http://e.se/?a=1&copy;=2")], "[a](http://e.se/?a=1&amp;copy;=2)"),
      ([.link("a", to: "javascript:alert(1)")], "a"),
      ([.link("a", to: "x) [b](http://e.se")], "a"),
      (["[x]", .link("a", to: "mailto:a@b.se")], "\\[x\\][a](mailto:a@b.se)"),
      (["Se!", .link("a", to: "http://e.se")], "Se\\![a](http://e.se)"),
      ([.link(["a", .link("b", to: "http://y")], to: "http://x")], "[ab](http://x)"),
      ([.link("", to: "http://x"), "a"], "a"),
    ] as [(Inlines, String)])
  func paragraph(_ inlines: Inlines, _ expected: String) {
    #expect(
      MarkdownWriter().write(Document(language: "sv", blocks: [.paragraph(inlines)]))
        == expected + "\n")
  }

  @Test(arguments: [
    ("https://example.se/å (1)", "https://example.se/%C3%A5%20%281%29"),
    ("HTTP://e.se", "HTTP://e.se"),
    ("mailto:a@b.se", "mailto:a@b.se"),
    ("http://e.se/\n\u{1B}\"<>`\\|*'[]", "http://e.se/%0A%1B%22%3C%3E%60%5C%7C%2A%27%5B%5D"),
    ("javascript:alert(1)", nil), (" http://e.se", nil), ("data:text/html,x", nil), ("", nil),
    ("file:///etc/passwd", nil), ("//e.se", nil),
  ])
  func addresses(_ address: String, _ expected: String?) {
    #expect(LinkAddress(address)?.text == expected)
  }
}
