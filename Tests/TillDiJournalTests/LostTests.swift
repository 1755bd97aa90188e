import Files
import Foundation
import Synchronization
import Testing
import TillDiCore
import TillDiJournal

/// What a program holds in memory when an older record is put in place of the one it reads.
@Suite("Writing back what an older record lacks")
struct LostTests {
  @Test("What was erased is erased again in the older record, and never written back")
  func erased() throws {
    let situation = Situation(today: try #require(Laptops.today), series: "A1B2")
    let laptops = try Laptops(
      requests: [say("n1", "Agda på tolvan"), say("n2", "Larmen"), say("n3", "Bertil på elvan")])
    var record = try laptops.record("a")
    let older = try laptops.text("a")
    try record.perform(
      [.edit("n1", text: "Agda bredvid"), say("n4", "Skrivaren")], situation, GestureTests.stamp)
    _ = try record.erase(Subject(NoteID("n1")), texts: [], GestureTests.stamp)
    #expect(record.lost.isEmpty)
    try laptops.folder.write(older, to: laptops.file("a"))
    try record.perform([say("n5", "Wifi")], situation, GestureTests.stamp)
    #expect(record.lost.count == 2)
    #expect(try laptops.text("a").contains("Agda på tolvan"))
    #expect(record.series.notes["n4"] == nil)

    #expect(try record.writeBack(GestureTests.stamp) == 1)
    #expect(record.lost.isEmpty)
    let text = try laptops.text("a")
    #expect(!text.contains("Agda") && text.contains("Bertil"))
    #expect(record.series.noteOrder.map(\.rawValue) == ["n2", "n3", "n5", "n4"])
    #expect(try laptops.record("a").series == record.series)
    #expect(try record.writeBack(GestureTests.stamp) == 0)
  }

  @Test("Another window that saves while the record is opened is no older record")
  func inBetween() throws {
    let situation = Situation(today: try #require(Laptops.today), series: "A1B2")
    let laptops = try Laptops(requests: [say("n1", "Larmen")])
    let folder = laptops.path("a")
    let environment = ["XDG_STATE_HOME": laptops.folder.path + "/state"]
    _ = LaptopToken(environment: environment, disk: .live)
    let plain = try #require(Receipts(environment: environment, disk: .live))
    let hasSaved = Mutex(false)
    let saves: @Sendable () -> Void = {
      let isFirst = hasSaved.withLock { saved in
        defer { saved = true }
        return !saved
      }
      guard isFirst, var other = try? SeriesRecord.open(folder, receipts: plain) else { return }
      _ = try? other.perform([say("n2", "Skrivaren")], situation, GestureTests.stamp)
    }
    var disk = Disk.live
    disk.open = { path, use throws(SystemFailure) in
      if path.contains("/receipts/") { saves() }
      return try Disk.live.open(path, use)
    }
    let receipts = try #require(Receipts(environment: environment, disk: disk))
    let record = try SeriesRecord.open(folder, receipts: receipts)
    #expect(hasSaved.withLock { $0 })
    #expect(record.missing == 0)
  }
}
