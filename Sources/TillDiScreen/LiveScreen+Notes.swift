import Terminal
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// Notes by kind; the newest matters most, and what stays in the room is not spelled out.
  func notes(_ notes: [NumberedNote], _ picture: WalkPicture) -> [LiveGroup] {
    let others = NoteKind.allCases.filter { !picture.kinds.contains($0) }
    return (picture.kinds + others).map { kind in
      let own = notes.filter { $0.note.kind == kind }
      return LiveGroup(label: words.name(of: kind), entries: own.map { entry(for: $0) })
    }.filter { !$0.entries.isEmpty }
  }

  private func entry(for numbered: NumberedNote) -> LiveEntry {
    LiveEntry(number: "\(numbered.number)", text: text(of: numbered.note), rank: -numbered.number)
  }

  /// A note's words, then what stands beside them: a rewording, the dimensions it is about.
  private func text(of note: Note) -> [LiveText] {
    if note.staysInRoom { return [LiveText("(\(words.staysInRoom))", .dim)] }
    var text = [LiveText(full(note.text, note.detail))]
    if let rewording = note.rewording {
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
