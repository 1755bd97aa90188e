import Documents
import ReadBack
import TextShape
import Testing

/// Rows for a spreadsheet: read back as they were, and nothing in them worked out.
@Suite struct CSVTests {
  private func written(_ cell: CSVWriter.Cell) -> String {
    let text = String(decoding: CSVWriter().write([[cell]]), as: UTF8.self)
    return String(text.dropFirst().dropLast())
  }

  @Test(arguments: [
    ("Schemat", "Schemat"), ("å ä ö", "å ä ö"), ("", ""), ("a;b", "\"a;b\""),
    ("a,b", "\"a,b\""), ("sa ”nej”", "sa ”nej”"), ("sa \"nej\"", "\"sa \"\"nej\"\"\""),
    ("rad ett\nrad två", "\"rad ett\nrad två\""), ("a\r\nb", "\"a\nb\""), (" a", "\" a\""),
    ("1 - 2", "1 - 2"), ("a=b", "a=b"), ("3 mars", "3 mars"), ("0701234567", "0701234567"),
    ("\u{1B}[31m", "␛[31m"), ("a\u{0}b", "a␀b"),
    ("a\u{202E}b", "\u{2068}a\u{2067}b\u{2069}\u{2069}"),
  ])
  func texts(_ text: String, _ expected: String) {
    #expect(written(.text(text)) == expected)
  }

  @Test(arguments: [
    "=1+1", "=cmd|'/c calc'!A0", "+46701234567", "-1", "- Schemat", "@SUM(A1)", "\t=1", "\r=1",
    " =1", "   @x", "\"=1", "'=1", "”=1", "\u{A0}=1", "\u{FEFF}=1", "\u{200B}=1", "\u{202E}=1",
    "\u{0}=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", " ＝1", "\u{2068}+1", "\u{3000}=1", "−1",
  ])
  func whatCouldBeAFormulaIsText(_ text: String) throws {
    let cell = try #require(try CSVReader.rows(CSVWriter().write([[.text(text)]])).first?.first)
    #expect(cell == "'" + text.withControlsShown.bidiIsolated)
  }

  @Test func numbersOfOurOwnStayNumbers() {
    #expect(written(.number(-3)) == "-3")
    #expect(written(.empty) == "")
    #expect(written(CSVWriter.Cell(nil)) == "")
    #expect(written(CSVWriter.Cell("ja")) == "ja")
  }

  @Test func theFileOpensRightInASwedishSpreadsheet() {
    let bytes = CSVWriter().write([["Nr", "Vad"], [.number(1), "Schemat"], [.number(2), .empty]])
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("Nr;Vad\r\n1;Schemat\r\n2;\r\n".utf8))
    #expect(CSVWriter().write([]) == [0xEF, 0xBB, 0xBF])
  }

  @Test func whateverIsTypedStaysInItsCell() throws {
    let pieces = [
      ";", "\"", "\n", "\r\n", ",", "=", "'", " ", "å", "\u{0}", "\u{202E}", "\u{FEFF}", "مر", "\t",
    ]
    for seed in 0..<400 {
      // Each piece beside each other one, in ever new orders.
      let text = (0..<7).map { pieces[(seed * ($0 * $0 + 3) + seed / 14 + $0) % pieces.count] }
        .joined()
      let rows = try CSVReader.rows(
        CSVWriter().write([["före", .text(text), "efter"], ["a", "b", "c"]]))
      #expect(rows.count == 2)
      let cell = try #require(rows.first?.dropFirst().first)
      let shown = text.withControlsShown.bidiIsolated
      #expect(rows.first == ["före", cell, "efter"])
      #expect(cell == shown || cell == "'" + shown)
      #expect(rows.last == ["a", "b", "c"])
    }
  }

  @Test func aLongTextIsOneCell() throws {
    let text = String(repeating: "å;", count: 50_000)
    #expect(try CSVReader.rows(CSVWriter().write([[.text(text)]])) == [[text]])
  }
}
