import Foundation
import Testing

/// A folder in which others write: a sync program leaves copies, and every file is accounted for.
@Suite("Copies of a record, and what else lies in the folder")
struct CopiesTests {
  /// The names that sync programs and file managers give.
  static let names = [
    "journal (Annas konfliktkopia 2027-03-02).jsonl", "journal - Kopia.jsonl",
    "journal-DATOR-B.jsonl", "journal.jsonl~",
  ]

  /// A series, and the record as it was on another laptop, where more was said.
  private func parted(_ name: String) async throws -> Stand {
    let stand = try await Samples.begun()
    try await stand.succeed("note", "Sagt på båda")
    let other = try Stand(copying: stand)
    try FileManager.default.removeItem(atPath: other.root + "/state")
    try await other.succeed("note", "Sagt på den andra")
    try await other.succeed("note", "Och en till")
    try await stand.succeed("note", "Sagt här")
    try FileManager.default.copyItem(atPath: other.record, toPath: stand.series + "/" + name)
    return stand
  }

  @Test(
    "A copy is found, what only it holds is counted, and merge takes the file", arguments: names)
  func copy(name: String) async throws {
    let stand = try await parted(name)
    #expect(try await stand.succeed("status").contains("tilldi check"))
    let told = try await stand.succeed("check")
    #expect(
      told.contains("”\(name)” är en kopia av omgången med 2 händelser som bara finns där."),
      "\(told)")
    let before = try stand.notes().map(\.text)
    let preview = try await stand.succeed("merge", "Solgården/" + name, "--preview")
    #expect(preview.contains("2"))
    #expect(try stand.notes().map(\.text) == before)
    try await stand.succeed("merge", "Solgården/" + name)
    #expect(
      try Set(stand.notes().map(\.text)) == Set(before + ["Sagt på den andra", "Och en till"]))
    let after = try await stand.succeed("check")
    #expect(after.contains("”\(name)” är en kopia av omgången, och allt som står i den finns här."))
    #expect(try await !stand.succeed("status").contains("tilldi check"))
  }

  @Test("The record itself, another series' and what is none are no copies to bring in")
  func noCopies() async throws {
    let stand = try await Samples.begun()
    let own = try await stand.tilldi("merge", "Solgården/journal.jsonl")
    #expect(own.status == 1 && own.err.contains("är den mapp ni redan är i"), "\(own)")
    try stand.write("inget", to: "Solgården/skräp.jsonl")
    let none = try await stand.tilldi("merge", "Solgården/skräp.jsonl")
    #expect(none.status == 1 && none.err.contains("Första raden i"), "\(none)")
    let other = try Stand()
    try await other.succeed("new", "Solgården")
    try FileManager.default.copyItem(
      atPath: other.record, toPath: stand.series + "/journal - Kopia.jsonl")
    let told = try await stand.succeed("check")
    #expect(told.contains("tilldi inte har skrivit: journal - Kopia.jsonl, skräp.jsonl"), "\(told)")
  }

  @Test("Every file is accounted for, and a healthy folder has nothing to tell")
  func account() async throws {
    let stand = try await Samples.full()
    for name in ["exports/lista.md", "bredvid.docx"] {
      try await stand.succeed("list", "staff", "--output", name, "--series", "Solgården")
    }
    try await stand.succeed("board", "--once")
    let healthy = try await stand.succeed("check")
    #expect(!healthy.contains("inte har skrivit") && !healthy.contains("Länkar"), "\(healthy)")
    try stand.write("mitt", to: "Solgården/eget.txt")
    try stand.write("mitt", to: "Solgården/exports/ifylld.docx")
    try FileManager.default.createSymbolicLink(
      atPath: stand.series + "/andra", withDestinationPath: stand.root)
    let told = try await stand.succeed("check")
    #expect(told.contains("tilldi inte har skrivit: eget.txt, exports/ifylld.docx."), "\(told)")
    #expect(told.contains("Länkar ut ur mappen, som är orörda: andra."))
    #expect(try await !stand.succeed("status").contains("tilldi check"))
  }

  @Test(
    "What is erased here, or stays in the room there, is nothing to bring in and no reason to ask for a check"
  )
  func nothingToBring() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("note", "Agda gömmer telefonen", "--kind", "disturbance")
    try FileManager.default.copyItem(
      atPath: stand.record, toPath: stand.series + "/journal - Kopia.jsonl")
    let erased = try await stand.tilldi("erase", "stör1", "--yes")
    #expect(erased.err.contains("Orden står kvar i: journal - Kopia.jsonl."), "\(erased)")
    let told = try await stand.succeed("check")
    #expect(!told.contains("tilldi merge") && told.contains("ord som är raderade här"), "\(told)")
    #expect(try await !stand.succeed("status").contains("tilldi check"))
    try FileManager.default.removeItem(atPath: stand.series + "/journal - Kopia.jsonl")

    let other = try Stand(copying: stand)
    try FileManager.default.removeItem(atPath: other.root + "/state")
    try await other.succeed("note", "!Bara här")
    try FileManager.default.copyItem(
      atPath: other.record, toPath: stand.series + "/journal - Kopia.jsonl")
    let room = try await stand.succeed("check")
    #expect(room.contains("är 1 anteckning som stannar i rummet; --with-room-notes"), "\(room)")
    #expect(try await !stand.succeed("status").contains("tilldi check"))
  }
}
