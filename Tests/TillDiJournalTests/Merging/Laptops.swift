import Foundation
import TillDiCore
import TillDiJournal

/// Copies of one series on several laptops, each written to by itself.
struct Laptops {
  let folder: TemporaryFolder
  let names: [String]

  init(_ names: [String] = ["a", "b"], requests: [Request] = []) throws {
    folder = try TemporaryFolder()
    self.names = names
    let first = folder.path + "/" + names[0]
    _ = try Journal.create(
      at: first, header: Header(series: "A1B2", name: "Solgården", language: "sv"),
      first: Action(id: "first", number: 1, at: Self.at, by: names[0], events: [adopted()]))
    for request in requests { try ask(names[0], request) }
    for name in names.dropFirst() {
      try FileManager.default.copyItem(atPath: first, toPath: path(name))
    }
  }

  /// The same folders once more, to try another order from the same beginning.
  init(copying other: Laptops) throws {
    folder = try TemporaryFolder()
    names = other.names
    for name in names {
      try FileManager.default.copyItem(atPath: other.path(name), toPath: path(name))
    }
  }

  static let at = "2026-03-03T14:05:00+01:00"
  static let today = Day(text: "2026-03-03")

  func path(_ name: String) -> String { folder.path + "/" + name }
  func file(_ name: String) -> String { path(name) + "/journal.jsonl" }
  func text(_ name: String) throws -> String { try folder.text(file(name)) }
  func lines(_ name: String) throws -> [String] {
    try text(name).split(separator: "\n").map(String.init)
  }
  func record(_ name: String) throws -> SeriesRecord { try SeriesRecord.open(path(name)) }
  func series(_ name: String) throws -> Series { try record(name).series }

  func add(_ text: String, to name: String) throws {
    try folder.write(try self.text(name) + text, to: file(name))
  }

  /// Does something on one laptop; what may not be throws its refusal.
  @discardableResult
  func ask(_ name: String, _ request: Request) throws -> [Action] {
    var record = try record(name)
    guard let today = Self.today else { return [] }
    return try record.perform(
      [request], Situation(today: today, series: "A1B2"), Stamp(at: Self.at, by: name))
  }

  @discardableResult
  func take(_ name: String, _ decide: (History) throws(Refusal) -> [Event]) throws -> [Action] {
    var record = try record(name)
    return try record.perform(Stamp(at: Self.at, by: name), decide)
  }

  func erase(_ name: String, _ subject: Subject, texts: [String] = []) throws {
    var record = try record(name)
    _ = try record.erase(subject, texts: texts, Stamp(at: Self.at, by: name))
  }

  func mask(_ name: String, _ subject: Subject, _ words: String, with other: String = "[x]") throws
  {
    var record = try record(name)
    _ = try record.mask(subject, words: words, with: other, Stamp(at: Self.at, by: name))
  }

  /// Merges one laptop's copy into another's.
  @discardableResult
  func merge(
    _ other: String, into name: String, withRoomNotes: Bool = false, mayErase: Set<Subject>? = nil
  ) throws -> Merged {
    var record = try record(name)
    return try record.merge(
      path(other), MergeOptions(withRoomNotes: withRoomNotes, mayErase: mayErase),
      Stamp(at: Self.at, by: name))
  }

  /// The lines apart from marks, sorted.
  func shared(_ name: String) throws -> [String] {
    try lines(name).filter { !$0.contains(#""merged":"#) }.sorted()
  }
}

/// Takes down a note.
func say(_ note: NoteID, _ text: String, kind: NoteKind = .disturbance, staysInRoom: Bool = false)
  -> Request
{
  .say(note, kind, text: text, detail: nil, staysInRoom: staysInRoom)
}

/// Random numbers that a test can repeat (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
