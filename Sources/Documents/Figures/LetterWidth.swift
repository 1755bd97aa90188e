import TextShape

/// How wide letters are, as a part of their size: by the wide ones of the type faces that are common on screens.
///
/// A drawing is made without the type face its reader has, so it leaves room for the widest of them.
///
/// ```swift
/// LetterWidth.of("Stör 1", size: 10)  // some 33 points
/// ```
package enum LetterWidth {
  /// The most points a line of text takes; costs its letters.
  package static func of(_ text: String, size: Double, isStrong: Bool = false) -> Double {
    text.reduce(0) { $0 + of($1) } * size * (isStrong ? 1.1 : 1)
  }

  static func of(_ letter: Character) -> Double {
    guard let ascii = letter.asciiValue else { return ofOther(letter) }
    switch letter {
    case "i", "j", "l", "I", "'", "|": return 0.3
    case " ", ".", ",", ":", ";": return 0.33
    case "f", "t", "r", "(", ")", "[", "]", "{", "}", "/", "\\", "-", "\"", "`", "!", "J":
      return 0.42
    case "c", "s", "z", "?", "L", "F": return 0.57
    case "k", "v", "x", "y", "E", "P", "S", "T": return 0.63
    case "w", "D", "G", "H", "N", "O", "Q", "U": return 0.83
    case "m", "M", "W", "@", "%", "#", "+", "=", "<", ">", "~", "&", "_": return 0.99
    default: return (65...90).contains(ascii) ? 0.71 : 0.64
    }
  }

  private static func ofOther(_ letter: Character) -> Double {
    let columns = letter.displayWidth
    if columns == 0 { return 0 }
    switch letter {
    case "å", "ä", "ö", "é", "ü", "ø", "à", "è", "–": return 0.64
    case "”", "“", "’", "·": return 0.52
    case "—", "…", "→", "←": return 1.02
    default: return columns == 1 ? 0.85 : 1.1
    }
  }
}

/// How a text in a drawing is set.
struct LetterStyle {
  var size = 10.0
  var isStrong = false
  var ink = Drawing.Ink.ink
  /// From line to line.
  var leading: Double { (size * 1.25).rounded(.up) }

  func width(of text: String) -> Double { LetterWidth.of(text, size: size, isStrong: isStrong) }

  /// The text in at most so many lines; where it doesn't fit, the last one ends in "…".
  ///
  /// Costs no more for a very long text than for one that fills the lines.
  func broken(_ text: String, to width: Double, lines most: Int = 1) -> [String] {
    broken(text, first: width, to: width, lines: most)
  }

  /// The same where something else stands on the first line, so that it has less room than the others.
  func broken(_ text: String, first: Double, to rest: Double, lines most: Int) -> [String] {
    // No line has more letters than it would of the narrowest there are.
    let enough = Int(max(first, rest) / (size * 0.3) + 2) * most
    let start = text.prefix(enough * 2 + 20)
    let words = String(start).withControlsShown.withoutBidiBrackets
      .split(whereSeparator: \.isWhitespace).map(String.init)
    var lines: [String] = []
    var line = ""
    for word in words {
      let width = lines.isEmpty ? first : rest
      let longer = line.isEmpty ? word : line + " " + word
      if self.width(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      if lines.count > most { break }
      let pieces = cut(word, to: lines.isEmpty ? first : rest)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
    }
    if !line.isEmpty { lines.append(line) }
    let isWhole = lines.count <= most && start.endIndex == text.endIndex
    if isWhole { return lines }
    var shown = Array(lines.prefix(max(1, most)))
    if let last = shown.popLast() {
      shown.append(ended(last, within: shown.isEmpty ? first : rest))
    }
    return shown
  }

  private func cut(_ word: String, to width: Double) -> [String] {
    if self.width(of: word) <= width { return [word] }
    var pieces: [String] = []
    var piece = ""
    for letter in word {
      if !piece.isEmpty, self.width(of: piece) + self.width(of: String(letter)) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(letter)
    }
    return pieces + [piece]
  }

  private func ended(_ line: String, within width: Double) -> String {
    var line = line
    while !line.isEmpty, self.width(of: line + "…") > width { line.removeLast() }
    return line.trimmingPauses + "…"
  }
}

extension String {
  /// Without the spaces and signs at its end that would stand badly before "…".
  fileprivate var trimmingPauses: String {
    guard let last, last.isWhitespace || ".,;:–".contains(last) else { return self }
    return String(dropLast()).trimmingPauses
  }
}

extension Drawing {
  /// Sets lines under each other, the first one's upper edge at a height; gives the height below the last.
  @discardableResult
  mutating func set(
    _ lines: [String], _ style: LetterStyle, x: Double, top: Double,
    anchor: Label.Anchor = .start
  ) -> Double {
    for (number, line) in lines.enumerated() {
      let base = top + Double(number) * style.leading + style.size * 0.95
      add(
        .text(
          Label(
            line, at: Point(x, base), anchor: anchor, size: style.size, isStrong: style.isStrong,
            ink: style.ink)))
    }
    return top + Double(lines.count) * style.leading
  }

  /// What the signs of a drawing mean, beside each other as far as there is room; gives the height below it.
  mutating func explain(
    _ signs: [(draw: (inout Drawing, Box) -> Void, words: String)], top: Double
  ) -> Double {
    let style = LetterStyle(size: 9, ink: .soft)
    var (x, y) = (0.0, top)
    for sign in signs {
      let words = style.broken(sign.words, to: width - 34)
      let wide = 30 + words.reduce(0) { max($0, style.width(of: $1)) }
      if x > 0, x + wide > width { (x, y) = (0, y + 15) }
      sign.draw(&self, Box(x: x, y: y, width: 22, height: 11))
      set(words, style, x: x + 28, top: y)
      x += wide + 16
    }
    return signs.isEmpty ? top : y + 13
  }

  /// A dot.
  mutating func dot(_ place: Point, radius: Double, fill: Ink?, stroke: Stroke? = nil) {
    let side = radius * 2
    add(
      .ellipse(
        Box(x: place.x - radius, y: place.y - radius, width: side, height: side), fill: fill,
        stroke: stroke))
  }
}
