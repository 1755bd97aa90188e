import Testing
import TillDiCore

/// Two laptops that hand over, receive, reply, undo and erase as people might, files arriving in any order and several
/// times.
@Suite struct LaptopsTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func anyExchangeFoldsToTheSameSeries(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var exchange = Exchange()
    for number in 1...60 { exchange.step(number, using: &generator) }
    for room in [exchange.staff, exchange.management] {
      for _ in 1...3 {
        let again = History(
          name: room.history.name, language: room.history.language,
          actions: room.history.actions.shuffled(using: &generator))
        #expect(differences(again.series, room.series) == [])
      }
    }
    exchange.expectNoSecrets()
  }
}

/// The two laptops and every file that was written between them.
private struct Exchange {
  var staff = Room()
  var management = Room()
  var lists: [ReceivedList] = []
  var replies: [ReceivedReplies] = []

  mutating func step(_ number: Int, using generator: inout SeededGenerator) {
    let note = staff.series.noteOrder.randomElement(using: &generator) ?? "none"
    // A room often asks for what may not be; it then goes on as if nobody had.
    switch Int.random(in: 0..<16, using: &generator) {
    case 0...2:
      let list = ListKind.lists(of: .staff).randomElement(using: &generator) ?? .support
      let stays = number % 5 == 0
      _ = try? staff.ask(
        .say(
          NoteID("n\(number)"), list.noteKind, text: stays ? "HEMLIGT" : "ord \(number)",
          detail: nil, staysInRoom: stays))
    case 3: _ = try? staff.ask(.edit(note, text: "andra ord \(number)"))
    case 4: _ = try? staff.ask(.keepInRoom(note, true))
    case 5: _ = try? staff.ask(.remove(note))
    case 6: staff.keep([.erased(subject: note.rawValue)])
    case 7...8:
      _ = try? staff.handOver(HandOverID("h\(number)"), .staff)
      if staff.series.latestHandOver(of: .staff) != nil { lists.append(staff.file(of: .staff)) }
    case 9...10:
      if let file = lists.randomElement(using: &generator) { _ = try? management.receive(file) }
    case 11: reply(number, using: &generator)
    case 12:
      if let file = replies.randomElement(using: &generator) { _ = try? staff.receive(file) }
    case 13:
      _ = try? management.take { history throws(Refusal) in try history.undoLast(by: "a") }
    case 14: _ = try? staff.take { history throws(Refusal) in try history.undoLast(by: "a") }
    default:
      if let subject = management.history.actions.flatMap(\.events).compactMap(\.subject)
        .randomElement(using: &generator), number % 3 == 0
      {
        management.keep([.erased(subject: subject)])
      }
    }
  }

  private mutating func reply(_ number: Int, using generator: inout SeededGenerator) {
    guard let handOver = management.series.latestHandOver(of: .staff),
      let item = handOver.items.randomElement(using: &generator)
    else { return }
    _ = try? management.reply(
      ReplyID("a\(number)"), to: [item.note], of: handOver.id, .yes)
    replies.append(management.replies(to: handOver.id))
  }

  /// What the staff's room keeps there is in no file, and what it took back shows nowhere at the other's.
  func expectNoSecrets() {
    #expect(!lists.flatMap(\.words).contains { $0.text == "HEMLIGT" })
    let shown = Set(management.series.notes.keys)
    guard let receipt = management.series.receipts[.staff],
      let file = lists.first(where: {
        $0.number == receipt.number && $0.handOver.id == receipt.handOver
      })
    else { return }
    let allowed = Set(file.handOver.notes + file.earlier)
    #expect(shown.isSubset(of: allowed))
  }
}
