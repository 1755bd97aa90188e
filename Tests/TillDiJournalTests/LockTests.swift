import FaultyDisks
import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal

@Suite("The lock")
struct LockTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var lock: String { folder.series + "/journal.lock" }

  @Test("The holder is named, running or not, here or elsewhere")
  func holder() throws {
    let journal = try folder.makeSeries()
    let other = try Journal.open(folder.series, lockWait: .milliseconds(30))
    func holder() -> LockHolder? {
      do {
        try other.append([note("x")])
      } catch JournalFailure.locked(_, let holder) {
        return holder
      } catch {
        Issue.record(error)
      }
      return nil
    }
    var found: [LockHolder?] = []
    _ = try journal.append(after: nil) { _ throws(Never) in
      found.append(holder())
      let host = found.first??.host ?? ""
      for signature in ["999999999 \(host)", "42 en-annan-dator", "", "trasig"] {
        try? folder.write(signature, to: lock)
        found.append(holder())
      }
      return []
    }
    let host = try #require(found.first??.host)
    #expect(!host.isEmpty)
    #expect(
      found == [
        LockHolder(process: Int(getpid()), host: host, isRunning: true),
        LockHolder(process: 999_999_999, host: host, isRunning: false),
        LockHolder(process: 42, host: "en-annan-dator", isRunning: nil), nil, nil,
      ])
  }

  @Test("The lock goes with its holder and leaves no name in the folder")
  func release() throws {
    let journal = try folder.makeSeries()
    try journal.append([note("x")])
    #expect(try folder.bytes(lock).isEmpty)
    try FileManager.default.removeItem(atPath: lock)
    try journal.append([note("y")])
    #expect(try folder.permissions(lock) == 0o600)
  }

  @Test("A lock file that was cleared away while it was waited for does not count")
  func clearedLock() throws {
    _ = try folder.makeSeries()
    let probe = DiskProbe()
    var disk = Disk.live
    disk.lock = { [lock] file throws(SystemFailure) in
      try Disk.live.lock(file)
      guard probe.countCall() == 1 else { return }
      try Disk.live.remove(lock)
      _ = FileManager.default.createFile(atPath: lock, contents: nil)
    }
    try Journal.open(folder.series, disk: disk).append([note("x")])
    #expect(probe.callCount == 2)
    #expect(try folder.names() == ["journal.jsonl", "journal.lock"])
  }

  @Test("A folder for this person only, and files too")
  func permissions() throws {
    let journal = try folder.makeSeries(notes: 1)
    #expect(try folder.permissions(folder.series) == 0o700)
    for name in try folder.names() {
      #expect(try folder.permissions(folder.series + "/" + name) == 0o600, "\(name)")
    }
    #expect(journal.diskWarnings().isEmpty)
    chmod(folder.record, 0o640)
    _ = try journal.erase(subject: "note-1", tombstone: action(.erased(subject: "note-1")))
    #expect(try folder.permissions(folder.record) == 0o640)
    #expect(
      journal.diskWarnings() == [.permissionsNotKept(path: folder.record, mode: 0o640)])
  }
}
