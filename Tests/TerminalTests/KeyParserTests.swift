import Terminal
import Testing

@Suite struct KeyParserTests {
  @Test(arguments: sequences)
  func everySequenceIsOneKey(bytes: String, key: Key?) {
    let expected = key.map { [$0] } ?? []
    var parser = KeyParser()
    #expect(parser.feed(bytes.utf8) + parser.flush() == expected)
    // Whatever the pieces, and with a letter after it that is nobody's but the letter's.
    var slow = KeyParser()
    var keys: [Key] = []
    for byte in bytes.utf8 { keys += slow.feed([byte]) }
    keys += slow.feed("x".utf8)
    #expect(keys == expected + [.text("x")])
    #expect(!slow.isUndecided)
  }

  static let sequences: [(String, Key?)] = [
    // Arrows: plain, application mode, held with Shift, Ctrl or Alt; rxvt; a Mac.
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    ("\u{1B}[1;2C", .right), ("\u{1B}[1;2A", .up), ("\u{1B}[1;5A", .up),
    ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft),
    ("\u{1B}[1;3C", .wordRight), ("\u{1B}[1;6C", .wordRight), ("\u{1B}O5C", .wordRight),
    ("\u{1B}O1;5D", .wordLeft), ("\u{1B}Oc", .wordRight), ("\u{1B}Od", .wordLeft),
    ("\u{1B}[c", .right), ("\u{1B}[d", .left), ("\u{1B}\u{1B}[C", .wordRight),
    ("\u{1B}\u{1B}OD", .wordLeft), ("\u{1B}b", .wordLeft), ("\u{1B}f", .wordRight),
    // Home and End.
    ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}OH", .home),
    ("\u{1B}[F", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}OF", .end),
    ("\u{1B}[1;5H", .home), ("\u{1B}[1;2F", .end),
    // The other keys with a number, with and without keys held down.
    ("\u{1B}[3~", .delete), ("\u{1B}[3;2~", .delete), ("\u{1B}[3$", .delete),
    ("\u{1B}[3;5~", .alt("d")), ("\u{1B}[3^", .alt("d")), ("\u{1B}\u{1B}[3~", .alt("d")),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[5;5~", .pageUp),
    ("\u{1B}[2~", nil), ("\u{1B}[Z", .backTab),
    // Function keys: xterm, the VT220, the console, held with Shift.
    ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)), ("\u{1B}[14~", .function(4)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[18~", .function(7)),
    ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)), ("\u{1B}[21~", .function(10)),
    ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)), ("\u{1B}[25~", .function(13)),
    ("\u{1B}[34~", .function(20)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[1;2P", .function(1)), ("\u{1B}[24;2~", .function(12)), ("\u{1B}[23^", .function(11)),
    // The keypad.
    ("\u{1B}OM", .enter), ("\u{1B}Op", .text("0")), ("\u{1B}Oy", .text("9")),
    ("\u{1B}Ok", .text("+")), ("\u{1B}On", .text(".")),
    // Characters told by number.
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[27;5;9~", .tab), ("\u{1B}[9;2u", .backTab),
    ("\u{1B}[13;5u", .enter), ("\u{1B}[229u", .text("å")), ("\u{1B}[57358u", nil),
    ("\u{1B}[27;3;100~", .alt("d")), ("\u{1B}[127;5u", .alt("\u{7F}")),
    // One byte.
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{0}", .control(" ")), ("\u{1}", .control("a")), ("\u{3}", .control("c")),
    ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    // Alt.
    ("\u{1B}d", .alt("d")), ("\u{1B}D", .alt("D")), ("\u{1B}.", .alt(".")),
    ("\u{1B}\u{7F}", .alt("\u{7F}")), ("\u{1B}\u{8}", .alt("\u{7F}")),
    // Answers and reports nobody asked for.
    ("\u{1B}[12;40R", nil), ("\u{1B}[?1;2c", nil), ("\u{1B}[>0;276;0c", nil), ("\u{1B}[I", nil),
    ("\u{1B}[O", nil), ("\u{1B}[<0;12;3M", nil), ("\u{1B}[M !!", nil), ("\u{1B}[?2004;1$y", nil),
    ("\u{1B}]0;en titel\u{7}", nil), ("\u{1B}]11;rgb:0/0/0\u{1B}\\", nil),
    ("\u{1B}P1$r0m\u{1B}\\", nil), ("\u{1B}[999999999999999999999~", nil), ("\u{1B}[1;2;3;4X", nil),
    ("\u{1B}[201~", nil),
  ]

  @Test(arguments: [
    ("\u{1B}", [Key.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}]", [.alt("]")]),
    ("\u{1B}\u{1B}[", [.escape, .alt("[")]), ("\u{1B}[1;", []), ("\u{1B}]0;x", []),
    ("a", [.text("a")]), ("\u{1B}\r", [.escape, .enter]), ("\u{1B}\t", [.escape, .tab]),
    ("\u{1B}\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}\u{1B}x", [.escape, .alt("x")]),
    ("\u{1B}[1\rx", [.enter, .text("x")]), ("\u{1B}[\u{1B}[A", [.up]),
    ("\u{1B}]0;x\ry", [.enter, .text("y")]), ("\u{1B}]0;x\u{1B}[Ay", [.up, .text("y")]),
  ])
  func aMomentDecidesWhatWasBegun(bytes: String, keys: [Key]) {
    var parser = KeyParser()
    #expect(parser.feed(bytes.utf8) + parser.flush() == keys)
    #expect(parser.feed("z".utf8) == [.text("z")])
  }

  @Test func textMayArriveInAnyPieces() {
    let text = "åäö a\u{30A} 👩‍👩‍👧 日本 é 🇸🇪"
    for size in 1...7 {
      var parser = KeyParser()
      var typed = ""
      for key in parser.feedInPieces(Array(text.utf8), of: size) {
        if case .text(let character) = key { typed.append(character) }
      }
      #expect(Array(typed.unicodeScalars) == Array(text.unicodeScalars))
    }
    var parser = KeyParser()
    #expect(parser.feed("👩‍👩‍👧a\u{30A}".utf8) == [.text("👩‍👩‍👧"), .text("a\u{30A}")])
    #expect(parser.feed("\u{1B}å".utf8) == [.alt("å")])
  }

  @Test(arguments: [
    [0xFF], [0xC3, 0x28], [0xE5], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5],
  ])
  func bytesThatAreNoCharacterAreMarked(bytes: [UInt8]) {
    var parser = KeyParser()
    let keys = parser.feed(bytes + Array("x".utf8))
    #expect(keys.first == .text("\u{FFFD}"))
    #expect(keys.last == .text("x"))
  }

  @Test func controlsAmongTheCharactersAreDropped() {
    var parser = KeyParser()
    #expect(parser.feed("a\u{9B}b\u{85}".utf8) == [.text("a"), .text("b")])
  }

  @Test(arguments: [
    ("Larmen", "Larmen"), ("a\rb\r\nc\nd", "a\nb\nc\nd"), ("a\u{1B}[31mb\u{7}\u{0}", "ab"),
    (" å ", " å "), ("a\tb", "a b"), ("a\u{30A}", "å"), ("rad\n", "rad"), ("\u{1B}", ""),
    ("~\u{1B}[201", "~[201"), ("  ", " "), ("👩‍👩‍👧", "👩‍👩‍👧"),
  ])
  func aPasteIsOneKey(pasted: String, text: String) {
    let bytes = Array("x\u{1B}[200~\(pasted)\u{1B}[201~y".utf8)
    let expected = [.text("x")] + (text.isEmpty ? [] : [Key.paste(text)]) + [.text("y")]
    for size in [1, 2, 3, 5, 1000] {
      var parser = KeyParser()
      #expect(parser.feedInPieces(bytes, of: size) == expected)
      #expect(!parser.isPasting)
    }
  }

  @Test func aPasteWithoutAnEndIsNotForEver() {
    var parser = KeyParser()
    #expect(parser.feed("\u{1B}[200~Larmen".utf8) == [])
    #expect(parser.flush() == [])
    #expect(parser.isPasting)
    #expect(parser.endPaste() == [.paste("Larmen")])
    #expect(parser.feed("\u{1B}[201~x".utf8) == [.text("x")])
  }

  @Test func noBytesWhateverStopTheParser() {
    var random = Random(seed: 3)
    let likely: [UInt8] = Array("\u{1B}\u{1B}[O;0123~MAPu$^]\\\r".utf8) + [0xC3, 0xA5, 0xF0, 0x9F]
    var parser = KeyParser()
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Bool.random(using: &random)
          ? likely.randomElement(using: &random) ?? 0
          : UInt8.random(in: 0...255, using: &random)
      }
      _ = parser.feed(bytes)
      if Bool.random(using: &random) { _ = parser.flush() }
      if parser.isPasting { _ = parser.endPaste() }
    }
    _ = parser.flush()
    _ = parser.feed("\r".utf8)
    #expect(parser.feed("ä".utf8) == [.text("ä")])
  }
}

extension KeyParser {
  fileprivate mutating func feedInPieces(_ bytes: [UInt8], of size: Int) -> [Key] {
    stride(from: 0, to: bytes.count, by: size).flatMap { start in
      feed(bytes[start..<min(start + size, bytes.count)])
    }
  }
}
