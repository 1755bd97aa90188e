import Documents

/// A stretch of a document's text that stands by itself: a heading, a line of a list, a row of a table.
struct DocumentLeaf: Hashable {
  /// The parts of it, such as the cells of a row; no part is empty.
  let parts: [String]

  init?(_ parts: [Inlines]) {
    self.parts = parts.map(\.withAddresses).filter { !$0.isEmpty }
    if self.parts.isEmpty { return nil }
  }

  /// All of it on one line.
  var text: String { parts.joined(separator: " · ") }
}

/// What a document holds, beside how it looks.
///
/// Nothing a writer can write is missing: each kind of block says what its texts are, so that a new kind cannot be
/// forgotten.
struct DocumentContent {
  private(set) var leaves: [DocumentLeaf] = []
  private(set) var figures: [Figure] = []

  init(_ document: Document) { self.init(document.blocksWithTitle) }

  private init(_ blocks: [Block]) { add(blocks) }

  private mutating func add(_ inlines: Inlines) { add(row: [inlines]) }

  private mutating func add(row parts: [Inlines]) {
    if let leaf = DocumentLeaf(parts) { leaves.append(leaf) }
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(level: _, let inlines), .paragraph(let inlines): add(inlines)
    case .bulletList(let items), .numberedList(start: _, let items):
      for item in items {
        add(item.inlines)
        add(item.blocks)
      }
    case .table(let table): add(table)
    case .quote(let blocks): add(blocks)
    case .definitions(let definitions):
      for definition in definitions {
        let term = definition.term.isEmpty ? [] : definition.labelled + " "
        add(term + definition.value)
      }
    case .callout(let callout):
      add(callout.title)
      add(callout.blocks)
    case .preformatted(let text):
      for line in text.split(whereSeparator: \.isNewline) { add(.text(String(line))) }
    case .figure(let figure):
      figures.append(figure)
      add(figure.caption)
      add(.text(figure.alternative))
      add(figure.words)
      // A form that draws may say more, such as a heading over some lines.
      let told =
        ([figure.alternative] + DocumentContent(figure.words).leaves.map(\.text))
        .joined(separator: "\n")
      for label in figure.drawing?.labels ?? [] where !told.contains(label.withoutEllipsis) {
        add(.text(label))
      }
    case .columns(let parts), .cards(let parts): for part in parts { add(part) }
    case .rule, .writingLines, .pageBreak: break
    }
  }

  private mutating func add(_ table: Table) {
    add(row: table.columns.map(\.header))
    for row in table.rows { add(row: row) }
  }
}

extension Drawing {
  /// Every text that is drawn.
  fileprivate var labels: [String] {
    shapes.compactMap { shape in
      guard case .text(let label) = shape else { return nil }
      return label.text
    }
  }
}

extension String {
  /// Without the sign of what was left out for want of room.
  fileprivate var withoutEllipsis: Substring { hasSuffix("…") ? dropLast() : self[...] }
}

extension Inlines {
  /// The letters, and where links lead.
  fileprivate var withAddresses: String {
    elements.reduce(into: "") { result, inline in
      switch inline {
      case .text(let text), .code(let text): result += text
      case .strong(let inner), .emphasis(let inner): result += inner.withAddresses
      case .link(let inner, let address): result += "\(inner.withAddresses) (\(address))"
      case .lineBreak: result += "\n"
      }
    }
  }
}
