/// Text read from bytes, and what had to be done to read it.
///
/// ```swift
/// DecodedText([0x62, 0x72, 0x61, 0xFF])  // text "bra\u{FFFD}", isRepaired true
/// ```
package struct DecodedText: Sendable, Hashable {
  package var text: String

  /// Whether bytes that are no UTF-8 became U+FFFD: the file was likely saved in another encoding.
  package var isRepaired: Bool

  /// Reads UTF-8, without the byte order mark that Windows programs put first.
  package init(_ bytes: some Collection<UInt8>) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
    text = String(decoding: body, as: UTF8.self)
    isRepaired = !text.utf8.elementsEqual(body)
  }

  /// Takes text that somebody else has read and repaired, the byte order mark still in it.
  package init(alreadyRead text: String) {
    self.text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    isRepaired = text.contains("\u{FFFD}")
  }

  /// Reads each line of the bytes by itself, so that one bad line does not mark the others.
  package static func lines(_ bytes: [UInt8]) -> [DecodedText] {
    byteLines(bytes).map { DecodedText($0) }
  }
}
