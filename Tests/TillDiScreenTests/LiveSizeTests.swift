import Terminal
import TextShape
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// Terminals of every size, and rooms that say anything at all.
@Suite struct LiveSizeTests {
  @Test(arguments: Language.allCases) func everyActivityHasItsWordsOnEveryScreen(
    _ language: Language
  ) throws {
    for (session, activity) in try LiveRoom.everyPlace() {
      var room = try LiveRoom(session, activity, language)
      try room.arrive()
      for (columns, rows) in [(60, 20), (80, 24), (100, 30), (200, 60)] {
        let lines = room.lines(columns, rows)
        let text = lines.joined(separator: " ").words
        let say = room.activity.say.map { $0[language] }
        // Two columns of the narrowest may leave later sentences out, and say so.
        let seen = rows == 20 ? Array(say.prefix(1)) : say
        #expect(seen.allSatisfy { text.contains($0.words) }, "\(session) \(activity) \(columns)")
        #expect(text.contains(room.activity.title[language]))
        #expect(lines[rows - 1].hasSuffix(room.words.key(.all)))
      }
    }
  }

  @Test func noSizeTraps() throws {
    var room = try LiveRoom("staff-2", "good-bad-day")
    for isNoted in [false, true] {
      if isNoted { room.say("Larmen kommer direkt 🧦", .goodDay) }
      for (columns, rows) in sizes {
        for change in changes {
          let grid = room.grid(columns, rows, change)
          #expect(grid.columns == max(0, columns) && grid.rows == max(0, rows))
          try expectWhole(grid)
        }
      }
    }
  }

  @Test(arguments: 1...60) func nothingSaidBreaksTheScreen(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let place = try #require(try LiveRoom.everyPlace().randomElement(using: &dice))
    let language: Language = seed.isMultiple(of: 3) ? .english : .swedish
    var room = try LiveRoom(place.0, place.1, language)
    if seed.isMultiple(of: 2) { try room.arrive() }
    let kinds = room.activity.takes.isEmpty ? [.remark] : room.activity.takes + [.remark]
    for number in 0..<Int.random(in: 0...30, using: &dice) {
      let staysInRoom = dice.next() % 4 == 0
      let words =
        staysInRoom ? "hemligheten \(number)" : try #require(spoken.randomElement(using: &dice))
      room.say(
        words, try #require(kinds.randomElement(using: &dice)), NoteID("x\(number)"),
        detail: dice.next() % 5 == 0 ? "väg" : nil, staysInRoom: staysInRoom)
      if dice.next() % 9 == 0 { room.record([.removed(note: NoteID("x\(number)"))]) }
    }
    gather(&room, kinds, &dice)
    // It is told from all the others, so that it can be looked for.
    room.say("sistsagt", try #require(kinds.randomElement(using: &dice)), "last")
    room.minutes = Int.random(in: -5...90, using: &dice)
    for _ in 0..<12 {
      let columns = Int.random(in: 1...210, using: &dice)
      let rows = Int.random(in: 1...70, using: &dice)
      let change = try #require(changes.randomElement(using: &dice))
      let line = try #require(spoken.randomElement(using: &dice))
      let cursor = Int.random(in: 0...max(1, line.count), using: &dice)
      var isReading = false
      let grid = room.grid(columns, rows) {
        $0.line = line
        $0.cursor = cursor
        change(&$0)
        link(&$0.picture, &dice)
        isReading = $0.panel != nil
      }
      try expectWhole(grid)
      let text = grid.lines.joined(separator: "\n")
      #expect(!text.contains("hemlig"), "\(place) \(columns)×\(rows)")
      if rows >= 20, columns >= 60, !isReading {
        #expect(text.contains("sistsagt"), "\(place) \(columns)×\(rows)\n\(text)")
      }
    }
  }

  /// Puts some notes under names, and some names under others; a name may stay in the room with what is under it.
  private func gather(_ room: inout LiveRoom, _ kinds: [NoteKind], _ dice: inout Dice) {
    for number in 0..<Int.random(in: 0...6, using: &dice) {
      guard let kind = kinds.randomElement(using: &dice) else { return }
      let notes = room.history.series.notes.values.filter { $0.kind == kind && !$0.isRemoved }
        .map(\.id).sorted { $0.rawValue < $1.rawValue }.shuffled(using: &dice).prefix(4)
      let stays = dice.next() % 3 == 0
      let name = NoteID("g\(number)")
      room.record([
        .gathered(
          note: name, kind: kind, name: stays ? "hemligt namn" : "namn", notes: Array(notes))
      ])
      if stays { room.record([.keptInRoom(note: name, stays: true)]) }
    }
  }

  /// Links some lines with others that have long names.
  private func link(_ picture: inout WalkPicture, _ dice: inout Dice) {
    for line in picture.lists.flatMap(\.lines) where dice.next() % 2 == 0 {
      picture.links[line.note] = (1...Int.random(in: 1...5, using: &dice)).map { "Kan \($0)" }
    }
  }

  @Test func withoutColourThereIsNone() throws {
    var room = try LiveRoom("staff-2", "good-bad-day")
    room.minutes = 70
    for change in changes {
      let plain = room.grid(80, 24) {
        change(&$0)
        $0.isColored = false
      }
      let colored = room.grid(80, 24) {
        change(&$0)
        $0.isColored = true
      }
      #expect(plain.lines == colored.lines)
      #expect((0..<24).allSatisfy { plain.cells(ofRow: $0).allSatisfy { $0.style.color == nil } })
      // What has a colour is heavy too: it is told apart without.
      let cells = (0..<24).flatMap { colored.cells(ofRow: $0) }
      #expect(cells.allSatisfy { $0.style.color == nil || $0.style.isBold })
    }
  }

  /// Nothing is outside the grid, and the cursor is on it.
  private func expectWhole(_ grid: Grid) throws {
    for line in grid.lines { #expect(line.displayWidth <= grid.columns) }
    guard grid.columns > 0, grid.rows > 0 else { return }
    let cursor = try #require(grid.cursor)
    #expect((0..<grid.rows).contains(cursor.row) && (0..<grid.columns).contains(cursor.column))
  }

  private let sizes =
    (-1...12).flatMap { columns in (-1...12).map { (columns, $0) } }
    + [(60, 20), (80, 24), (119, 24), (120, 24), (400, 200), (3, 200), (400, 1)]

  /// What people say and type.
  private let spoken = [
    "", "Ord", "Larmen kommer direkt i telefonen, jag hinner fram", "🧦👩🏽‍🦽 و مريم",
    String(repeating: "långtord", count: 40), String(repeating: "ord ", count: 75),
    "rad ett\nrad två\nrad tre", "e\u{301}\u{308}", "\u{301}", "语言语言语言 语言",
    "en rad\u{1B}[2Jtill\u{7}", "bakvänt \u{202E}txet", "   ", "/nästa", "…",
  ]

  /// What the facilitator may be doing.
  private let changes: [@Sendable (inout LiveStage) -> Void] = [
    { _ in },
    {
      $0.message = String(repeating: "Ett besked. ", count: 30)
      $0.isError = true
      $0.isColored = true
    },
    { $0.line = "+" }, { $0.line = "-1" }, { $0.choosing = .quit },
    { $0.choosing = .paste(lines: 7, first: "Larmen\nkommer") },
    { $0.panel = LivePanel(title: "Hjälp", lines: (1...50).map { "Rad \($0)" }, scroll: 60) },
    { $0.panel = LivePanel(lines: []) },
  ]
}

extension String {
  /// The words without the way the lines are broken, and without the marks before them.
  fileprivate var words: String {
    split { $0.isWhitespace || $0 == "–" }.joined(separator: " ")
  }
}
