import Documents
import ReadBack
import Testing

/// A document in a file for a word processor: the structure the tree says, in the words that program knows it by.
@Suite struct DOCXDocumentTests {
  @Test(
    "Each block is a paragraph or a table of its own style",
    arguments: [
      ([.heading(level: 2, "Stör")], ["Heading2: Stör"]),
      ([.heading(level: 0, "A"), .heading(level: 9, "B")], ["Heading1: A", "Heading6: B"]),
      ([.paragraph("rad ett\nrad två")], ["Normal: rad ett\nrad två"]),
      ([.paragraph([])], []),
      (
        [.paragraph(["  a ", .strong("b"), .lineBreak, .code("c\nd")])],
        ["Normal:   a b\nc d"]
      ),
      (
        [.bulletList(["ett", ListItem("två", blocks: [.paragraph("under")])])],
        ["ListBullet: ett", "ListBullet: två", "Normal: under"]
      ),
      ([.numberedList(["ett"])], ["ListNumber: ett"]),
      (
        [.table(Table(columns: ["Nr", "Vad"], rows: [["1", "Schemat"], ["2"]]))],
        [
          "TableHeading: Nr", "TableHeading: Vad", "TableText: 1", "TableText: Schemat",
          "TableText: 2",
        ]
      ),
      ([.definitions([Definition("Version", "2")])], ["Term: Version", "TableText: 2"]),
      (
        [.callout(Callout(.important, title: "Utkast", blocks: [.paragraph("Inte antagen.")]))],
        ["CalloutTitle: Utkast", "Normal: Inte antagen."]
      ),
      ([.quote([.paragraph("Som det sades")])], ["Quote: Som det sades"]),
      ([.quote([.bulletList(["a"])])], ["ListBullet: a"]),
      ([.preformatted("a\n\n b\tc")], ["HTMLPreformatted: a\n\n b    c"]),
      (
        [.columns([[.paragraph("vänster")], [.paragraph("höger")]])],
        ["Normal: vänster", "Normal: höger"]
      ),
      (
        [
          .figure(
            Figure(
              .lanes(Lanes(columns: ["1"], lanes: [Lanes.Lane("chef", ["○"])])),
              caption: "Som det är", alternative: "Chefen är med"))
        ], nil
      ),
    ] as [([Block], [String]?)])
  func blocks(_ blocks: [Block], _ expected: [String]?) throws {
    let said = try WordFile(blocks).said
    if let expected {
      #expect(said == expected)
    } else {
      #expect(said.last == "Caption: Som det är")
    }
  }

  @Test func theTitleIsTheOneHeadingAboveAll() throws {
    let file = try WordFile([.heading(level: 2, "Stör")], title: "Det här <stör>")
    #expect(try file.said == ["Heading1: Det här <stör>", "Heading2: Stör"])
    #expect(try file.part("docProps/core.xml")["dc:title"]?.text == "Det här <stör>")
  }

  @Test func headingsStayWithWhatTheyHead() throws {
    let styles = try WordFile([]).part("word/styles.xml").all("w:style")
    for level in 1...6 {
      let style = try #require(styles.first { $0.attributes["w:styleId"] == "Heading\(level)" })
      #expect(style["w:name"]?.value == "heading \(level)")
      #expect(style["w:pPr"]?["w:keepNext"] != nil)
      #expect(style["w:pPr"]?["w:outlineLvl"]?.value == "\(level - 1)")
    }
  }

  @Test func whatIsStrongIsBoldAndSoOn() throws {
    let runs = try WordFile([
      .paragraph([
        "a", .strong("b"), .emphasis("c"), .code("d"), .strong([.emphasis("e")]),
      ])
    ]).body.all("w:r")
    let looks = runs.map { run in
      [run.letters] + (run["w:rPr"]?.children ?? []).map { $0.value ?? $0.name }
    }
    #expect(
      looks == [
        ["a"], ["b", "w:b", "w:bCs"], ["c", "w:i", "w:iCs"], ["d", "HTMLCode"],
        ["e", "w:b", "w:bCs", "w:i", "w:iCs"],
      ])
  }

  @Test func eachListWithNumbersCountsByItself() throws {
    let inner = Block.numberedList(start: 7, ["sju"])
    let file = try WordFile([
      .numberedList(["ett", ListItem("två", blocks: [inner, .bulletList(["punkt"])])]),
      .paragraph("Emellan"),
      .numberedList(start: 3, ["tre"]),
    ])
    let items = try file.body.all("w:p").compactMap { paragraph in
      paragraph["w:pPr"]?["w:numPr"].map { number in
        [paragraph.letters, number["w:ilvl"]?.value ?? "", number["w:numId"]?.value ?? ""]
      }
    }
    #expect(
      items == [
        ["ett", "0", "2"], ["två", "0", "2"], ["sju", "1", "3"], ["punkt", "1", "1"],
        ["tre", "0", "4"],
      ])
    let numbering = try file.part("word/numbering.xml")
    let starts = numbering.all("w:num").map { number in
      [number.attributes["w:numId"]]
        + number.all("w:lvlOverride").flatMap {
          [$0.attributes["w:ilvl"], $0["w:startOverride"]?.value]
        }
    }
    #expect(starts == [["1"], ["2", "0", "1"], ["3", "1", "7"], ["4", "0", "3"]])
  }

  @Test func aListMayBeDeeperThanTheFormHasLevels() throws {
    let deep = (0..<12).reversed().reduce(Block.bulletList(["innerst"])) { block, depth in
      .bulletList([ListItem("\(depth)", blocks: [block])])
    }
    let levels = try WordFile([deep]).body.all("w:ilvl").map(\.value)
    #expect(levels == (0..<13).map { "\(min($0, 8))" })
  }

  @Test func onlyAddressesThatShowAPageAreLinks() throws {
    let file = try WordFile([
      .paragraph([
        .link("här", to: "https://example.se/å?a=1&b=2"),
        .link("igen", to: "https://example.se/å?a=1&b=2"),
        .link("inte", to: "javascript:alert(1)"), .link("inte", to: "file:///etc/passwd"),
      ])
    ])
    #expect(try file.said == ["Normal: härigeninteinte"])
    let links = try file.body.all("w:hyperlink")
    #expect(links.map(\.letters) == ["här", "igen"])
    #expect(Set(links.map { $0.attributes["r:id"] }) == ["link1"])
    let outside = try file.part("word/_rels/document.xml.rels").all("Relationship")
      .filter { $0.attributes["TargetMode"] == "External" }
    #expect(outside.map { $0.attributes["Target"] } == ["https://example.se/%C3%A5?a=1&b=2"])
  }

  @Test func aNewSheetBeginsWhereItIsSaid() throws {
    let breaks = try WordFile([
      .pageBreak, .paragraph("a"), .pageBreak, .pageBreak, .paragraph("b"), .pageBreak,
      .table(Table(columns: ["c"], rows: [])), .pageBreak,
    ]).body.all("w:p").map { ($0.letters, $0["w:pPr"]?["w:pageBreakBefore"] != nil) }
    #expect(breaks.filter(\.1).map(\.0) == ["b", ""])
    #expect(breaks.map(\.0) == ["a", "b", "", "c", ""])
  }

  @Test func linesToWriteOnAreEachTheirOwn() throws {
    let lines = try WordFile([.writingLines(3), .writingLines(-1)]).body.all("w:p")
    #expect(lines.map(\.style) == ["WritingLine", "WritingLine", "WritingLine"])
    #expect(lines.map { $0["w:pPr"]?["w:ind"] == nil } == [true, false, true])
  }

  @Test func textFromRightToLeftRunsThatWay() throws {
    let file = try WordFile([.paragraph("مريم ringer"), .paragraph("Ring مريم")])
    let paragraphs = try file.body.all("w:p")
    #expect(paragraphs.map { $0["w:pPr"]?["w:bidi"] != nil } == [true, false])
    #expect(
      paragraphs.map(\.letters) == [
        "\u{2068}مريم ringer\u{2069}", "\u{2068}Ring مريم\u{2069}",
      ])
  }
}
