import Documents
import Terminal
import TillDiCore
import TillDiWalk
import TillDiWords

extension LineScreen {
  /// A reflection when the room comes to it, and the notes that are to be chosen among.
  func blocks(for view: ReflectionView) -> [Block] {
    (view.isNew ? whole(view) : []) + notes(of: view)
  }

  private func whole(_ view: ReflectionView) -> [Block] {
    let language = words.language
    let place = words.reflectionPlace(view.number, of: view.count)
    var lines: [Inlines] = [
      .text(words.fromThePilot(view.reflection.example[language])),
      .text(words.pilotAdvice(view.reflection.recommendation[language])),
    ]
    if let review = view.review {
      let said = words.said(review)
      if !said.isEmpty { lines.append(.text("\(words.reports.sentence(words.youSaid)): \(said)")) }
    }
    return [
      .rule, .paragraph(.strong(.text("\(place) – \(view.reflection.text[language])"))),
      .paragraph(
        Inlines(lines.enumerated().flatMap { $0 == 0 ? $1.elements : [.lineBreak] + $1.elements })),
    ]
  }

  /// Notes by number, as they may be chosen.
  private func notes(of view: ReflectionView) -> [Block] {
    if view.notes.isEmpty { return [] }
    let title = view.isFound ? words.foundNotes : words.behindIt
    let rows = view.notes.enumerated().map { index, note -> [Inlines] in
      [.text("\(index + 1)"), .text(words.name(of: note.kind)), .text(note.inOneLine)]
    }
    return [
      .paragraph(.text("\(words.reports.sentence(title)):")),
      .table(Table(columns: [Table.Column("", .trailing), "", ""], rows: rows)),
    ] + (view.areMore ? [.paragraph(.text(words.thereAreMore))] : [])
  }
}

extension LiveScreen {
  /// A reflection with what was said of it; of the rest, what is chosen among gives way last.
  func groups(of view: ReflectionView) -> [LiveGroup] {
    let language = words.language
    let texts = [
      LiveText(view.reflection.text[language], .bold),
      LiveText(words.fromThePilot(view.reflection.example[language])),
      LiveText(words.pilotAdvice(view.reflection.recommendation[language])),
    ]
    var groups = [
      LiveGroup(
        label: words.reflectionPlace(view.number, of: view.count),
        entries: texts.enumerated().map {
          LiveEntry(text: [$1], rank: $0 == 0 ? 0 : 1000 + $0)
        })
    ]
    let said = view.review.map { words.said($0) } ?? ""
    if !said.isEmpty {
      groups.append(
        LiveGroup(
          label: words.youSaid, entries: [LiveEntry(text: [LiveText(said)], rank: 500)]))
    }
    if !view.notes.isEmpty {
      var entries = view.notes.enumerated().map { index, note in
        LiveEntry(number: "\(index + 1)", text: [LiveText(note.inOneLine)], rank: index + 1)
      }
      if view.areMore {
        entries.append(LiveEntry(text: [LiveText(words.thereAreMore, .dim)], rank: 400))
      }
      groups.append(
        LiveGroup(label: view.isFound ? words.foundNotes : words.behindIt, entries: entries))
    }
    return groups
  }
}

extension Note {
  /// Its words with its route or conditions.
  fileprivate var inOneLine: String {
    guard let detail else { return text }
    return text.isEmpty ? "→ \(detail)" : "\(text) → \(detail)"
  }
}
