/// The numbers that the lines of a list are called by, from its first hand-over on.
///
/// A short name such as *Stör 4* belongs to its line: it follows the line to another place, into every later version and
/// back onto the list, and no other line ever gets it. An undone hand-over gave none. Where versions disagree – two
/// laptops handed over by one number, or a program that knew of no numbers did – the newest that stands is right, and of
/// two that are equally new the one that counts first.
///
/// Source: <doc:TheModel#The-two-lists>.
struct LineNumbers {
  private var numbers: [NoteID: Int] = [:]
  private var last = 0

  /// The numbers that were given; costs the lines of every version.
  init(of list: ListKind, in series: Series) {
    let versions = series.handOvers.enumerated().filter { $1.track == list.track }
      .sorted { ($1.element.version, $0.offset) < ($0.element.version, $1.offset) }
    var taken: Set<Int> = []
    for item in versions.flatMap(\.element.items) where item.list == list {
      last = max(last, item.shortNumber)
      if numbers[item.note] == nil, taken.insert(item.shortNumber).inserted {
        numbers[item.note] = item.shortNumber
      }
    }
  }

  /// The number that a line has, or had when it was on the list.
  subscript(note: NoteID) -> Int? { numbers[note] }

  /// The number that a line has, or the next that no line ever had.
  mutating func number(for note: NoteID) -> Int {
    if let number = numbers[note] { return number }
    last += 1
    numbers[note] = last
    return last
  }
}

extension HandOver {
  /// What the lines of one of its lists are called by.
  func numbers(of list: ListKind) -> [NoteID: Int] {
    Dictionary(items.filter { $0.list == list }.map { ($0.note, $0.shortNumber) }) { first, _ in
      first
    }
  }
}

extension Series {
  /// The lines of a version that no earlier version of its side had; none of the first version, where all are new.
  public func newLines(in handOver: HandOver) -> [ListLine] {
    let earlier = handOvers.filter { $0.track == handOver.track && $0.version < handOver.version }
    if earlier.isEmpty { return [] }
    let known = Set(earlier.flatMap(\.items).map(\.note))
    return lines(of: handOver).filter { !known.contains($0.note) }
  }
}
