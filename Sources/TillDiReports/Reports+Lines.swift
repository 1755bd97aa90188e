import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// A line's short name, such as `Stör 2`.
  package func name(of line: ListLine) -> String { words.name(of: line) }

  /// The words of a line; a claim that is a route alone has only that.
  package func spoken(_ line: ListLine) -> String {
    line.text.isEmpty ? line.detail ?? "" : line.text
  }

  /// A line's short name and its words in quotation marks.
  func named(_ line: ListLine) -> String { words.named(line) }

  /// Short names of several lines, what follows on each other drawn together: `Stöd 4–8, Stör 2`.
  func names(of lines: [ListLine]) -> String {
    var runs: [(first: ListLine, last: ListLine)] = []
    for line in lines {
      if let run = runs.last, run.last.list == line.list, let number = run.last.number,
        number + 1 == line.number
      {
        runs[runs.count - 1].last = line
      } else {
        runs.append((line, line))
      }
    }
    return runs.map { first, last in
      let end = first.number == last.number ? nil : last.number
      return name(of: first) + (end.map { "–\($0)" } ?? "")
    }.joined(separator: ", ")
  }

  /// A line's short name and its words, as they stand in a list.
  func label(_ line: ListLine, mark: String = "") -> Inlines {
    [.strong(.text("\(name(of: line))\(mark):")), .text(" \(spoken(line))")]
  }

  /// Several lines under each other.
  func labels(_ lines: [ListLine], mark: (ListLine) -> String = { _ in "" }) -> Inlines {
    Inlines(
      lines.enumerated().flatMap { index, line in
        (index == 0 ? [] : [.lineBreak]) + label(line, mark: mark(line)).elements
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
    var blocks = rewording(line.toldRewording)
    guard let detail = line.detail, !line.text.isEmpty else { return blocks }
    guard line.list == .offer else {
      return blocks + [paragraph("\(phrases.detailName(of: line.list)): \(detail)")]
    }
    let needs = OfferNeeds(reading: detail)
    if let other = needs.other {
      blocks.append(paragraph("\(phrases.detailName(of: line.list)): \(other)"))
    }
    return blocks + named(needs).map { paragraph($0) }
  }

  /// Each of the three that was said, by its name.
  func named(_ needs: OfferNeeds) -> [String] {
    OfferNeeds.Need.allCases.compactMap { need in
      needs[need].map { "\(words.name(of: need)): \($0)" }
    }
  }

  /// Lines as a list; nothing where there are none.
  func list(_ lines: [ListLine]) -> [Block] {
    lines.isEmpty ? [] : [.bulletList(lines.map { listItem($0, more: gathered(under: $0)) })]
  }

  /// A section with lines; left out where there are none.
  func section(_ section: ReportSection, _ lines: [ListLine], level: Int = 2) -> [Block] {
    lines.isEmpty ? [] : [heading(section, level: level)] + list(lines)
  }

  /// Notes as a plain list that tells nothing of who spoke first; a name with what was gathered under it.
  func background(_ notes: [ToldNote]) -> Block {
    let heads = notes.filter { !$0.under.isEmpty }
    let under = Dictionary(heads.map { ($0.note.id, $0.under) }) { first, _ in first }
    return .bulletList(
      unordered(notes.map(\.note)).map { note in
        ListItem(
          .text(note.text),
          blocks: rewording(note.toldRewording)
            + gathered((under[note.id] ?? []).map(\.text)))
      })
  }

  /// The facilitator's rewording, where the room said that it is what was meant.
  private func rewording(_ text: String?) -> [Block] {
    text.map { [.paragraph(.emphasis(.text(phrases.inOtherWords($0))))] } ?? []
  }

  /// Every original wording that was gathered under a line.
  func gathered(under line: ListLine) -> [Block] { gathered(line.gathered) }

  private func gathered(_ texts: [String]) -> [Block] {
    if texts.isEmpty { return [] }
    return [
      paragraph(phrases.gatheredHere), .bulletList(alphabetical(texts).map { ListItem(.text($0)) }),
    ]
  }

  /// Notes by their words instead of by when they were said: the speaking order stays in the room.
  func unordered(_ notes: [Note]) -> [Note] {
    let keys = notes.map { $0.text.lowercased() }
    return notes.indices.sorted { (keys[$0], notes[$0].id) < (keys[$1], notes[$1].id) }
      .map { notes[$0] }
  }
}
