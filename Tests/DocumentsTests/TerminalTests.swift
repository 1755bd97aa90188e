import Documents
import TextShape
import Testing

@Suite struct TerminalTests {
  @Test func everyBlock() {
    let document = Document(title: "Det här stör", language: "sv") {
      Block.definitions([
        Definition("Arbetsplats", "Solgården"), Definition("Version", "2, utkast"),
      ])
      Block.heading(level: 2, "Topp 3")
      Block.heading(level: 3, "Natt")
      Block.paragraph(["Svar senast ", .strong("3 mars"), " till ", .emphasis("Åsa Öberg"), "."])
      Block.numberedList(
        start: 9,
        [
          "Loggar in fyra gånger före första besöket",
          ListItem("Skrivaren", blocks: [.bulletList(["våning 2"]), .bulletList(["och 3"])]),
        ])
      Block.quote([.paragraph("Vi tittade på familjens bilder ihop på plattan")])
      Block.callout(Callout(.important, title: "Utkast") { Block.paragraph("Inte antagen.") })
      Block.preformatted("a\n  b")
      Block.rule
      Block.paragraph([.link("TillDi", to: "https://e.se"), " ", .code("tilldi")])
    }
    let expected = """
      Det här stör
      ════════════

      Arbetsplats: Solgården
      Version:     2, utkast

      Topp 3
      ──────

      Natt

      Svar senast 3 mars till Åsa Öberg.

       9. Loggar in fyra gånger före första
          besöket
      10. Skrivaren
          • våning 2

          • och 3

      │ Vi tittade på familjens bilder ihop på
      │ plattan

      ┃ Utkast
      ┃ Inte antagen.

      a
        b

      ────────────────────────────────────────

      TillDi (https://e.se) tilldi

      """
    #expect(TerminalWriter(width: 40).write(document) == expected)
  }

  @Test func lanesAreDrawnInBandsThatFit() {
    let lanes = Lanes(
      columns: (1...4).map { "\($0)" },
      lanes: [
        Lanes.Lane("chef", ["○", "◆", "", "○"]), Lanes.Lane("röd \u{1B}[31m\nlinje", ["", "x"]),
      ])
    let document = Document(
      language: "sv", blocks: [.figure(Figure(.lanes(lanes), alternative: ""))])
    #expect(
      TerminalWriter(width: 40).write(document) == """
                       1     2     3     4
        chef          ─○─────◆───────────○────
        röd ␛[31m li… ───────x────────────────

        """)
    #expect(
      TerminalWriter(width: 12).write(document) == """
              1  2
        chef ─○──◆─
        röd… ────x─

              3  4
        chef ────○─
        röd… ──────

        """)
    let none = Document(
      language: "sv",
      blocks: [.figure(Figure(.lanes(Lanes(columns: [], lanes: [])), alternative: ""))])
    #expect(TerminalWriter(width: 40).write(none) == "\n")
  }

  static let table = Table(
    columns: [Table.Column("Nr", .trailing), "Vi vill ta", "Svar"],
    rows: [["1", "Larmen direkt i telefonen", "Ja, nu"], ["10", "语言", "Behöver prövas"]])

  @Test(arguments: [
    (
      60,
      """
      Nr  Vi vill ta                 Svar
      ─────────────────────────────────────────────
       1  Larmen direkt i telefonen  Ja, nu
      10  语言                       Behöver prövas

      """
    ),
    (
      40,
      """
      Nr  Vi vill ta            Svar
      ────────────────────────────────────────
       1  Larmen direkt i       Ja, nu
          telefonen

      10  语言                  Behöver prövas

      """
    ),
    (
      16,
      """
      Nr: 1
      Vi vill ta:
        Larmen direkt
        i telefonen
      Svar: Ja, nu

      Nr: 10
      Vi vill ta:
        语言
      Svar: Behöver
        prövas

      """
    ),
  ])
  func tables(_ width: Int, _ expected: String) {
    #expect(write(.table(Self.table), width: width) == expected)
  }

  @Test func color() {
    let document = Document(language: "sv") {
      Block.heading(level: 3, "Natt")
      Block.paragraph([.strong("fet stil"), " och ", .emphasis([.strong("båda")])])
    }
    #expect(
      TerminalWriter(width: 4, color: true).write(document)
        == "\u{1B}[1mNatt\u{1B}[0m\n\n\u{1B}[1mfet\u{1B}[0m\n\u{1B}[1mstil\u{1B}[0m\noch\n"
        + "\u{1B}[1;3mbåda\u{1B}[0m\n")
  }

  @Test(arguments: [
    ("röd \u{1B}[31m \u{9B}2J \u{1B}]0;x\u{7}", "röd ␛[31m \u{FFFD}2J ␛]0;x␇"),
    ("a\rb\u{8}", "a\nb␈"),
    ("a\u{202E}b\u{2069}", "ab"),
    ("Ring مريم", "\u{2068}Ring مريم\u{2069}"),
    ("# a *b* <c>", "# a *b* <c>"),
  ])
  func hostileText(_ text: String, _ expected: String) {
    #expect(write(.paragraph(.text(text)), width: 40) == expected + "\n")
    #expect(write(.preformatted(text), width: 40) == expected + "\n")
  }

  @Test func eachLineOfArabicIsIsolatedByItself() {
    let lines = write(.paragraph("مرحبا مرحبا"), width: 8)
    #expect(lines == "\u{2068}مرحبا\u{2069}\n\u{2068}مرحبا\u{2069}\n")
  }

  @Test(arguments: [40, 41, 57, 80, 200])
  func nothingIsWiderThanTheTerminal(_ width: Int) {
    let said = Inlines.text(String(repeating: "语å👩‍🔧", count: 300) + " " + "ord och ord")
    let blocks: [Block] = [
      .heading(level: 1, said), .paragraph(said),
      .numberedList([ListItem(said, blocks: [.quote([.paragraph(said)])])]),
      .definitions([Definition(said, said)]),
      .table(Table(columns: ["A", Table.Column(said)], rows: [[said, said, said]])),
      .callout(Callout(title: said, blocks: [.preformatted("   " + said.plainText)])), .rule,
    ]
    for block in blocks {
      let lines = write(block, width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.displayWidth <= width })
    }
  }

  private func write(_ block: Block, width: Int) -> String {
    TerminalWriter(width: width).write(Document(language: "sv", blocks: [block]))
  }
}
