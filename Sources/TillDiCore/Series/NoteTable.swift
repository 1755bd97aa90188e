/// The notes of a series by their names, one after another in memory.
///
/// A note is large beside its name, and a dictionary keeps room for up to twice as many values as it holds. Here only
/// the names have that room: in a long record that is what most of its memory would be.
///
/// ```swift
/// let note = history.series.notes["k7f2mq9dxx"]
/// print(note?.text ?? "none", history.series.notes.count)
/// ```
public struct NoteTable: Sendable {
  /// Every note, in no order that means anything.
  public private(set) var values: [Note] = []
  private var places: [NoteID: Int32] = [:]

  /// A table without notes.
  init() {}

  /// How many notes there are.
  public var count: Int { values.count }
  /// Whether there is none.
  public var isEmpty: Bool { values.isEmpty }
  /// The names of all notes, in the order of ``values``.
  public var keys: [NoteID] { values.map(\.id) }

  /// The note by a name; `nil` where there is none.
  public internal(set) subscript(id: NoteID) -> Note? {
    get { places[id].map { values[Int($0)] } }
    set {
      guard let note = newValue else {
        removeValue(forKey: id)
        return
      }
      if let place = places[id] {
        values[Int(place)] = note
      } else {
        places[id] = Int32(values.count)
        values.append(note)
      }
    }
  }

  /// Whether there is a note by a name; cheaper than to fetch it.
  func contains(_ id: NoteID) -> Bool { places[id] != nil }

  /// Takes a note out; the last one moves to its place.
  @discardableResult
  package mutating func removeValue(forKey id: NoteID) -> Note? {
    guard let place = places.removeValue(forKey: id) else { return nil }
    let last = values.removeLast()
    guard Int(place) < values.count else { return last }
    places[last.id] = place
    defer { values[Int(place)] = last }
    return values[Int(place)]
  }
}

extension NoteTable: Hashable {
  /// Whether both hold the same notes, wherever each stands.
  public static func == (first: Self, second: Self) -> Bool {
    first.count == second.count && first.values.allSatisfy { second[$0.id] == $0 }
  }

  /// Says how many there are: which stands where means nothing.
  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
