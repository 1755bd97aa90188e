import TextShape

/// Writes a document for a terminal: wrapped, aligned, and unable to steer the terminal.
///
/// ```swift
/// let document = Document(language: "sv", blocks: [.bulletList(["Larmen kommer direkt i telefonen"])])
/// TerminalWriter(width: 20).write(document)
/// // • Larmen kommer
/// //   direkt i
/// //   telefonen
/// ```
///
/// Control characters in a text are shown as pictures (␛), right-to-left text is isolated line
/// by line. Without colour nothing but letters, lines and spaces is written.
package struct TerminalWriter: Sendable {
  /// Columns of a line.
  ///
  /// Below 40 words are cut more often than a reader likes, but none is lost.
  package var width: Int

  /// Whether emphasis is shown with ANSI's bold, italic and faint letters.
  package var color: Bool

  /// Whether it is read aloud by a screen reader: no rules, bars and lines to write on, tables cell by cell, figures in
  /// their words.
  package var isSpoken: Bool

  package init(width: Int = 80, color: Bool = false, isSpoken: Bool = false) {
    self.width = width
    self.color = color
    self.isSpoken = isSpoken
  }

  /// The document's text, which ends in exactly one line feed.
  package func write(_ document: Document) -> String {
    lines(of: document.blocksWithTitle, width: max(1, width))
      .map { line in
        let end = line.text.unicodeScalars.lastIndex { $0 != " " }
        return end.map { String(line.text.unicodeScalars[...$0]) } ?? ""
      }
      .joined(separator: "\n") + "\n"
  }

  func lines(of blocks: [Block], width: Int) -> [TerminalLine] {
    Array(
      blocks.map { lines(of: $0, width: width) }.filter { !$0.isEmpty }
        .joined(separator: [TerminalLine.empty]))
  }

  private func lines(of block: Block, width: Int) -> [TerminalLine] {
    switch block {
    case .heading(let level, let inlines):
      return lines(ofHeading: inlines, level: level, width: width)
    case .paragraph(let inlines):
      return lines(of: inlines, width: width)
    case .bulletList(let items):
      return lines(ofItems: items, markers: items.map { _ in "•" }, width: width)
    case .numberedList(let start, let items):
      let markers = items.indices.map { "\(start.addingReportingOverflow($0).partialValue)." }
      return lines(ofItems: items, markers: markers, width: width)
    case .table(let table):
      return lines(of: table, width: width)
    case .quote(let blocks):
      if isSpoken { return lines(of: blocks, width: width) }
      return lines(of: blocks, width: room(width, less: 2)).map { line("│ ", .faint) + $0 }
    case .definitions(let definitions):
      return lines(of: definitions, width: width)
    case .callout(let callout):
      return lines(of: callout, width: width)
    case .preformatted(let text):
      return text.withTabsExpanded.preparedForTerminal.textLines
        .flatMap { $0.cutIntoPieces(of: width) }.map { line($0, []) }
    case .rule where isSpoken, .writingLines where isSpoken:
      return []
    case .rule:
      return [line(String(repeating: "─", count: width), .faint)]
    case .figure(let figure):
      return lines(of: figure, width: width)
    case .columns(let parts):
      return lines(of: parts.flatMap { $0 }, width: width)
    case .cards(let cards):
      return lines(of: Array(cards.joined(separator: [.rule])), width: width)
    case .writingLines(let count):
      return Array(
        repeatElement([line(String(repeating: "_", count: width), .faint)], count: max(0, count))
          .joined(separator: [TerminalLine.empty]))
    case .pageBreak:
      return []
    }
  }

  // MARK: Blocks

  private func lines(ofHeading inlines: Inlines, level: Int, width: Int) -> [TerminalLine] {
    let text = lines(of: inlines, width: width, style: .strong)
    guard !isSpoken, level <= 2, let longest = text.map(\.width).max(), longest > 0 else {
      return text
    }
    return text + [line(String(repeating: level <= 1 ? "═" : "─", count: longest), .faint)]
  }

  private func lines(ofItems items: [ListItem], markers: [String], width: Int) -> [TerminalLine] {
    let indent = (markers.map(\.count).max() ?? 0) + 1
    return zip(items, markers).flatMap { item, marker in
      let inner = room(width, less: indent)
      let text = lines(of: item.inlines, width: inner)
      var below = lines(of: item.blocks, width: inner)
      if !item.blocks.allSatisfy(\.isList), !text.isEmpty, !below.isEmpty {
        below = [.empty] + below + [.empty]
      }
      let content = text + below
      let head = line(marker.padded(to: indent - 1, .before) + " ", [])
      return (content.isEmpty ? [.empty] : content).enumerated().map { number, line in
        (number == 0 ? head : .spaces(indent)) + line
      }
    }.droppingLastEmpty
  }

  private func lines(of definitions: [Definition], width: Int) -> [TerminalLine] {
    let terms = definitions.map { $0.labelled }
    let widths = terms.map { lines(of: $0, width: .max).map(\.width).max() ?? 0 }
    let column = (widths.filter { $0 <= width / 2 }.max() ?? 0) + 1
    return definitions.indices.flatMap { index -> [TerminalLine] in
      let fits = widths[index] < column
      let term = lines(of: terms[index], width: width, style: .strong)
      let value = lines(of: definitions[index].value, width: room(width, less: fits ? column : 2))
      guard fits else { return term + value.map { .spaces(2) + $0 } }
      return (value.isEmpty ? [.empty] : value).enumerated().map { number, line in
        let head = number == 0 ? term.first ?? .empty : .empty
        return head.padded(to: column, .after) + line
      }
    }
  }

  private func lines(of callout: Callout, width: Int) -> [TerminalLine] {
    let inner = room(width, less: 2)
    if isSpoken {
      return lines(of: callout.title, width: width) + lines(of: callout.blocks, width: width)
    }
    let bar = line("┃ ", callout.kind == .important ? .strong : .faint)
    let title = lines(of: callout.title, width: inner, style: .strong)
    return (title + lines(of: callout.blocks, width: inner)).map { bar + $0 }
  }

  // MARK: Inlines

  /// The columns left beside an indent; deep nesting keeps some, so that words stay whole.
  func room(_ width: Int, less indent: Int) -> Int { max(8, width - indent) }

  func lines(of inlines: Inlines, width: Int, style: TerminalStyle = []) -> [TerminalLine] {
    let lines = inlines.runLines { $0.preparedForTerminal }.map { StyledText($0, style: style) }
    guard let first = lines.firstIndex(where: { !$0.text.isBlank }),
      let last = lines.lastIndex(where: { !$0.text.isBlank })
    else { return [] }
    return lines[first...last].flatMap { $0.wrapped(to: width, color: color) }
  }

  func line(_ text: String, _ style: TerminalStyle) -> TerminalLine {
    TerminalLine(text: style.around(text.bidiIsolated, color: color), width: text.displayWidth)
  }
}

extension Block {
  fileprivate var isList: Bool {
    switch self {
    case .bulletList, .numberedList: true
    default: false
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 } }

  fileprivate var preparedForTerminal: String { withControlsShown.withoutBidiBrackets }
}
