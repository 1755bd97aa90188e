extension Document {
  /// All that stands in it, a text a line or cell, without its form: what somebody who reads it may read.
  ///
  /// ```swift
  /// Document(title: "Det här stör", language: "sv", blocks: [.paragraph("Wifi *tar slut*")]).texts
  /// // ["Det här stör", "Wifi *tar slut*"]
  /// ```
  package var texts: [String] { (title.map { [$0] } ?? []) + blocks.flatMap(\.texts) }
}

extension Block {
  fileprivate var texts: [String] {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines): [inlines.plainText]
    case .bulletList(let items), .numberedList(_, let items):
      items.flatMap { [$0.inlines.plainText] + $0.blocks.flatMap(\.texts) }
    case .table(let table):
      table.columns.map(\.header.plainText) + table.rows.flatMap { $0.map(\.plainText) }
    case .quote(let blocks): blocks.flatMap(\.texts)
    case .definitions(let definitions):
      definitions.flatMap { [$0.term.plainText, $0.value.plainText] }
    case .callout(let callout): [callout.title.plainText] + callout.blocks.flatMap(\.texts)
    case .preformatted(let text): [text]
    case .figure(let figure): [figure.alternative]
    case .columns(let columns), .cards(let columns): columns.flatMap { $0.flatMap(\.texts) }
    case .rule, .writingLines, .pageBreak: []
    }
  }
}
