import Documents
import Testing

@Suite struct DocumentTests {
  @Test func literalsAreText() {
    let day = "3 *mars*"
    let inlines: Inlines = "Svar senast \(day)"
    #expect(inlines == .text("Svar senast 3 *mars*"))
    #expect(ListItem("a") == ListItem(.text("a"), blocks: []))
    #expect(["a", .strong("b")] as Inlines == .text("a") + .strong("b"))
  }

  @Test(
    arguments: [
      ([], true, ""), ([""], true, ""), ([.strong("")], true, ""), ([.lineBreak], true, "\n"),
      (["a", .lineBreak, .emphasis(["b", .code("c")]), .link("d", to: "x")], false, "a\nbcd"),
    ] as [(Inlines, Bool, String)])
  func plainText(_ inlines: Inlines, _ isEmpty: Bool, _ text: String) {
    #expect(inlines.isEmpty == isEmpty)
    #expect(inlines.plainText == text)
  }

  @Test(arguments: [true, false])
  func builder(_ isDraft: Bool) {
    let document = Document(title: "T", language: "sv") {
      if isDraft { Block.paragraph("Utkast") } else { Block.rule }
      for number in 1...2 { Block.paragraph("\(number)") }
      [Block.rule]
    }
    let first: Block = isDraft ? .paragraph("Utkast") : .rule
    #expect(document.blocks == [first, .paragraph("1"), .paragraph("2"), .rule])
    #expect(document.blocksWithTitle.first == .heading(level: 1, "T"))
  }

  @Test func aTableIsSquaredWithoutLoss() {
    let table = Table(columns: ["A"], rows: [["1", "2"], []]).squared
    #expect(table.columns == ["A", Table.Column([])])
    #expect(table.rows == [["1", "2"], [[], []]])
  }
}
