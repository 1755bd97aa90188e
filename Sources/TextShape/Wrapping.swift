extension String {
  /// Where to break the text so that each line fits, as ranges of it without the spaces between.
  ///
  /// Lines break at spaces and at line feeds; a word wider than a line is broken inside. The
  /// first line has room for `columns`, the others for `columns` less `hanging`. A character
  /// wider than the line still gets one of its own: no width loses text. There is always at
  /// least one range, empty if the text is.
  package func wrappedRanges(to columns: Int, hanging: Int = 0) -> [Range<String.Index>] {
    var lines = LineBreaker(first: max(1, columns), others: max(1, columns - hanging))
    if isOneLetterEach {
      for index in unicodeScalars.indices {
        let scalar = unicodeScalars[index]
        if scalar.endsLine {
          lines.endLine(at: index)
        } else if scalar == " " {
          lines.endWord(at: index)
        } else {
          lines.add(
            width: scalar.displayWidth, at: index, before: unicodeScalars.index(after: index))
        }
      }
      return lines.finished(at: endIndex)
    }
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      let next = self.index(after: index)
      if character.isNewline {
        lines.endLine(at: index)
      } else if character == " " {
        lines.endWord(at: index)
      } else {
        lines.add(width: character.displayWidth, at: index, before: next)
      }
      index = next
    }
    return lines.finished(at: endIndex)
  }

  /// The text as lines no wider than `columns`, all but the first indented by `hanging`.
  ///
  /// ```swift
  /// "Loggar in fyra gånger".wrapped(to: 12, hanging: 2)  // ["Loggar in", "  fyra", "  gånger"]
  /// ```
  package func wrapped(to columns: Int, hanging: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: max(0, hanging))
    return wrappedRanges(to: columns, hanging: hanging).enumerated().map { number, range in
      number == 0 || range.isEmpty ? String(self[range]) : indent + self[range]
    }
  }
}

/// Takes words one character at a time and decides where lines end.
private struct LineBreaker {
  private var lines: [Range<String.Index>] = []
  private let first: Int
  private let others: Int
  /// Where the line begins, and the end and width of the words on it.
  private var start: String.Index?
  private var end: String.Index?
  private var width = 0
  /// The word that may not fit, and its width and the spaces before it.
  private var word: Range<String.Index>?
  private var wordWidth = 0
  private var spaces = 0

  init(first: Int, others: Int) {
    self.first = first
    self.others = others
  }

  private var room: Int { lines.isEmpty ? first : others }

  mutating func add(width added: Int, at index: String.Index, before next: String.Index) {
    if let word {
      if end != nil, width + spaces + wordWidth + added > room { breakBeforeWord() }
      if end == nil, wordWidth + added > room {
        lines.append(word)
        self.word = index..<next
        wordWidth = added
      } else {
        self.word = word.lowerBound..<next
        wordWidth += added
      }
    } else {
      word = index..<next
      wordWidth = added
      if end != nil, width + spaces + wordWidth > room { breakBeforeWord() }
    }
  }

  mutating func endWord(at index: String.Index) {
    placeWord()
    if end != nil { spaces += 1 }
  }

  mutating func endLine(at index: String.Index) {
    placeWord()
    if let start, let end { lines.append(start..<end) } else { lines.append(index..<index) }
    clearLine()
  }

  mutating func finished(at index: String.Index) -> [Range<String.Index>] {
    placeWord()
    if let start, let end {
      lines.append(start..<end)
    } else if lines.isEmpty {
      lines.append(index..<index)
    }
    return lines
  }

  private mutating func placeWord() {
    guard let word else { return }
    start = start ?? word.lowerBound
    end = word.upperBound
    width += spaces + wordWidth
    self.word = nil
    wordWidth = 0
    spaces = 0
  }

  private mutating func breakBeforeWord() {
    if let start, let end { lines.append(start..<end) }
    clearLine()
  }

  private mutating func clearLine() {
    start = nil
    end = nil
    width = 0
    spaces = 0
  }
}

extension String {
  /// The text cut into pieces of at most `columns`, spaces and all: for text set as it is.
  package func cutIntoPieces(of columns: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var width = 0
    for character in self {
      let added = character.displayWidth
      if width + added > columns, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        width = 0
      }
      piece.append(character)
      width += added
    }
    return pieces + (piece.isEmpty && !pieces.isEmpty ? [] : [piece])
  }
}
