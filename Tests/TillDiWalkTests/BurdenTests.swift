import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// The measure of burden: how many Enters and `/nästa` a session costs whoever only passes through it.
///
/// A robot sits at a screen of 80 by 24. It presses Enter at every page and question and types `/nästa` where nothing
/// is asked, through each session once empty and once with lines in place.
@Suite struct BurdenTests {
  /// What each session cost before a session waited to be begun: empty, and with lines.
  static let before: [(session: SessionID, empty: Int, filled: Int)] = [
    ("before-start", 10, 10), ("staff-1", 6, 6), ("staff-2", 6, 6), ("staff-3", 6, 6),
    ("staff-4", 6, 7), ("management-1", 9, 11), ("joint-meeting", 8, 14), ("follow-up", 4, 4),
  ]

  @Test("No session costs more to pass through than it did", arguments: before.indices)
  func noMoreThanBefore(_ index: Int) throws {
    let (session, empty, filled) = Self.before[index]
    var room = try WalkRoom()
    let emptyNow = try Self.pass(session, in: &room)
    var lined = try WalkRoom()
    if ["joint-meeting", "follow-up"].contains(session) { try lined.handOverBothLists() }
    let filledNow = try Self.pass(session, in: &lined, saying: true)
    #expect(emptyNow <= empty && filledNow <= filled, "now \(emptyNow) and \(filledNow)")
  }

  /// How many keys the robot pressed; before it goes on it may say three lines of each kind that is noted there.
  private static func pass(
    _ session: SessionID, in room: inout WalkRoom, saying: Bool = false
  ) throws -> Int {
    var live = LiveRoom(words: room.words, columns: 80, rows: 24)
    live.take(try room.run(session), try room.picture())
    var count = 0
    var said: Set<ActivityID> = []
    var asked: WalkQuestion?
    while room.isOpen, count < 400 {
      let picture = try room.picture()
      if saying, let here = picture.activity?.activity.id, said.insert(here).inserted,
        picture.question == nil
      {
        for kind in picture.kinds where kind != .remark {
          let word = room.words.name(of: kind)
          for number in 1...3 { try room.type("/\(word) \(here.rawValue) \(number)") }
        }
        continue
      }
      count += 1
      if live.isCovered {
        _ = live.press(.enter, picture)
        continue
      }
      let isAsked = picture.question != nil || picture.meeting?.item != nil
      // Where Enter did nothing it is not tried again.
      let isStuck = asked != nil && asked == picture.question
      asked = picture.question
      let shows = try room.type(isAsked && !isStuck ? "" : "/nästa")
      if room.isOpen { live.take(shows, try room.picture()) }
    }
    return count
  }
}
