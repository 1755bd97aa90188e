import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal

/// A line that is being typed survives a power cut, and no erasure.
@Suite struct HalfTypedTests {
  private let line = HalfTyped(occasion: "o1", text: "!Skrivaren på våning 2 – å\u{308}, 👩‍👩‍👧")

  @Test func aLineIsKeptAndForgotten() throws {
    let held = try TemporaryFolder()
    let folder = held.path
    let file = HalfTypedFile(folder: folder, laptop: "dator", disk: .live)
    #expect(file.read() == nil)
    try file.keep(line)
    #expect(file.read() == line)
    #expect(HalfTypedFile(folder: folder, laptop: "annan", disk: .live).read() == nil)
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(kept == ["journal.typing-dator"])
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(kept[0])")
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    file.forget()
    file.forget()
    #expect(file.read() == nil)
  }

  @Test func whatWasKeptStandsWhenTheDiskIsFull() throws {
    let held = try TemporaryFolder()
    let folder = held.path
    try HalfTypedFile(folder: folder, laptop: "dator", disk: .live).keep(line)
    var full = Disk.live
    full.write = { _, _ throws(SystemFailure) in throw SystemFailure(code: ENOSPC) }
    let file = HalfTypedFile(folder: folder, laptop: "dator", disk: full)
    #expect(throws: SystemFailure(code: ENOSPC)) {
      try file.keep(HalfTyped(occasion: "o1", text: "annat"))
    }
    #expect(file.read() == line)
  }

  @Test func aDamagedFileIsNoLine() throws {
    let held = try TemporaryFolder()
    let folder = held.path
    try Data("{\"text\":".utf8).write(to: URL(fileURLWithPath: "\(folder)/journal.typing-dator"))
    #expect(HalfTypedFile(folder: folder, laptop: "dator", disk: .live).read() == nil)
  }
}
