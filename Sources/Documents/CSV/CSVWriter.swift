import TextShape

/// Writes rows of cells as CSV that opens right in a Swedish spreadsheet: UTF-8 with a byte order mark, semicolons,
/// CR LF at the end of each row (RFC 4180).
///
/// ```swift
/// CSVWriter().write([["Nr", "Vi vill ta"], [.number(1), "Schemat; och =1+1"]])
/// // \u{FEFF}Nr;Vi vill ta\r\n1;"Schemat; och =1+1"\r\n
/// ```
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, which shows that it is text. No
/// control character and no turned letters are left in what anybody typed.
package struct CSVWriter: Sendable {
  /// What stands in a cell.
  package enum Cell: Sendable, Hashable, ExpressibleByStringLiteral {
    case text(String)
    /// A number of our own, which a spreadsheet may count with.
    case number(Int)
    case empty

    package init(stringLiteral value: String) {
      self = .text(value)
    }

    /// A text, or an empty cell where there is none.
    package init(_ text: String?) {
      self = text.map { .text($0) } ?? .empty
    }
  }

  /// Makes a writer.
  package init() {}

  /// The whole file.
  ///
  /// - Complexity: O(*n*) in what the rows hold.
  package func write(_ rows: [[Cell]]) -> [UInt8] {
    var result = "\u{FEFF}"
    for row in rows {
      for (number, cell) in row.enumerated() {
        if number > 0 { result += ";" }
        result += written(cell)
      }
      result += "\r\n"
    }
    return Array(result.utf8)
  }

  private func written(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let number): String(number)
    case .text(let text): quoted(harmless(text))
    }
  }

  private func harmless(_ text: String) -> String {
    let shown = text.withControlsShown.bidiIsolated
    return text.mayBeFormula || shown.mayBeFormula ? "'" + shown : shown
  }

  /// In quotes where it must be; a space first or last would be lost without them in some programs.
  private func quoted(_ text: String) -> String {
    let needs = text.unicodeScalars.contains { [";", ",", "\"", "\n"].contains($0) }
    guard needs || text.first == " " || text.last == " " else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

extension String {
  /// Whether a spreadsheet could take the text for something to work out, at its beginning or after what is not seen.
  fileprivate var mayBeFormula: Bool {
    for scalar in unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "−", "﹢", "﹣", "﹦", "﹫":
        return true
      default:
        guard scalar.isPassedOver else { return false }
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Spaces, quotes, controls and what takes no room: what a spreadsheet may take away before it looks.
  fileprivate var isPassedOver: Bool {
    switch self {
    case "\"", "'", "’", "‘", "”", "“": true
    default:
      properties.isWhitespace || isControl || properties.generalCategory == .format
        || properties.isDefaultIgnorableCodePoint
    }
  }
}
