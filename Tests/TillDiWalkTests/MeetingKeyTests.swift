import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// What one key does where two lists meet, and that it records what its line would.
@Suite struct MeetingKeyTests {
  private struct Live {
    var room: WalkRoom
    var keys: LiveRoom
    var typed: [String] = []

    init(_ room: WalkRoom) throws {
      self.room = room
      keys = LiveRoom(words: room.words, columns: 80, rows: 24)
    }

    mutating func press(_ key: Key) throws {
      switch keys.press(key, try room.picture()) {
      case .line(let line):
        typed.append(line)
        keys.take(try room.type(line), try room.picture())
      default: break
      }
    }

    func lines(_ rows: Int = 24) throws -> [String] {
      let grid = LiveScreen(words: room.words)
        .grid(keys.stage(try room.picture()), columns: 80, rows: rows)
      return (0..<rows).map { grid.line($0) }
    }
  }

  private func live(_ language: Language = .swedish) throws -> Live {
    let room = try WalkRoom.whereListsMeet(language)
    return try Live(room)
  }

  @Test(arguments: Language.allCases) func aDigitTakesAndXDismisses(_ language: Language) throws {
    var live = try live(language)
    // Two are suggested: it is asked which.
    try live.press(.text("x"))
    let asked = live.keys.stage(try live.room.picture()).choosing
    #expect(live.typed.isEmpty && asked == .dismiss)
    try live.press(.text("2"))
    #expect(live.room.series.dismissed.count == 1)
    try live.press(.text("1"))
    #expect(live.room.series.links.count == 1)
    // Nothing is suggested any more: the digit is what somebody writes.
    try live.press(.text("1"))
    #expect(live.keys.editor.text == "1" && live.room.series.links.count == 1)
    try live.press(.backspace)
    try live.press(.enter)
    try live.press(.enter)
    #expect(try live.room.picture().meeting?.item?.text == "Fyra inloggningar")
    // A single one goes at once.
    try live.press(.text("x"))
    #expect(live.room.series.dismissed.count == 2)
    #expect(try live.room.picture().meeting?.proposals.isEmpty == true)
    var pipe = try self.live(language).room
    try pipe.type(live.typed)
    #expect(
      pipe.history.actions.flatMap(\.events) == live.room.history.actions.flatMap(\.events))
  }

  @Test func whatWasMeantForTheLineComesThere() throws {
    var live = try live()
    for key in ["x", "e"] as [Character] { try live.press(.text(key)) }
    #expect(live.keys.editor.text == "xe")
    try live.press(.text("1"))
    #expect(live.keys.editor.text == "xe1" && live.typed.isEmpty)
    try live.press(.control("u"))
    try live.press(.text("x"))
    try live.press(.escape)
    #expect(live.keys.stage(try live.room.picture()).choosing == nil && live.keys.editor.isEmpty)
    try live.press(.text("x"))
    try live.press(.text("9"))
    #expect(live.keys.editor.isEmpty && live.room.series.dismissed.isEmpty)
  }

  @Test func theItemItsSuggestionsAndTheOffersFitOnASmallScreen() throws {
    var live = try live()
    let lines = try live.lines()
    func has(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
    #expect(has("Vill 1") && has("Välja telefoner innan de köps  1\u{A0}av\u{A0}3"))
    #expect(has("Förslag") && has(" 1  Kan 1 Laget väljer telefoner  (”telefoner”)"))
    #expect(has(" 2  Kan 2 Tid för telefoner  (”telefoner”)"))
    #expect(has("Kan 3 Färre inloggningar"), "no number is taken for a suggestion’s")
    #expect(has("1–2 tar förslag · x avfärdar · kan2 kopplar · Enter nästa sak"))
    #expect(has("koppla Vill 1›"))
    try live.press(.pageDown)
    let all = try live.lines(60)
    #expect(all.contains { $0.contains("Larmet i telefonen") })
    try live.press(.escape)
    for character in "kan3 delvis" { try live.press(.text(character)) }
    try live.press(.enter)
    #expect(try live.lines().contains { $0.contains("↔ Kan 3 delvis") })
    #expect(try !live.lines().contains { $0.contains("Förslag ") })
  }

  @Test func whereNothingIsLeftTheListsStandThere() throws {
    var live = try live()
    for _ in 1...3 { try live.press(.enter) }
    let lines = try live.lines()
    #expect(lines.contains { $0.contains("3 punkter står ensamma") })
    #expect(lines.contains { $0.contains("Stöd") } && lines.contains { $0.contains("Kan") })
  }
}
