import FaultyDisks
import Files
import Foundation
import Testing

/// A disk that is full after so many bytes, that can't flush, or is pulled out: what is left, and what is said.
///
/// The program runs in this process, with another ``Disk``: whatever touches one by itself fails these tests.
@Suite("A disk that fails at any byte")
struct FaultyDiskTests {
  static let papers = ["lista.docx", "lista.md"]

  private func list(_ file: String) -> [String] { ["list", "staff", "--output", file] }

  private func unwritten(_ file: String, _ why: String, _ record: LaidOutRecord) -> String {
    "”\(record.stand.series)/\(file)” gick inte att skriva: \(why). Omgången är orörd.\n"
  }

  @Test(
    "A paper that there is no room for: the earlier one stands, and it is said",
    arguments: papers, [0, 1, 400, 900])
  func fullPaper(file: String, room: Int) async throws {
    let record = try KeptRecord.all[0].layOut()
    for earlier in [false, true] {
      let before = try record.stand.snapshot()
      let outcome = try await record.tilldi(list(file) + ["--force"], on: .full(after: room))
      #expect(outcome.err == unwritten(file, "disken är full", record))
      #expect(outcome.status == 1 && outcome.out.isEmpty)
      #expect(try record.stand.snapshot() == before)
      if !earlier { #expect(try await record.tilldi(list(file)).status == 0) }
    }
  }

  @Test("A paper that can't be flushed is not there", arguments: papers)
  func unflushedPaper(file: String) async throws {
    let record = try KeptRecord.all[0].layOut()
    let before = try record.stand.snapshot()
    var disk = Disk.live
    disk.sync = { _ throws(SystemFailure) in throw SystemFailure(code: EROFS) }
    let outcome = try await record.tilldi(list(file), on: disk)
    #expect(outcome.err == unwritten(file, "disken går bara att läsa", record))
    #expect(try record.stand.snapshot() == before)
  }

  @Test(
    "A paper that the record has no room to know of does not stay: it could not be named later",
    arguments: papers)
  func unrecordedPaper(file: String) async throws {
    let whole = try KeptRecord.all[0].layOut()
    #expect(try await whole.tilldi(list(file)).status == 0)
    let size = try #require(try whole.stand.snapshot()[file]).count
    for room in [0, 1, 60] {
      let record = try KeptRecord.all[0].layOut()
      let before = try record.stand.snapshot()
      let outcome = try await record.tilldi(list(file), on: .full(after: size + room))
      #expect(
        outcome.err == "Det sparades inte: disken är full. Allt som fanns förut är orört.\n")
      #expect(outcome.status == 1)
      #expect(try record.stand.snapshot() == before)
    }
  }

  @Test("Pulled out at any step, a paper is the earlier one or the new one", arguments: papers)
  func pulledPaper(file: String) async throws {
    let whole = try KeptRecord.all[0].layOut()
    #expect(try await whole.tilldi(list(file)).status == 0)
    let paper = try #require(try whole.stand.snapshot()[file])
    var call = 0
    while true {
      call += 1
      let record = try KeptRecord.all[0].layOut()
      try record.stand.write("mitt eget", to: "Solgården/" + file)
      let lines = try record.stand.lines()
      let probe = DiskProbe()
      let outcome = try await record.tilldi(
        list(file) + ["--force"], on: .pulled(at: call, probe: probe))
      let left = try #require(try record.stand.snapshot()[file])
      #expect(left == paper || left == Data("mitt eget".utf8), "call \(call)")
      // No word of the record is lost, whatever a write left half done after it.
      #expect(try record.stand.lines().prefix(lines.count) == lines[...])
      #expect(try await record.tilldi(["log"]).status == 0)
      if probe.callCount < call {
        #expect(outcome.status == 0)
        break
      }
      #expect(outcome.status == 1 || left == paper)
    }
    #expect(call > 6)
  }

  @Test(
    "A note that there is no room for: the record stands, byte for byte", arguments: [0, 1, 90])
  func fullRecord(room: Int) async throws {
    let record = try KeptRecord.all[0].layOut()
    let before = try record.stand.snapshot()
    let outcome = try await record.tilldi(["note", "Skrivaren"], on: .full(after: room))
    #expect(outcome.err == "Det sparades inte: disken är full. Allt som fanns förut är orört.\n")
    #expect(outcome.status == 1)
    #expect(try record.stand.snapshot() == before)
  }

  @Test(
    "On a disk that can only be read nothing is changed, whatever the command, and it is said",
    arguments: [
      ["note", "Skrivaren"], ["erase", "stör1", "--yes"], ["mask", "stör1", "ing"],
      ["heading", "--board", "Nämnden"], ["hand-over", "staff", "--again", "--output", "f.json"],
      ["list", "staff", "--output", "exports/ny.docx"], ["report", "--output", "exports/ny.md"],
      ["invitation", "--format", "ics", "--output", "dagar.ics"], ["board", "--once"],
      ["homework", "--output", "l.html"], ["programme", "copy", "p.yaml"], ["new", "Björken"],
      ["guide", "--programme", "programme.yaml", "--output", "g.md"],
      ["attach", "bild.txt", "--description", "En bild"],
    ])
  func readOnly(arguments: [String]) async throws {
    let record = try KeptRecord.all[0].layOut()
    try record.stand.write("en bild", to: "Solgården/bild.txt")
    let before = try record.stand.snapshot()
    let outcome = try await record.tilldi(arguments, on: .readOnly)
    #expect(outcome.status == 1 && outcome.out.isEmpty, "\(outcome)")
    #expect(outcome.err.contains("disken går bara att läsa"), "\(outcome)")
    #expect(try record.stand.snapshot() == before)
    // The same on a disk that takes all: it was the disk that said no.
    #expect(try await record.tilldi(arguments).status == 0)
    #expect(try record.stand.snapshot() != before)
  }
}
