import Terminal
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// Notes by kind, gathered ones under their name; the newest matters most.
  ///
  /// `older` says how many of each kind there are besides. No more is made ready than there are rows for.
  func notes(
    _ notes: [NumberedNote], _ picture: WalkPicture, older: [NoteKind: Int], rows: Int
  ) -> [LiveGroup] {
    let families = Dictionary(grouping: notes.families) { $0[0].note.kind }
    let others = NoteKind.allCases.filter { !picture.kinds.contains($0) }
    return (picture.kinds + others).compactMap { kind in
      let own = families[kind] ?? []
      // A name that took in something new is as new as that.
      let newest = own.map { $0.reduce(0) { max($0, $1.number) } }
      let least = newest.sorted().suffix(max(1, rows)).first ?? 0
      let shown = zip(own, newest).filter { $0.1 >= least }
      if shown.isEmpty { return nil }
      let left = own.reduce(0) { $0 + $1.count } - shown.reduce(0) { $0 + $1.0.count }
      return LiveGroup(
        label: words.name(of: kind), entries: shown.map { entry(for: $0.0, rank: -$0.1) },
        left: left + (older[kind] ?? 0))
    }
  }

  private func entry(for family: [NumberedNote], rank: Int) -> LiveEntry {
    var entry = LiveEntry(
      number: "\(family[0].number)", text: text(of: family[0].note), rank: rank)
    var depths = [family[0].number: 0]
    for member in family.dropFirst() {
      let depth = 1 + (member.head.flatMap { depths[$0] } ?? 0)
      depths[member.number] = depth
      entry.under.append(
        LiveEntry(
          number: "\(member.number)", text: text(of: member.note), rank: 0, depth: depth))
    }
    return entry
  }

  /// A note's words, then what stands beside them: a rewording, the dimensions it is about.
  private func text(of note: Note) -> [LiveText] {
    if note.staysInRoom { return [LiveText("(\(words.staysInRoom))", .dim)] }
    var text = [LiveText(full(note.text, note.detail))]
    if let rewording = note.shownRewording {
      text.append(LiveText(" " + words.reworded(rewording), .dim))
    }
    if !note.dimensions.isEmpty {
      let names = note.dimensions.map { words.name(of: $0) }.joined(separator: ", ")
      text.append(LiveText("  [\(names)]", .dim))
    }
    return text
  }

  /// Words with their route or conditions.
  func full(_ text: String, _ detail: String?) -> String {
    guard let detail else { return text }
    return text.isEmpty ? "→ \(detail)" : "\(text) → \(detail)"
  }
}

extension [NumberedNote] {
  /// Each note that stands by itself, with what is gathered under it right after.
  fileprivate var families: [[NumberedNote]] {
    var families: [[NumberedNote]] = []
    var known: Set<Int> = []
    for note in underTheirHeads {
      if let head = note.head, known.contains(head) {
        families[families.count - 1].append(note)
      } else {
        families.append([note])
        known = []
      }
      known.insert(note.number)
    }
    return families
  }
}
