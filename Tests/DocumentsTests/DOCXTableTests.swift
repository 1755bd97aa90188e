import Documents
import ReadBack
import Testing

/// Tables in a file for a word processor: on paper, whole rows, under headings that come again.
@Suite struct DOCXTableTests {
  private let table = Table(
    columns: [
      Table.Column("Nr", .trailing, share: 1), Table.Column("Svar", .center, share: 3),
    ], rows: [["1", "Ja, nu"], ["2", "Nej"]])

  private func rows(_ blocks: [Block], paper: Paper = Paper()) throws -> [XMLTree] {
    try WordFile(blocks, paper: paper).body.all("w:tr")
  }

  @Test func noRowIsCutAndTheHeadingComesAgain() throws {
    let rows = try rows([.table(table)])
    #expect(rows.map { $0["w:trPr"]?["w:cantSplit"] != nil } == [true, true, true])
    #expect(rows.map { $0["w:trPr"]?["w:tblHeader"] != nil } == [true, false, false])
    let sides = try #require(rows.last).all("w:jc").map(\.value)
    #expect(sides == ["right", "center"])
  }

  @Test func aHeadingThatSaysNothingIsNoRow() throws {
    let bare = Table(columns: ["", ""], rows: [["a", "b"]])
    #expect(try rows([.table(bare)]).count == 1)
    #expect(try rows([.table(Table(columns: [], rows: []))]).isEmpty)
    #expect(try rows([.table(Table(columns: [""], rows: []))]).isEmpty)
  }

  @Test(arguments: [
    (Paper(), 9866), (Paper(.landscape), 15138), (Paper(setting: .poster), 10320),
  ])
  func columnsFillThePageByTheirShares(_ paper: Paper, _ width: Int) throws {
    let file = try WordFile([.table(table)], paper: paper)
    let columns = try file.body.all("w:gridCol").map { Int($0.attributes["w:w"] ?? "") ?? 0 }
    #expect(columns.reduce(0, +) == width)
    #expect(columns.first == width / 4)
    let size = try #require(try file.body["w:sectPr"]?["w:pgSz"]).attributes
    #expect(size["w:orient"] == (paper.orientation == .landscape ? "landscape" : nil))
  }

  @Test func aColumnIsAsWideAsWhatItSays() throws {
    let long = String(repeating: "Larmet kommer inte fram i korridoren. ", count: 10)
    let table = Table(
      columns: ["Nr", "Vad", "Vem"], rows: [["1", .text(long), "verksamhetsutvecklare"]])
    let widths = try WordFile([.table(table)]).body.all("w:gridCol")
      .map { Int($0.attributes["w:w"] ?? "") ?? 0 }
    #expect(widths.reduce(0, +) == 9866)
    #expect(widths[0] < 600)
    #expect(widths[2] > 2000 && widths[2] < 3000)
  }

  @Test func aFormHasFramesAndRoomForAHand() throws {
    var form = table
    form.purpose = .form
    let file = try WordFile([.table(form)], paper: Paper(.landscape, setting: .dense))
    let heights = try file.body.all("w:tr").map {
      $0["w:trPr"]?["w:trHeight"]?.attributes["w:val"]
    }
    #expect(heights == [nil, "680", "680"])
    let borders = try #require(try file.body.all("w:tblBorders").first)
    #expect(
      borders.children.map(\.name)
        == ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"])
    #expect(try file.body.all("w:trHeight").allSatisfy { $0.attributes["w:hRule"] == "atLeast" })
  }

  @Test func twoTablesDoNotBecomeOne() throws {
    let parts = try WordFile([.table(table), .table(table)]).body.children.map(\.name)
    #expect(parts == ["w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"])
  }

  @Test func cardsAreFourToASheet() throws {
    let cards = try rows([.cards((1...5).map { [.paragraph("\($0)")] })])
    #expect(cards.count == 3)
    let heights = cards.compactMap { Int($0["w:trPr"]?["w:trHeight"]?.attributes["w:val"] ?? "") }
    // An A4 less its margins is 14 683 high.
    #expect(heights.count == 3 && heights.allSatisfy { $0 * 2 < 14_600 && $0 * 3 > 14_683 })
    #expect(cards.last?.all("w:tc").count == 2)
    let kinds = try WordFile([.cards([[.paragraph("a")]])]).body.all("w:insideV").map(\.value)
    #expect(kinds == ["dashed"])
  }

  @Test func aTableInAListStandsInWhereTheListDoes() throws {
    let file = try WordFile([.bulletList([ListItem("a", blocks: [.table(table)])])])
    let table = try #require(try file.body.all("w:tblPr").first)
    #expect(table["w:tblInd"]?.attributes["w:w"] == "360")
    #expect(table["w:tblW"]?.attributes["w:w"] == "\(9866 - 360)")
  }

  @Test func everyCellHasAParagraph() throws {
    let file = try WordFile([
      .table(Table(columns: ["a"], rows: [[], [""]])), .columns([[], [.rule]]),
      .callout(Callout(blocks: [])), .cards([[]]), .definitions([Definition("", "")]),
      .quote([.table(Table(columns: ["a"], rows: []))]),
    ])
    for cell in try file.body.all("w:tc") { #expect(cell.children.last?.name == "w:p") }
    #expect(try file.body.all("w:tc").count == 12)
  }
}
