import Terminal
import TextShape
import Testing
import TillDiCore
import TillDiScreen
import TillDiWords

/// The line that is typed, and what stands around it.
@Suite struct LiveTypingTests {
  @Test(
    "The cursor stands where the next character comes",
    arguments: [
      ("", 0, "sagt›", 6), ("åäö", 3, "sagt› åäö", 9), ("åäö", 1, "sagt› åäö", 7),
      ("a\u{30A}b", 1, "sagt› a\u{30A}b", 7), ("🧦 strumpa", 1, "sagt› 🧦 strumpa", 8),
      ("👩‍🔧👩🏽‍🦽!", 2, "sagt› 👩‍🔧👩🏽‍🦽!", 10), ("语言", 2, "sagt› 语言", 10),
      ("ord", 99, "sagt› ord", 9), ("ord", -1, "sagt› ord", 6),
    ])
  func cursor(_ line: String, _ cursor: Int, _ expected: String, _ column: Int) throws {
    let room = try LiveRoom("staff-1", "opening")
    let grid = room.grid {
      $0.line = line
      $0.cursor = cursor
    }
    #expect(grid.line(22) == expected)
    #expect(grid.cursor == Place(row: 22, column: column))
  }

  @Test func aLongLineTakesThreeRowsAroundTheCursor() throws {
    let room = try LiveRoom("staff-1", "opening")
    let line = (1...60).map { "ord\($0)" }.joined(separator: " ")
    let end = room.grid {
      $0.line = line
      $0.cursor = line.count
    }
    #expect(end.line(20).hasPrefix("sagt… ord"))
    #expect(end.line(21).hasPrefix("      ord"))
    #expect(end.line(22).hasSuffix(" ord60"))
    #expect(end.cursor == Place(row: 22, column: end.line(22).displayWidth))
    let start = room.grid {
      $0.line = line
      $0.cursor = 0
    }
    #expect(start.line(20).hasPrefix("sagt› ord1 ord2"))
    #expect(start.line(22).hasSuffix("…"))
    #expect(start.cursor == Place(row: 20, column: 6))
  }

  @Test func aSpaceAtTheEndOfARowBeginsNoRow() throws {
    let room = try LiveRoom("staff-1", "opening")
    // 73 cells are left beside the prompt and the cursor.
    let word = String(repeating: "o", count: 73)
    let grid = room.grid {
      $0.line = word + " nästa"
      $0.cursor = 74
    }
    #expect(grid.line(21) == "sagt› " + word)
    #expect(grid.line(22) == "      nästa")
    #expect(grid.cursor == Place(row: 22, column: 6))
  }

  @Test func thePromptSaysWhatALineBecomes() throws {
    var room = try LiveRoom("staff-2", "good-bad-day")
    room.say("Ord", .goodDay)
    room.type("/blad 2")
    room.type("/dålig")
    #expect(room.lines()[22] == "blad 2 dålig›")
    #expect(try LiveRoom("management-1", "map-now").lines()[22] == "moment›")
    #expect(try LiveRoom("joint-meeting", "link-lists").lines()[22] == "koppla›")
    var asking = try LiveRoom("before-start", "promises")
    try asking.arrive()
    #expect(
      asking.lines()[21...] == [
        "Vilken roll tar emot personalens lista?", "›",
        "/ångra · /nästa · /tid +5 · ? alla",
      ])
  }

  @Test(
    "The keys go with what is typed",
    arguments: [
      ("", "Tab bra/dålig · Skift-Tab nästa blad · +1 kom -1 gick · /ångra · /nästa · ? alla"),
      ("ord", "Enter sparar · Tab bra/dålig · Skift-Tab nästa blad"),
      ("!ord", "Enter sparar, stannar i rummet · Tab bra/dålig · Skift-Tab nästa blad"),
      ("/nä", "Enter utför"), (".n", "Enter utför"),
      ("//ord", "Enter sparar · Tab bra/dålig · Skift-Tab nästa blad"),
      ("...och", "Enter sparar · Tab bra/dålig · Skift-Tab nästa blad"),
    ])
  func keys(_ line: String, _ expected: String) throws {
    var room = try LiveRoom("staff-2", "good-bad-day")
    room.minutes = 26
    room.say("Ord", .goodDay)
    #expect(room.lines { $0.line = line }[23] == expected)
  }

  @Test(arguments: 1...120) func aKeyIsWholeOrNotThere(_ columns: Int) throws {
    var room = try LiveRoom("staff-2", "good-bad-day")
    room.say("Ord", .goodDay)
    let known = Set(
      LiveKey.allCases.map { room.words.key($0) } + [room.words.switchKey(["bra", "dålig"]), ""])
    let shown = room.lines(columns, 24)[23].trimmed.split(separator: " · ").map(String.init)
    #expect(shown.allSatisfy(known.contains), "\(shown)")
  }

  @Test func aMessageStandsJustAboveTheLine() throws {
    let room = try LiveRoom("staff-1", "opening")
    #expect(
      room.lines { $0.message = "Ångrat. /gör-om tar tillbaka det." }[21].hasPrefix("Ångrat."))
    let long = String(repeating: "långt ", count: 60)
    let grid = room.grid {
      $0.message = long
      $0.isError = true
    }
    #expect(grid.line(20).hasPrefix("långt") && grid.line(21).hasSuffix("…"))
    #expect(grid[Place(row: 20, column: 0)].style == .bold)
  }

  @Test func aMessageEndsAtAWord() throws {
    let room = try LiveRoom("staff-1", "opening")
    let words = (1...60).map { "besked\($0)" }
    for columns in 30...90 {
      let lines = room.lines(columns, 20) { $0.message = words.joined(separator: " ") }
      let said = lines[14...17].flatMap { $0.split(separator: " ") }.map(String.init)
      let last = try #require(said.last)
      #expect(said.dropLast() == words.prefix(said.count - 1))
      #expect(last == words[said.count - 1] + "…", "\(columns): \(said)")
    }
  }

  @Test func aSignShowsWhoMayComeAndGo() throws {
    var room = try LiveRoom("staff-1", "opening")
    #expect(room.lines { $0.line = "+" }[22...] == ["sagt› +", "Enter sparar"])
    room.record([
      .attended(occasion: "o", role: "undersköterska", change: 4),
      .attended(occasion: "o", role: "sjuksköterska", change: 1),
    ])
    let roles = "1 sjuksköterska (1)   2 undersköterska (4)"
    #expect(
      room.lines { $0.line = "-" }[21...] == [
        roles, "sagt› -", "1–9 och Enter räknar den rollen",
      ])
    #expect(room.lines { $0.line = "-2" }[21...] == [roles, "sagt› -2", "Enter räknar"])
    for line in ["-3", "+2 timmar", "- som det stod", "+46"] {
      #expect(room.lines { $0.line = line }[21...] == ["", "sagt› \(line)", "Enter sparar"])
    }
  }

  @Test func aPasteAndALeaveAreAskedAbout() throws {
    let room = try LiveRoom("staff-1", "opening")
    let paste = room.grid { $0.choosing = .paste(lines: 7, first: "Loggar in") }
    #expect(
      paste.lines[21...] == [
        "Den första: Loggar in", "Klistra in 7 rader, en anteckning per rad? (j/n)",
        "j ja · n nej",
      ])
    #expect(paste.cursor == Place(row: 22, column: 49))
    let secret = room.lines { $0.choosing = .paste(lines: 2, first: "!Loggar in") }
    #expect(secret[21] == "Den första: (stannar i rummet)")
    #expect(room.lines { $0.choosing = .quit }[22] == "Sluta här? Allt är sparat. (j/n)")
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
