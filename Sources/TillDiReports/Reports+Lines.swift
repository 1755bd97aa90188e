import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// A line's short name, such as `Stör 2`.
  func name(of line: ListLine) -> String { words.name(of: line.list, line.rank) }

  /// The words of a line; a claim that is a route alone has only that.
  func spoken(_ line: ListLine) -> String {
    line.text.isEmpty ? line.detail ?? "" : line.text
  }

  /// A line's short name and its words in quotation marks.
  func named(_ line: ListLine) -> String { "\(name(of: line)) \(phrases.quoted(spoken(line)))" }

  /// Short names of several lines, what follows on each other drawn together: `Stöd 4–8, Stör 2`.
  func names(of lines: [ListLine]) -> String {
    var runs: [(first: ListLine, last: ListLine)] = []
    for line in lines {
      if let run = runs.last, run.last.list == line.list, run.last.rank + 1 == line.rank {
        runs[runs.count - 1].last = line
      } else {
        runs.append((line, line))
      }
    }
    return runs.map { first, last in
      first.rank == last.rank ? name(of: first) : "\(name(of: first))–\(last.rank)"
    }.joined(separator: ", ")
  }

  /// A line's short name and its words, as they stand in a list.
  func label(_ line: ListLine, mark: String = "") -> Inlines {
    [.strong(.text("\(name(of: line))\(mark):")), .text(" \(spoken(line))")]
  }

  /// Several lines under each other.
  func labels(_ lines: [ListLine]) -> Inlines {
    Inlines(
      lines.enumerated().flatMap { index, line in
        (index == 0 ? [] : [.lineBreak]) + label(line).elements
      })
  }

  /// A line as it stands in a list: its name, the words, and beside them rewording and route.
  func listItem(_ line: ListLine, more: [Block] = []) -> ListItem {
    ListItem(
      label(line),
      blocks: beside(line) + more)
  }

  /// What stands beside the words of a line.
  func beside(_ line: ListLine) -> [Block] {
    var blocks: [Block] = []
    if let rewording = line.rewording {
      blocks.append(.paragraph(.emphasis(.text(phrases.inOtherWords(rewording)))))
    }
    if let detail = line.detail, !line.text.isEmpty {
      blocks.append(paragraph("\(phrases.detailName(of: line.list)): \(detail)"))
    }
    return blocks
  }

  /// Lines as a list; nothing where there are none.
  func list(_ lines: [ListLine]) -> [Block] {
    lines.isEmpty ? [] : [.bulletList(lines.map { listItem($0) })]
  }

  /// A section with lines; left out where there are none.
  func section(_ section: ReportSection, _ lines: [ListLine], level: Int = 2) -> [Block] {
    lines.isEmpty ? [] : [heading(section, level: level)] + list(lines)
  }

  /// Notes as a plain list that tells nothing of who spoke first.
  func background(_ notes: [Note]) -> Block {
    .bulletList(unordered(notes).map { ListItem(.text($0.text), blocks: beside($0)) })
  }

  private func beside(_ note: Note) -> [Block] {
    note.rewording.map { [.paragraph(.emphasis(.text(phrases.inOtherWords($0))))] } ?? []
  }

  /// Notes by their words instead of by when they were said: the speaking order stays in the room.
  func unordered(_ notes: [Note]) -> [Note] {
    notes.map { ($0, $0.text.lowercased()) }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0)
  }
}
