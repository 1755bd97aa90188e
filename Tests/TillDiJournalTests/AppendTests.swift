import FaultyDisks
import Files
import Testing
import TillDiCore
import TillDiJournal

@Suite("Appending to the record")
struct AppendTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A line has its keys in one order and its letters as they are")
  func lineShape() throws {
    let journal = try Journal.create(
      at: folder.series, header: Header(series: "A1B2", name: "Solgården", language: "sv"),
      first: Action(id: "first", number: 1, at: "nu", events: [adopted("a/b")])
    ).journal
    let action = Action(
      id: "second", number: 2, at: "2026-03-03T14:05:00+01:00", by: "laptop",
      position: Position(session: "staff-2", activity: "good-bad-day"), replaces: ["first"],
      events: [.reworded(note: "a", text: "”Å” \"x\"\\\n\u{1}/")])
    try journal.append([action])
    #expect(
      try folder.text() == #"""
        {"tilldi":1,"series":"A1B2","name":"Solgården","language":"sv","id":"first","n":1,"at":"nu",\#
        "events":[{"programme-adopted":{"fingerprint":"9f","programme":"a/b"}}]}
        {"id":"second","n":2,"at":"2026-03-03T14:05:00+01:00","by":"laptop",\#
        "pos":{"session":"staff-2","activity":"good-bad-day"},"replaces":["first"],\#
        "events":[{"reworded":{"note":"a","text":"”Å” \"x\"\\\n\u0001/"}}]}

        """#)
    #expect(try journal.read().actions.last == action)
  }

  @Test("Several actions become several lines with numbers of their own")
  func severalActions() throws {
    let journal = try folder.makeSeries()
    let appended = try journal.append([note("a", id: "1"), note("b", id: "2")])
    #expect(appended.actions.map(\.number) == [2, 3])
    #expect(appended.setAside == nil)
    #expect(appended.warnings.isEmpty)
    #expect(try journal.read().actions.map(\.number) == [1, 2, 3])
  }

  @Test("Words stand alone on their line")
  func wordsStandAlone() throws {
    let journal = try folder.makeSeries()
    let before = try folder.bytes()
    let mixed = Action(
      id: "m", number: 0, at: "", events: [said("b", "a"), .undone(actions: ["c"])])
    #expect(throws: JournalFailure.wordsNotAlone(id: "m")) {
      try journal.append([note("först"), mixed])
    }
    let empty = Action(id: "e", number: 0, at: "", events: [])
    #expect(throws: JournalFailure.emptyAction(id: "e")) { try journal.append([empty]) }
    let twin = action(.undone(actions: ["c"]), id: "t")
    #expect(throws: JournalFailure.repeatedID(id: "t")) { try journal.append([twin, twin]) }
    #expect(throws: JournalFailure.wordsNotAlone(id: "h")) {
      try Journal.create(
        at: folder.path + "/ny", header: journal.header,
        first: action(said("b", "a"), id: "h"))
    }
    #expect(try folder.bytes() == before)
    #expect(try folder.names(in: folder.path) == ["Solgården"])
  }

  @Test("A line that was never finished is set aside before the next one is written")
  func tornTail() throws {
    let journal = try folder.makeSeries(notes: 1)
    let whole = try folder.text()
    for (number, torn) in [#"{"id":"x","n":3,"ev"#, "\0\0\0"].enumerated() {
      try folder.add(torn)
      let name = "journal.torn-\(number + 1)"
      #expect(try journal.append([note("efter", id: "n\(number)")]).setAside == name)
      #expect(try folder.text(folder.series + "/" + name) == torn)
      #expect(try folder.permissions(folder.series + "/" + name) == 0o600)
    }
    let contents = try journal.read()
    #expect(contents.isUnderstood)
    #expect(contents.tornBytes == 0)
    #expect(contents.actions.map(\.number) == [1, 2, 3, 4])
    #expect(try folder.text().hasPrefix(whole))
    #expect(journal.leftovers() == ["journal.torn-1", "journal.torn-2"])
  }

  @Test("Unreadable lines at the end may have used numbers")
  func garbageAtTheEnd() throws {
    let journal = try folder.makeSeries(notes: 1)
    try folder.add("skräp\n\(String(repeating: "z", count: 20_000))\n")
    #expect(try journal.append([note("efter")]).actions.map(\.number) == [5])
  }

  @Test("Forty at once leave forty lines with numbers of their own")
  func fortyAtOnce() async throws {
    _ = try folder.makeSeries()
    let series = folder.series
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          let journal = try Journal.open(series, lockWait: .seconds(60))
          try journal.append([note("röst \(number)", id: "note-\(number)")])
        }
      }
      try await group.waitForAll()
    }
    let contents = try Journal.open(series).read()
    #expect(contents.isUnderstood)
    #expect(contents.actions.map(\.number) == Array(1...41))
    #expect(Set(contents.actions.compactMap { $0.events.first?.subject }).count == 40)
  }

  @Test("Rules run on the newest state, under the lock")
  func decideOnNews() throws {
    let journal = try folder.makeSeries(notes: 1)
    let mark = try journal.read().mark
    try Journal.open(folder.series).append([note("från en annan", id: "theirs")])
    let appended = try journal.append(after: mark) { news throws(Never) in
      (news?.actions ?? []).map { action(.undone(actions: [$0.id])) }
    }
    #expect(appended.news?.actions.map(\.number) == [3])
    #expect(appended.news?.startedOver == false)
    #expect(appended.actions.map(\.number) == [4])
    let later = try #require(appended.mark)
    let nothing = try journal.read(after: later)
    #expect(nothing.actions.isEmpty)
    #expect(!nothing.startedOver)
    #expect(nothing.mark == later)
    try folder.add("skräp\n")
    #expect(try journal.read(after: later).problems.map(\.line) == [5])
  }

  @Test("A refusal writes nothing and lets go of the lock")
  func refusal() throws {
    struct No: Error, Equatable {}
    let journal = try folder.makeSeries(notes: 1)
    let before = try folder.bytes()
    do {
      _ = try journal.append(after: nil) { _ throws(No) in throw No() }
      Issue.record("was not refused")
    } catch {
      guard case .refused(No()) = error else { throw error }
    }
    #expect(try folder.bytes() == before)
    try journal.append([note("efter")])
  }

  @Test("A record that was replaced since the mark is read from the start")
  func replacedFile() throws {
    let journal = try folder.makeSeries(notes: 2)
    let mark = try journal.read().mark
    _ = try journal.erase(subject: "note-1", tombstone: action(.erased(subject: "note-1")))
    _ = try journal.erase(subject: "note-9", tombstone: action(.erased(subject: "note-9")))
    let appended = try journal.append(after: mark) { _ throws(Never) in [note("ny", id: "ny")] }
    #expect(appended.news?.startedOver == true)
    #expect(appended.news?.actions.map(\.number) == [1, 3, 4, 5])
    #expect(try journal.read(after: appended.mark).actions.isEmpty)
  }

  @Test("Another series' record in the same place is not written to")
  func otherSeries() throws {
    let journal = try folder.makeSeries()
    let other = try folder.text().replacing("A1B2", with: "C3D4")
    try folder.write(other)
    #expect(
      throws: JournalFailure.otherSeries(path: folder.record, expected: "A1B2", found: "C3D4")
    ) { try journal.append([note("x")]) }
    #expect(try folder.text() == other)
  }

  @Test("One more note reads no more of a long record than of a short one")
  func boundedReading() throws {
    let probe = DiskProbe()
    let journal = try folder.makeSeries(disk: .counting(probe))
    func cost() throws -> Int {
      let before = probe.bytesRead
      try journal.append([note("en till", id: "en")])
      return probe.bytesRead - before
    }
    _ = try (0..<40).map { _ in try journal.append([note("fyll", id: "fyll")]) }
    let short = try cost()
    let line = #"{"id":"k","n":50,"at":"","events":[{"reworded":{"note":"a","text":"b"}}]}"# + "\n"
    try folder.add(String(repeating: line, count: 100_000))
    #expect(try cost() == short)
    #expect(short <= 16_384)
  }
}
