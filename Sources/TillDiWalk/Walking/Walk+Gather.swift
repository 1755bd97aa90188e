import TillDiCore
import TillDiWords

/// Putting together what is alike, under a name in the room's own words, and taking it apart.
extension Walk {
  /// `/samla 3 5 7 larm som tjuter`: numbers first, then the name in the room's own words.
  mutating func gather(_ rest: String, _ series: Series) -> Turn {
    var text = rest[...]
    var gathered: [Note] = []
    var numbers: [String] = []
    while let word = text.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || $0 == "," })
      .first, Int(word) != nil || LineName(typed: String(word)) != nil
    {
      guard let (_, note) = find(String(word), series) else {
        return say(notFound(String(word), series))
      }
      gathered.append(note)
      numbers.append(String(word))
      text = text[word.endIndex...].drop { $0.isWhitespace || $0 == "," }
    }
    let name = trimmed(String(text))
    guard !gathered.isEmpty else { return say(.needsArgument(.gather)) }
    // A name that stands already takes in the others; what somebody said themselves is never made a name.
    let head = name.isEmpty ? gathered.first.flatMap { $0.isName ? $0 : nil } : nil
    if name.isEmpty, head == nil {
      return say(.gatheringNeedsName(numbers.joined(separator: " ")))
    }
    let id = head?.id ?? NoteID(drawName())
    let notes = gathered.map(\.id).filter { $0 != id }
    after = .savedGathering(id)
    return Turn(
      requests: [.gather(id, name: head?.text ?? name, notes)]
        + place(id, where: Set(notes + [id]), series))
  }

  /// A name has the place of the first of its notes, where the room has given them places.
  private func place(_ head: NoteID, where notes: Set<NoteID>, _ series: Series) -> [Request] {
    let kinds = Set(notes.compactMap { series.notes[$0]?.kind })
    guard kinds.count == 1, let list = kinds.first.flatMap(ListKind.init) else { return [] }
    let first = series.lines(of: list).first { $0.isRanked && notes.contains($0.note) }
    guard let first, first.note != head else { return [] }
    return [.place(head, at: first.rank)]
  }

  /// `/dela 9`: takes a gathering apart; its notes stand as they did.
  mutating func takeApart(_ rest: String, _ series: Series) -> Turn {
    guard !rest.isEmpty else { return say(.needsArgument(.apart)) }
    guard let (label, note) = find(rest, series) else { return say(notFound(rest, series)) }
    // What somebody said themselves is not taken away with what was put under it.
    guard note.isName, series.isHead(note.id) else { return say(.notGathered(label)) }
    after = .say(.takenApart(label, series.members(of: note.id).count))
    return Turn(requests: [.remove(note.id)] + placeMembers(of: note, series))
  }

  /// What was gathered takes its name's place, as the room has ordered it, one after the other.
  private func placeMembers(of head: Note, _ series: Series) -> [Request] {
    guard let list = ListKind(head.kind) else { return [] }
    let lines = series.lines(of: list).filter(\.isRanked)
    guard lines.contains(where: { $0.note == head.id }) else { return [] }
    let members = series.members(of: head.id).filter(\.mayLeave).map(\.id)
    let order = lines.flatMap { $0.note == head.id ? members : [$0.note] }
    return order.isEmpty ? [] : [.rank(list, order)]
  }
}
