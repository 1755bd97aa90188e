import Terminal
import Testing

@Suite struct LineEditorTests {
  @Test(arguments: tables)
  func keysMakeTheLine(start: String, keys: [Key], shown: String) {
    var editor = LineEditor(history: ["första", "andra"])
    editor.text = start
    for key in keys { _ = editor.handle(key) }
    #expect(editor.shown == shown)
  }

  /// The text to begin with, the keys, and the text with a bar where the cursor stands.
  static let tables: [(String, [Key], String)] = [
    ("", typed("Larm"), "Larm|"),
    ("Larm", [.left, .left, .text("x")], "Lax|rm"),
    // A family, an å of two parts and a flag are one step each.
    ("👩‍👩‍👧a\u{30A}🇸🇪日", [.left, .left], "👩‍👩‍👧a\u{30A}|🇸🇪日"),
    ("👩‍👩‍👧a\u{30A}🇸🇪日", [.left, .left, .backspace], "👩‍👩‍👧|🇸🇪日"),
    ("👩‍👩‍👧a\u{30A}🇸🇪日", [.home, .delete], "|a\u{30A}🇸🇪日"),
    ("👩‍👩‍👧a\u{30A}🇸🇪日", [.backspace, .backspace, .backspace], "👩‍👩‍👧|"),
    ("مرحبا", [.backspace, .left], "مرح|ب"),
    // What comes late joins what it belongs to.
    ("a", [.text("\u{30A}")], "å|"),
    ("ab", [.left, .text("\u{30A}")], "å|b"),
    ("👩", [.text("\u{200D}"), .text("👧")], "👩‍👧|"),
    ("🇸", [.text("🇪")], "🇸🇪|"),
    ("\u{1F1F8}x\u{1F1EA}", [.left, .backspace], "🇸🇪|"),
    // To and fro.
    ("två ord", [.home, .text("x")], "x|två ord"),
    ("två ord", [.control("a"), .end, .text("x")], "två ordx|"),
    ("två ord", [.control("a"), .control("e")], "två ord|"),
    ("ett två, tre", [.wordLeft], "ett två, |tre"),
    ("ett två, tre", [.wordLeft, .wordLeft], "ett |två, tre"),
    ("ett två, tre", [.home, .wordRight], "ett| två, tre"),
    ("ett två, tre", [.home, .alt("f"), .alt("f")], "ett två|, tre"),
    ("ett två, tre", [.alt("b"), .alt("b"), .alt("b"), .alt("b")], "|ett två, tre"),
    ("ab", [.left, .left, .left, .left], "|ab"),
    ("ab", [.right], "ab|"),
    ("ab", [.control("b"), .control("b"), .control("f")], "a|b"),
    // Taking away.
    ("ab", [.control("h")], "a|"),
    ("ab", [.home, .control("d")], "|b"),
    ("ab", [.home, .backspace], "|ab"),
    ("ab", [.delete], "ab|"),
    ("ett två tre", [.control("w")], "ett två |"),
    ("ett två-tre ", [.control("w")], "ett |"),
    ("ett två-tre ", [.alt("\u{7F}")], "ett två-|"),
    ("ett två tre", [.home, .alt("d")], "| två tre"),
    ("ett två tre", [.home, .alt("d"), .alt("d")], "| tre"),
    ("ett två tre", [.wordLeft, .control("k")], "ett två |"),
    ("ett två tre", [.wordLeft, .control("u")], "|tre"),
    // Putting back; cuts in a row are one piece.
    ("ett två tre", [.control("w"), .control("w"), .control("y")], "ett två tre|"),
    ("ett två", [.control("u"), .control("y"), .control("y")], "ett tvåett två|"),
    ("ett två", [.home, .alt("d"), .alt("d"), .text("x"), .control("y")], "xett två|"),
    ("ett två", [.control("w"), .left, .right, .control("w"), .control("y")], "ett |"),
    (
      "ett två", [.control("w"), .left, .right, .control("w"), .control("y"), .alt("y")], "två|"
    ),
    (
      "ett två",
      [.control("w"), .left, .right, .control("w"), .control("y"), .alt("y"), .alt("y")], "ett |"
    ),
    ("ett", [.alt("y")], "ett|"),
    ("", [.control("y")], "|"),
    // Changing places.
    ("ab", [.control("t")], "ba|"),
    ("abc", [.left, .control("t")], "acb|"),
    ("abc", [.home, .control("t")], "|abc"),
    ("a", [.control("t")], "a|"),
    // Earlier lines, and the one that was being typed.
    ("halv", [.up], "andra|"),
    ("halv", [.up, .up], "första|"),
    ("halv", [.up, .up, .up, .down], "andra|"),
    ("halv", [.up, .down], "halv|"),
    ("halv", [.control("p"), .control("n"), .down], "halv|"),
    ("halv", [.up, .text("!"), .up, .down], "andra!|"),
    ("halv", [.up, .text("!"), .down, .up], "andra!|"),
    // Undoing.
    ("", typed("ett två") + [.control("_")], "ett |"),
    ("", typed("ett två") + [.control("_"), .control("_"), .control("_")], "|"),
    ("ett två", [.control("u"), .control("_")], "ett två|"),
    ("ett två", [.home, .delete, .control("_")], "|ett två"),
    ("halv", [.up, .control("_")], "halv|"),
    ("ett", [.control("_")], "ett|"),
    // Pastes of one line.
    ("ab", [.left, .paste(" x\u{7} ")], "a x |b"),
    ("ab", [.paste("rad\n")], "abrad|"),
    ("ab", [.paste("rad"), .control("_")], "ab|"),
    ("ab", [.paste("\n \nrad\n")], "abrad|"),
  ]

  @Test(arguments: [
    Key.tab, .backTab, .escape, .pageUp, .pageDown, .function(3), .control("c"), .control("z"),
    .control("l"), .alt("x"), .control("d"), .up, .down, .text("\n"), .text("\u{1B}"),
  ])
  func whatMeansNothingHereIsLeftAlone(key: Key) {
    var editor = LineEditor()
    #expect(editor.handle(key) == .ignored)
    #expect(editor.isEmpty)
  }

  @Test func enterHandsOutTheLineAndRemembersIt() {
    var editor = LineEditor()
    for key in typed("Larmen") + [.left] { _ = editor.handle(key) }
    #expect(editor.handle(.enter) == .line("Larmen"))
    #expect(editor.shown == "|")
    #expect(editor.handle(.enter) == .line(""))
    #expect(editor.history == ["Larmen"])
    #expect(editor.handle(.control("_")) == .changed)
    #expect(editor.isEmpty)
    #expect(editor.handle(.up) == .changed)
    #expect(editor.handle(.enter) == .line("Larmen"))
    #expect(editor.history == ["Larmen"])
  }

  @Test func aLineThatStaysInTheRoomDoesNotComeBack() {
    var editor = LineEditor(history: ["första"])
    editor.text = "hemligt ord"
    _ = editor.handle(.control("w"))
    _ = editor.handle(.control("y"))
    #expect(editor.handle(.enter) == .line("hemligt ord"))
    editor.forgetLine()
    #expect(editor.history == ["första"])
    for key in [Key.control("y"), .control("_"), .down] { _ = editor.handle(key) }
    #expect(editor.isEmpty)
    _ = editor.handle(.up)
    #expect(editor.text == "första")
    // Once is enough: the line before is not taken too.
    editor.forgetLine()
    #expect(editor.history == ["första"])
  }

  @Test func severalPastedLinesAreAskedAbout() {
    var editor = LineEditor()
    editor.text = "kvar"
    #expect(
      editor.handle(.paste("ett\n\n två \u{1B}[1m\ntre\n")) == .pasted(["ett", " två ", "tre"]))
    #expect(editor.shown == "kvar|")
  }

  @Test func aLineThatIsSetIsOneLine() {
    var editor = LineEditor()
    editor.text = "a\nb\u{1B}[31mc"
    #expect(editor.text == "a bc")
    #expect(editor.cursor == 4)
    _ = editor.handle(.control("_"))
    #expect(editor.text == "a bc")
  }
}

private func typed(_ text: String) -> [Key] { text.map { .text($0) } }

extension LineEditor {
  /// The text with a bar where the cursor stands.
  fileprivate var shown: String {
    String(text.prefix(cursor)) + "|" + String(text.dropFirst(cursor))
  }
}
