/// How broad letters are, as a part of their size, in the broadest typeface a browser is likely to take: DejaVu Sans.
enum LetterWidth {
  /// How many rows a text takes where it is broken between words.
  static func rows(of text: String, in width: Double) -> Int {
    var rows = 1
    var used = 0.0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if used > 0 { rows += 1 }
      used = 0
      for word in line.split(separator: " ") {
        let wide = word.reduce(0) { $0 + of($1) }
        if used > 0, used + wide > width {
          rows += 1
          used = 0
        }
        // A word that is longer than the row goes on in the next.
        rows += Int(max(0, (used + wide - 0.001) / max(1, width)))
        used = (used + wide).truncatingRemainder(dividingBy: max(1, width)) + of(" ")
      }
    }
    return rows
  }

  private static func of(_ letter: Character) -> Double {
    widths[letter] ?? (letter.isUppercase ? 0.79 : letter.utf8.count > 2 ? 1.05 : 0.66)
  }

  private static let widths: [Character: Double] = [
    ("ijl'’", 0.28), ("I ,.|:;/", 0.34), ("f()-tr!", 0.41), ("sz?”“\"", 0.53), ("kcvxyL", 0.6),
    ("aeonubdpqghåäöéü0123456789TYFPE–", 0.64), ("ABVKSXZCR", 0.7), ("NHDGUOQÅÄÖ", 0.79),
    ("wM", 0.87), ("mW—…", 1),
  ].reduce(into: [:]) { table, row in for letter in row.0 { table[letter] = row.1 } }
}
