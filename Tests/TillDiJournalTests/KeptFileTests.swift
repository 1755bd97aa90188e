import FaultyDisks
import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal

@Suite("A file among the attachments")
struct KeptFileTests {
  let folder: TemporaryFolder
  private let bytes = Array("en bild som är ganska liten".utf8)
  private var attachments: String { folder.series + "/attachments" }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("It is there whole, for this person only, and nothing else is")
  func kept() throws {
    _ = try folder.makeSeries()
    let file = KeptFile("a1.jpg", in: folder.series, disk: .live)
    #expect(file.read() == nil)
    try file.keep(bytes)
    #expect(file.read() == bytes)
    #expect(try folder.names(in: attachments) == ["a1.jpg"])
    #expect(try folder.permissions(attachments) == 0o700)
    #expect(try folder.permissions(attachments + "/a1.jpg") == 0o600)
    file.remove()
    #expect(try folder.names(in: attachments).isEmpty)
  }

  @Test("It is never put over another file, nor over a link")
  func neverOver() throws {
    _ = try folder.makeSeries()
    let file = KeptFile("a1.jpg", in: folder.series, disk: .live)
    try file.keep(bytes)
    #expect(throws: JournalFailure.self) { try file.keep(Array("annan".utf8)) }
    #expect(file.read() == bytes)
    let link = KeptFile("b1.jpg", in: folder.series, disk: .live)
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: folder.record)
    #expect(throws: JournalFailure.self) { try link.keep(bytes) }
    #expect(link.read() == nil)
    #expect(try folder.names(in: attachments) == ["a1.jpg", "b1.jpg"])
  }

  @Test("A full disk leaves nothing behind; one that is pulled out, at any step, no half file")
  func faults() throws {
    let journal = try folder.makeSeries()
    for call in 1... {
      let probe = DiskProbe()
      let file = KeptFile("a1.jpg", in: folder.series, disk: .pulled(at: call, probe: probe))
      do throws(JournalFailure) {
        try file.keep(bytes)
        #expect(call > 3)
        break
      } catch {
        let left = file.read()
        #expect(left == nil || left == bytes)
        #expect(journal.attachmentNames() == (left == nil ? [] : ["a1.jpg"]))
        KeptFile("a1.jpg", in: folder.series, disk: .live).remove()
      }
    }
    KeptFile("a1.jpg", in: folder.series, disk: .live).remove()
    let file = KeptFile("a1.jpg", in: folder.series, disk: .full(after: 5))
    #expect(
      throws: JournalFailure.notSaved(path: file.path, reason: .noSpace, isCutBack: true)
    ) { try file.keep(bytes) }
    #expect(try folder.names(in: attachments).isEmpty)
    try KeptFile("a1.jpg", in: folder.series, disk: .slow).keep(bytes)
    #expect(file.read() == bytes)
  }

  @Test("Erasing anything takes away what a crash left half written")
  func leftHalf() throws {
    let journal = try folder.makeSeries(notes: 1)
    try KeptFile("a1.jpg", in: folder.series, disk: .live).keep(bytes)
    try folder.write("halv", to: attachments + "/.new-b1.jpg")
    #expect(journal.attachmentNames() == ["a1.jpg"])
    let erased = try journal.erase(
      subject: "note-1", tombstone: action(.erased(subject: "note-1")))
    #expect(erased.sweep.deleted == ["attachments/.new-b1.jpg"])
    #expect(try folder.names(in: attachments) == ["a1.jpg"])
  }
}
