import FaultyDisks
import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal

@Suite("When the disk fails")
struct FaultTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A full disk leaves the record as it was", arguments: [0, 1, 40, 90])
  func fullDisk(room: Int) throws {
    _ = try folder.makeSeries(notes: 3)
    let before = try folder.bytes()
    let journal = try Journal.open(folder.series, disk: .full(after: room))
    #expect(
      throws: JournalFailure.notSaved(path: folder.record, reason: .noSpace, isCutBack: true)
    ) { try journal.append([note("får inte plats")]) }
    #expect(throws: JournalFailure.notRewritten(path: folder.record, reason: .noSpace)) {
      try journal.erase(subject: "note-1", tombstone: action(.erased(subject: "note-1")))
    }
    #expect(try folder.bytes() == before)
    #expect(journal.leftovers().isEmpty)
  }

  @Test("A flush that fails is a line that was not saved")
  func failingFlush() throws {
    _ = try folder.makeSeries(notes: 1)
    let before = try folder.bytes()
    var disk = Disk.live
    disk.sync = { _ throws(SystemFailure) in throw SystemFailure(code: EIO) }
    let journal = try Journal.open(folder.series, disk: disk)
    #expect(
      throws: JournalFailure.notSaved(
        path: folder.record, reason: .other(code: EIO), isCutBack: true)
    ) { try journal.append([note("x")]) }
    #expect(try folder.bytes() == before)
  }

  @Test("A disk that takes a byte at a time gets every byte")
  func slowDisk() throws {
    let journal = try folder.makeSeries(disk: .slow)
    try journal.append([note("långsamt")])
    #expect(try journal.read().isUnderstood)
    #expect(try folder.text().hasSuffix(#""text":"långsamt"}}]}"# + "\n"))
  }

  @Test("Pulled out at any step of an append, the record loses nothing that was saved")
  func crashWhileAppending() throws {
    let journal = try folder.makeSeries(notes: 3)
    var call = 0
    while true {
      call += 1
      try folder.add(#"{"id":"half","n""#)
      let saved = try journal.read().actions
      let probe = DiskProbe()
      let pulled = try Journal.open(folder.series, disk: .pulled(at: call, probe: probe))
      let failed = (try? pulled.append([note("i sista stund", id: "sista")])) == nil
      let now = try journal.read()
      #expect(now.problems.isEmpty)
      #expect(Array(now.actions.prefix(saved.count)) == saved, "call \(call)")
      #expect(failed || now.actions.count == saved.count + 1)
      try journal.append([note("efter", id: "efter")])
      #expect(try journal.read().isUnderstood)
      if probe.callCount < call { break }
    }
    #expect(call > 5)
  }

  @Test("Pulled out at any step of erasing, the record is the old one or the new one")
  func crashWhileErasing() throws {
    let secret = "Anna på tvåan"
    for call in 1...20 {
      let folder = try TemporaryFolder()
      let journal = try folder.makeSeries(notes: 2)
      try journal.append([note(secret, id: "hemlig")])
      try folder.makeFolder("exports")
      try folder.write(secret, to: folder.series + "/exports/rapport.md")
      let before = try folder.bytes()
      let probe = DiskProbe()
      let pulled = try Journal.open(folder.series, disk: .pulled(at: call, probe: probe))
      let tombstone = action(.erased(subject: "hemlig"))
      let papers = papers(secret, at: "exports/rapport.md")
      let erased = try? pulled.erase(subject: "hemlig", tombstone: tombstone, papers: papers)
      if erased == nil { #expect(try folder.bytes() == before) }
      _ = try journal.erase(subject: "hemlig", tombstone: tombstone, papers: papers)
      #expect(try folder.files(holding: secret).isEmpty, "call \(call)")
      #expect(try journal.read().actions.count >= 4)
      #expect(journal.leftovers().isEmpty)
    }
  }

  @Test("Pulled out at any step of masking, asking again leaves the words nowhere")
  func crashWhileMasking() throws {
    for call in 1...12 {
      let folder = try TemporaryFolder()
      let journal = try folder.makeSeries()
      try journal.append([note("Anna larmade", id: "hemlig")])
      try folder.makeFolder("exports")
      try folder.write("Anna", to: folder.series + "/exports/rapport.md")
      let disk = Disk.pulled(at: call, probe: DiskProbe())
      let pulled = try Journal.open(folder.series, disk: disk)
      let papers = papers("Anna", at: "exports/rapport.md")
      _ = try? pulled.mask(subject: "hemlig", words: "Anna", with: "[x]", papers: papers)
      _ = try journal.mask(subject: "hemlig", words: "Anna", with: "[x]", papers: papers)
      #expect(try folder.files(holding: "Anna").isEmpty, "call \(call)")
      #expect(try journal.read().actions.count == 2)
    }
  }

  @Test("A series that can't be made leaves nothing behind")
  func failedCreation() throws {
    #expect(
      throws: JournalFailure.cannotCreate(path: folder.series, reason: .noSpace)
    ) { try folder.makeSeries(disk: .full(after: 30)) }
    #expect(try folder.names(in: folder.path).isEmpty)
    #expect(
      throws: JournalFailure.cannotCreate(path: folder.path + "/a/b", reason: .notFound)
    ) {
      try Journal.create(
        at: folder.path + "/a/b", header: Header(series: "A", name: "b", language: "sv"),
        first: action(adopted("p")))
    }
    _ = try folder.makeSeries()
    #expect(throws: JournalFailure.folderExists(path: folder.series)) { try folder.makeSeries() }
  }

  @Test("A disk without locks is written to, and the person is told")
  func noLocks() throws {
    _ = try folder.makeSeries()
    var disk = Disk.live
    disk.lock = { _ throws(SystemFailure) in throw SystemFailure(code: ENOLCK) }
    let journal = try Journal.open(folder.series, disk: disk)
    let warning = DiskWarning.locksNotKept(path: folder.series + "/journal.lock")
    #expect(try journal.append([note("x")]).warnings == [warning])
    #expect(journal.diskWarnings() == [warning])
  }
}
