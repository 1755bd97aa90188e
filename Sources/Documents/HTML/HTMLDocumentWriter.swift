/// Writes a document as one page of HTML, whole in itself: to read on a screen, or to print on A4.
///
/// ```swift
/// let list = Document(title: "Det här stör", language: "sv") {
///   Block.bulletList(["Fyra inloggningar <varje> dag"])
/// }
/// HTMLDocumentWriter(generator: "tilldi").write(list)
/// // … <h1 dir="auto">Det här stör</h1>
/// // <ul>
/// // <li dir="auto">Fyra inloggningar &lt;varje&gt; dag</li>
/// // </ul> …
/// ```
///
/// The page asks nobody for anything and runs nothing. The same document is the same page each time.
package struct HTMLDocumentWriter: Sendable {
  private let generator: String

  /// Takes the name of the program, which the page carries.
  package init(generator: String) {
    self.generator = generator
  }

  /// The page's text, which ends in a line feed.
  package func write(_ document: Document) -> String {
    HTMLWriter().write(page(of: document))
  }

  /// The page as a tree.
  package func page(of document: Document) -> HTMLPage {
    HTMLPage(
      language: document.language, title: document.title ?? "", generator: generator,
      style: .paperStyle, attributes: attributes(of: document.paper),
      body: [.element(.main, [], nodes(of: document.blocksWithTitle))])
  }

  /// What the style sheet knows the paper by; a usual page is known by nothing.
  private func attributes(of paper: Paper) -> [HTMLAttribute] {
    var names: [String] = []
    if paper.orientation == .landscape { names.append("landscape") }
    switch paper.setting {
    case .reading: break
    case .compact: names.append("compact")
    case .dense: names.append("dense")
    case .poster: names.append("poster")
    }
    return names.isEmpty ? [] : [.class(names.joined(separator: " "))]
  }

  private func nodes(of blocks: [Block]) -> [HTMLNode] { blocks.flatMap { nodes(of: $0) } }

  private func nodes(of block: Block) -> [HTMLNode] {
    switch block {
    case .heading(let level, let inlines): said(tag(ofLevel: level), inlines)
    case .paragraph(let inlines): said(.p, inlines)
    case .bulletList(let items): [.element(.ul, [], items.map { node(of: $0) })]
    case .numberedList(let start, let items):
      [.element(.ol, start == 1 ? [] : [.start(start)], items.map { node(of: $0) })]
    case .table(let table): node(of: table.squared, class: "table").map { [$0] } ?? []
    case .quote(let blocks): [.element(.blockquote, [], nodes(of: blocks))]
    case .definitions(let definitions): [.element(.dl, [], definitions.map { node(of: $0) })]
    case .callout(let callout): [node(of: callout)]
    case .preformatted(let text): text.isEmpty ? [] : [.element(.pre, [.reachable], [.text(text)])]
    case .rule: [.element(.hr)]
    case .figure(let figure): nodes(of: figure)
    case .columns(let parts):
      [.element(.div, [.class("columns")], parts.map { .element(.div, [], nodes(of: $0)) })]
    case .cards(let cards):
      [
        .element(
          .div, [.class("cards")],
          cards.map { .element(.section, [.class("card")], nodes(of: $0)) })
      ]
    case .writingLines(let count):
      [
        .element(
          .div, [.class("writing"), .decoration],
          repeatElement(.element(.div), count: max(0, count)).map { $0 })
      ]
    case .pageBreak: [.element(.div, [.class("sheet"), .decoration])]
    }
  }

  private func tag(ofLevel level: Int) -> HTMLTag {
    let tags: [HTMLTag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    return tags[min(max(level, 1), tags.count) - 1]
  }

  /// Somebody's words in an element, which run in their own direction; nothing where nothing would be seen.
  private func said(_ tag: HTMLTag, _ inlines: Inlines, class name: String? = nil) -> [HTMLNode] {
    if inlines.isEmpty { return [] }
    let attributes = (name.map { [HTMLAttribute.class($0)] } ?? []) + [.dir(.auto)]
    return [.element(tag, attributes, nodes(of: inlines))]
  }

  /// The picture with its words under it.
  private func nodes(of figure: Figure) -> [HTMLNode] {
    let picture: [HTMLNode] =
      if case .photograph(let photograph) = figure.content {
        [.element(.img, [.source(photograph), .alternative(figure.alternative)])]
      } else if let drawing = figure.drawing, drawing.height > 0 {
        // A drawing keeps a size that can be read, and is scrolled where the window is narrower.
        [.element(.div, [.class("drawing"), .reachable], [.drawing(drawing, figure.alternative)])]
      } else {
        []
      }
    if picture.isEmpty, figure.caption.isEmpty { return [] }
    let caption =
      figure.caption.isEmpty
      ? [] : [HTMLNode.element(.figcaption, [.dir(.auto)], nodes(of: figure.caption))]
    return [.element(.figure, [], picture + caption)]
  }

  private func node(of item: ListItem) -> HTMLNode {
    if item.blocks.isEmpty { return .element(.li, [.dir(.auto)], nodes(of: item.inlines)) }
    return .element(.li, [], said(.p, item.inlines) + nodes(of: item.blocks))
  }

  private func node(of definition: Definition) -> HTMLNode {
    .element(.div) {
      HTMLNode.element(.dt, [.dir(.auto)], nodes(of: definition.term))
      HTMLNode.element(.dd, [.dir(.auto)], nodes(of: definition.value))
    }
  }

  private func node(of callout: Callout) -> HTMLNode {
    let name =
      switch callout.kind {
      case .note: "callout"
      case .important: "callout important"
      }
    return .element(.div, [.class(name)]) {
      said(.p, callout.title, class: "title")
      nodes(of: callout.blocks)
    }
  }

  /// A table in a box of its own, which may be scrolled where the window is narrow.
  private func node(of table: Table, class name: String) -> HTMLNode? {
    if table.columns.isEmpty { return nil }
    func cell(_ tag: HTMLTag, _ inlines: Inlines, _ column: Int) -> HTMLNode {
      let alignment: [HTMLAttribute] =
        switch table.columns[column].alignment {
        case .leading: []
        case .center: [.class("center")]
        case .trailing: [.class("end")]
        }
      let heads: [HTMLAttribute] = tag == .th ? [.headsColumn] : []
      return .element(tag, heads + alignment + [.dir(.auto)], nodes(of: inlines))
    }
    let heading = table.columns.enumerated().map { column, value in
      // A heading that says nothing heads nothing.
      cell(value.header.isEmpty ? .td : .th, value.header, column)
    }
    let name = table.purpose == .form ? name + " form" : name
    return .element(.div, [.class(name), .reachable]) {
      HTMLNode.element(.table) {
        columnWidths(of: table)
        if table.columns.contains(where: { !$0.header.isEmpty }) {
          HTMLNode.element(.thead, [], [.element(.tr, [], heading)])
        }
        HTMLNode.element(
          .tbody, [],
          table.rows.enumerated().map { place, row in
            guard table.wideRows.contains(place), let first = row.first else {
              return .element(.tr, [], row.enumerated().map { cell(.td, $1, $0) })
            }
            let whole: [HTMLAttribute] = [.across(columns: table.columns.count), .dir(.auto)]
            return .element(
              .tr, [.class("wide")], [.element(.td, whole, nodes(of: first))])
          })
      }
    }
  }

  /// How wide the columns are beside each other, where all say so.
  private func columnWidths(of table: Table) -> [HTMLNode] {
    let shares = table.columns.compactMap(\.share)
    let whole = shares.reduce(0, +)
    guard shares.count == table.columns.count, whole > 0 else { return [] }
    return [
      .element(.colgroup, [], shares.map { .element(.col, [.width(percent: $0 * 100 / whole)]) })
    ]
  }

  private func nodes(of inlines: Inlines) -> [HTMLNode] { inlines.elements.flatMap(nodes(of:)) }

  private func nodes(of inline: Inline) -> [HTMLNode] {
    switch inline {
    case .text(let text): broken(text)
    case .strong(let inner): inner.isEmpty ? [] : [.element(.strong, [], nodes(of: inner))]
    case .emphasis(let inner): inner.isEmpty ? [] : [.element(.em, [], nodes(of: inner))]
    case .code(let text): text.isEmpty ? [] : [.element(.code, [], broken(text))]
    case .lineBreak: [.element(.br)]
    case .link(let inner, let address):
      LinkAddress(address).map { [.element(.a, [.href($0)], nodes(of: inner))] }
        ?? nodes(of: inner)
    }
  }

  /// Text whose line feeds are line breaks.
  private func broken(_ text: String) -> [HTMLNode] {
    // Most texts are one line, which their bytes tell sooner than their letters.
    if !text.utf8.contains(where: mayEndLine) { return text.isEmpty ? [] : [.text(text)] }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Array(
      lines.map { $0.isEmpty ? [] : [HTMLNode.text(String($0))] }
        .joined(separator: [HTMLNode.element(.br)]))
  }

  /// Whether a byte may begin what ends a line: LF, VT, FF, CR, and beyond ASCII NEL, LS and PS.
  private func mayEndLine(_ byte: UInt8) -> Bool {
    (0x0A...0x0D).contains(byte) || byte == 0xC2 || byte == 0xE2
  }
}
