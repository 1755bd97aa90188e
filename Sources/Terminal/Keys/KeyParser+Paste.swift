import TextShape

extension KeyParser {
  mutating func takePaste(_ byte: UInt8) {
    held.append(byte)
    if byte == UInt8(ascii: "~"), held.hasSuffix(endOfPaste) {
      held.removeLast(endOfPaste.count)
      finishPaste()
    }
  }

  mutating func finishPaste() {
    let text = cleanedPaste(String(decoding: held, as: UTF8.self))
    begin(.text)
    if !text.isEmpty { keys.append(.paste(text)) }
  }
}

/// Pasted text as it may be typed: without control characters, but with the spaces at its ends.
func cleanedPaste(_ text: String) -> String {
  let isSpace = { (character: Character) in character == " " || character == "\t" }
  let clean = cleaned(text).text
  // Nothing but white space is a space, not a word cut from both ends.
  if clean.isEmpty { return text.contains(where: isSpace) ? " " : "" }
  let before = String(repeating: " ", count: text.prefix(while: isSpace).count)
  let after = String(repeating: " ", count: text.reversed().prefix(while: isSpace).count)
  return before + clean + after
}

private let endOfPaste = Array("\u{1B}[201~".utf8)

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
