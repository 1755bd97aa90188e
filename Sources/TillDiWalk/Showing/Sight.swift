package import TillDiCore

extension Walk {
  /// The notes of the activity at this occasion, numbered from 1 in the order they were said.
  package func notes(_ series: Series) -> [NumberedNote] {
    let sight = sight(of: series)
    return sight.places.compactMap { sight.numbered($0, series) }
  }

  /// One of those.
  func note(_ id: NoteID, _ series: Series) -> NumberedNote? {
    let sight = sight(of: series)
    return sight.place(of: id).flatMap { sight.numbered($0, series) }
  }

  /// A list as it stands.
  func lines(of list: ListKind, _ series: Series) -> [ListLine] {
    sight(of: series).lines[list] ?? series.lines(of: list)
  }

  /// What there is to see of the notes; looked up anew unless nothing has happened since.
  func sight(of series: Series) -> Sight {
    let here = series.occasion(occasion)?.activity
    if let sight, sight.isNewest(series, at: here) { return sight }
    return Sight(series, occasion: occasion, at: here)
  }

  /// Takes in what has happened; it may be anything.
  mutating func look(at series: Series) {
    let here = series.occasion(occasion)?.activity
    let isOneMore = sight?.follow(series, at: here) == true
    if !isOneMore { sight = Sight(series, occasion: occasion, at: here) }
    let newest = isOneMore ? series.noteOrder.last.flatMap { series.notes[$0]?.kind } : nil
    switch activity(series)?.form {
    case .link?: lookAtTable(series)
    case .rank?, .handOver?:
      // Words may have been masked, or a line moved: only one more note leaves the other lists alone.
      for list in ListKind.allCases where session.track.map({ $0 == list.track }) ?? true {
        if isOneMore, list.noteKind != newest, sight?.lines[list] != nil { continue }
        sight?.lines[list] = series.lines(of: list)
      }
    default: break
    }
  }
}

/// Which notes were taken where the room is, remembered from one look to the next.
///
/// A screen is made anew for every key, and a record may hold thousands of notes. Notes are remembered by name; their
/// words are read in the series each time.
struct Sight: Sendable {
  private let occasion: OccasionID
  private let activity: ActivityID?
  private var actionCount = 0
  private var lastNote: NoteID?
  private var noteCount = 0
  private var ids: [NoteID] = []
  /// The places of the notes that stand by themselves, and of those that are gathered under each.
  private var standing: [NoteKind: [Int]] = [:]
  private var members: [Int: [Int]] = [:]
  private var counts: [NoteKind: Int] = [:]
  private var heads: [Int: Int] = [:]
  /// The lists that are worked on here.
  var lines: [ListKind: [ListLine]] = [:]

  /// Looks through all notes.
  init(_ series: Series, occasion: OccasionID, at activity: ActivityID?) {
    self.occasion = occasion
    self.activity = activity
    for id in series.noteOrder where isHere(id, series) { ids.append(id) }
    if !series.heads.isEmpty {
      let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
      for (place, id) in ids.enumerated() {
        heads[place] = series.head(of: id).flatMap { places[$0] }
      }
    }
    for place in ids.indices { stand(place, series) }
    remember(series)
  }

  /// Whether it is a look at this series, given that the walk looks whenever something has happened.
  func isNewest(_ series: Series, at activity: ActivityID?) -> Bool {
    activity == self.activity && actionCount == series.actionCount
      && noteCount == series.noteOrder.count && lastNote == series.noteOrder.last
  }

  /// Takes in one more note, which is what happens most; whether that is all that can have happened.
  ///
  /// Counts that are as they were say nothing: whatever is taken back is an action less, and taking it back one more.
  mutating func follow(_ series: Series, at activity: ActivityID?) -> Bool {
    guard activity == self.activity, series.actionCount == actionCount + 1,
      series.noteOrder.count == noteCount + 1, let id = series.noteOrder.last,
      series.noteOrder.dropLast().last == lastNote,
      // A name that was just given has taken others under it.
      series.notes[id]?.isName == false, series.heads[id] == nil
    else { return false }
    if isHere(id, series) {
      ids.append(id)
      stand(ids.count - 1, series)
    }
    remember(series)
    return true
  }

  private mutating func remember(_ series: Series) {
    actionCount = series.actionCount
    noteCount = series.noteOrder.count
    lastNote = series.noteOrder.last
  }

  private func isHere(_ id: NoteID, _ series: Series) -> Bool {
    guard let position = series.notes[id]?.position else { return false }
    return position.occasion == occasion && position.activity == activity
  }

  private mutating func stand(_ place: Int, _ series: Series) {
    guard let note = series.notes[ids[place]], !note.isRemoved else { return }
    counts[note.kind, default: 0] += 1
    if let head = heads[place] {
      members[head, default: []].append(place)
    } else {
      standing[note.kind, default: []].append(place)
    }
  }
}

extension Sight {
  /// Whether nothing was said here, not even what was taken away again.
  var isEmpty: Bool { ids.isEmpty }

  /// Where notes stand in the order they were said.
  var places: Range<Int> { ids.indices }

  func place(of id: NoteID) -> Int? { ids.lastIndex(of: id) }

  /// The note at a place, by its number.
  func numbered(_ place: Int, _ series: Series) -> NumberedNote? {
    series.notes[ids[place]].map {
      NumberedNote(number: place + 1, note: $0, head: heads[place].map { $0 + 1 })
    }
  }

  /// The newest notes of each kind that stand, with what is gathered under them, and how many others of it there are.
  func newest(_ most: Int, _ series: Series) -> (notes: [NumberedNote], older: [NoteKind: Int]) {
    var shown: [Int] = []
    var older: [NoteKind: Int] = [:]
    for (kind, tops) in standing {
      var waiting = Array(tops.suffix(most))
      let before = shown.count
      while let place = waiting.popLast() {
        shown.append(place)
        waiting += members[place] ?? []
      }
      let left = (counts[kind] ?? 0) - (shown.count - before)
      if left > 0 { older[kind] = left }
    }
    return (shown.sorted().compactMap { numbered($0, series) }, older)
  }
}
