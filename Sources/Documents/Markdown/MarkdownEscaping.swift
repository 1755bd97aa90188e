/// Decides which characters of a text need a backslash to be themselves, and no others.
struct MarkdownEscaping {
  private let place: MarkdownInlines.Place
  /// Brackets that could become a link, a footnote or the mark of a special box.
  private let escapesBrackets: Bool
  /// One tilde, as in "~10 minuter", strikes nothing through; two might.
  private let escapesTildes: Bool

  init(of lines: [MarkdownLine], in place: MarkdownInlines.Place) {
    self.place = place
    var isLinkLike = lines.contains { $0.tokens.contains(.linkStart) }
    var tildes = 0
    for line in lines {
      var previous: UInt8 = 0
      for byte in line.outline.utf8 {
        switch (previous, byte) {
        case (UInt8(ascii: "]"), UInt8(ascii: "(")), (UInt8(ascii: "]"), UInt8(ascii: ":")),
          (UInt8(ascii: "]"), UInt8(ascii: "[")), (UInt8(ascii: "["), UInt8(ascii: "[")),
          (UInt8(ascii: "["), UInt8(ascii: "^")), (UInt8(ascii: "["), UInt8(ascii: "!")):
          isLinkLike = true
        case (_, UInt8(ascii: "~")):
          tildes += 1
        default: break
        }
        previous = byte
      }
    }
    escapesBrackets = isLinkLike
    escapesTildes = tildes > 1
  }

  func write(_ line: MarkdownLine) -> String {
    let tokens = line.tokens
    var result = String.UnicodeScalarView()
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text):
        let isFirst = tokens[..<index].allSatisfy { if case .mark = $0 { true } else { false } }
        let run = Run(
          scalars: Array(text.unicodeScalars), followsMark: index > 0, isFirst: isFirst,
          isLast: index == tokens.count - 1)
        write(run, to: &result)
      case .code(let text):
        result.append(contentsOf: code(text).unicodeScalars)
      case .mark(let mark):
        result.append(contentsOf: mark.unicodeScalars)
      case .linkStart:
        result.append("[")
      case .linkEnd(let address):
        let destination = address.split(separator: "&", omittingEmptySubsequences: false)
        result.append(contentsOf: "](\(destination.joined(separator: "&amp;")))".unicodeScalars)
      }
    }
    return String(result)
  }

  private func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: text.longestRun(of: "`") + 1)
    let edges = [text.unicodeScalars.first, text.unicodeScalars.last]
    // A parser takes one space off at each end, and a backtick there needs one.
    let padding = edges.contains("`") || edges == [" ", " "] ? " " : ""
    let body =
      place == .cell
      ? text.split(separator: "|", omittingEmptySubsequences: false)
        .joined(separator: "\\|") : text
    return fence + padding + body + padding + fence
  }

  // MARK: Text

  /// A text on its own, and whether it begins or ends the line it stands on.
  private struct Run {
    let scalars: [Unicode.Scalar]
    let followsMark: Bool
    let isFirst: Bool
    let isLast: Bool

    /// The scalar, or `nil` outside the run.
    func at(_ index: Int) -> Unicode.Scalar? {
      scalars.indices.contains(index) ? scalars[index] : nil
    }

    func isSpace(_ index: Int) -> Bool {
      at(index)?.properties.isWhitespace ?? false
    }

    func isWord(_ index: Int) -> Bool {
      guard let properties = at(index)?.properties else { return false }
      return properties.isAlphabetic || properties.numericType != nil
    }

    /// Whether the scalars from `index` on are these ASCII ones, in either case.
    func has(_ text: StaticString, at index: Int) -> Bool {
      guard index >= 0, index + text.utf8CodeUnitCount <= scalars.count else { return false }
      return (0..<text.utf8CodeUnitCount).allSatisfy { offset in
        let value = scalars[index + offset].value
        let lower = (0x41...0x5A).contains(value) ? value + 0x20 : value
        return lower == UInt32(text.utf8Start[offset])
      }
    }
  }

  private func write(_ run: Run, to result: inout String.UnicodeScalarView) {
    let opening = run.isFirst && place != .cell ? openingEscape(of: run) : nil
    let closing = place == .heading && run.isLast ? closingEscape(of: run) : nil
    for (index, scalar) in run.scalars.enumerated() {
      if index == opening || index == closing || needsEscape(scalar, at: index, in: run) {
        result.append("\\")
      }
      result.append(scalar)
    }
  }

  private func needsEscape(_ scalar: Unicode.Scalar, at index: Int, in run: Run) -> Bool {
    switch scalar {
    case "\\": return run.at(index + 1)?.isASCIIPunctuation ?? true
    case "`": return true
    case "*": return !(run.isSpace(index - 1) && run.isSpace(index + 1))
    case "_": return !(run.isWord(index - 1) && run.isWord(index + 1))
    // Some parsers look through a tilde for what stands beside a mark.
    case "~":
      let touchesMark =
        (index == 0 && run.followsMark) || (index == run.scalars.count - 1 && !run.isLast)
      return escapesTildes || touchesMark
    case "[", "]": return escapesBrackets
    case "!": return index == run.scalars.count - 1 && !run.isLast
    case "<": return opensTag(at: index, in: run)
    case "&": return opensEntity(at: index, in: run)
    case "|": return place == .cell
    // A full stop or colon less, and a bare address is no link.
    case ".": return run.has("www", at: index - 3) && !run.isWord(index - 4)
    case ":":
      return run.has("//", at: index + 1)
        && (run.has("http", at: index - 4)
          || run.has("https", at: index - 5) || run.has("ftp", at: index - 3))
    default: return false
    }
  }

  /// Whether `<` begins HTML or an address in angle brackets.
  private func opensTag(at index: Int, in run: Run) -> Bool {
    guard let next = run.at(index + 1) else { return !run.isLast }
    if next == "/" || next == "!" || next == "?" || run.isWord(index + 1) && next.value > 0x39 {
      return true
    }
    var end = index + 1
    while let scalar = run.at(end), scalar != "<", scalar != ">", scalar.value > 0x20 { end += 1 }
    return run.at(end) == ">" || (end == run.scalars.count && !run.isLast)
  }

  private func opensEntity(at index: Int, in run: Run) -> Bool {
    var end = index + 1
    if run.at(end) == "#" { return true }
    while let scalar = run.at(end), scalar.isASCII, run.isWord(end) { end += 1 }
    // A name may go on in the next run, which starts where this one ends.
    if end == run.scalars.count { return end > index + 1 || !run.isLast }
    return end > index + 1 && run.at(end) == ";"
  }

  // MARK: Ends of a line

  /// What to escape so that the line's beginning is no list, heading, quote, rule or table.
  private func openingEscape(of run: Run) -> Int? {
    guard let first = run.at(0) else { return nil }
    let ends = { (index: Int) in run.at(index).map { $0 == " " } ?? true }
    if run.scalars.allSatisfy({ "|:- ".unicodeScalars.contains($0) }) { return 0 }
    switch first {
    case ">": return 0
    case "=": return run.scalars.allSatisfy { $0 == "=" || $0 == " " } ? 0 : nil
    case "-", "+": return ends(1) || run.has("---", at: 0) ? 0 : nil
    case "#":
      let level = run.scalars.prefix { $0 == "#" }.count
      return level <= 6 && ends(level) ? 0 : nil
    case "[":
      let isBox = run.at(2) == "]" && ends(3) && [" ", "x", "X"].contains(run.at(1))
      return isBox && !escapesBrackets ? 0 : nil
    case "0"..."9":
      let digits = run.scalars.prefix { ("0"..."9").contains($0) }.count
      let isMarker = run.at(digits) == "." || run.at(digits) == ")"
      return digits <= 9 && isMarker && ends(digits + 1) ? digits : nil
    default: return nil
    }
  }

  /// The number signs at the end of a heading, which a parser would drop.
  private func closingEscape(of run: Run) -> Int? {
    let signs = run.scalars.reversed().prefix { $0 == "#" }.count
    return signs > 0 ? run.scalars.count - signs : nil
  }
}
