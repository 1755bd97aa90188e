/// A line of runs with the marks that emphasise them, only such as a parser reads back.
///
/// CommonMark has no spelling for some emphasis: `**(a)**b` is no bold. Where no mark works the
/// emphasis is dropped, and the line looked at again, since the neighbours have changed.
struct MarkdownLine {
  /// What is written one after the other.
  enum Token: Hashable {
    case text(String)
    case code(String)
    case mark(String)
    case linkStart
    case linkEnd(String)
  }

  private(set) var tokens: [Token] = []
  private var runs: [InlineRun]
  private var pairs: [Pair] = []

  init(_ runs: [InlineRun]) {
    self.runs = runs.merged
    repeat {
      spell()
    } while !chooseMarks()
  }

  /// The text of the line as a parser may come to see it, with a stand-in for all else.
  var outline: String {
    tokens.reduce(into: "") { result, token in
      if case .text(let text) = token { result += text } else { result += "\u{FFFC}" }
    }
  }

  // MARK: Spelling

  /// A stretch of runs and the places of the two marks around it.
  private struct Pair {
    var isStrong: Bool
    var runs: Range<Int>
    var open: Int
    var close: Int
  }

  private mutating func spell() {
    tokens = []
    pairs = []
    for link in stretches(of: 0..<runs.count, by: { runs[$0].address }) {
      let address = runs[link.lowerBound].address
      if address != nil { tokens.append(.linkStart) }
      for strong in stretches(of: link, by: { runs[$0].isStrong }) {
        mark(strong, isStrong: true, if: runs[strong.lowerBound].isStrong) { line in
          for emphasis in line.stretches(of: strong, by: { line.runs[$0].isEmphasis }) {
            line.mark(emphasis, isStrong: false, if: line.runs[emphasis.lowerBound].isEmphasis) {
              $0.tokens += $0.runs[emphasis].map { $0.isCode ? .code($0.text) : .text($0.text) }
            }
          }
        }
      }
      if let address { tokens.append(.linkEnd(address)) }
    }
  }

  private mutating func mark(
    _ runs: Range<Int>, isStrong: Bool, if isMarked: Bool, around body: (inout MarkdownLine) -> Void
  ) {
    let open = tokens.count
    if isMarked { tokens.append(.mark(isStrong ? "**" : "_")) }
    body(&self)
    guard isMarked else { return }
    pairs.append(Pair(isStrong: isStrong, runs: runs, open: open, close: tokens.count))
    tokens.append(.mark(isStrong ? "**" : "_"))
  }

  private func stretches<Key: Equatable>(
    of range: Range<Int>, by key: (Int) -> Key
  ) -> [Range<Int>] {
    range.reduce(into: []) { result, index in
      if let last = result.last, key(last.lowerBound) == key(index) {
        result[result.count - 1] = last.lowerBound..<(index + 1)
      } else {
        result.append(index..<(index + 1))
      }
    }
  }

  // MARK: Choosing

  /// Takes emphasis that cannot be read off its runs; `true` if there was none.
  private mutating func chooseMarks() -> Bool {
    var isDone = true
    for pair in pairs {
      if works(pair, as: pair.isStrong ? "**" : "_") { continue }
      if !pair.isStrong, works(pair, as: "*"), !touchesMark(pair) {
        tokens[pair.open] = .mark("*")
        tokens[pair.close] = .mark("*")
        continue
      }
      isDone = false
      for index in pair.runs {
        if pair.isStrong { runs[index].isStrong = false } else { runs[index].isEmphasis = false }
      }
    }
    runs = runs.merged
    return isDone
  }

  private func works(_ pair: Pair, as mark: String) -> Bool {
    // Versions of the standard differ on whether a symbol such as € is punctuation.
    [true, false].allSatisfy { symbolsCount in
      let open = flanking(at: pair.open, symbolsCount)
      let close = flanking(at: pair.close, symbolsCount)
      return mark == "_"
        ? open.left && (!open.right || open.afterPunctuation)
          && close.right && (!close.left || close.beforePunctuation)
        : open.left && close.right
    }
  }

  private func touchesMark(_ pair: Pair) -> Bool {
    [pair.open - 1, pair.open + 1, pair.close - 1, pair.close + 1].contains { index in
      guard tokens.indices.contains(index), case .mark = tokens[index] else { return false }
      return true
    }
  }

  private struct Flanking {
    var left: Bool
    var right: Bool
    var afterPunctuation: Bool
    var beforePunctuation: Bool
  }

  private func flanking(at index: Int, _ symbolsCount: Bool) -> Flanking {
    let before = index > 0 ? tokens[index - 1].last : " "
    let after = index + 1 < tokens.count ? tokens[index + 1].first : " "
    let afterPunctuation = before.isPunctuation(symbolsCount)
    let beforePunctuation = after.isPunctuation(symbolsCount)
    let afterSpace = before.properties.isWhitespace
    let beforeSpace = after.properties.isWhitespace
    return Flanking(
      left: !beforeSpace && (!beforePunctuation || afterSpace || afterPunctuation),
      right: !afterSpace && (!afterPunctuation || beforeSpace || beforePunctuation),
      afterPunctuation: afterPunctuation, beforePunctuation: beforePunctuation)
  }
}

extension MarkdownLine.Token {
  /// The first scalar to be written; an escape's backslash is punctuation as what it escapes.
  fileprivate var first: Unicode.Scalar {
    switch self {
    case .text(let text): text.unicodeScalars.first ?? " "
    case .code: "`"
    case .mark(let mark): mark.unicodeScalars.first ?? "*"
    case .linkStart: "["
    case .linkEnd: "]"
    }
  }

  fileprivate var last: Unicode.Scalar {
    switch self {
    case .text(let text): text.unicodeScalars.last ?? " "
    case .linkEnd: ")"
    default: first
    }
  }
}

extension Unicode.Scalar {
  var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  fileprivate func isPunctuation(_ symbolsCount: Bool) -> Bool {
    if value < 0x80 { return isASCIIPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return symbolsCount
    default:
      return false
    }
  }
}
