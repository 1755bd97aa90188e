package import TillDiCore
import TillDiWords

extension Walk {
  /// Changes a note that is named by its number here, or as a line of a list (`stör2`).
  mutating func change(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: true) { $0.isWhitespace }
    let name = parts.first.map(String.init) ?? ""
    let text = parts.count > 1 ? trimmed(String(parts[1])) : ""
    // A route or a condition without a number belongs to what was said last.
    if command == .detail, Int(name) == nil, Words.line(named: name) == nil {
      return detailOfLast(rest, series)
    }
    guard !name.isEmpty else { return say(.needsArgument(command)) }
    guard let (number, note) = find(name, series) else { return say(.noSuchNumber(name)) }
    switch command {
    case .remove:
      after = .say(.removed(number))
      return Turn(requests: [.request(.remove(note.id))])
    case .stayInRoom:
      after = .say(note.staysInRoom ? .leavesRoom(number) : .staysInRoom(number))
      let files = note.staysInRoom ? [] : series.exports(after: note)
      return Turn(
        requests: [.request(.keepInRoom(note.id, !note.staysInRoom))],
        shows: files.isEmpty ? [] : [.phrase(.alreadyExported(files))])
    default: break
    }
    guard !text.isEmpty else { return say(.needsArgument(command)) }
    switch command {
    case .edit:
      after = .say(.edited(number))
      return Turn(requests: [.request(.edit(note.id, text: text))])
    case .reword:
      after = .say(.reworded(number))
      return Turn(requests: [.request(.reword(note.id, text: text))])
    case .detail:
      after = .say(.detailed(number))
      return Turn(requests: [.request(.detail(note.id, text: text))])
    case .move:
      guard let kind = Words.noteKind(named: text) else { return say(.notAKind(text)) }
      if let track = kind.track, let own = session.track, track != own {
        return say(.wrongTrack(kind))
      }
      after = .say(.moved(number, kind))
      return Turn(requests: [.request(.move(note.id, kind))])
    case .mask:
      let sides = text.split(separator: "=>", maxSplits: 1, omittingEmptySubsequences: false)
      let masked = trimmed(String(sides[0]))
      guard !masked.isEmpty else { return say(.needsArgument(.mask)) }
      let other = sides.count > 1 ? trimmed(String(sides[1])) : words.mask
      return Turn(requests: [.mask(note.id, words: masked, with: other)])
    default: return Turn()
    }
  }

  private mutating func detailOfLast(_ text: String, _ series: Series) -> Turn {
    guard !text.isEmpty else { return say(.needsArgument(.detail)) }
    let last = notes(series).last { $0.note.kind.hasDetail && !$0.note.isRemoved }
    guard let last else { return say(.needsArgument(.detail)) }
    after = .say(.detailed(last.number))
    return Turn(requests: [.request(.detail(last.note.id, text: text))])
  }

  private func find(_ name: String, _ series: Series) -> (Int, Note)? {
    if let number = Int(name) {
      guard let found = notes(series).first(where: { $0.number == number }) else { return nil }
      return (number, found.note)
    }
    guard let line = Words.line(named: name), line.list.track == session.track,
      let id = series.lines(of: line.list).first(where: { $0.rank == line.rank })?.note,
      let note = series.notes[id]
    else { return nil }
    return (line.rank, note)
  }

  /// `/ändra 2 moment: roll -> beslutar` and `/ta-bort 2` on a map.
  mutating func redraw(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    guard let map = activity(series)?.form.drawnMap else { return Turn() }
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: true) { $0.isWhitespace }
    let moments = series.maps[map] ?? []
    guard let name = parts.first else { return say(.needsArgument(command)) }
    guard let number = Int(name), moments.indices.contains(number - 1) else {
      return say(.noSuchNumber(String(name)))
    }
    let id = moments[number - 1].id
    after = .showMap
    if command == .remove { return Turn(requests: [.request(.removeMoment(map, id))]) }
    guard parts.count > 1 else { return say(.needsArgument(command)) }
    let moment = Moment(reading: String(parts[1]), id: id)
    return Turn(requests: [.request(.setMoment(map, moment, after: nil))])
  }
}

extension Series {
  /// The files that were written for others after a note was said, and so may hold it.
  package func exports(after note: Note) -> [String] {
    var seen: Set<String> = []
    return exports.filter { $0.number > note.number }.map(\.file).filter {
      seen.insert($0).inserted
    }
  }
}
