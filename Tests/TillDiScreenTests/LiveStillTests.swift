import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// What stands still while a line is typed, and what is only counted.
@Suite struct LiveStillTests {
  @Test(arguments: [(60, 20), (80, 24)])
  func nothingJumpsWhileALineIsTyped(_ columns: Int, _ rows: Int) throws {
    for (session, activity) in try LiveRoom.everyPlace() {
      for count in [0, 12] {
        var room = try LiveRoom(session, activity)
        let kind = room.activity.takes.first ?? .remark
        for number in 0..<count { room.say("Sak nummer \(number)", kind) }
        // Group work ends with the first word.
        room.type("/läs")
        for message in [nil, "Ångrat."] {
          let resting = room.lines(columns, rows) { $0.message = message }
          for length in [1, columns, columns * 5] {
            let typing = room.lines(columns, rows) {
              $0.message = message
              $0.line = String(repeating: "ord ", count: length / 4 + 1)
              $0.cursor = length
            }
            // Hints give way; all else stands, down to what the line itself takes.
            let hints = resting.firstIndex { $0.hasPrefix(room.words.forYou) } ?? rows
            let still = min(hints, rows - 5)
            #expect(
              resting[..<still] == typing[..<still], "\(activity) \(count) \(columns) \(length)")
            #expect(message == nil || typing.contains { $0.hasPrefix("Ångrat.") })
          }
        }
      }
    }
  }

  @Test func whatNoScreenCanShowIsOnlyCounted() throws {
    var room = try LiveRoom("staff-2", "good-bad-day")
    for number in 1...900 {
      room.say("Sak \(number)", number.isMultiple(of: 3) ? .goodDay : .badDay)
    }
    let lines = room.lines()
    let good = lines.count {
      $0.contains("  Sak ")
        && Int($0.split(separator: " ").last ?? "").map { $0.isMultiple(of: 3) } == true
    }
    let bad = lines.count { $0.contains("  Sak ") } - good
    #expect(good > 2 && bad > 2)
    #expect(lines.contains { $0.hasPrefix("bra") && $0.hasSuffix("↑ \(300 - good) till") })
    #expect(lines.contains { $0.hasPrefix("dålig") && $0.hasSuffix("↑ \(600 - bad) till") })
    #expect(lines.contains { $0.hasSuffix("900  Sak 900") })
  }
}
