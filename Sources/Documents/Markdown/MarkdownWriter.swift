import TextShape

/// Writes a document as CommonMark with the tables of GitHub's dialect.
///
/// The result reads well as plain text too: a character gets its backslash only where a parser
/// would take it for markup. No text in the document can become a heading, a list, a link,
/// HTML or anything else that the tree does not say.
///
/// ```swift
/// let document = Document(title: "Stör", language: "sv", blocks: [.paragraph("# 1, <b>nu</b>")])
/// MarkdownWriter().write(document)  // "# Stör\n\n# 1, \\<b>nu\\</b>\n"
/// ```
///
/// White space first and last in a line is not kept, in cells and headings a line break is a
/// space, and emphasis that CommonMark has no spelling for (within a word, next to a bracket)
/// is left out: what is said goes before how it looks.
package struct MarkdownWriter: Sendable {
  package init() {}

  /// The document's text, which ends in exactly one line feed.
  package func write(_ document: Document) -> String {
    lines(of: document.blocksWithTitle).joined(separator: "\n") + "\n"
  }

  func lines(of blocks: [Block]) -> [String] {
    var result: [String] = []
    var previousMarker: ListMarker?
    for block in blocks {
      let marker = ListMarker(of: block)?.distinct(from: previousMarker)
      let written = lines(of: block, marker: marker)
      if written.isEmpty { continue }
      if !result.isEmpty { result.append("") }
      result += written
      previousMarker = marker
    }
    return result
  }

  private func lines(of block: Block, marker: ListMarker?) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      let text = MarkdownInlines(inlines, in: .heading).text
      return text.isEmpty ? [] : [String(repeating: "#", count: min(max(level, 1), 6)) + " " + text]
    case .paragraph(let inlines):
      return MarkdownInlines(inlines, in: .paragraph).lines
    case .bulletList(let items), .numberedList(start: _, let items):
      return lines(ofItems: items, marker: marker ?? .bullet)
    case .definitions(let definitions):
      return lines(ofItems: definitions.map(\.listItem), marker: marker ?? .bullet)
    case .table(let table):
      return lines(of: table)
    case .quote(let blocks):
      return quoted(lines(of: blocks))
    case .callout(let callout):
      let title = callout.title.isEmpty ? [] : [Block.paragraph(.strong(callout.title))]
      return quoted(lines(of: title + callout.blocks))
    case .preformatted(let text):
      return lines(ofPreformatted: text)
    case .rule:
      // Three dashes on the first line would begin a block of metadata for some programs.
      return ["* * *"]
    case .figure(let figure):
      return lines(of: figure)
    case .columns(let parts):
      return lines(of: parts.flatMap { $0 })
    case .cards(let cards):
      return lines(of: Array(cards.joined(separator: [.rule])))
    case .writingLines(let count):
      // Underscores on lines of their own would be a line across.
      return Array(
        repeatElement([String(repeating: "\\_", count: 30)], count: max(0, count))
          .joined(separator: [""]))
    case .pageBreak:
      return []
    }
  }

  /// The figure in words: a reader of plain text has no use for a drawing in it.
  private func lines(of figure: Figure) -> [String] {
    figure.isToldBeside ? [] : lines(of: figure.words + [.paragraph(figure.caption)])
  }

  private func quoted(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? ">" : "> " + $0 }
  }

  private func lines(ofPreformatted text: String) -> [String] {
    let content = text.withTabsExpanded.withControlsShown.bidiIsolated.textLines
    guard !content.isEmpty else { return [] }
    let fence = String(repeating: "`", count: max(3, text.longestRun(of: "`") + 1))
    return [fence] + content + [fence]
  }
}

extension Definition {
  /// The pair on one line.
  fileprivate var listItem: ListItem {
    term.isEmpty ? ListItem(value) : ListItem([.strong(labelled), " "] + value)
  }
}

extension String {
  /// How often the character stands in a row, at most.
  func longestRun(of character: Unicode.Scalar) -> Int {
    unicodeScalars.reduce(into: (longest: 0, current: 0)) { count, scalar in
      count.current = scalar == character ? count.current + 1 : 0
      count.longest = Swift.max(count.longest, count.current)
    }.longest
  }
}

extension String {
  /// The text with four spaces for each tab, whose width no two programs agree on.
  var withTabsExpanded: String {
    split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
  }
}
