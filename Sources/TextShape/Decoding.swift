/// How letters stood in bytes.
package enum LetterCoding: Sendable, Hashable {
  case utf8
  /// As Windows' Notepad calls Unicode.
  case utf16
  /// As older Windows programs save western European letters.
  case windows1252
}

/// Text read from bytes that somebody else's program wrote, and how it was read.
///
/// A byte order mark goes; UTF-16 is known by its mark or its many zeros, and what is no UTF-8 is taken for
/// Windows-1252 where all of it can be. Nothing is ever put in the place of what can't be read: then there is no text.
///
/// ```swift
/// DecodedText([0x62, 0x72, 0xE5])  // text "brå", coding .windows1252
/// ```
package struct DecodedText: Sendable, Hashable {
  /// The text; empty where it can't be read.
  package var text: String

  /// How it stood in the bytes; `nil` where it can't be read.
  package var coding: LetterCoding?

  /// Whether it began with a bullet that a word processor put there, which is gone.
  package var droppedBullet = false

  /// Reads a whole text.
  package init(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    if let units = UTF16Bytes(bytes) {
      let text = units.text
      self.init(text: text ?? "", coding: text == nil ? nil : .utf16)
    } else {
      self.init(bytewise: bytes[(bytes.starts(with: utf8Mark) ? utf8Mark.count : 0)...])
    }
  }

  /// Reads text in which each letter of ASCII is a byte of its own.
  private init(bytewise bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) {
      // This sign stands where another program could not read what was there.
      let isWhole = !text.unicodeScalars.contains("\u{FFFD}")
      self.init(text: isWhole ? text : "", coding: isWhole ? .utf8 : nil)
      return
    }
    // Letters of UTF-8 among bytes that are none: two files put together, or one cut off; nobody can tell.
    let isMixed = text.unicodeScalars.contains { $0.value >= 0x80 && $0 != "\u{FFFD}" }
    let letters = isMixed ? nil : windows1252(bytes)
    self.init(text: letters ?? "", coding: letters == nil ? nil : .windows1252)
  }

  private init(text: String, coding: LetterCoding?) {
    self.text = text
    self.coding = coding
  }

  /// Reads each line by itself, so that one bad line does not mark the others; bullets go.
  package static func lines(_ bytes: [UInt8]) -> [DecodedText] {
    if UTF16Bytes(bytes) != nil {
      let whole = DecodedText(bytes)
      if whole.coding == nil { return [whole] }
      return whole.text.textLines.map { DecodedText(text: $0, coding: .utf16).withoutBullet }
    }
    let body = bytes.starts(with: utf8Mark) ? Array(bytes.dropFirst(utf8Mark.count)) : bytes
    return byteLines(body).map { DecodedText(bytewise: $0).withoutBullet }
  }

  /// Whether the bytes that a text begins with are no text of single bytes, so that no line end is found among them.
  package static func isWide(_ beginning: [UInt8]) -> Bool { UTF16Bytes(beginning) != nil }

  /// The line without the bullet and the tab that a word processor writes before an item of a list.
  ///
  /// A dash with a space after it may be how somebody writes speech, and stays.
  private var withoutBullet: DecodedText {
    var line = self
    let rest = text.unicodeScalars.drop { $0 == " " || $0 == "\t" }
    guard let first = rest.first, let second = rest.dropFirst().first,
      bullets.contains(first) && (second == "\t" || second == " " || second == "\u{A0}")
        || "–—-o".unicodeScalars.contains(first) && second == "\t"
    else { return line }
    let item = rest.dropFirst(2).drop { $0.properties.isWhitespace }
    guard !item.isEmpty else { return line }
    line.text = String(item)
    line.droppedBullet = true
    return line
  }
}

/// The bullets that word processors write, those of the fonts Symbol and Wingdings among them.
private let bullets: Set<Unicode.Scalar> = [
  "•", "‣", "◦", "●", "○", "▪", "■", "□", "·", "⁃", "∙", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
  "\u{F0FC}", "\u{F076}", "\u{F0A8}",
]

private let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Bytes of which two are a letter.
private struct UTF16Bytes {
  private let bytes: ArraySlice<UInt8>
  private let isLittle: Bool

  /// Looks at bytes; none where they are of another kind.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.bytes = bytes[2...]
      isLittle = bytes[0] == 0xFF
      return
    }
    // Without a mark every second byte of western letters is nothing, and no text of single bytes holds any such.
    let beginning = bytes.prefix(256)
    let zeros = beginning.indices.filter { beginning[$0] == 0 }
    guard zeros.count * 3 >= beginning.count, zeros.count >= 2, let first = zeros.first,
      zeros.allSatisfy({ ($0 - first).isMultiple(of: 2) })
    else { return nil }
    self.bytes = bytes[...]
    isLittle = !first.isMultiple(of: 2)
  }

  /// The text; none where it is cut off or holds half a letter.
  var text: String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let text = String(decoding: units, as: UTF16.self)
    return text.unicodeScalars.contains("\u{FFFD}") ? nil : text
  }
}

/// Reads Windows-1252; none where a byte is no letter of it, or a control character that no text holds.
private func windows1252(_ bytes: ArraySlice<UInt8>) -> String? {
  var letters = String.UnicodeScalarView()
  for byte in bytes {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...: letters.append(Unicode.Scalar(byte))
    case 0x80...0x9F:
      guard let letter = upper1252[Int(byte) - 0x80] else { return nil }
      letters.append(letter)
    default: return nil
    }
  }
  return String(letters)
}

/// What Windows-1252 has from 80 to 9F.
///
/// Source: Unicode’s mapping table CP1252.TXT.
private let upper1252: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
  nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
