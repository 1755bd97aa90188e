import Testing
import TillDiCore
import TillDiWalk
import TillDiWords
import Trials

/// Rooms that type whatever comes to mind, to find what nobody thought of.
@Suite struct RandomWalkTests {
  @Test(arguments: 1...UInt64(trials(2, thorough: 12)))
  func nothingThatIsTypedBreaksARoom(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let language: Language = seed.isMultiple(of: 3) ? .english : .swedish
    var room = try WalkRoom(language)
    let sessions = room.programme.everySession.map(\.id)
    if seed.isMultiple(of: 2) { try room.handOverBothLists() }
    let lines = Self.lines(language)
    for step in 0..<800 {
      if !room.isOpen || step % 60 == 59 {
        room.pullThePlug()
        let label = "kväll \(step)"
        let session = try #require(sessions.randomElement(using: &dice))
        try room.run(!dice.oneIn(4) ? "joint-meeting" : session, again: label)
        try room.type("/gå \(Int.random(in: 1...6, using: &dice))")
      }
      if dice.oneIn(3) {
        room.clock = (room.clock + Int.random(in: 0...1200, using: &dice)) % 86_400
      }
      if room.isOpen, dice.oneIn(25) {
        // Somebody stops and goes on after a while: the clock is asked for.
        room.pullThePlug()
        room.clock = (room.clock + 600) % 86_400
        if room.series.openOccasion != nil { try room.run() } else { continue }
      }
      if dice.oneIn(40) { room.today = room.today.adding(days: 14) }
      let wasAsking = room.walk?.isAsking ?? false
      let line = wasAsking && !dice.oneIn(6) ? Self.answers : lines
      try room.type(try #require(line.randomElement(using: &dice)))
      let isAsking = room.walk?.isAsking ?? false
      #expect(!isAsking || room.lastQuestion != nil, "a form is open and asks nothing")
    }
    // Dice that never reached the forms would prove nothing.
    if seed.isMultiple(of: 2) {
      #expect(!room.series.handOvers.isEmpty && !room.series.answers.isEmpty)
    }
    let folded = History(
      name: room.history.name, language: language, actions: room.history.actions.shuffled())
    #expect(folded.series == room.series)
    try room.undoEverything()
  }

  @Test(arguments: 1...8) func aRoomTakesBackEverythingItself(_ seed: UInt64) throws {
    var dice = Dice(state: seed &* 104_729)
    let session: SessionID = seed.isMultiple(of: 2) ? "staff-4" : "staff-2"
    var room = try WalkRoom(at: session, 3)
    try room.type(["Ett", "Två", "Tre"])
    let lines = Self.lines(.swedish).filter { !$0.contains("mask") && !$0.hasPrefix("/q") }
    for _ in 0..<150 where room.isOpen {
      if room.series.occasions[0].isEnded { try room.type("/tillbaka") }
      room.clock += Int.random(in: 0...90, using: &dice)
      try room.type(try #require(lines.randomElement(using: &dice)))
    }
    if room.isOpen, room.series.occasions[0].isEnded { try room.type("/tillbaka") }
    let most = room.history.actions.count
    for _ in 0...most where !room.isWaiting { try room.type("/ångra") }
    let series = room.history.series
    #expect(series.notes.isEmpty && series.orders.isEmpty && series.ballots.isEmpty)
    #expect(series.heads.isEmpty && series.observations.isEmpty && series.adjustments.isEmpty)
    #expect(room.isWaiting && room.shows.contains(.phrase(.sessionUndone)))
    #expect(series.occasions.isEmpty)
  }

  /// Answers that fit some question, or none.
  static let answers = [
    "", "", "ja", "ja", "yes", "nej", "1", "2", "3", "5", "områdeschef", "Om pengarna räcker",
    "2027-06-02", "2026-01-01", "idag", "snart", "/ångra", "!Sagt i rummet", "2 1", "1 2", "12 min",
    "/tillbaka", "/gör-om", "ja", "områdeschef", "d", "larm", "stöd1", "-", "/till 3",
  ]

  /// What is typed: every command by every name, answers that fit and answers that don't.
  static func lines(_ language: Language) -> [String] {
    let numbers = ["1", "2", "3", "-1", "0", "9223372036854775807", "-9223372036854775808", ""]
    let commands = WalkCommand.allCases.filter { $0 != .quit }.flatMap { command in
      command.names(in: language).flatMap { name in
        ["/\(name)", ".\(name) 1", "/\(name) 2 hej", "/\(name) vill1 kan1"]
          + numbers.map { "/\(name) \($0) stör" }
      }
    }
    // Going on and answering are what a room does most.
    let ordinary =
      ["/nästa", "/next", "", "ja", "nej", "1", "2", "3", "4", "5", "områdeschef", "idag"]
      + ["2026-06-02", "2030-01-01", "2026-01-01", "vill1 kan1", "stöd1 kan2", "Stör 1 Kan 1"]
      + ["Wifi dör vid rum tolv", "!Det här stannar här", "Välja larm -> vi provar två", "→ väg"]
      + ["välja: chef, it → beslutar nämnden", "/stör Fyra inloggningar", "/kan Tid", "/vill Tid"]
      + ["/samla 1 2 ihop", "/sak", "/sätt", "/rösta", "/stäng", "1=4 2=4", "1 1 2", "/paus"]
      + ["/stöd", "/stör", "/vill", "1 2", "2 1 3", "/ångra", "/gör-om", "/maska 1 rum => hus"]
      + [
        "/dela 3", "/dela stör1", "/dela stöd1", "/samla stör1 stör2 larm", "/samla 3 1", "/tid 20",
      ]
      + [
        "/obs E Lugnare nu", "/obs 4 De tar ordet", "/här 3 undersköterska", "/grupper", "/tid +5",
      ]
      + ["/omskriv 1 Det vi menar", "/flytta 1 punkt 2", "/hoppa tiden gick", "/rösta 1", "1", "2"]
      + [
        "/sak 1 2", "/samhälle", "/läs", "/blad", "/rösta", "/stäng", "/paus", "/ångra", "/gör-om",
      ]
    let garbage =
      [
        "/", ".", "//", "...", "!", "!!", "->", "→", ":", ",", "/ ", "/blarg", "=> =>", "1,1",
        "7 8",
      ]
      + numbers + ["🧦👩🏽‍🦽", "\u{202E}bakvänt", "\u{0}\u{1B}[2J", "\t", "a\u{301}\nb"]
      + [String(repeating: "lång ", count: 400)]
    let often = Array(repeating: ordinary, count: 8).flatMap { $0 }
    return often + commands + garbage
  }
}

extension WalkRoom {
  /// Takes back everything that can be, and expects the room to be as it was before it began.
  func undoEverything() throws {
    var history = self.history
    var number = history.actions.last?.number ?? 0
    let most = history.actions.count
    for _ in 0...most {
      let events: [Event]
      do throws(Refusal) {
        events = try history.undoLast(by: "dator")
      } catch {
        #expect(error == .nothingToUndo)
        break
      }
      number += 1
      history.append([
        Action(
          id: ActionID("z\(number)"), number: number, at: "2026-03-03T14:00:00+01:00", by: "dator",
          events: events)
      ])
    }
    let series = history.series
    #expect(series.notes.isEmpty && series.occasions.isEmpty && series.orders.isEmpty)
    #expect(series.maps.values.allSatisfy(\.isEmpty) && !series.isDreamBegun)
    #expect(series.arrangements.isEmpty && series.handOvers.isEmpty && series.links.isEmpty)
    #expect(series.heads.isEmpty && series.observations.isEmpty && series.ballots.isEmpty)
    #expect(series.adjustments.isEmpty && series.heldBack.isEmpty && series.reviews.isEmpty)
    #expect(series.answers.isEmpty && series.doneOn.isEmpty && series.toldBack.isEmpty)
  }
}

extension WalkRoom {
  /// The question that was asked last, if any was.
  var lastQuestion: WalkQuestion? {
    for case .question(let question) in shows.reversed() { return question }
    return nil
  }
}
