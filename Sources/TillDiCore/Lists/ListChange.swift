/// How a list differs from an earlier version of it.
///
/// Source: <doc:TheModel#Whose-list-comes-first>.
public struct ListChange: Hashable, Sendable {
  /// Lines that are new.
  public var added: [ListLine] = []
  /// Lines that are gone.
  public var removed: [ListLine] = []
  /// Lines with other words, another rewording, a new route or new conditions, and what they were.
  public var reworded: [(from: ListLine, to: ListLine)] = []
  /// Lines that stand elsewhere, and the place they had.
  public var moved: [(line: ListLine, from: Int)] = []
  /// Words that have come to lie under a line, and that line.
  public var gathered: [(text: String, under: ListLine)] = []
  /// Words that lay under a line and are nowhere in the list now, and the line as it was.
  public var scattered: [(text: String, from: ListLine)] = []

  /// Whether nothing differs.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && reworded.isEmpty && moved.isEmpty && gathered.isEmpty
      && scattered.isEmpty
  }

  /// Whether the same lines differ in the same way.
  public static func == (first: Self, second: Self) -> Bool {
    first.added == second.added && first.removed == second.removed
      && first.reworded.elementsEqual(second.reworded, by: ==)
      && first.moved.elementsEqual(second.moved, by: ==)
      && first.gathered.elementsEqual(second.gathered, by: ==)
      && first.scattered.elementsEqual(second.scattered, by: ==)
  }

  /// Feeds what differs.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(added)
    hasher.combine(removed)
    hasher.combine(moved.map(\.line))
    hasher.combine(reworded.map(\.to))
    hasher.combine(gathered.map(\.text))
    hasher.combine(scattered.map(\.text))
  }

  /// Compares two versions of a list, line by line.
  public init(from earlier: [ListLine], to later: [ListLine]) {
    let before = Dictionary(earlier.map { ($0.note, $0) }) { first, _ in first }
    let after = Dictionary(later.map { ($0.note, $0.list) }) { first, _ in first }
    for line in later {
      guard let old = before[line.note], old.list == line.list else {
        added.append(line)
        continue
      }
      let isReworded = old.toldRewording != line.toldRewording
      if old.text != line.text || old.detail != line.detail || isReworded {
        reworded.append((old, line))
      }
      if old.rank != line.rank { moved.append((line, old.rank)) }
    }
    let under = Set(later.flatMap(\.gatheredNotes))
    // On another list it is new there, and gone from here; under another line it is gathered there.
    removed = earlier.filter { after[$0.note] != $0.list && !under.contains($0.note) }
    for line in later {
      let old = before[line.note].map { Set($0.underneath) } ?? []
      gathered += line.underneath.filter { !old.contains($0) }.map { ($0.text, line) }
    }
    for line in earlier {
      let gone = line.underneath.filter { after[$0.note] == nil && !under.contains($0.note) }
      scattered += gone.map { ($0.text, line) }
    }
  }
}

extension ListLine {
  fileprivate struct Underneath: Hashable {
    let note: NoteID
    let text: String
  }

  fileprivate var underneath: [Underneath] {
    zip(gatheredNotes, gathered).map { Underneath(note: $0, text: $1) }
  }
}
