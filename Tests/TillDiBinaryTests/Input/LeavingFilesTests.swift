import FaultyDisks
import Files
import Foundation
import Testing
import Trials

/// What leaves the series, and what comes into being: whole or not at all, known to the record first, and nobody's name.
@Suite("A file that leaves")
struct LeavingFilesTests {
  static let refused = SystemFailure(code: EPERM)

  /// A memory stick: no permissions, and no file has two names.
  static var stick: Disk {
    var disk = Disk.live
    disk.setMode = { _, _ throws(SystemFailure) in throw refused }
    disk.link = { _, _ throws(SystemFailure) in throw refused }
    return disk
  }

  @Test("A paper that could not be put in its place is taken back from the record")
  func unplaced() async throws {
    let record = try KeptRecord.all[0].layOut()
    var disk = Disk.live
    disk.link = { _, _ throws(SystemFailure) in throw Self.refused }
    disk.rename = { from, to throws(SystemFailure) in
      // The record has it by now, and nothing has the paper's name.
      #expect(to.hasSuffix("/lista.md") && Disk.live.look(to, false) == nil)
      throw Self.refused
    }
    let before = try record.stand.lines()
    let outcome = try await record.tilldi(["list", "staff", "--output", "lista.md"], on: disk)
    #expect(outcome.status == 1 && outcome.err.contains("gick inte att skriva"))
    let added = try record.stand.lines().dropFirst(before.count)
    #expect(added.count == 2 && added.first?.contains("exported") == true)
    #expect(added.last?.contains("undone") == true)
    #expect(try record.stand.snapshot().keys.allSatisfy { !$0.contains(".tilldi-") })
  }

  @Test("The record knows a paper by its bytes, and by where it lies from the series")
  func recorded() async throws {
    let record = try KeptRecord.all[0].layOut()
    for (typed, kept) in [
      ("exports/a.md", "exports/a.md"), ("b.md", "b.md"), ("../c.md", "../c.md"),
      (record.stand.root + "/home/anna/d.md", "../../home/…/d.md"),
    ] {
      try FileManager.default.createDirectory(
        atPath: record.stand.root + "/home/anna", withIntermediateDirectories: true)
      let outcome = try await record.tilldi(
        ["list", "staff", "--output", typed], as: ["USER": "anna"])
      #expect(outcome.status == 0, "\(outcome)")
      let line = try #require(try record.stand.lines().last)
      #expect(line.contains("\"file\":\"\(kept)\""), "\(line)")
      #expect(line.contains("\"hash\":\""), "\(line)")
    }
  }

  @Test("On a memory stick everything works that writes a file of its own")
  func memoryStick() async throws {
    let record = try KeptRecord.all[0].layOut()
    try record.stand.write("en bild", to: "Solgården/bild.txt")
    for arguments in [
      ["note", "Skrivaren"], ["list", "staff", "--output", "lista.docx"],
      ["attach", "bild.txt", "--description", "En bild"], ["programme", "copy", "p.yaml"],
      ["board", "--once"], ["mask", "stör1", "Fyra inloggningar", "--with", "[många]"],
      ["erase", "stör1", "--yes"],
      ["new", "Björken"],
    ] {
      let outcome = try await record.tilldi(arguments, on: Self.stick)
      #expect(outcome.status == 0, "\(arguments) \(outcome)")
    }
    #expect(
      try await record.tilldi(["list", "staff", "--output", "lista.docx"], on: Self.stick).status
        == 0)
    // A name that is taken is no more free there than elsewhere.
    let again = try await record.tilldi(
      ["list", "staff", "--output", "lista.docx"], on: Self.stick)
    #expect(again.status == 1 && again.err.contains("finns redan"), "\(again)")
  }

  @Test("Pulled out or full at any step, a new series is whole or not there")
  func newSeries() async throws {
    let new = ["new", "Björken", "--start", "2027-03-01"]
    var call = 0
    while true {
      call += isThorough ? 1 : 4
      let record = try KeptRecord.all[0].layOut()
      let probe = DiskProbe()
      let outcome = try await record.tilldi(new, on: .pulled(at: call, probe: probe))
      let path = record.stand.series + "/Björken"
      if FileManager.default.fileExists(atPath: path) {
        let dates = try await record.tilldi(["schedule", "--series", "Björken"])
        #expect(dates.status == 0 && dates.out.contains("10 maj 2027"), "call \(call) \(dates)")
      } else {
        #expect(outcome.status == 1 && !outcome.err.contains(".tilldi-"), "\(outcome)")
      }
      if probe.callCount < call { break }
    }
    #expect(call > 10)
    for room in [0, 500, 12_000, 80_000] {
      let record = try KeptRecord.all[0].layOut()
      let before = try record.stand.snapshot()
      let outcome = try await record.tilldi(new, on: .full(after: room))
      #expect(outcome.status == 1 && outcome.err.contains("disken är full"), "\(outcome)")
      #expect(!outcome.err.contains(".tilldi-"))
      #expect(try record.stand.snapshot() == before)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: record.stand.series)
          .allSatisfy { !$0.hasPrefix(".tilldi") })
    }
  }
}
