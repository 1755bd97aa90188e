/// Turns the bytes of a terminal into keys, in whatever pieces they arrive.
///
/// ```swift
/// var parser = KeyParser()
/// parser.feed(Array("å\u{1B}[".utf8))  // [.text("å")]
/// parser.feed(Array("1;5D".utf8))  // [.wordLeft]
/// ```
///
/// It knows what xterm, rxvt, the Linux console, screen and tmux send. A sequence it does not know
/// is swallowed whole: half of one among somebody's words would be worse than a key that does
/// nothing. Bytes that are not UTF-8 become U+FFFD.
///
/// Only time tells the escape key from the beginning of a sequence, so whoever reads the terminal
/// calls ``flush()`` when `isUndecided` and nothing has come for a moment.
package struct KeyParser: Sendable {
  var state = State.text
  /// The bytes of the text, sequence or paste that is being read.
  var held: [UInt8] = []
  /// Whether the next character is held together with Alt.
  var textHasAlt = false
  var keys: [Key] = []

  /// Makes a parser that has read nothing.
  package init() {}

  /// Whether an escape has been read that may be a key or the beginning of a sequence.
  package var isUndecided: Bool { state != .text && state != .paste }

  /// Whether the beginning of a paste has been read and not its end.
  package var isPasting: Bool { state == .paste }

  /// Takes the next bytes; the keys that are complete with them, in order.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    // A character may be cut off where the bytes ended; what is whole is not kept waiting.
    if state == .text { endText(keepingCut: true) }
    return taken()
  }

  /// Decides what is undecided, after a moment in which nothing came.
  ///
  /// A lone escape becomes the key, escape and a bracket become Alt with the bracket, and what
  /// else was begun is dropped. Text and pastes are left alone.
  package mutating func flush() -> [Key] {
    switch state {
    case .text, .paste: break
    case .escape: keys.append(.escape)
    case .escapeTwice: keys += [.escape, .escape]
    case .csi(let hasAlt) where held.isEmpty: endAlone("[", afterEscape: hasAlt)
    case .ss3(let hasAlt) where held.isEmpty: endAlone("O", afterEscape: hasAlt)
    case .string(let introducer) where held.isEmpty:
      keys.append(.alt(Character(Unicode.Scalar(introducer))))
    case .csi, .ss3, .string, .mouse: break
    }
    if state != .paste, state != .text { begin(.text) }
    return taken()
  }

  /// Takes a paste as ended whose end never came, so that what is typed next is not lost in it.
  package mutating func endPaste() -> [Key] {
    if isPasting { finishPaste() }
    return taken()
  }

  private mutating func endAlone(_ character: Character, afterEscape: Bool) {
    if afterEscape { keys.append(.escape) }
    keys.append(.alt(character))
  }

  private mutating func taken() -> [Key] {
    defer { keys = [] }
    return keys
  }
}

extension KeyParser {
  enum State: Hashable, Sendable {
    case text
    case escape
    /// An escape before the escape of a sequence is how some terminals spell Alt.
    case escapeTwice
    case csi(hasAlt: Bool)
    case ss3(hasAlt: Bool)
    /// A title, a colour or an answer of the terminal, up to BEL or ESC \.
    case string(introducer: UInt8)
    /// The three bytes that follow a click as the oldest mice report it.
    case mouse
    case paste
  }

  mutating func begin(_ state: State) {
    self.state = state
    held.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .text: takeText(byte)
    case .escape: takeAfterEscape(byte, isSecond: false)
    case .escapeTwice: takeAfterEscape(byte, isSecond: true)
    case .csi(let hasAlt): takeControlSequence(byte, hasAlt: hasAlt)
    case .ss3(let hasAlt): takeSingleShift(byte, hasAlt: hasAlt)
    case .string: takeString(byte)
    case .mouse:
      held.append(byte)
      if held.count == 3 { begin(.text) }
    case .paste: takePaste(byte)
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isSecond: Bool) {
    switch byte {
    case UInt8(ascii: "["): begin(.csi(hasAlt: isSecond))
    case UInt8(ascii: "O"): begin(.ss3(hasAlt: isSecond))
    case 0x1B:
      if isSecond { keys.append(.escape) }
      begin(.escapeTwice)
    default:
      if isSecond { keys.append(.escape) }
      takeAlt(byte)
    }
  }

  private mutating func takeAlt(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      begin(.string(introducer: byte))
    case 0x08, 0x7F:
      keys.append(.alt("\u{7F}"))
      begin(.text)
    case ..<0x20:
      // Escape, then Enter: two keys typed while nobody read, rather than one held with Alt.
      keys.append(.escape)
      begin(.text)
      takeText(byte)
    default:
      begin(.text)
      textHasAlt = true
      takeText(byte)
      // What follows an ASCII character may be an accent, but hardly one meant for a shortcut.
      if byte < 0x80 { endText(keepingCut: false) }
    }
  }

  private mutating func takeString(_ byte: UInt8) {
    switch byte {
    case 0x07, 0x18, 0x1A: begin(.text)
    case UInt8(ascii: "\\") where held.last == 0x1B: begin(.text)
    case _ where held.last == 0x1B:
      // No end after all: the escape began something of its own.
      begin(.escape)
      take(byte)
    case 0x0A, 0x0D:
      begin(.text)
      takeText(byte)
    default: held.append(byte)
    }
  }
}
