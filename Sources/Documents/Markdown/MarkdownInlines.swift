import TextShape

/// Inlines on their way to Markdown: lines of runs, each emphasised only where that can be read.
struct MarkdownInlines {
  /// Where the inlines stand, which decides what a line break and a character may do.
  enum Place {
    case paragraph
    case heading
    case cell
  }

  /// The lines, hard breaks included; none where nothing would be seen.
  let lines: [String]

  /// The lines as one.
  var text: String { lines.joined(separator: " ") }

  init(_ inlines: Inlines, in place: Place) {
    var runs = inlines.runLines { $0.withControlsShown.bidiIsolated }
      .map { $0.merged.flatMap { $0.settled(in: place) }.withPlainMargins.trimmed }
      .filter { !$0.isEmpty }
    if place != .paragraph {
      runs = [Array(runs.joined(separator: [InlineRun(text: " ")]))]
    }
    let spelled = runs.map { MarkdownLine($0) }
    let escaping = MarkdownEscaping(of: spelled, in: place)
    let written = spelled.map { escaping.write($0) }.filter { !$0.isEmpty }
    lines = written.enumerated().map { number, line in
      number < written.count - 1 ? line + "\\" : line
    }
  }
}

extension [InlineRun] {
  /// The line without white space at its ends, which parsers drop.
  fileprivate var trimmed: [InlineRun] {
    var line = merged
    while let first = line.first, !first.isCode {
      let parts = first.text.split(around: \.isMargin)
      line[0].text = parts.body.isEmpty ? "" : parts.body + parts.after
      if !line[0].text.isEmpty { break }
      line.removeFirst()
    }
    while let last = line.last, !last.isCode {
      let parts = last.text.split(around: \.isMargin)
      line[line.count - 1].text = parts.body.isEmpty ? "" : parts.before + parts.body
      if !line[line.count - 1].text.isEmpty { break }
      line.removeLast()
    }
    return line
  }
}

extension [InlineRun] {
  /// The line without emphasis on the white space at the ends of what is emphasised.
  fileprivate var withPlainMargins: [InlineRun] {
    var line = self
    let blank = indices.filter { !line[$0].isCode && line[$0].text.isBlank }
    // Both ways, so that the emphasis of one neighbour does not pass through a row of blanks.
    for (order, step) in [(blank, -1), (blank.reversed(), 1)] {
      for index in order {
        let isInside = line.indices.contains(index + step)
        line[index].isStrong = line[index].isStrong && isInside && line[index + step].isStrong
        line[index].isEmphasis = line[index].isEmphasis && isInside && line[index + step].isEmphasis
      }
    }
    return line
  }
}

extension InlineRun {
  /// The run in parts that can be written: no code without a spelling, white space by itself.
  fileprivate func settled(in place: MarkdownInlines.Place) -> [InlineRun] {
    var body = self
    if isCode {
      body.isCode = text.canBeCode(in: place)
      return [body]
    }
    guard isStrong || isEmphasis else { return [self] }
    let parts = text.split(around: \.isMargin)
    body.text = parts.body
    var before = self
    before.text = parts.before
    var after = self
    after.text = parts.after
    return [before, body, after].filter { !$0.text.isEmpty }
  }
}

extension Unicode.Scalar {
  fileprivate var isMargin: Bool { properties.isWhitespace }
}

extension String {
  /// The text in three: the scalars at its beginning that match, the rest, those at its end.
  fileprivate func split(
    around matches: (Unicode.Scalar) -> Bool
  ) -> (before: String, body: String, after: String) {
    guard let first = unicodeScalars.firstIndex(where: { !matches($0) }),
      let last = unicodeScalars.lastIndex(where: { !matches($0) })
    else { return ("", "", self) }
    let end = unicodeScalars.index(after: last)
    return (String(self[..<first]), String(self[first..<end]), String(self[end...]))
  }

  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.isMargin) }

  fileprivate func canBeCode(in place: MarkdownInlines.Place) -> Bool {
    if isBlank { return false }
    // Parsers do not agree on what a backslash before a bar in a cell's code is.
    return place != .cell || !unicodeScalars.contains("|") || !unicodeScalars.contains("\\")
  }
}
