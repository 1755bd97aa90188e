import TillDiCore
import TillDiWords

extension Walk {
  /// Changes a note that is named by its number here, or as a line of a list (`stör2`).
  mutating func change(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let rest = joiningName(rest)
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: true) { $0.isWhitespace }
    let name = parts.first.map(String.init) ?? ""
    let text = parts.count > 1 ? trimmed(String(parts[1])) : ""
    // A route or a condition without a number belongs to what was said last.
    if command == .detail, Int(name) == nil, LineName(typed: name) == nil {
      return detailOfLast(rest, series)
    }
    if command == .stayInRoom, name.isEmpty, let (label, note) = lastNote(series) {
      return keepInRoom(label, note, series)
    }
    if command == .remove, text.contains(where: { !$0.isWhitespace }) {
      return removeAll(rest, series)
    }
    guard !name.isEmpty else { return say(.needsArgument(command)) }
    guard let (label, note) = find(name, series) else { return say(notFound(name, series)) }
    switch command {
    case .remove:
      after = .say(.removed(told(label, note)))
      return Turn(requests: [.remove(note.id)])
    case .stayInRoom: return keepInRoom(label, note, series)
    default: break
    }
    guard !text.isEmpty else {
      // What stays in the room is put on no screen again.
      return command == .edit && !note.staysInRoom
        ? editor(name, note.text) : say(.needsArgument(command))
    }
    switch command {
    case .edit:
      after = .say(.edited(label))
      return Turn(requests: [.edit(note.id, text: text)])
    case .reword:
      after = .askHeard(note.id, .reworded(label))
      return Turn(requests: [.reword(note.id, text: text)])
    case .detail:
      after = .say(.detailed(label, replaces: note.detail != nil))
      return Turn(requests: [.detail(note.id, text: text)])
    case .move:
      if let number = activityNumber(text) { return put(note, label, under: number) }
      if ["punkt", "part"].contains(text.lowercased()) { return say(.needsArgument(.move)) }
      guard let kind = Words.noteKind(named: text) else { return say(.notAKind(text)) }
      if let track = kind.track, let own = session.track, track != own {
        return say(.wrongTrack(kind))
      }
      after = .say(.moved(told(label, note), kind))
      return Turn(requests: [.move(note.id, kind)])
    case .mask:
      let sides = text.split(separator: "=>", maxSplits: 1, omittingEmptySubsequences: false)
      let masked = trimmed(String(sides[0]))
      guard !masked.isEmpty else { return say(.needsArgument(.mask)) }
      let other = sides.count > 1 ? trimmed(String(sides[1])) : words.mask
      after = .askAgain
      return Turn(deed: .mask(note.id, words: masked, with: other))
    default: return Turn()
    }
  }

  /// `stör 7 …`, as the screen has it, read as `stör7 …`.
  private func joiningName(_ rest: String) -> String {
    let parts = rest.split(maxSplits: 2, omittingEmptySubsequences: true) { $0.isWhitespace }
    guard parts.count > 1, Int(parts[1]) != nil, LineName(typed: "\(parts[0])\(parts[1])") != nil
    else { return rest }
    return "\(parts[0])\(parts[1])" + (parts.count > 2 ? " \(parts[2])" : "")
  }

  /// `/ändra 9` with the words that stand there, to be changed where they are typed.
  private func editor(_ name: String, _ text: String) -> Turn {
    let command = WalkCommand.edit
    return Turn(
      shows: [.editor("/\(command.names(in: words.language)[0]) \(name) \(text)", command)])
  }

  /// A line of a list by its words too, so that a slip of the number is seen.
  private func told(_ label: String, _ note: Note) -> String {
    let said = note.text.isEmpty ? note.detail ?? "" : note.text
    return Int(label) == nil ? "\(label) \(words.reports.quoted(said))" : label
  }

  /// A note stays in the room, or may leave it again.
  private mutating func keepInRoom(_ label: String, _ note: Note, _ series: Series) -> Turn {
    after = .say(note.staysInRoom ? .leavesRoom(label) : .staysInRoom(label))
    let files = note.staysInRoom ? [] : series.exports(after: note)
    return Turn(
      requests: [.keepInRoom(note.id, !note.staysInRoom)],
      shows: files.isEmpty ? [] : [.phrase(.alreadyExported(files))])
  }

  /// `/ta-bort 15 16 17`: all of them as one gesture, or none where one of them isn't there.
  private mutating func removeAll(_ rest: String, _ series: Series) -> Turn {
    var found: [(label: String, note: Note)] = []
    for name in rest.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init) {
      guard let (label, note) = find(name, series) else { return say(notFound(name, series)) }
      if !found.contains(where: { $0.note.id == note.id }) { found.append((label, note)) }
    }
    after = .say(.removedAll(found.map { told($0.label, $0.note) }.joined(separator: ", ")))
    return Turn(requests: found.map { .remove($0.note.id) })
  }

  /// `4`, `punkt 4` or `part 4`.
  private func activityNumber(_ text: String) -> Int? {
    let parts = text.lowercased().split(whereSeparator: \.isWhitespace)
    if parts.count == 2, !["punkt", "part"].contains(parts[0]) { return nil }
    return parts.count <= 2 ? parts.last.flatMap { Int($0) } : nil
  }

  private mutating func put(_ note: Note, _ label: String, under number: Int) -> Turn {
    let count = session.activities.count
    guard (1...count).contains(number) else { return say(.noSuchActivity(number, count: count)) }
    // An activity of another session is not of this one, whatever its number.
    guard note.position?.session == session.id else { return say(.saidElsewhere(label)) }
    let activity = session.activities[number - 1]
    after = .say(.putUnder(label, activity.title[words.language]))
    return Turn(requests: [.put(note.id, under: activity.id)])
  }

  private mutating func detailOfLast(_ text: String, _ series: Series) -> Turn {
    guard !text.isEmpty else { return say(.needsArgument(.detail)) }
    let last = notes(series).last { $0.note.kind.hasDetail && !$0.note.isRemoved }
    guard let last else { return say(.needsArgument(.detail)) }
    after = .say(.detailed("\(last.number)", replaces: last.note.detail != nil))
    return Turn(requests: [.detail(last.note.id, text: text)])
  }

  /// The note that is meant, and what to call it: `4`, or `Stör 2` for a line of a list.
  func find(_ name: String, _ series: Series) -> (String, Note)? {
    func found(_ mark: LineMark, in lines: [ListLine]) -> (String, Note)? {
      lines.line(mark).flatMap { line in
        series.notes[line.note].map { (words.name(of: line, among: lines), $0) }
      }
    }
    if let mark = LineMark(typed: name) {
      // Where a list is ordered, its own numbers are the ones the room sees.
      if activity(series)?.form == .rank, let list = ListKind(kind(series)),
        let line = found(mark, in: series.lines(of: list))
      {
        return line
      }
      guard case .number(let number) = mark else { return nil }
      if let note = notes(series).first(where: { $0.number == number }) {
        return ("\(number)", note.note)
      }
      let shown = shownLines(number, series)
      return shown.count == 1 ? found(mark, in: shown) : nil
    }
    guard let line = LineName(typed: name), line.list.track == session.track else { return nil }
    return found(line.mark, in: series.lines(of: line.list))
  }

  /// Why nothing goes by a name here.
  func notFound(_ name: String, _ series: Series) -> WalkPhrase {
    let shown = Int(name).map { shownLines($0, series) } ?? []
    return shown.count > 1
      ? .numberInLists(shown.map { words.name(of: $0) }) : .noSuchNumber(name)
  }

  /// The lines with a number in the lists that stand on the screen.
  private func shownLines(_ number: Int, _ series: Series) -> [ListLine] {
    guard let form = activity(series)?.form, [.rank, .handOver, .link].contains(form) else {
      return []
    }
    return ListKind.allCases.filter { $0.track == session.track }
      .flatMap { lines(of: $0, series) }.filter { $0.number == number }
  }

  /// What a note is called here: its number in the activity, or its place in the list that is ordered.
  func number(of note: NoteID, _ series: Series) -> String? {
    if activity(series)?.form == .rank, let list = ListKind(kind(series)) {
      let lines = series.lines(of: list)
      if let line = lines.first(where: { $0.note == note }) {
        return words.name(of: line, among: lines)
      }
    }
    return notes(series).first { $0.note.id == note }.map { "\($0.number)" }
  }

  /// `/ändra 2 moment: roll -> beslutar`, `/ändra 2 väg in: …` and `/ta-bort 2` on a map.
  ///
  /// What a change does not name stays as it is.
  mutating func redraw(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    guard let map = activity(series)?.form.drawnMap else { return Turn() }
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: true) { $0.isWhitespace }
    let moments = series.maps[map] ?? []
    guard let name = parts.first else { return say(.needsArgument(command)) }
    if command == .edit, Int(name) == nil { return say(.whichMoment(rest)) }
    guard let found = moments.enumerated().first(where: { $0.offset + 1 == Int(name) }) else {
      return say(.noSuchMoment(String(name)))
    }
    let id = found.element.id
    if command == .edit, parts.count < 2 {
      return editor(String(name), found.element.name + words.tail(of: found.element))
    }
    after = .showMap
    if command == .remove { return Turn(requests: [.removeMoment(map, id)]) }
    let moment = MomentLine(reading: String(parts[1]), isChange: true).applied(to: found.element)
    return Turn(requests: [.setMoment(map, moment, after: nil)])
  }
}
