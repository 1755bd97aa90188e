import Documents
import Testing

@Suite struct MarkdownBlockTests {
  /// Texts that would each become something in a place where text begins a line.
  static let hostile: [(text: String, line: String)] = [
    ("# Rubrik", "\\# Rubrik"), ("- punkt", "\\- punkt"), ("1. ett", "1\\. ett"),
    ("> citat", "\\> citat"), ("---", "\\---"), ("```", "\\`\\`\\`"), ("<div>", "\\<div>"),
    ("[x](http://y)", "\\[x\\](http\\://y)"), ("[ ] gör", "\\[ ] gör"),
    ("&lt;b&gt;", "\\&lt;b\\&gt;"),
    ("**x**", "\\*\\*x\\*\\*"), ("a\u{1B}]0;x\u{7}", "a␛]0;x␇"),
  ]

  @Test(arguments: hostile)
  func nothingSaidIsStructure(_ text: String, _ line: String) {
    let said = Inlines.text(text)
    let blocks: [Block] = [
      .heading(level: 2, said), .paragraph(said),
      .bulletList([ListItem(said, blocks: [.paragraph(said)])]),
      .numberedList([ListItem(said)]), .quote([.paragraph(said)]),
      .definitions([Definition("T", said)]), .callout(Callout(blocks: [.paragraph(said)])),
      .table(Table(columns: ["A"], rows: [[said]])),
    ]
    // What only a line's beginning gives a meaning needs no backslash in a cell or after a term.
    let opens = ["# Rubrik", "- punkt", "1. ett", "> citat", "---", "[ ] gör"].contains(text)
    let inside = opens ? text : line
    #expect(
      blocks.map(write) == [
        "## \(line)\n", line + "\n", "- \(line)\n\n  \(line)\n", "1. \(line)\n", "> \(line)\n",
        "- **T:** \(inside)\n", "> \(line)\n",
        "| A" + spaces(inside.count - 1) + " |\n| " + dashes(inside.count) + " |\n| \(inside) |\n",
      ])
  }

  @Test(arguments: [
    ("# a #", "\\# a \\#"), ("a ##", "a \\##"), ("C#", "C\\#"), ("a\nb", "a b"), ("1. x", "1\\. x"),
  ])
  func heading(_ text: String, _ expected: String) {
    #expect(write(.heading(level: 3, .text(text))) == "### \(expected)\n")
  }

  @Test(arguments: [(-1, "# a\n"), (0, "# a\n"), (6, "###### a\n"), (9, "###### a\n")])
  func headingLevels(_ level: Int, _ expected: String) {
    #expect(write(.heading(level: level, "a")) == expected)
  }

  @Test func titleAndBlocks() {
    let document = Document(title: "Stör *", language: "sv") {
      Block.heading(level: 2, "Topp 3")
      Block.paragraph("Text")
      Block.paragraph("")
      Block.rule
      Block.preformatted("a\n\n  b\tc\u{1B}\n```\n")
    }
    let expected = """
      # Stör \\*

      ## Topp 3

      Text

      * * *

      ````
      a

        b    c␛
      ```
      ````

      """
    #expect(MarkdownWriter().write(document) == expected)
    #expect(MarkdownWriter().write(Document(language: "sv", blocks: [])) == "\n")
  }

  @Test func lists() {
    let document = Document(language: "sv") {
      Block.bulletList(["a\nb", ListItem("c", blocks: [.bulletList(["d"])]), ""])
      Block.bulletList(["e"])
      Block.definitions([Definition("Version", "2"), Definition("Hur?", "Så"), Definition([], "x")])
      Block.numberedList(start: 9, ["f", ListItem("g", blocks: [.paragraph("h"), .quote([])])])
      Block.numberedList(start: -3, ["i"])
      Block.numberedList(start: 2_000_000_000, ["j"])
      Block.bulletList([ListItem("k", blocks: [.bulletList([""])])])
    }
    let expected = """
      - a\\
        b
      - c
        - d
      -

      * e

      - **Version:** 2
      - **Hur?** Så
      - x

      9. f

      10. g

          h

      0) i

      999999999. j

      - k

        -

      """
    #expect(MarkdownWriter().write(document) == expected)
  }

  @Test func quotesAndCallouts() {
    let document = Document(language: "sv") {
      Block.quote([.paragraph("a\nb"), .bulletList(["c"])])
      Block.callout(Callout(.important, title: "Utkast") { Block.paragraph("Inte antagen.") })
    }
    let expected = """
      > a\\
      > b
      >
      > - c

      > **Utkast**
      >
      > Inte antagen.

      """
    #expect(MarkdownWriter().write(document) == expected)
  }

  @Test func tables() {
    let table = Table(
      columns: [Table.Column("Nr", .trailing), "Vi vill ta", Table.Column("语", .center)],
      rows: [
        ["1", "a|b\nc", [.code("x|y")]], ["10"], ["2", "\\|", [.code("\\|")], "mer"],
        [[], "slut\\"],
      ])
    let expected = """
      |  Nr | Vi vill ta |   语   |     |
      | --: | ---------- | :----: | --- |
      |   1 | a\\|b c     | `x\\|y` |     |
      |  10 |            |        |     |
      |   2 | \\\\\\|       |  \\\\\\|  | mer |
      |     | slut\\\\     |        |     |

      """
    #expect(write(.table(table)) == expected)
    #expect(write(.table(Table(columns: [], rows: []))) == "\n")
  }

  @Test func lanesAreATable() {
    let lanes = Lanes(
      columns: ["1", "2*"],
      lanes: [Lanes.Lane("chef", ["○", "◆"]), Lanes.Lane("a|b", ["", "○"])])
    let expected = """
      |      |  1  | 2\\* |
      | ---- | :-: | :-: |
      | chef |  ○  |  ◆  |
      | a\\|b |     |  ○  |

      """
    #expect(write(.figure(Figure(.lanes(lanes), alternative: ""))) == expected)
  }

  @Test func aLongCellIsNotPaddedFor() {
    let long = String(repeating: "ord ", count: 40) + "slut"
    let table = Table(columns: ["A", "B"], rows: [[.text(long), "x"]])
    #expect(write(.table(table)) == "| A | B |\n| --- | --- |\n| \(long) | x |\n")
  }

  private func write(_ block: Block) -> String {
    MarkdownWriter().write(Document(language: "sv", blocks: [block]))
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func dashes(_ count: Int) -> String { String(repeating: "-", count: max(3, count)) }
}
