import Documents
import Testing

/// What text becomes in a paragraph: a backslash where a parser needs one, and nowhere else.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    // As typed.
    "Larmen kommer direkt, jag hinner fram.", "a - b", "Dag- och nattpersonal", "-5 grader",
    "+46 31 315 00 00", "kl. 7.30", "1.5 timmar", "2024-03-01", "snake_case_ord", "2 * 3",
    "Hej! Så bra!", "a < b > c", "<3", "#hashtag", "nr #3", "~10 minuter",
    "R&D, P&amp utan semikolon",
    "C:\\Users\\Åsa", "[en boende] ramlade", "a | b", "50 %", "\"citat\" – 'så'", "mejl: a@b.se",
    "x: y", "12345678901. ord", "($3)", "a = b", "wwwx",
  ])
  func untouched(_ text: String) {
    #expect(markdown(text) == text + "\n")
  }

  @Test(arguments: [
    ("# Rubrik", "\\# Rubrik"), ("###### Rubrik", "\\###### Rubrik"), ("#", "\\#"),
    ("> citat", "\\> citat"), (">citat", "\\>citat"),
    ("- punkt", "\\- punkt"), ("+ punkt", "\\+ punkt"), ("* punkt", "\\* punkt"), ("-", "\\-"),
    ("1. först", "1\\. först"), ("2) sen", "2\\) sen"), ("1.", "1\\."), ("007. ord", "007\\. ord"),
    ("---", "\\---"), ("- - -", "\\- - -"), ("***", "\\*\\*\\*"), ("___", "\\_\\_\\_"),
    ("===", "\\==="), ("~~~", "\\~\\~\\~"), ("```sh", "\\`\\`\\`sh"),
    ("*fet*", "\\*fet\\*"), ("**fet**", "\\*\\*fet\\*\\*"), ("_kursiv_", "\\_kursiv\\_"),
    ("__init__", "\\_\\_init\\_\\_"), ("~~struken~~", "\\~\\~struken\\~\\~"),
    ("`kod`", "\\`kod\\`"),
    ("[länk](http://a.se)", "\\[länk\\](http\\://a.se)"), ("![bild](x)", "!\\[bild\\](x)"),
    ("[a]: http://x", "\\[a\\]: http\\://x"), ("[^1]", "\\[^1\\]"), ("[ ] gör", "\\[ ] gör"),
    ("[x] gjort", "\\[x] gjort"), ("[!NOTE]", "\\[!NOTE\\]"), ("[[sida]]", "\\[\\[sida\\]\\]"),
    ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"), ("<!-- x", "\\<!-- x"),
    ("<a@b.se>", "\\<a@b.se>"), ("<?php", "\\<?php"), ("<1@b.se>", "\\<1@b.se>"),
    ("&amp; &copy; &#35; &#x41;", "\\&amp; \\&copy; \\&#35; \\&#x41;"),
    ("Bra & dålig dag, R&D", "Bra & dålig dag, R\\&D"),
    ("https://a.se www.a.se FTP://x", "https\\://a.se www\\.a.se FTP\\://x"),
    ("\\*inte fet\\*", "\\\\\\*inte fet\\\\\\*"), ("slut\\", "slut\\\\"),
    ("| a | b |\n|---|---|", "| a | b |\\\n\\|---|---|"), ("a\n:-:", "a\\\n\\:-:"),
    ("    indrag", "indrag"), ("\tindrag", "indrag"), ("  a  ", "a"),
    ("Rad ett\nrad två", "Rad ett\\\nrad två"), ("Rad\n===", "Rad\\\n\\==="),
    ("Rad\n---", "Rad\\\n\\---"), ("a\n\n\nb", "a\\\nb"), ("\n a \r\n b \n", "a\\\nb"),
    ("a\n# b\n- c", "a\\\n\\# b\\\n\\- c"),
    ("\u{1B}[31mröd", "␛[31mröd"), ("a\u{0}b", "a␀b"),
    ("Ring مريم", "\u{2068}Ring مريم\u{2069}"),
    ("a\u{202E}b", "\u{2068}a\u{2067}b\u{2069}\u{2069}"),
    ("👩‍🔧 *", "👩‍🔧 \\*"),
  ])
  func escaped(_ text: String, _ expected: String) {
    #expect(markdown(text) == expected + "\n")
  }

  @Test func aTextInManyPiecesIsOneText() {
    let pieces = Inlines(["[a]", "(http", "://x)", " &am", "p;", "\n1", ". x"])
    #expect(write(.paragraph(pieces)) == "\\[a\\](http\\://x) \\&amp;\\\n1\\. x\n")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a", "<", "&", "[", "*", "`", "_", "~", "#", "👩‍🔧"])
  func aHundredThousandInARow(_ piece: String) {
    let text = String(repeating: piece, count: 100_000)
    let letters = markdown(text).unicodeScalars.filter { $0 != "\\" && $0 != "\n" }
    #expect(letters.elementsEqual(text.unicodeScalars))
  }

  private func markdown(_ text: String) -> String { write(.paragraph(.text(text))) }

  private func write(_ block: Block) -> String {
    MarkdownWriter().write(Document(language: "sv", blocks: [block]))
  }
}
