import Files
import Foundation
import Testing

@Suite("No word that was confirmed is lost")
struct SafekeepingTests {
  /// What the tests read of a line.
  private struct Line: Decodable {
    var n: Int
    var id: String
  }

  private func decoded(_ stand: Stand) throws -> [Line] {
    try stand.lines().map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test("40 programs that write a note each at once leave 40 notes")
  func fortyAtOnce() async throws {
    let stand = try await Samples.begun()
    let before = try stand.lines().count
    let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
      for number in 1...40 {
        group.addTask {
          let running = try stand.begin(["note", "Anteckning \(number)."])
          running.endInput()
          return await running.outcome()
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.allSatisfy { $0.status == 0 && !$0.isSignal && $0.out == "Sparat.\n" })
    let lines = try decoded(stand)
    #expect(lines.count == before + 40)
    #expect(Set(lines.map(\.n)).count == lines.count)
    #expect(Set(lines.map(\.id)).count == lines.count)
    let log = try await stand.succeed("log")
    for number in 1...40 { #expect(log.contains("”Anteckning \(number).”")) }
    #expect(try await stand.tilldi("check").status == 0)
  }

  @Test("A program that is killed in the middle of a session has kept every confirmed note")
  func killed() async throws {
    let stand = try await Samples.begun()
    let running = try stand.begin(["run", "staff-1"])
    var typed = 0
    var confirmed = 0
    for _ in 0..<2_000 where confirmed < 5 {
      if typed <= confirmed {
        typed += 1
        running.type("Sagt som nummer \(typed).\n")
      }
      try await Task.sleep(for: .milliseconds(5))
      confirmed = running.output.matches(of: /\d+ · sagt · sparat/).count
    }
    running.type("Kanske sparad, kanske inte.\n")
    running.kill()
    let outcome = await running.outcome()
    #expect(outcome.isSignal && outcome.status == SIGKILL)
    try #require(confirmed == 5)
    let log = try await stand.succeed("log")
    for number in 1...confirmed { #expect(log.contains("”Sagt som nummer \(number).”")) }
    let again = try await stand.succeed("run", input: "Och vidare.\n")
    #expect(again.contains("Vi fortsätter där ni slutade."))
    #expect(again.contains("Sagt som nummer \(confirmed)."))
  }

  @Test("A pipe that ends in the middle of a session: all is saved, and the next one goes on there")
  func pipeEnds() async throws {
    let stand = try await Samples.begun()
    let first = try await stand.succeed(
      "run", "staff-1", input: "/här 4 undersköterska\n/nästa\nDet är när telefonen ringer")
    #expect(first.hasSuffix("Allt är sparat. Gå vidare när ni vill: skriv tilldi.\n"))
    let before = try stand.lines()
    let second = try await stand.succeed("run", input: "Och när den inte ringer\n")
    #expect(second.contains("Vi fortsätter där ni slutade."))
    #expect(second.contains("Punkt 2 av 4"))
    #expect(second.contains("Det är när telefonen ringer"))
    #expect(try stand.lines().starts(with: before))
    #expect(try stand.lines().last?.contains("Och när den inte ringer") == true)
  }

  @Test("What is written is for its owner only")
  func permissions() async throws {
    let stand = try Stand()
    let made = try await shell(
      "umask 000; \"$0\" new Solgården && \"$0\" note hej && \"$0\" report --output exports/r.md",
      Binary.path, at: stand)
    #expect(made.status == 0, "\(made)")
    try stand.damage(adding: "{\"halv")
    _ = try await shell("umask 000; \"$0\" note igen", Binary.path, at: stand)
    let names = try FileManager.default.subpathsOfDirectory(atPath: stand.series)
    #expect(
      Set(names).isSuperset(of: [
        "journal.jsonl", "journal.lock", "programme.yaml", "programmes", "exports", "exports/r.md",
        "journal.torn-1",
      ]))
    for name in [""] + names {
      let path = stand.series + "/" + name
      var isFolder: ObjCBool = false
      #expect(FileManager.default.fileExists(atPath: path, isDirectory: &isFolder))
      #expect(try stand.permissions(path) == (isFolder.boolValue ? 0o700 : 0o600), "\(path)")
    }
    let state = try FileManager.default.subpathsOfDirectory(atPath: stand.root + "/state")
    #expect(!state.isEmpty)
    #expect(!names.contains { name in state.contains { $0.hasSuffix(name) } })
  }

  @Test("A folder that somebody opened to all is put right by check, and a preview only looks")
  func openFolder() async throws {
    let stand = try await Samples.begun()
    try stand.permit(0o755, stand.series)
    try stand.permit(0o644, stand.record)
    try await stand.succeed("check", "--preview")
    #expect(try stand.permissions(stand.series) == 0o755)
    let told = try await stand.succeed("check")
    #expect(told.hasPrefix("Andra på datorn kunde läsa ”"), "\(told)")
    #expect(told.split(separator: "\n").first?.hasSuffix(". Nu kan bara du det.") == true)
    #expect(try stand.permissions(stand.series) == 0o700)
    #expect(try stand.permissions(stand.record) == 0o600)
    #expect(try await !stand.succeed("check").contains("Andra på datorn"))
  }

  @Test("A disk that keeps no permissions is told of, and not blamed before it was tried")
  func keepsNone() async throws {
    let record = try KeptRecord.all[0].layOut()
    try record.stand.permit(0o755, record.stand.series)
    var disk = Disk.live
    disk.setMode = { _, _ in }
    let outcome = try await record.tilldi(["check"], on: disk)
    #expect(!outcome.out.contains("Andra på datorn"))
    #expect(
      outcome.out.contains(
        "Obs: den här disken håller inga behörigheter, så andra på datorn kan läsa omgången. Flytta den till din egen disk om det går.\n"
      ), "\(outcome)")
  }

  static let reading: [[String]] = [
    [], ["status"], ["list", "staff"], ["list", "management"],
    ["list", "staff", "--format", "markdown"], ["list", "staff", "--format", "json"],
    ["list", "staff", "--version", "1"], ["compare"], ["compare", "--format", "markdown"],
    ["compare", "--format", "json"], ["log"], ["follow-up"], ["report"],
    ["report", "--format", "terminal"], ["check"], ["homework"], ["schedule"], ["map", "now"],
    ["close"], ["programme"], ["programme", "check"], ["rank", "staff"],
  ]

  @Test("Reading never writes, and works where nothing can be written")
  func reading() async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    for path in try FileManager.default.subpathsOfDirectory(atPath: stand.series) {
      let mode = try #require(try stand.permissions(stand.series + "/" + path))
      try stand.permit(mode & 0o500, stand.series + "/" + path)
    }
    try stand.permit(0o500, stand.series)
    defer {
      for path in ["", "/programmes"] { try? stand.permit(0o700, stand.series + path) }
    }
    let words = (Unprivileged.prefix ?? []) + [Binary.path]
    for arguments in Self.reading {
      let running = try Running(
        words[0], Array(words.dropFirst()) + arguments, in: stand.work,
        environment: stand.environment)
      running.endInput()
      let outcome = await running.outcome()
      #expect(outcome.status == 0, "\(outcome)")
      #expect(!outcome.out.isEmpty)
    }
    #expect(try stand.snapshot() == before)
  }
}
