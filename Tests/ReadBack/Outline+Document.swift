package import Documents
import TextShape

/// What a reader of a document is to meet, told from its tree alone.
package struct ExpectedOutline {
  /// The forms that are read back.
  package enum Form: Sendable {
    case markdown
    case page
  }

  private let form: Form

  package init(_ form: Form) {
    self.form = form
  }

  /// The parts of a document.
  package func of(_ document: Document) throws -> [OutlinePart] {
    try parts(document.blocksWithTitle)
  }

  private func parts(_ blocks: [Block]) throws -> [OutlinePart] {
    try blocks.flatMap { try parts($0) }
  }

  private func parts(_ block: Block) throws -> [OutlinePart] {
    switch block {
    case .heading(_, let inlines): return line("h", inlines)
    case .paragraph(let inlines): return line("p", inlines)
    case .bulletList(let items), .numberedList(start: _, let items):
      return try items.flatMap {
        [OutlinePart("li", shown($0.inlines.plainText))] + (try parts($0.blocks))
      }
    case .table(let table): return parts(table)
    case .quote(let blocks): return try parts(blocks)
    case .definitions(let definitions): return definitions.flatMap { parts($0) }
    case .callout(let callout): return line("p", callout.title) + (try parts(callout.blocks))
    case .preformatted(let text):
      return text.isEmpty ? [] : [OutlinePart("pre", shown(text))]
    case .rule: return [OutlinePart("hr", "")]
    case .columns(let columns): return try parts(columns.flatMap { $0 })
    case .cards(let cards):
      return form == .page
        ? try parts(cards.flatMap { $0 }) : try parts(Array(cards.joined(separator: [.rule])))
    case .writingLines(let count):
      return form == .page
        ? []
        : Array(
          repeating: OutlinePart("p", String(repeating: "_", count: 30)), count: max(0, count))
    case .pageBreak: return []
    default: return try parts(drawn: block)
    }
  }

  /// A picture is a picture with its caption on a page; in Markdown it is what its own document is.
  private func parts(drawn block: Block) throws -> [OutlinePart] {
    switch (form, block) {
    case (.page, .figure(let figure)):
      return [OutlinePart("picture", "")] + line("figcaption", figure.caption)
    default:
      let alone = Document(language: "sv", blocks: [block])
      return try Reader.markdown(MarkdownWriter().write(alone)).markdownOutline
    }
  }

  private func parts(_ table: Table) -> [OutlinePart] {
    let table = table.squared
    if table.columns.isEmpty { return [] }
    let isHeaded = table.columns.contains { !$0.header.isEmpty }
    let header = isHeaded || form == .markdown ? [table.columns.map(\.header)] : []
    return (header + table.rows).flatMap { $0.map { OutlinePart("cell", shown($0.plainText)) } }
  }

  private func parts(_ definition: Definition) -> [OutlinePart] {
    switch form {
    case .page:
      return [
        OutlinePart("dt", shown(definition.term.plainText)),
        OutlinePart("dd", shown(definition.value.plainText)),
      ]
    case .markdown:
      let term = definition.term.isEmpty ? "" : definition.labelled.plainText + " "
      return [OutlinePart("li", shown(term + definition.value.plainText))]
    }
  }

  private func line(_ kind: String, _ inlines: Inlines) -> [OutlinePart] {
    let part = OutlinePart(kind, shown(inlines.plainText))
    return part.text.isEmpty ? [] : [part]
  }

  private func shown(_ text: String) -> String { text.withControlsShown }
}

extension [OutlinePart] {
  /// The parts without what can't be seen and only keeps directions apart, and without empty ones.
  package var visible: [OutlinePart] {
    map { part in
      let letters = part.text.unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) }
        .filter { !(0x2066...0x2069).contains($0.value) }
      return OutlinePart(part.kind, String(String.UnicodeScalarView(letters)))
    }.filter { !$0.text.isEmpty || $0.kind == "hr" || $0.kind == "cell" || $0.kind == "picture" }
  }
}
