import RandomRooms
import Testing
import TillDiCore

/// Histories as rooms might make them: whatever `decide` lets happen, in any order.
enum RandomHistory {
  static func make(actions count: Int, using generator: inout SeededGenerator) -> History {
    var room = Room()
    room.programme = .tiny
    var attempts = 0
    while room.history.actions.count < count, attempts < count * 20 {
      attempts += 1
      room.now = room.now.after(seconds: Int.random(in: -60...600, using: &generator))
      room.laptop = Bool.random(using: &generator) ? "a" : "b"
      let laptop = room.laptop
      do {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: try room.take { history throws(Refusal) in try history.undoLast(by: laptop) }
        case 1: try room.take { history throws(Refusal) in try history.redoLast(by: laptop) }
        case 2:
          guard let action = room.history.actions.randomElement(using: &generator) else { continue }
          try room.take { history throws(Refusal) in try history.undo(action.id) }
        case 3 where Int.random(in: 0..<5, using: &generator) == 0:
          let subject = room.history.actions.flatMap(\.events).compactMap(\.subject)
            .randomElement(using: &generator)
          if let subject { room.keep([.erased(subject: subject)]) }
        default:
          try room.ask(
            RandomRequest.make(
              in: room.series, number: attempts, on: room.today, using: &generator))
        }
      } catch {
        // A room often asks for what may not be; the history then goes on as if nobody had.
        continue
      }
    }
    #expect(room.history.actions.count == count)
    return room.history
  }
}
