package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// One process map as lanes: a line for each role, a column for each moment, and below it the same in words.
  ///
  /// The words say all that the picture does, so that whoever has it read aloud misses nothing. `inASCII` draws with
  /// the characters every terminal has.
  package func lanes(_ kind: MapKind, inASCII: Bool = false) -> Document {
    let moments = drawn(kind)
    return document(title: phrases.title(phrases.title(of: section(of: kind)), of: series.name)) {
      if moments.isEmpty {
        paragraph(phrases.emptyMap(kind))
      } else {
        let marks = LaneMarks(inASCII: inASCII)
        Block.lanes(picture(kind, moments, marks))
        paragraph(
          phrases.laneMarks(
            decides: marks.decides, takesPart: marks.takesPart, left: marks.left,
            differs: kind == .dream && !changes.isEmpty))
        inWords(kind, moments)
      }
    }
  }

  private func picture(_ kind: MapKind, _ moments: [Moment], _ marks: LaneMarks) -> Lanes {
    let before = kind == .dream ? Dictionary(now.map { ($0.id, $0) }) { first, _ in first } : [:]
    let columns = moments.enumerated().map { index, moment in
      guard kind == .dream, series.isDreamBegun else { return "\(index + 1)" }
      guard let earlier = before[moment.id] else { return "\(index + 1)+" }
      let isSame = mapChanges(from: [earlier], to: [moment]).isEmpty
      return isSame ? "\(index + 1)" : "\(index + 1)*"
    }
    let lanes = roles(in: moments).map { role in
      Lanes.Lane(
        role,
        moments.map { moment in
          let mark = marks.mark(of: role, in: moment)
          guard let earlier = before[moment.id], series.isDreamBegun else { return mark }
          // Where the role did something else today, that is marked, also where it does nothing any more.
          let earlierMark = marks.mark(of: role, in: earlier)
          return mark == earlierMark ? mark : mark.isEmpty ? marks.left : mark + "*"
        })
    }
    return Lanes(columns: columns, lanes: lanes, line: marks.line)
  }

  /// Every role, in the order the moments name it; those that only took part before the dream come last.
  private func roles(in moments: [Moment]) -> [String] {
    let shown = moments + now.filter { now in moments.contains { $0.id == now.id } }
    let plain = Set(
      shown.flatMap { $0.roles + [$0.decides].compactMap(\.self) }.map { $0.lowercased() })
    var seen: Set<String> = []
    return shown.flatMap { $0.roles + [$0.decides].compactMap(\.self) }.map { role in
      // The terms on which a role decides give it no lane of its own.
      role.withoutTerms.flatMap { plain.contains($0.lowercased()) ? $0 : nil } ?? role
    }
    .filter { seen.insert($0.lowercased()).inserted }
  }

  @BlockBuilder
  private func inWords(_ kind: MapKind, _ moments: [Moment]) -> [Block] {
    let differences = kind == .dream ? changes : []
    Block.numberedList(
      moments.map { moment in
        let change = differences.first {
          switch $0 {
          case .added(let new): new.id == moment.id
          case .changed(_, let to): to.id == moment.id
          case .removed: false
          }
        }
        return ListItem(
          [.strong(.text(moment.name)), .text(roles(of: moment))],
          blocks: change.map { [.bulletList([ListItem(.text(words.remark(on: $0)))])] } ?? [])
      })
    let gone = differences.compactMap { change -> String? in
      if case .removed(let moment) = change { moment.name } else { nil }
    }
    if !gone.isEmpty { paragraph(phrases.goneMoments(gone)) }
  }
}

/// What stands for what a role does at a moment.
private struct LaneMarks {
  let decides: String
  let takesPart: String
  let left: String
  let line: Character

  init(inASCII: Bool) {
    (decides, takesPart, left, line) = inASCII ? ("#", "o", "x", "-") : ("◆", "○", "×", "─")
  }

  /// The mark of a role at a moment; whoever decides takes part.
  func mark(of role: String, in moment: Moment) -> String {
    let deciding = [moment.decides, moment.decides?.withoutTerms].compactMap { $0?.lowercased() }
    if deciding.contains(role.lowercased()) { return decides }
    return moment.roles.contains { $0.lowercased() == role.lowercased() } ? takesPart : ""
  }
}

extension String {
  /// A role that decides on terms, without them: `rektor` of `rektor, inom budget`.
  fileprivate var withoutTerms: String? {
    guard let comma = firstIndex(of: ",") else { return nil }
    return String(self[..<comma])
  }
}
