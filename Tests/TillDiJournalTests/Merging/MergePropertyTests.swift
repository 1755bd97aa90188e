import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal
import Trials

/// Whatever three laptops did and in whatever order they are put together, they end as one.
@Suite("Merging three laptops")
struct MergePropertyTests {
  @Test(
    "Any order of merges and any order of lines gives one series",
    arguments: 1...UInt64(trials(12, thorough: 120)))
  func anyOrder(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let laptops = try Laptops(
      ["a", "b", "c"], requests: [say("n0", "Larmen"), say("n1", "Skrivaren")])
    for step in 0..<48 { try act(laptops, step, &dice) }
    let other = try Laptops(copying: laptops)
    try gossip(laptops, &dice)
    try gossip(other, &dice)

    let series = try laptops.series("a")
    let shared = try laptops.shared("a")
    for world in [laptops, other] {
      for name in world.names {
        #expect(try world.series(name) == series)
        #expect(try world.shared(name) == shared)
        #expect(try world.record(name).isUnderstood)
        #expect(
          try world.record(name).history.conflicts == laptops.record("a").history.conflicts)
        let before = try world.text(name)
        for from in world.names {
          #expect(try world.merge(from, into: name, withRoomNotes: true).isNothingNew)
        }
        #expect(try world.text(name) == before)
      }
    }
    // Whoever handed over what: in the version that stands no name is two lines'.
    let names =
      series.latestHandOver(of: .staff)?.items.map { "\($0.list) \($0.shortNumber)" } ?? []
    #expect(Set(names).count == names.count)
    let lines = try laptops.lines("a")
    let shuffled = lines.dropFirst().shuffled(using: &dice)
    try laptops.folder.write(
      ([lines[0]] + shuffled).map { $0 + "\n" }.joined(), to: laptops.file("a"))
    #expect(try laptops.series("a") == series)
  }

  @Test(
    "What is masked or stays in the room crosses to nobody",
    arguments: 1...25 as ClosedRange<UInt64>)
  func nothingCrosses(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let laptops = try Laptops(["a", "b", "c"], requests: [say("n0", "Agda och Berit larmar ofta")])
    for name in laptops.names {
      try laptops.ask(name, say(NoteID("s" + name), "hemligt \(name)", staysInRoom: true))
      try laptops.ask(name, .edit(NoteID("s" + name), text: "hemligt \(name) igen"))
    }
    try laptops.mask("a", "n0", "Agda")
    try laptops.mask("b", "n0", "Berit", with: "[y]")
    for _ in 0..<12 {
      let pair = laptops.names.shuffled(using: &dice)
      try laptops.merge(pair[0], into: pair[1])
    }
    for _ in 0..<2 {
      for name in laptops.names {
        for from in laptops.names { try laptops.merge(from, into: name) }
      }
    }
    for name in laptops.names {
      let text = try laptops.text(name)
      #expect(!text.contains("Agda") && !text.contains("Berit"))
      #expect(text.contains("larmar ofta"))
      for other in laptops.names where other != name { #expect(!text.contains("hemligt \(other)")) }
      #expect(try laptops.series(name).notes["n0"] == laptops.series("a").notes["n0"])
    }
  }

  /// Merges until everybody has met everybody, in an order of its own.
  private func gossip(_ laptops: Laptops, _ dice: inout Dice) throws {
    for _ in 0..<3 {
      for name in laptops.names.shuffled(using: &dice) {
        for from in laptops.names.shuffled(using: &dice) {
          try laptops.merge(from, into: name, withRoomNotes: true)
        }
      }
    }
  }

  private func act(_ laptops: Laptops, _ step: Int, _ dice: inout Dice) throws {
    let name = laptops.names.randomElement(using: &dice) ?? "a"
    let record = try laptops.record(name)
    let series = record.series
    do {
      switch Int.random(in: 0..<23, using: &dice) {
      case 0: try laptops.take(name) { history throws(Refusal) in try history.undoLast(by: name) }
      case 1: try laptops.take(name) { history throws(Refusal) in try history.redoLast(by: name) }
      case 2:
        guard let any = record.history.actions.randomElement(using: &dice) else { return }
        try laptops.take(name) { history throws(Refusal) in try history.undo(any.id) }
      case 3:
        guard let any = record.history.actions.randomElement(using: &dice) else { return }
        try laptops.take(name) { history throws(Refusal) in try history.redo(any.id) }
      case 4:
        let subjects = record.history.actions.flatMap(\.events).compactMap(\.subject)
        if let subject = subjects.randomElement(using: &dice), step % 3 == 0 {
          try laptops.erase(name, subject)
        }
      case 20:
        let note = series.noteOrder.randomElement(using: &dice).map { Subject($0) } ?? "none"
        try laptops.mask(name, note, "ord")
      case 21:
        if let side = record.history.conflicts.randomElement(using: &dice)?.sides
          .randomElement(using: &dice)
        {
          try laptops.take(name) { history throws(Refusal) in
            try history.choosing(side.action)
          }
        }
      case 5, 6, 7:
        let from = laptops.names.randomElement(using: &dice) ?? "a"
        try laptops.merge(from, into: name, withRoomNotes: Bool.random(using: &dice))
      default: try laptops.ask(name, request(series, step, &dice))
      }
    } catch is AppendFailure<Refusal> {
      // A room often asks for what may not be.
    }
  }

  private func request(_ series: Series, _ step: Int, _ dice: inout Dice) -> Request {
    let note = series.noteOrder.randomElement(using: &dice) ?? "none"
    let other = series.noteOrder.randomElement(using: &dice) ?? "none"
    let kind = NoteKind.allCases.randomElement(using: &dice) ?? .remark
    switch Int.random(in: 0..<22, using: &dice) {
    case 0...3:
      return say(NoteID("n\(step + 2)"), "ord \(step)", kind: kind, staysInRoom: step % 5 == 0)
    case 4, 5: return .edit(note, text: "andra ord \(step)")
    case 6: return .move(note, kind)
    case 7: return .keepInRoom(note, Bool.random(using: &dice))
    case 8: return .remove(note)
    case 9:
      return .rank(
        .disturbance, series.lines(of: .disturbance).map(\.note).shuffled(using: &dice))
    case 10: return .link(LinkID("l\(step)"), note, other)
    case 11: return .arrange(.receiver, "roll \(step)")
    case 12: return .gather(NoteID("g\(step)"), name: "samling \(step)", [note, other])
    case 13...14:
      return .handOver(
        HandOverID("h\(step)"), .staff, from: "a", to: "b",
        answerBy: Laptops.today ?? Day(number: 0),
        roles: [], roomSaidYes: true)
    case 15...17: return reply(series, step, &dice)
    case 18: return .receive(list(step))
    case 19:
      let link = series.links.randomElement(using: &dice)
      return .unlink(link?.item ?? "none", link?.offer ?? "none")
    default: return .reword(note, text: "omskrivet \(step)")
    }
  }

  private func reply(_ series: Series, _ step: Int, _ dice: inout Dice) -> Request {
    let handOver = series.latestHandOver(of: .staff)
    let earlier = series.answers.randomElement(using: &dice)?.reply
    if step % 3 == 0, let earlier {
      return .reply(
        Reply(
          id: earlier.id, handOver: earlier.handOver, items: earlier.items, kind: .no,
          reason: "skäl \(step)", role: "chef", by: nil, effect: nil), replacing: true)
    }
    return .reply(
      Reply(
        id: ReplyID("r\(step)"), handOver: handOver?.id ?? "none",
        items: (handOver?.items ?? []).shuffled(using: &dice).prefix(1).map(\.note),
        kind: .yes, reason: nil, role: "chef", by: nil, effect: nil), replacing: false)
  }

  /// Management's list, from another laptop.
  private func list(_ step: Int) -> ReceivedList {
    let day = Laptops.today ?? Day(number: 0)
    return ReceivedList(
      series: SeriesOrigin(id: "A1B2", name: "Solgården"),
      handOver: HandOver(
        id: HandOverID("m\(step % 4)"), track: .management, version: step % 4 + 1, on: day,
        from: "chef", to: "laget", answerBy: day,
        items: [
          FrozenItem(
            note: "o1", list: .offer, rank: 1, wording: ActionID("w\(step % 2)"), detail: nil)
        ], roles: []), number: step + 1, earlier: [],
      words: [
        ReceivedWords(
          note: "o1", wording: ActionID("w\(step % 2)"), text: "ord \(step % 2)",
          number: step + 1)
      ])
  }
}
