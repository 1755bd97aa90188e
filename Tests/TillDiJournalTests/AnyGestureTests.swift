import Foundation
import RandomRooms
import Testing
import TillDiCore
import TillDiJournal

/// Whatever a person asks for, it happens whole or not at all, and one undo takes it back whole.
@Suite("Any gesture")
struct AnyGestureTests {
  /// A series on disk, in which one thing after the other is asked for.
  private struct Room {
    let folder: TemporaryFolder
    var record: SeriesRecord
    var seconds = 0

    init() throws {
      folder = try TemporaryFolder()
      _ = try Journal.create(
        at: folder.series, header: Header(series: "A1B2", name: "Solgården", language: "sv"),
        first: action(adopted("tiny")))
      record = try SeriesRecord.open(folder.series)
    }

    /// The series as far as people see it.
    var series: Series { record.series }

    private var stamp: Stamp {
      let (minutes, second) = (seconds / 60, seconds % 60)
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return Stamp(
        at: "2026-03-03T\(two(8 + minutes / 60)):\(two(minutes % 60)):\(two(second))+01:00",
        by: "a")
    }

    /// Does what one gesture asks for; what it made.
    mutating func perform(_ gesture: [Request], on today: Day) throws(AppendFailure<Refusal>)
      -> [Action]
    {
      let situation = Situation(
        today: today, programme: .tiny, now: Timestamp(text: stamp.at), series: "A1B2")
      return try record.perform(gesture, situation, stamp) { _ in
        Position(session: "staff-1", activity: "opening")
      }
    }

    mutating func take(_ decide: (History) throws(Refusal) -> [Event]) throws {
      try record.perform(stamp, decide)
    }

    /// Every file of the folder, by its bytes.
    func files() throws -> [String: [UInt8]] {
      let names = try folder.names()
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try folder.bytes(folder.series + "/" + $0)) })
    }
  }

  @Test("A refused one leaves every byte, and one undo gives back what was", arguments: 1...2)
  func wholeOrNotAtAll(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let today = try #require(Day(text: "2026-03-03"))
    var room = try Room()
    var (refused, undone) = (0, 0)
    for number in 1...100 {
      room.seconds += Int.random(in: 1...90, using: &dice)
      let before = room.series
      let files = try room.files()
      // Two or three ask for different things, on what the ones before them make of the series.
      let gesture = (1...Int.random(in: 1...3, using: &dice)).map {
        RandomRequest.make(in: before, number: number * 10 + $0, on: today, using: &dice)
      }
      let actions: [Action]
      do throws(AppendFailure<Refusal>) {
        actions = try room.perform(gesture, on: today)
      } catch {
        guard case .refused = error else { throw error }
        refused += 1
        #expect(try room.files() == files, "\(gesture) was refused")
        #expect(room.series == before)
        continue
      }
      guard !actions.isEmpty else {
        #expect(try room.files() == files, "\(gesture) changed nothing")
        continue
      }
      // That a side has read a list is no deed of anybody's, and is never taken back.
      if actions.flatMap(\.events).allSatisfy(isReading) { continue }
      let after = room.series
      try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
      #expect(differences(before, room.series).isSubset(of: bookkeeping), "\(gesture)")
      if Int.random(in: 0..<5, using: &dice) > 0 {
        try room.take { history throws(Refusal) in try history.redoLast(by: "a") }
        #expect(differences(after, room.series).isSubset(of: bookkeeping), "\(gesture)")
      }
      undone += 1
    }
    #expect(refused > 5 && undone > 10, "\(refused) were refused, \(undone) undone")
    #expect(try SeriesRecord.open(room.folder.series).series == room.series)
  }

  private func isReading(_ event: Event) -> Bool {
    if case .opened = event { true } else { false }
  }
}
