import TextShape

/// What a document's blocks become in a file for a word processor, and what they need beside them.
struct DOCXBody: Sendable {
  /// Where blocks stand: on the sheet itself, or in something that stands there.
  struct Place: Sendable {
    var width: Int
    var indent = 0
    /// How many lists they are in.
    var depth = 0
    /// What running text is set in.
    var style = DOCXParagraph.Style.normal
    var isSheet = false
    /// A cell is a place of its own, where nothing stays with what comes after the table.
    var isCell = false
    /// Whether a paragraph stands on the same sheet as what comes after it.
    var keepsWithNext = false

    /// Inside of a cell of a width.
    static func cell(_ width: Int) -> Place { Place(width: width, isCell: true) }
  }

  let sheet: DOCXSheet
  /// The lists with numbers in the order they come, each with the depth it stands at and the number it begins with.
  private(set) var lists: [(level: Int, start: Int)] = []
  /// The addresses that are linked to, each once.
  private(set) var addresses: [String] = []
  private(set) var photographs: [Photograph] = []
  /// Everything drawn has a number of its own.
  var drawn = 0
  /// Whether the next thing begins on a new sheet.
  private var beginsSheet = false

  init(_ document: Document) {
    sheet = DOCXSheet(paper: document.paper)
  }

  /// The blocks as they are written on the sheet.
  mutating func written(_ blocks: [Block]) -> [XML] {
    written(blocks, at: Place(width: sheet.textWidth, isSheet: true))
  }

  mutating func written(_ blocks: [Block], at place: Place) -> [XML] {
    var result: [XML] = []
    for (number, block) in blocks.enumerated() {
      var place = place
      place.keepsWithNext = place.keepsWithNext || blocks.beginsQuote(after: number)
      switch block {
      case .pageBreak:
        // A sheet with nothing on it is nobody's wish.
        if place.isSheet, !result.isEmpty { beginsSheet = true }
      case .cards(let cards):
        result += written(cards: cards, at: place, below: !result.isEmpty && !beginsSheet)
      default: result += written(block, at: place)
      }
    }
    return result
  }

  private mutating func written(_ block: Block, at place: Place) -> [XML] {
    switch block {
    case .heading(let level, let inlines):
      return said(.heading(level: level), inlines, at: place, keepsWithNext: true)
    case .paragraph(let inlines):
      return said(place.style, inlines, at: place, keepsWithNext: place.keepsWithNext)
    case .bulletList(let items):
      return items.flatMap { written($0, .bullet, list: bullets, at: place) }
    case .numberedList(let start, let items):
      lists.append((min(place.depth, 8), min(max(start, 0), 32767)))
      let list = lists.count + bullets
      return items.flatMap { written($0, .number, list: list, at: place) }
    case .table(let table): return written(table.squared, at: place)
    case .quote(let blocks): return written(quote: blocks, at: place)
    case .definitions(let definitions): return written(definitions, at: place)
    case .callout(let callout): return written(callout, at: place)
    case .preformatted(let text): return written(preformatted: text, at: place)
    case .rule: return [paragraph(.rule, [], at: place).xml]
    case .figure(let figure): return written(figure, at: place)
    case .columns(let parts): return written(columns: parts, at: place)
    case .cards, .pageBreak: return []
    case .writingLines(let count):
      return (0..<max(0, count)).map { number in
        var line = paragraph(.writingLine, [], at: place)
        // Lines that are set quite the same would have one border around them all.
        if number % 2 == 1 { line.indent = (place.indent, 1, 0) }
        line.keepsWithNext = !place.isCell && number < count - 1
        return line.xml
      }
    }
  }

  /// The one list without numbers.
  private var bullets: Int { 1 }

  /// A paragraph at a place; the first one of a new sheet says so.
  mutating func paragraph(
    _ style: DOCXParagraph.Style, _ runs: [XML], at place: Place
  ) -> DOCXParagraph {
    var paragraph = DOCXParagraph(style, runs)
    paragraph.isInCell = place.isCell
    if place.indent > 0 { paragraph.indent = (place.indent, 0, 0) }
    paragraph.beginsSheet = takeNewSheet()
    return paragraph
  }

  private mutating func takeNewSheet() -> Bool {
    defer { beginsSheet = false }
    return beginsSheet
  }

  /// Somebody's words as a paragraph; nothing where nothing would be seen.
  mutating func said(
    _ style: DOCXParagraph.Style, _ inlines: Inlines, at place: Place, keepsWithNext: Bool = false,
    alignment: Table.Alignment = .leading
  ) -> [XML] {
    if inlines.isEmpty { return [] }
    var paragraph = paragraph(style, runs(of: inlines), at: place)
    paragraph.keepsWithNext = keepsWithNext
    paragraph.alignment = alignment
    paragraph.isRightToLeft = inlines.plainText.beginsRightToLeft
    return [paragraph.xml]
  }

  private mutating func written(
    _ item: ListItem, _ style: DOCXParagraph.Style, list: Int, at place: Place
  ) -> [XML] {
    let step = 360
    var inside = place
    inside.indent += step
    inside.width -= step
    inside.depth += 1
    var first = paragraph(style, runs(of: item.inlines), at: place)
    first.item = (list, min(place.depth, 8))
    first.indent = (inside.indent, 0, step)
    first.keepsLines = true
    first.keepsWithNext = !item.blocks.isEmpty
    first.isRightToLeft = item.inlines.plainText.beginsRightToLeft
    return [first.xml] + written(item.blocks, at: inside)
  }

  private mutating func written(quote blocks: [Block], at place: Place) -> [XML] {
    let isPlain = blocks.allSatisfy { if case .paragraph = $0 { true } else { false } }
    guard isPlain else {
      return boxed(blocks, title: [], edge: .line, fill: nil, at: place)
    }
    var inside = place
    inside.style = .quote
    inside.indent = place.indent > 0 ? place.indent + 240 : 0
    // What is said in one breath stands on one sheet.
    return blocks.enumerated().flatMap { number, block -> [XML] in
      inside.keepsWithNext = blocks.count <= 8 && number < blocks.count - 1
      return written(block, at: inside)
    }
  }

  private mutating func written(_ callout: Callout, at place: Place) -> [XML] {
    // On a poster it is no box but what one reads last.
    if sheet.paper.setting == .poster {
      return said(.calloutTitle, callout.title, at: place, keepsWithNext: true)
        + written(callout.blocks, at: place)
    }
    return boxed(
      callout.blocks, title: callout.title, edge: callout.kind == .important ? .warn : .accent,
      fill: .tint, at: place)
  }

  /// Blocks in a box with a thick edge.
  private mutating func boxed(
    _ blocks: [Block], title: Inlines, edge: Drawing.Ink, fill: Drawing.Ink?, at place: Place
  ) -> [XML] {
    let padding = 200
    let before = gapBeforeSheet(at: place)
    let inside = Place.cell(place.width - 2 * padding)
    let content =
      said(.calloutTitle, title, at: inside, keepsWithNext: true) + written(blocks, at: inside)
    let cell = DOCXTable.Cell(
      content: content, fill: fill,
      borders: DOCXTable.Borders(left: DOCXTable.Border(ink: edge, width: 24)))
    let table = DOCXTable(
      widths: [place.width], indent: place.indent, padding: (padding, fill == nil ? 20 : 100),
      rows: [DOCXTable.Row(cells: [cell])])
    return before + [table.xml, gap]
  }

  private mutating func written(preformatted text: String, at place: Place) -> [XML] {
    if text.isEmpty { return [] }
    let lines = text.withTabsExpanded.withControlsShown
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { [InlineRun(text: String($0))] }
    return [paragraph(.preformatted, runs(of: lines), at: place).xml]
  }

  /// The air after a table, without which two of them would become one and a cell would not end.
  var gap: XML { DOCXParagraph(.gap).xml }

  /// A table can't begin a sheet by itself: an empty line does it.
  mutating func gapBeforeSheet(at place: Place) -> [XML] {
    guard takeNewSheet() else { return [] }
    var line = DOCXParagraph(.gap)
    line.beginsSheet = true
    return [line.xml]
  }
}

extension DOCXBody {
  /// The inlines as runs of letters that look the same.
  mutating func runs(of inlines: Inlines) -> [XML] {
    runs(of: inlines.runLines { $0.withControlsShown })
  }

  private mutating func runs(of lines: [[InlineRun]]) -> [XML] {
    var result: [XML] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { result.append(.of("w:r", [:], [.of("w:br")])) }
      for run in line where !run.text.isEmpty {
        let written = xml(of: run)
        result.append(
          run.address.map { address in
            .of("w:hyperlink", ["r:id": link(to: address), "w:history": "1"], [written])
          } ?? written)
      }
    }
    return result
  }

  private func xml(of run: InlineRun) -> XML {
    var look: [XML] = []
    if run.isCode {
      look.append(.value("w:rStyle", "HTMLCode"))
    } else if run.address != nil {
      look.append(.value("w:rStyle", "Hyperlink"))
    }
    if run.isStrong { look += [.of("w:b"), .of("w:bCs")] }
    if run.isEmphasis { look += [.of("w:i"), .of("w:iCs")] }
    if run.text.beginsRightToLeft { look.append(.of("w:rtl")) }
    return .of("w:r", [:], (look.isEmpty ? [] : [.of("w:rPr", [:], look)]) + [.letters(run.text)])
  }

  private mutating func link(to address: String) -> String {
    let index = addresses.firstIndex(of: address) ?? addresses.count
    if index == addresses.count { addresses.append(address) }
    return "link\(index + 1)"
  }

  /// A photograph's name inside the file; the same one again is the same part.
  mutating func part(of photograph: Photograph) -> Int {
    let index = photographs.firstIndex(of: photograph) ?? photographs.count
    if index == photographs.count { photographs.append(photograph) }
    return index + 1
  }
}

extension [Block] {
  /// Whether words to say come after a block: nobody turns the sheet to read them.
  fileprivate func beginsQuote(after number: Int) -> Bool {
    guard number + 1 < count, case .quote = self[number + 1] else { return false }
    return true
  }
}

extension XML {
  /// Letters with every space in them kept.
  static func letters(_ text: String) -> XML {
    .of("w:t", ["xml:space": "preserve"], [.text(text)])
  }
}

extension String {
  /// Whether the first word with letters in it is written from right to left.
  var beginsRightToLeft: Bool {
    guard hasBidi else { return false }
    return split(whereSeparator: \.isWhitespace).first { $0.contains(where: \.isLetter) }?.hasBidi
      ?? false
  }
}
