import Files
import Testing
import TillDiCore
import TillDiJournal

@Suite("Reading the record")
struct ReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "An event of a newer program's is kept and its line counted, and its neighbours are understood",
    arguments: [
      #"{"sung":{"song":1}}"#, #"{"sung":{},"danced":{}}"#,
      #"{"moved":{"note":"a","kind":"song"}}"#,
    ])
  func unknownKind(event: String) throws {
    let journal = try folder.makeSeries(notes: 1)
    let line = #"{"id":"x","n":3,"at":"","events":[{"undone":{"actions":["y"]}},\#(event)]}"# + "\n"
    try folder.add(line)
    let contents = try journal.read()
    #expect(contents.unknownLines == [3])
    #expect(contents.problems.isEmpty)
    #expect(!contents.isUnderstood)
    #expect(contents.actions.last?.events == [.undone(actions: ["y"])])
  }

  @Test("Fields from a newer program are ignored")
  func unknownFields() throws {
    let journal = try folder.makeSeries()
    try folder.add(
      #"{"id":"x","n":2,"mood":3,"events":[{"reworded":{"note":"a","text":"b","c":1}}]}"# + "\n")
    let contents = try journal.read()
    #expect(contents.isUnderstood)
    #expect(contents.actions.last?.events == [.reworded(note: "a", text: "b")])
  }

  @Test(
    "A line that makes no sense is reported with its number, kept, and never fatal",
    arguments: [
      (#"{"id":"x","n":2,"ev"#, LineFault.notJSON),
      ("Hej!", .notJSON),
      (#"["id"]"#, .noAction),
      (#"{"id":"x","events":[]}"#, .noAction),
      (#"{"id":"x","n":0,"events":[]}"#, .noAction),
      (#"{"id":"x","n":02,"at":"","events":[]}"#, .notJSON),
      (#"{"id":"x","n":2,"at":"","events":[]]}"#, .notJSON),
      (#"{"id":"x","n":2,"at":"","pos":{"session":"s",},"events":[]]}"#, .notJSON),
      (
        #"{"id":"x","n":2,"at":"","events":[{"undone":{"actions":["a"]},"erased":{"subject":"b"}}]}"#,
        .malformedEvent(path: "")
      ),
      (#"{"id":"x","n":9007199254740993,"events":[]}"#, .noAction),
      (
        #"{"id":"x","n":2,"events":[{"reworded":{"note":"a"}}]}"#, .malformedEvent(path: "reworded")
      ),
      (#"{"id":"x","n":2,"events":[{}]}"#, .malformedEvent(path: "")),
    ])
  func brokenLine(line: String, fault: LineFault) throws {
    let journal = try folder.makeSeries(notes: 1)
    try folder.add(line + "\n")
    try journal.append([note("efter", id: "note-2")])
    let before = try folder.bytes()
    let contents = try journal.read()
    #expect(contents.problems == [LineProblem(line: 3, fault: fault)])
    #expect(contents.actions.count == 3)
    #expect(try folder.bytes() == before)
  }

  static let place = Position(session: "s", occasion: "o", activity: "a")

  @Test(
    "A line means the same in whichever way its JSON is written",
    arguments: [
      (#""at":"t","by":"l","pos":{"session":"s","occasion":"o","activity":"a"}"#, place),
      (#""by":"l","pos":{"activity":"a","occasion":"o","session":"s"},"at":"t""#, place),
      (
        #" "at" : "t", "by":"l", "pos" : {"session":"s","occasion":"o","activity":"\u0061"} "#,
        place
      ),
      (#""at":"t","by":"l","pos":{"session":"s"}"#, Position(session: "s")),
      (#""at":"t","by":"l","pos":{"activity":"a"}"#, nil),
      (#""at":"t","by":"l","pos":{"session":"å","sheet":3}"#, Position(session: "å", sheet: 3)),
      (#""at":"t","by":"l","pos":{}"#, nil),
      (#""at":"t","by":"l","pos":{"room":"x","session":"s"}"#, Position(session: "s")),
      (#""at":"t","by":"l","pos":null"#, nil),
    ])
  func spelling(fields: String, pos: Position?) throws {
    let journal = try folder.makeSeries()
    let events = #""events":[{"reworded":{"note":"a","text":"b"}}]"#
    let ends: [(String, [ActionID], ActionGroup?)] = [
      ("", [], nil), (#","replaces":["p","q"]"#, ["p", "q"], nil),
      (#","replaces":["p"],"group":"g","more":2"#, ["p"], ActionGroup(id: "g", more: 2)),
      (#","group":"g""#, [], ActionGroup(id: "g", more: 0)),
      (#","more":2,"group":"g""#, [], ActionGroup(id: "g", more: 2)),
      (#","group":"g","more":-1"#, [], ActionGroup(id: "g", more: 0)),
      (#","group":"g","more":"x""#, [], ActionGroup(id: "g", more: 0)),
      (#","group":7,"more":1"#, [], nil), (#","more":1"#, [], nil),
    ]
    for (end, replaces, group) in ends {
      for tail in [events, events + #","later":[1]"#, events + " "] {
        try folder.add(#"{"id":"x","n":2,\#(fields)\#(end),\#(tail)}"# + "\n")
        let action = Action(
          id: "x", number: 2, at: "t", by: "l", position: pos, replaces: replaces, group: group,
          events: [.reworded(note: "a", text: "b")])
        #expect(try journal.read().actions.last == action)
        try folder.write(try folder.text().split(separator: "\n").prefix(1).joined() + "\n")
      }
    }
  }

  @Test("Order is by number and name, whatever the file's order, and copies count once")
  func order() throws {
    _ = try folder.makeSeries()
    for (id, n) in [("c", 3), ("b", 2), ("a", 3), ("c", 3)] {
      try folder.add(#"{"id":"\#(id)","n":\#(n),"events":[{"erased":{"subject":"z"}}]}"# + "\n")
    }
    let actions = try SeriesRecord.open(folder.series).history.actions
    #expect(actions.dropFirst().map(\.id) == ["b", "a", "c"])
  }

  @Test("A torn tail is counted and left alone by reading")
  func tornTailWhileReading() throws {
    let journal = try folder.makeSeries(notes: 1)
    try folder.add(#"{"id":"x","n":3"#)
    let before = try folder.names()
    let contents = try journal.read()
    #expect(contents.tornBytes == 15)
    #expect(contents.actions.count == 2)
    #expect(try folder.names() == before)
  }

  /// The record is read in pieces; neither their ends nor a line longer than any of them changes what it says.
  @Test("A long record reads as a short one, whatever its lines' lengths", arguments: [0, 1, 2, 3])
  func longerThanAPiece(shift: Int) throws {
    let journal = try folder.makeSeries()
    var texts = [String(repeating: "x", count: shift), String(repeating: "å", count: 200_000)]
    for number in 0..<4_000 { texts.append("Ett larm på våning \(number)") }
    texts += [String(repeating: "😀", count: 40_000), "sist"]
    try journal.append(texts.enumerated().map { note($1, id: "note-\($0)") })
    try folder.add("Hej!\n\n" + #"{"id":"x","n":3"#)
    let contents = try journal.read()
    let read = contents.actions.dropFirst().map { $0.events.first }
    #expect(read == texts.enumerated().map { said($1, "note-\($0)") })
    #expect(contents.problems == [LineProblem(line: texts.count + 2, fault: .notJSON)])
    #expect((contents.tornBytes, contents.mark.lines) == (15, texts.count + 3))
    #expect(contents.mark.offset == (try folder.bytes().count) - 15)
    #expect(try journal.read(after: contents.mark).actions.isEmpty)
  }

  @Test("A byte-order mark, Windows line ends and blank lines do no harm")
  func editedElsewhere() throws {
    _ = try folder.makeSeries(notes: 1)
    let edited = try folder.text().split(separator: "\n").joined(separator: "\r\n")
    try folder.write("\u{FEFF}" + edited + "\r\n\r\n")
    let contents = try Journal.open(folder.series).read()
    #expect(contents.isUnderstood)
    #expect(contents.actions.count == 2)
  }

  @Test("A newer format is read as far as it can be, and never written")
  func newerFormat() throws {
    _ = try folder.makeSeries(notes: 1)
    let newer = try folder.text().replacing(#"{"tilldi":1,"#, with: #"{"tilldi":2,"#)
    try folder.write(newer)
    let journal = try Journal.open(folder.series)
    #expect(!journal.header.isWritable)
    #expect(try journal.read().actions.count == 2)
    let failure = JournalFailure.newerFormat(path: folder.record, version: 2)
    #expect(throws: failure) { try journal.append([note("x")]) }
    #expect(throws: failure) {
      try journal.erase(subject: "note-1", tombstone: action(.erased(subject: "note-1")))
    }
    #expect(try folder.text() == newer)
  }

  @Test("A folder without a record, and a file that is none, are told apart")
  func noRecord() throws {
    #expect(throws: JournalFailure.noRecord(folder: folder.path)) {
      try Journal.open(folder.path)
    }
    _ = try folder.makeSeries()
    try folder.write("Inköpslista\nmjölk\n")
    #expect(throws: JournalFailure.noHeader(path: folder.record)) {
      try Journal.open(folder.series)
    }
    #expect(Journal.exists(in: folder.series, disk: .live))
    #expect(!Journal.exists(in: folder.path, disk: .live))
  }
}
