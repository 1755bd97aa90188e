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
      .map { $0.trimmed.flatMap { $0.settled(in: place) } }
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
  /// The line without white space at its ends, which a parser would drop.
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

extension InlineRun {
  /// The run in parts that can be written: no code without a spelling, no emphasis on a space.
  fileprivate func settled(in place: MarkdownInlines.Place) -> [InlineRun] {
    var body = self
    if isCode {
      body.isCode = text.canBeCode(in: place)
      return [body]
    }
    guard isStrong || isEmphasis else { return [self] }
    let parts = text.split(around: \.properties.isWhitespace)
    body.text = parts.body
    return [
      InlineRun(text: parts.before, address: address), body,
      InlineRun(text: parts.after, address: address),
    ]
  }
}

extension Unicode.Scalar {
  fileprivate var isMargin: Bool { self == " " || self == "\t" }
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

  fileprivate func canBeCode(in place: MarkdownInlines.Place) -> Bool {
    if unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { return false }
    // Parsers do not agree on what a backslash before a bar in a cell's code is.
    return place != .cell || !unicodeScalars.contains("|") || !unicodeScalars.contains("\\")
  }
}
