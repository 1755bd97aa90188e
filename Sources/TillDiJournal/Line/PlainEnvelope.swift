import TillDiCore

/// The part of a line before its events, read from the very bytes that ``LineWriter`` writes.
///
/// Most lines are read in this way, which takes half the time of reading all of a line as JSON. It
/// knows one order of keys, no spaces and no escapes; for any other line it gives up, and the line
/// is read as JSON.
struct PlainEnvelope {
  var id = ""
  var n = 0
  var at = ""
  var by: String?
  var pos: Position?
  var replaces: [String] = []
  var group: ActionGroup?
  /// Where the list of events lies, brackets included; whether it is sound is not known yet.
  var events: Range<Int> = 0..<0

  /// Reads a line; nil when it is written in any other way.
  init?(_ line: UnsafeRawBufferPointer) {
    var cursor = Cursor(line: line)
    guard cursor.skip(#"{"id":""#), let id = cursor.text(),
      cursor.skip(#","n":"#), let n = cursor.number(),
      cursor.skip(#","at":""#), let at = cursor.text()
    else { return nil }
    self.id = id
    self.n = n
    self.at = at
    if cursor.skip(#","by":""#) {
      guard let by = cursor.text() else { return nil }
      self.by = by
    }
    if cursor.skip(#","pos":{"#) {
      guard let pos = cursor.position() else { return nil }
      self.pos = pos
    }
    if cursor.skip(#","replaces":["#) {
      guard let replaces = cursor.texts() else { return nil }
      self.replaces = replaces
    }
    if cursor.skip(#","group":""#) {
      guard let id = cursor.text() else { return nil }
      var group = ActionGroup(id: id, more: 0)
      if cursor.skip(#","more":"#) {
        guard let more = cursor.number() else { return nil }
        group.more = more
      }
      self.group = group
    }
    guard cursor.skip(#","events":"#), line.last == UInt8(ascii: "}"),
      cursor.index < line.count, LineNumbers.allowed.contains(n)
    else { return nil }
    events = cursor.index..<(line.count - 1)
  }
}

/// A place in a line that moves on as its parts are recognised.
private struct Cursor {
  let line: UnsafeRawBufferPointer
  var index = 0

  /// Moves past a piece of text if it stands here.
  mutating func skip(_ piece: StaticString) -> Bool {
    let length = piece.utf8CodeUnitCount
    guard index + length <= line.count else { return false }
    for offset in 0..<length where line[index + offset] != piece.utf8Start[offset] {
      return false
    }
    index += length
    return true
  }

  /// The rest of a string whose opening quote was passed, where it is plain ASCII.
  mutating func text() -> String? {
    let start = index
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        return String(decoding: line[start..<index], as: UTF8.self)
      case UInt8(ascii: "\\"), 0..<0x20, 0x80...: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// A whole number of at most 16 digits, without sign or leading zero.
  mutating func number() -> Int? {
    let start = index
    var value = 0
    while index < line.count, index - start < 16, (0x30...0x39).contains(line[index]) {
      value = value * 10 + Int(line[index] - 0x30)
      index += 1
    }
    return value == 0 || line[start] == 0x30 ? nil : value
  }

  /// The rest of a place whose opening brace was passed.
  mutating func position() -> Position? {
    guard skip(#""session":""#), let session = text() else { return nil }
    var pos = Position(session: SessionID(session))
    if skip("}") { return pos }
    if skip(#","occasion":""#) {
      guard let occasion = text() else { return nil }
      pos.occasion = OccasionID(occasion)
      if skip("}") { return pos }
    }
    if skip(#","activity":""#) {
      guard let activity = text() else { return nil }
      pos.activity = ActivityID(activity)
      if skip("}") { return pos }
    }
    guard skip(#","sheet":"#), let sheet = number(), skip("}") else { return nil }
    pos.sheet = sheet
    return pos
  }

  /// The rest of a list of strings whose opening bracket was passed.
  mutating func texts() -> [String]? {
    var texts: [String] = []
    repeat {
      guard skip("\""), let text = text() else { return nil }
      texts.append(text)
    } while skip(",")
    return skip("]") ? texts : nil
  }
}
