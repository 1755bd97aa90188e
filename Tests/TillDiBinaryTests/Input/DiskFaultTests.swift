import Foundation
import Testing

@Suite("A disk, a folder or a lock that stands in the way")
struct DiskFaultTests {
  static let unwritten = [
    "sv":
      "Resultatet gick inte att skriva: disken är full, eller den som läste stängde. Det som har sparats är kvar; tilldi log visar det.\n",
    "en":
      "The result could not be written: the disk is full, or the reader went away. What has been saved is kept; tilldi log shows it.\n",
  ]

  #if os(Linux)
    @Test(
      "A full disk under the result is told, in the series' language, with exit 1",
      arguments: [
        ["--version"], ["--help"], ["status"], ["list", "staff"], ["compare", "--format", "json"],
        ["report"], ["log"], ["programme", "show", "--format", "json"], ["note", "hej"],
        ["run", "staff-1"], ["homework"], ["programme", "list"],
      ], ["sv", "en"])
    func fullResult(arguments: [String], language: String) async throws {
      let stand = try await Samples.begun(language)
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let outcome = try await stand.tilldi(arguments, output: full)
      #expect(outcome.err == Self.unwritten[language])
      #expect(outcome.status == 1 && !outcome.isSignal, "\(outcome)")
    }
  #endif

  @Test("A full disk under the record: nothing is half written, and what was there stays")
  func fullRecord() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("note", "-", input: String(repeating: "y", count: 3_000))
    let before = try stand.snapshot()
    // One block is 512 or 1,024 bytes; the record is larger than what is left of the four.
    let outcome = try await shell(
      "ulimit -f 4; exec \"$0\" note \"$1\"", Binary.path, String(repeating: "x", count: 3_000),
      at: stand)
    #expect(
      outcome.err
        == "Det sparades inte: den blir för stor för disken. Allt som fanns förut är orört.\n",
      "\(outcome)")
    #expect(outcome.status == 1 && !outcome.isSignal)
    #expect(try stand.snapshot() == before)
  }

  @Test("A full disk under a walk through a pipe: the line that is not saved is named, with exit 1")
  func fullWalk() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("run", "staff-1", input: "Larmen\n")
    let size = try #require(FileManager.default.contents(atPath: stand.record)).count
    let long = String(repeating: "y", count: 3_000)
    try stand.write("\(long)\nNyckeln\n/sluta\n", to: "blad.txt")
    let outcome = try await shell(
      "ulimit -f \(size / 1_024 + 2); exec \"$0\" run staff-1 < blad.txt", Binary.path, at: stand)
    #expect(
      outcome.err
        == "Det sparades inte: den blir för stor för disken. Allt som fanns förut är orört.\nRad 1 och alla som kommer efter den är inte sparade:\n  \(long)\n",
      "\(outcome)")
    #expect(outcome.status == 1 && !outcome.out.contains("Allt är sparat"))
    #expect(try stand.notes().map(\.text) == ["Larmen"])
  }

  @Test("A folder without write permission", .enabled(if: Unprivileged.isPossible))
  func unwritableSeries() async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    try stand.permit(0o400, stand.record)
    try stand.permit(0o400, stand.series + "/journal.lock")
    try stand.permit(0o500, stand.series)
    defer { try? stand.permit(0o700, stand.series) }
    let lock = stand.series + "/journal.lock"
    let sentence =
      "Låset ”\(lock)” gick inte att öppna: du har inte behörighet där. Inget sparades.\n"
    for outcome in [
      try await stand.unprivileged("note", "hej"), try await stand.unprivileged("undo"),
      try await stand.unprivileged("link", "vill2", "kan2"),
      try await stand.unprivileged("erase", "stör1", "--yes"),
      try await stand.unprivileged("mask", "stör1", "Fyra"),
      try await stand.unprivileged("list", "staff", "--output", "lista.md"),
    ] {
      #expect(outcome.err == sentence, "\(outcome)")
      #expect(outcome.status == 1)
    }
    let english = try await stand.unprivileged("note", "hej", "--language", "en")
    #expect(
      english.err
        == "The lock “\(lock)” could not be opened: you have no permission there. Nothing was saved.\n"
    )
    #expect(!FileManager.default.fileExists(atPath: stand.work + "/lista.md"))
    #expect(try stand.snapshot() == before)
  }

  @Test("A place where no series can be made", .enabled(if: Unprivileged.isPossible))
  func unwritablePlace() async throws {
    let stand = try Stand()
    try stand.permit(0o500, stand.work)
    defer { try? stand.permit(0o700, stand.work) }
    let outcome = try await stand.unprivileged("new", "Björken")
    #expect(
      outcome.err
        == "Omgången kunde inte skapas i ”\(stand.work)/Björken”: du har inte behörighet där. Inget blev kvar.\n"
    )
    #expect(outcome.status == 1)
    #expect(try await stand.unprivileged("demo").status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work).isEmpty)
  }

  @Test("A file where the series' folder should be")
  func fileInstead() async throws {
    let stand = try Stand()
    try stand.write("min egen fil", to: "Björken")
    let new = try await stand.tilldi("new", "Björken")
    #expect(
      new.err
        == "Det finns redan något som heter ”\(stand.work)/Björken”. Inget ändrades. Välj ett annat namn, till exempel med årtal.\n"
    )
    let note = try await stand.tilldi("note", "hej", "--series", "Björken")
    #expect(
      note.err
        == "”\(stand.work)/Björken” är ingen omgång. Börja en med: tilldi new \"Arbetsplatsens namn\"\n"
    )
    #expect([new.status, note.status] == [1, 1])
    #expect(try stand.snapshot(of: stand.work) == ["Björken": Data("min egen fil".utf8)])
  }

  @Test("A lock that another program holds: a bounded wait, and the holder named")
  func heldLock() async throws {
    let stand = try await Samples.begun()
    let before = try stand.snapshot()
    let lock = open(stand.series + "/journal.lock", O_RDWR)
    try #require(lock >= 0)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX) == 0)
    let signature = Array("4711 annan-dator\n".utf8)
    try #require(pwrite(lock, signature, signature.count, 0) == signature.count)
    async let swedish = stand.tilldi("note", "hej")
    async let english = stand.tilldi("undo", "--language", "en")
    let outcomes = try await (swedish, english)
    #expect(
      outcomes.0.err
        == "Någon annan skriver i omgången just nu (process 4711 på annan-dator). Inget sparades av det här. Vänta en stund och försök igen.\n"
    )
    #expect(
      outcomes.1.err
        == "Somebody else is writing to the series right now (process 4711 on annan-dator). None of this was saved. Wait a moment and try again.\n"
    )
    #expect([outcomes.0.status, outcomes.1.status] == [1, 1])
    #expect(try await stand.tilldi("status").status == 0)
    #expect(try stand.snapshot() == before)
  }

  @Test("Several series here: all are named, and none is touched")
  func severalSeries() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("new", "Björken")
    let before = try stand.snapshot(of: stand.work)
    let note = try await stand.tilldi("note", "hej")
    #expect(note.err == "Här finns flera omgångar: Björken, Solgården. Säg vilken med --series.\n")
    let status = try await stand.tilldi("status", "--language", "en")
    #expect(
      status.err == "There are several series here: Björken, Solgården. Say which with --series.\n")
    #expect([note.status, status.status] == [1, 1])
    #expect(try stand.snapshot(of: stand.work) == before)
    try await stand.succeed("note", "hej", "--series", "Björken")
    #expect(try await stand.tilldi(["status"], with: ["TILLDI_SERIES": "Björken"]).status == 0)
  }

  @Test("No series here: how to begin one")
  func noSeries() async throws {
    let stand = try Stand()
    for arguments in [
      ["note", "hej"], ["list", "staff"], ["run"], ["log"], ["report"], ["check"],
    ] {
      let outcome = try await stand.tilldi(arguments)
      #expect(
        outcome.err
          == "Här finns ingen omgång. Börja en: tilldi new \"Arbetsplatsens namn\". Eller gå till mappen där den ligger, eller skriv --series MAPP.\n"
      )
      #expect(outcome.status == 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work).isEmpty)
  }
}
