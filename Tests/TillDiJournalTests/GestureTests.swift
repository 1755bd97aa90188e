import FaultyDisks
import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal

/// Several requests, one write: all of them are on the disk, or none.
@Suite("A gesture on disk")
struct GestureTests {
  static let stamp = Stamp(at: Laptops.at, by: "a")

  private func situation() throws -> Situation {
    Situation(today: try #require(Laptops.today), series: "A1B2")
  }

  private var requests: [Request] {
    [say("n1", "Larmen"), .detail("n2", text: "via IT"), .keepInRoom("n1", true)]
  }

  private func laptops() throws -> Laptops {
    try Laptops(requests: [say("n2", "Välja larm", kind: .claim)])
  }

  @Test(
    "Its lines carry one group, between what they replace and what happened, and are read again")
  func roundTrip() throws {
    let laptops = try laptops()
    var record = try laptops.record("a")
    let made = try record.perform(requests, try situation(), Self.stamp)
    let lines = try laptops.lines("a").suffix(3)
    let group = try #require(made.first?.group?.id)
    #expect(made.map { $0.group?.more } == [2, 1, 0])
    for (line, end) in zip(lines, [#","more":2"#, #","more":1"#, ""]) {
      #expect(line.contains(#","group":"\#(group)"\#(end),"events":["#))
    }
    let read = try laptops.record("a").history
    #expect(read.actions.suffix(3) == made[...])
    #expect(read.series == record.series)
  }

  @Test("Where the last of them is refused, the folder is byte for byte as it was")
  func refused() throws {
    let laptops = try laptops()
    var record = try laptops.record("a")
    let (before, series) = (try laptops.files("a"), record.series)
    #expect(throws: AppendFailure<Refusal>.self) {
      try record.perform(requests + [.remove("n9")], try situation(), Self.stamp)
    }
    #expect(try laptops.files("a") == before)
    #expect(record.series == series)
  }

  @Test("A disk that is full at any byte leaves the record as it was", arguments: 0...12)
  func fullDisk(step: Int) throws {
    let laptops = try laptops()
    let whole = try Laptops(copying: laptops)
    var other = try whole.record("a")
    _ = try other.perform(requests, try situation(), Self.stamp)
    let before = try laptops.text("a")
    let length = try whole.text("a").utf8.count - before.utf8.count
    var record = try SeriesRecord.open(
      laptops.path("a"), disk: .full(after: min(length - 1, length * step / 12)))
    let series = record.series
    #expect(throws: AppendFailure<Refusal>.self) {
      try record.perform(requests, try situation(), Self.stamp)
    }
    #expect(try laptops.text("a") == before)
    #expect(record.series == series)
  }

  @Test("After a power cut whole lines stand, the next start knows, and one undo ends it")
  func powerCut() throws {
    let laptops = try laptops()
    let before = try laptops.series("a")
    let start = try laptops.lines("a").count
    var record = try laptops.record("a")
    _ = try record.perform(requests, try situation(), Self.stamp)
    #expect(try laptops.record("a").history.cutOff == nil)
    let lines = try laptops.lines("a")
    for kept in 1...2 {
      let text = lines.prefix(start + kept).map { $0 + "\n" }.joined()
      try laptops.folder.write(text + "{\"id\":", to: laptops.file("a"))
      var cut = try laptops.record("a")
      #expect(cut.history.cutOff != nil)
      #expect(try laptops.text("a") == text + "{\"id\":", "reading wrote")
      try cut.perform(Self.stamp) { history throws(Refusal) in try history.undoLast(by: "a") }
      let now = try laptops.record("a")
      #expect(now.history.cutOff == nil)
      #expect(now.series.notes == before.notes)
    }
  }

  @Test("A merge takes the group along, and the other laptop takes all of it back")
  func merged() throws {
    let laptops = try laptops()
    var record = try laptops.record("a")
    let before = record.series
    let made = try record.perform(
      [say("n1", "Larmen"), .detail("n2", text: "via IT"), .rank(.disturbance, ["n1"])],
      try situation(), Self.stamp)
    try laptops.merge("a", into: "b")
    let (here, there) = (try laptops.lines("a").suffix(3), try laptops.lines("b").dropLast())
    #expect(Array(there.suffix(3)) == Array(here))
    try laptops.take("b") { history throws(Refusal) in try history.undo(made[1].id) }
    try laptops.merge("b", into: "a")
    let now = try laptops.series("a")
    #expect(now.notes == before.notes && now.orders == before.orders)
  }

  @Test("Erasing one line's words leaves the others of its gesture, keys and all")
  func erased() throws {
    let laptops = try laptops()
    var record = try laptops.record("a")
    let made = try record.perform(requests, try situation(), Self.stamp)
    let kept = try laptops.lines("a").suffix(2)
    try laptops.erase("a", "n1")
    #expect(Array(try laptops.lines("a").dropLast().suffix(2)) == Array(kept))
    let now = try laptops.record("a")
    #expect(now.history.cutOff == nil)
    try laptops.take("a") { history throws(Refusal) in try history.undo(made[1].id) }
    #expect(try laptops.series("a").notes["n2"]?.detail == nil)
  }

  @Test(
    "Whatever is asked for: a refusal leaves the folder as it was, and one undo what was before",
    arguments: 1...30 as ClosedRange<UInt64>)
  func anyGesture(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let laptops = try laptops()
    var record = try laptops.record("a")
    var (refused, longest) = (0, 0)
    for step in 0..<40 {
      let requests = (0..<Int.random(in: 1...4, using: &dice)).map {
        Self.request("\(step)-\($0)", &dice)
      }
      let (files, before) = (try laptops.files("a"), record.series)
      do {
        let made = try record.perform(requests, try situation(), Self.stamp)
        longest = max(longest, made.count)
        if made.allSatisfy(\.isBookkeeping) { continue }
        try record.perform(Self.stamp) { history throws(Refusal) in try history.undoLast(by: "a") }
        #expect(record.series.withoutCounts == before.withoutCounts)
        try record.perform(Self.stamp) { history throws(Refusal) in try history.redoLast(by: "a") }
      } catch is AppendFailure<Refusal> {
        refused += 1
        #expect(try laptops.files("a") == files)
        #expect(record.series == before)
      }
    }
    #expect(try laptops.record("a").series == record.series)
    // Dice that met neither would prove nothing.
    #expect(refused > 0 && longest > 1)
  }

  private static func request(_ name: String, _ dice: inout Dice) -> Request {
    let notes: [NoteID] = ["n1", "n2", "n3", "n4"]
    let note = notes[Int.random(in: 0..<4, using: &dice)]
    let day = Laptops.today?.adding(days: Int.random(in: -20...800, using: &dice))
    switch Int.random(in: 0...9, using: &dice) {
    case 0, 1: return say(note, "Sagt \(name)", kind: .claim)
    case 2: return .edit(note, text: "Ändrat \(name)")
    case 3: return .detail(note, text: "Väg \(name)")
    case 4: return .remove(note)
    case 5: return .keepInRoom(note, Bool.random(using: &dice))
    case 6: return .rank(.claim, notes.shuffled(using: &dice))
    case 7: return .tag(note, Bool.random(using: &dice) ? [.things] : [])
    case 8: return .beginDream
    default:
      guard let day, let time = ClockTime(minutes: 840) else { return .beginDream }
      return .plan(
        PlannedSession(id: "p", session: "staff-1", day: day, time: time, minutes: 60))
    }
  }
}

extension Series {
  /// The series without what tells only how many actions there are and when the last was.
  fileprivate var withoutCounts: [String: AnyHashable] {
    var fields: [String: AnyHashable] = [:]
    for child in Mirror(reflecting: self).children {
      guard let label = child.label, !["actionCount", "lastPosition", "lastAt"].contains(label)
      else { continue }
      fields[label] = (child.value as? AnyHashable) ?? AnyHashable(UUID())
    }
    return fields
  }
}

extension Laptops {
  /// Every file of a laptop's folder; the lock is not part of what was said.
  fileprivate func files(_ name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path(name))
    where !file.hasSuffix("journal.lock") {
      files[file] = FileManager.default.contents(atPath: path(name) + "/" + file) ?? Data()
    }
    return files
  }
}
