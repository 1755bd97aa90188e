import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// A line is a key only where it is exactly one: by keys and through a pipe the same is saved.
@Suite struct HotKeyTests {
  /// What somebody may say that begins as a key does.
  static let words = [
    "+2 timmar extra varje vecka", "-1 i bemanning på natten", "+46 svarar inte", "+4", "-3", "+0",
    "+", "-", "+ nu går det", "- som det stod på bladet", "+1a", "+12", "＋1", "+１", "1 av 3 larmar",
    "1", "x", "x2", "xylofonen", "? varför larmar det", "??", "+1 +1",
  ]

  private func room(_ language: Language) throws -> WalkRoom {
    var room = try WalkRoom(language)
    try room.run("staff-1")
    let here = WalkCommand.here.names(in: language)[0]
    try room.type(["/\(here) 3 undersköterska", "/\(here) 1 chef"])
    return room
  }

  /// Presses the keys of a line, and Enter.
  private func press(_ line: String, _ room: inout WalkRoom) throws {
    var keys = LiveRoom(words: room.words, columns: 80, rows: 24)
    for key in line.map({ Key.text($0) }) + [.enter] {
      guard case .line(let line) = keys.press(key, try room.picture()) else { continue }
      try room.type(line)
    }
  }

  @Test(arguments: words, Language.allCases)
  func wordsAreSavedWhole(_ line: String, _ language: Language) throws {
    var live = try room(language)
    try press(line, &live)
    #expect(live.series.noteOrder.compactMap { live.series.notes[$0]?.text } == [line])
    #expect(live.series.occasions[0].present == ["undersköterska": 3, "chef": 1])
    var pipe = try room(language)
    try pipe.type(line)
    #expect(pipe.history.actions == live.history.actions)
  }

  @Test(arguments: [("+1", 2, 3), ("+2", 1, 4), ("-1", 0, 3), ("-2", 1, 2), (" +2 ", 1, 4)])
  func aSignAndADigitCount(_ line: String, _ chief: Int, _ nurses: Int) throws {
    var live = try room(.swedish)
    try press(line, &live)
    #expect(live.series.noteOrder.isEmpty)
    #expect(live.series.occasions[0].present == ["undersköterska": nurses, "chef": chief])
    var pipe = try room(.swedish)
    try pipe.type(line)
    #expect(pipe.history.actions == live.history.actions)
  }

  @Test func whereNobodyIsCountedASignIsWords() throws {
    var room = try WalkRoom()
    try room.run("staff-1")
    try press("+1", &room)
    #expect(room.series.noteOrder.compactMap { room.series.notes[$0]?.text } == ["+1"])
  }

  @Test func whatIsAskedIsAnsweredAndCountsNobody() throws {
    var room = try room(.swedish)
    try room.type(["/sluta"])
    try room.run("before-start")
    try room.type(["/här 2 chef", "/gå 2", "+1"])
    #expect(room.series.occasions.last?.presentCount == 2)
  }

  @Test func aTelephoneNumberIsNoOrderAndNoVote() throws {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type(["/gå 3", "/stör Fyra inloggningar", "+46 70 123", "/rösta", "+46 70"])
    let texts = room.series.noteOrder.compactMap { room.series.notes[$0]?.text }
    #expect(texts == ["Fyra inloggningar", "+46 70 123", "+46 70"])
  }

  @Test func theQuestionMarkAloneHelps() throws {
    var room = try room(.swedish)
    var keys = LiveRoom(words: room.words, columns: 80, rows: 24)
    #expect(keys.press(.text("?"), try room.picture()) == .none)
    #expect(keys.press(.enter, try room.picture()) == .line("?"))
    let shows = try room.type("?")
    #expect(shows.contains { if case .help = $0 { true } else { false } })
    #expect(room.series.noteOrder.isEmpty)
  }
}
