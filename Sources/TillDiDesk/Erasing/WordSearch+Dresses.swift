extension WordSearch {
  /// The texts that bytes may be: UTF-8, else as Windows wrote it, and UTF-16 where every other byte is nothing.
  static func texts(in bytes: [UInt8]) -> [String] {
    var texts = [String(decoding: bytes, as: UTF8.self)]
    if texts[0].unicodeScalars.contains("\u{FFFD}") {
      texts.append(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
    }
    if bytes.count(where: { $0 == 0 }) * 8 > bytes.count || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    {
      for lowFirst in [true, false] {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
          let (a, b) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
          return lowFirst ? b << 8 | a : a << 8 | b
        }
        texts.append(String(decoding: units, as: UTF16.self))
      }
    }
    return texts
  }

  /// A text as it stands, without its escapes, and without its marks as well.
  static func dresses(of text: String) -> [String] {
    let plain = unescaped(text)
    return [text] + (plain == text ? [] : [plain])
      + (plain.utf8.contains(UInt8(ascii: "<")) ? [withoutTags(plain)] : [])
  }

  /// Whether bytes are of a kind in which words can lie unseen: a picture, a PDF, an old Word file, RTF, mail,
  /// another archive.
  static func isSealed(_ bytes: [UInt8]) -> Bool {
    let beginnings: [[UInt8]] = [
      Array("%PDF".utf8), [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8),
      Array("RIFF".utf8), [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B], Array("7z".utf8) + [0xBC, 0xAF],
      Array("Rar!".utf8), Array("{\\rtf".utf8), Array("BM".utf8), [0x49, 0x49, 0x2A, 0],
      [0x4D, 0x4D, 0, 0x2A],
    ]
    if beginnings.contains(where: { bytes.starts(with: $0) }) { return true }
    // A letter may come with its text packed, and so may an archive that begins with no mark of its own.
    let head = String(decoding: bytes.prefix(1 << 16), as: UTF8.self).lowercased()
    if head.contains("content-transfer-encoding: base64") || isTar(bytes) { return true }
    // Neither text nor UTF-16: who knows.
    return bytes.contains(0) && String(validating: bytes, as: UTF8.self) == nil
      && !bytes.starts(with: [0xFF, 0xFE]) && !bytes.starts(with: [0xFE, 0xFF])
  }

  private static func isTar(_ bytes: [UInt8]) -> Bool {
    bytes.count > 262 && bytes[257..<262].elementsEqual("ustar".utf8) && bytes.contains(0)
  }

  /// What stands between angle brackets left out; a mark that begins or ends a paragraph parts nothing here.
  private static func withoutTags(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var isTag = false
    for scalar in text.unicodeScalars {
      if scalar == "<" {
        isTag = true
      } else if scalar == ">" {
        isTag = false
      } else if !isTag {
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// The escapes of JSON, of HTML, of addresses and of mail, read.
  private static func unescaped(_ text: String) -> String {
    let units = Array(text.utf16)
    var plain: [UInt16] = []
    plain.reserveCapacity(units.count)
    var place = 0
    while place < units.count {
      guard let escape = Escape(units[place...]) else {
        plain.append(units[place])
        place += 1
        continue
      }
      plain += escape.meaning
      place += escape.length
    }
    return String(decoding: plain, as: UTF16.self)
  }
}

/// One escape at the beginning of a text: what it means, and how long it is.
private struct Escape {
  let meaning: [UInt16]
  let length: Int

  init?(_ text: ArraySlice<UInt16>) {
    switch text.first {
    case UInt16(ascii: "\\"): self.init(afterBackslash: text.dropFirst())
    case UInt16(ascii: "&"): self.init(entity: text.dropFirst())
    case UInt16(ascii: "%"), UInt16(ascii: "="): self.init(bytes: text)
    default: return nil
    }
  }

  private init?(afterBackslash text: ArraySlice<UInt16>) {
    guard let kind = text.first else { return nil }
    if kind == UInt16(ascii: "u"), text.count > 4,
      let unit = Self.number(text.dropFirst().prefix(4), radix: 16)
    {
      self.init(meaning: [UInt16(truncatingIfNeeded: unit)], length: 6)
    } else if [UInt16(ascii: "n"), UInt16(ascii: "r"), UInt16(ascii: "t")].contains(kind) {
      self.init(meaning: [UInt16(ascii: " ")], length: 2)
    } else {
      return nil
    }
  }

  private init?(entity text: ArraySlice<UInt16>) {
    guard let end = text.prefix(10).firstIndex(of: UInt16(ascii: ";")) else { return nil }
    let name = String(decoding: text[..<end], as: UTF16.self)
    let number =
      name.hasPrefix("#x") || name.hasPrefix("#X")
      ? UInt32(name.dropFirst(2), radix: 16)
      : name.hasPrefix("#") ? UInt32(name.dropFirst()) : Self.named[name]
    guard let number, let scalar = Unicode.Scalar(number) else { return nil }
    self.init(meaning: Array(String(scalar).utf16), length: name.utf16.count + 2)
  }

  /// `%C3%A5` and `=C3=A5`: bytes of UTF-8; and the `=` of mail at the end of a line that goes on.
  private init?(bytes text: ArraySlice<UInt16>) {
    guard let mark = text.first else { return nil }
    if mark == UInt16(ascii: "="), let next = text.dropFirst().first, [10, 13].contains(next) {
      let isTwo = next == 13 && text.dropFirst(2).first == 10
      self.init(meaning: [], length: isTwo ? 3 : 2)
      return
    }
    var bytes: [UInt8] = []
    var rest = text
    while rest.first == mark, rest.count > 2,
      let byte = Self.number(rest.dropFirst().prefix(2), radix: 16)
    {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      rest = rest.dropFirst(3)
    }
    if bytes.isEmpty { return nil }
    self.init(meaning: Array(String(decoding: bytes, as: UTF8.self).utf16), length: bytes.count * 3)
  }

  private init(meaning: [UInt16], length: Int) {
    self.meaning = meaning
    self.length = length
  }

  private static func number(_ digits: ArraySlice<UInt16>, radix: Int) -> Int? {
    let text = String(decoding: digits, as: UTF16.self)
    return text.utf8.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
      ? Int(text, radix: radix) : nil
  }

  /// Those of the Nordic languages and what parts words.
  private static let named: [String: UInt32] = [
    "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "nbsp": 160, "shy": 173,
    "Aring": 0xC5, "aring": 0xE5, "Auml": 0xC4, "auml": 0xE4, "Ouml": 0xD6, "ouml": 0xF6,
    "Eacute": 0xC9, "eacute": 0xE9, "egrave": 0xE8, "uuml": 0xFC, "Uuml": 0xDC, "aelig": 0xE6,
    "AElig": 0xC6, "oslash": 0xF8, "Oslash": 0xD8,
  ]
}

extension UInt16 {
  fileprivate init(ascii character: Unicode.Scalar) { self = UInt16(UInt8(ascii: character)) }
}
