import Foundation
import Testing

@Suite("A record that was damaged")
struct DamagedRecordTests {
  static let note =
    "Obs: en del av omgångens fil går inte att läsa. Inget är ändrat. Kör tilldi check.\n"

  /// A series whose fifth line is cut in the middle.
  private func damaged() async throws -> Stand {
    let stand = try await Samples.full()
    try stand.damage { text in
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines[4] = String(lines[4].prefix(40))
      return lines.joined(separator: "\n")
    }
    return stand
  }

  @Test("A broken line in the middle is told, and what may be for others waits")
  func brokenLine() async throws {
    let stand = try await damaged()
    let before = try stand.snapshot()
    for arguments in [["status"], ["list", "staff"], ["log"], ["compare"]] {
      let outcome = try await stand.tilldi(arguments)
      #expect(outcome.err == Self.note)
      #expect(outcome.status == 0)
    }
    for arguments in [
      ["report"], ["list", "staff", "--format", "markdown"], ["list", "staff", "--format", "json"],
      ["compare", "--format", "json"], ["compare", "--format", "markdown"],
      ["list", "staff", "--output", "lista.md"], ["report", "--output", "exports/rapport.md"],
    ] {
      let outcome = try await stand.tilldi(arguments)
      #expect(
        outcome.err == Self.note
          + "Inget skrevs ut: en rad i filen går inte att läsa, och den kan vara märket att något stannar i rummet. Kör tilldi check först.\n"
      )
      #expect(outcome.out == "")
      #expect(outcome.status == 1)
    }
    let english = try await stand.tilldi("report", "--language", "en")
    #expect(
      english.err
        == "Note: part of the series' file can’t be read. Nothing is changed. Run tilldi check.\n"
        + "Nothing was written: a line of the file can’t be read, and it may be the mark that something stays in the room. Run tilldi check first.\n"
    )
    #expect(try stand.snapshot() == before)
  }

  @Test("Work goes on around a broken line, which stays byte for byte")
  func goesOn() async throws {
    let stand = try await damaged()
    let broken = try stand.lines()[4]
    let before = try Data(contentsOf: URL(fileURLWithPath: stand.record))
    try await stand.succeed("note", "efteråt")
    #expect(try Data(contentsOf: URL(fileURLWithPath: stand.record)).starts(with: before))
    #expect(try stand.lines()[4] == broken)
  }

  @Test("check names it and exits 1; check --set-aside moves it, and documents may be written")
  func setAside() async throws {
    let stand = try await damaged()
    let broken = try stand.lines()[4]
    let check = try await stand.tilldi("check")
    #expect(check.out.hasPrefix("journal.jsonl rad 5 är inte JSON. Raden är orörd.\n"))
    #expect(check.status == 1)
    let aside = try await stand.succeed("check", "--set-aside")
    #expect(
      aside.hasPrefix(
        "Raderna ligger nu i ”journal.torn-1”. Titta i den innan något skickas till andra: kanske skulle något stanna i rummet.\n"
      ))
    #expect(try stand.files(holding: broken) == ["journal.torn-1"])
    #expect(try stand.permissions(stand.series + "/journal.torn-1") == 0o600)
    #expect(try await stand.tilldi("report").err == "")
    #expect(try await stand.tilldi("check").status == 0)
  }

  @Test("A torn tail is told, set aside by the next note, and never counted as said")
  func tornTail() async throws {
    let stand = try await Samples.full()
    let torn = "{\"id\":\"halv\",\"n\":99,\"events\":[{\"said\":{\"text\":\"Halva meningen"
    try stand.damage(adding: torn)
    let status = try await stand.tilldi("status")
    #expect(status.err == Self.note)
    let check = try await stand.tilldi("check")
    #expect(
      check.out.hasPrefix(
        "Sist i filen ligger \(torn.utf8.count) byte som aldrig blev klara (strömavbrott?). De bekräftades aldrig och läggs åt sidan när något sparas nästa gång.\n"
      ))
    #expect(check.status == 0)
    #expect(try await !stand.tilldi("log").out.contains("Halva"))
    try await stand.succeed("note", "Hela meningen")
    #expect(try stand.files(holding: "Halva meningen") == ["journal.torn-1"])
    #expect(try stand.lines().last?.contains("Hela meningen") == true)
    #expect(try await stand.tilldi("check").err == "")
  }

  @Test("A record of a newer format can be read and not changed")
  func newerFormat() async throws {
    let stand = try await Samples.full()
    try stand.damage { $0.replacing("{\"tilldi\":1,", with: "{\"tilldi\":2,", maxReplacements: 1) }
    let before = try stand.snapshot()
    for arguments in [["note", "hej"], ["undo"], ["link", "vill2", "kan2"], ["run", "staff-1"]] {
      let outcome = try await stand.tilldi(arguments, input: Data("hej\n".utf8))
      #expect(
        outcome.err
          == "Omgången är skriven av en nyare tilldi (format 2). Den går att läsa men inte att ändra här. Uppdatera tilldi.\n",
        "\(outcome)")
      #expect(outcome.status == 1)
    }
    let english = try await stand.tilldi("erase", "stör1", "--yes", "--language", "en")
    #expect(
      english.err
        == "The series was written by a newer tilldi (format 2). It can be read here but not changed. Update tilldi.\n"
    )
    #expect(try await stand.tilldi("list", "staff").status == 0)
    #expect(try await stand.tilldi("report").status == 0)
    #expect(try await stand.tilldi("report", "--output", "exports/rapport.md").status == 1)
    #expect(try stand.snapshot() == before)
  }

  @Test(
    "What a newer program recorded is kept, told and holds documents back; it is no damage",
    arguments: [
      #"{"balloted":{"x":1}}"#,
      #"{"said":{"kind":"gossip","note":"q1","staysInRoom":true,"text":"Viskat"}}"#,
      #"{"tagged":{"dimensions":["things","money"],"note":"q1"}}"#,
      #"{"arranged":{"matter":"coffee","text":"klockan tre"}}"#,
    ])
  func unknownEvent(_ event: String) async throws {
    let stand = try await Samples.full()
    let line =
      "{\"id\":\"nytt1234\",\"n\":500,\"at\":\"2030-01-01T10:00:00+01:00\",\"by\":\"annan\",\"events\":[\(event)]}\n"
    try stand.damage(adding: line)
    let check = try await stand.tilldi("check")
    let count = try stand.lines().count
    #expect(
      check.out.hasPrefix(
        "journal.jsonl rad \(count) är skriven av en nyare tilldi och förstås inte här. Uppdatera tilldi.\n"
      ), "\(check)")
    #expect(check.status == 1)
    #expect(check.err.hasSuffix("Uppdatera tilldi; till dess skrivs inget ut till andra.\n"))
    let report = try await stand.tilldi("report")
    #expect(report.status == 1 && !report.err.contains("går inte att läsa"), "\(report.err)")
    #expect(report.err.contains("Inget skrevs ut: en nyare tilldi har skrivit något"))
    // The words of a line that is only newer are never moved out of the record.
    #expect(try await stand.tilldi("check", "--set-aside").status == 1)
    #expect(try stand.lines().count == count)
    try await stand.succeed("note", "efteråt")
    try await stand.succeed("mask", "stör1", "Fyra")
    #expect(try stand.lines().contains(line.trimmingCharacters(in: .newlines)))
  }

  @Test(
    "A first line that is gone: nothing opens, and nothing is touched", arguments: ["", "xx\n"])
  func noHeader(text: String) async throws {
    let stand = try await Samples.full()
    try stand.damage { _ in text }
    let before = try stand.snapshot()
    for arguments in [["status"], ["note", "hej"], ["check"], ["erase", "stör1", "--yes"]] {
      let outcome = try await stand.tilldi(arguments)
      #expect(
        outcome.err
          == "Första raden i ”\(stand.record)” går inte att läsa, så omgången kan inte öppnas. Filen är orörd; ta fram en säkerhetskopia.\n"
      )
      #expect(outcome.status == 1)
    }
    #expect(try stand.snapshot() == before)
  }
}
