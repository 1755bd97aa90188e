import Foundation

/// Text as it is taken in, and whether something in it was dropped.
package struct CleanedText: Sendable, Hashable {
  package var text: String

  /// Whether control characters were dropped, so that the person who pasted them can be told.
  package var droppedControls: Bool
}

/// Cleans text that somebody typed or pasted, without touching a word of it.
///
/// The result is in NFC, its lines end in LF, its tabs are spaces, and no white space stands
/// first or last. Control characters are dropped, terminal sequences with all that belongs to
/// them; a sequence that never ends loses only its first character, since what follows may be
/// somebody's words. Joiners that Arabic, Somali names or emoji are written with stay.
///
/// ```swift
/// cleaned(" Larmen\tkommer\u{1B}[0m direkt\r\n").text  // "Larmen kommer direkt"
/// ```
package func cleaned(_ text: String) -> CleanedText {
  var kept = String.UnicodeScalarView()
  var droppedControls = false
  let scalars = text.unicodeScalars
  var index = scalars.startIndex
  while index < scalars.endIndex {
    let scalar = scalars[index]
    let next = scalars.index(after: index)
    if scalar.endsLine {
      let isCRLF = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
      index = isCRLF ? scalars.index(after: next) : next
      kept.append("\n")
    } else if scalar == "\t" {
      index = next
      kept.append(" ")
    } else if scalar.isControl {
      index = endOfTerminalSequence(in: scalars, at: index)
      droppedControls = true
    } else {
      index = next
      // A byte order mark that came along from the beginning of some file.
      if scalar.value != 0xFEFF { kept.append(scalar) }
    }
  }
  return CleanedText(
    text: composed(String(trimmed(kept[...]))), droppedControls: droppedControls)
}

private func trimmed(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return Substring.UnicodeScalarView() }
  return scalars[first...last]
}

private func composed(_ text: String) -> String {
  // Everything below U+0300 is in NFC already: most notes never leave this line.
  if text.unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return text }
  return text.precomposedStringWithCanonicalMapping
}

/// Where the terminal sequence that begins at `start` ends; one further if it is none (ECMA-48).
private func endOfTerminalSequence(
  in scalars: String.UnicodeScalarView, at start: String.Index
) -> String.Index {
  var index = scalars.index(after: start)
  var introducer = scalars[start].value
  let afterFirst = index
  if introducer == 0x1B, index < scalars.endIndex, (0x40..<0x60).contains(scalars[index].value) {
    // ESC with a letter is the seven-bit spelling of a C1 control.
    introducer = scalars[index].value + 0x40
    index = scalars.index(after: index)
  }
  switch introducer {
  case 0x9B:
    while index < scalars.endIndex, (0x20..<0x40).contains(scalars[index].value) {
      index = scalars.index(after: index)
    }
    guard index < scalars.endIndex, (0x40..<0x7F).contains(scalars[index].value) else {
      return afterFirst
    }
    return scalars.index(after: index)
  case 0x90, 0x98, 0x9D, 0x9E, 0x9F:
    return endOfControlString(in: scalars, from: index) ?? afterFirst
  default:
    return afterFirst
  }
}

/// The end of a title, link or other string sent to a terminal, if it ends on the same line.
private func endOfControlString(
  in scalars: String.UnicodeScalarView, from start: String.Index
) -> String.Index? {
  var index = start
  while index < scalars.endIndex, !scalars[index].endsLine {
    let value = scalars[index].value
    index = scalars.index(after: index)
    if value == 0x07 || value == 0x9C { return index }
    if value == 0x1B {
      guard index < scalars.endIndex, scalars[index] == "\\" else { return nil }
      return scalars.index(after: index)
    }
  }
  return nil
}
