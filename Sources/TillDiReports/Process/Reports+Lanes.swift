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
        if let figure = lanesFigure(kind, inASCII: inASCII) { Block.figure(figure) }
        inWords(kind, moments)
      }
    }
  }

  /// A process map as a picture; none where nothing is drawn.
  package func lanesFigure(_ kind: MapKind, inASCII: Bool = false) -> Figure? {
    let moments = drawn(kind)
    if moments.isEmpty { return nil }
    let marks = LaneMarks(inASCII: inASCII)
    return Figure(
      .lanes(picture(kind, moments, marks)),
      caption: .text(
        ([
          phrases.laneMarks(
            decides: marks.decides, takesPart: marks.takesPart, left: marks.left,
            differs: kind == .dream && !changes.isEmpty)
        ] + (gone(kind).isEmpty ? [] : [phrases.goneMoments(gone(kind))])).joined(separator: " ")),
      alternative: alternative(kind, moments))
  }

  /// The picture in words: each moment with who takes part and who decides, and how it differs from now.
  private func alternative(_ kind: MapKind, _ moments: [Moment]) -> String {
    let differences = kind == .dream ? changes : []
    let told = moments.enumerated().map { index, moment in
      let remark = differences.compactMap { change -> String? in
        switch change {
        case .added(let new): new.id == moment.id ? words.remark(on: change) : nil
        case .changed(_, let to): to.id == moment.id ? words.remark(on: change) : nil
        case .removed: nil
        }
      }
      let parts = ["\(index + 1). \(moment.name)\(roles(of: moment))"] + remark
      return parts.map { phrases.ended(phrases.sentence($0)) }.joined(separator: " ")
    }
    let gone = gone(kind)
    return (told + (gone.isEmpty ? [] : [phrases.goneMoments(gone)])).joined(separator: " ")
  }

  /// Moments of now that the dream does without.
  private func gone(_ kind: MapKind) -> [String] {
    guard kind == .dream else { return [] }
    return changes.compactMap { if case .removed(let moment) = $0 { moment.name } else { nil } }
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
        moments.map { moment -> Lanes.Mark in
          let mark = marks.mark(of: role, in: moment)
          let isNew = kind == .dream && series.isDreamBegun && before[moment.id] == nil
          guard let earlier = before[moment.id], series.isDreamBegun else {
            return Lanes.Mark(mark, marks.shape(of: mark), isChanged: isNew && !mark.isEmpty)
          }
          // Where the role did something else today, that is marked, also where it does nothing any more.
          let earlierMark = marks.mark(of: role, in: earlier)
          if mark == earlierMark { return Lanes.Mark(mark, marks.shape(of: mark)) }
          return mark.isEmpty
            ? Lanes.Mark(marks.left, .crossed, isChanged: true)
            : Lanes.Mark(mark + "*", marks.shape(of: mark), isChanged: true)
        })
    }
    return Lanes(columns: columns, titles: moments.map(\.name), lanes: lanes, line: marks.line)
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

  /// How a mark is drawn on paper.
  func shape(of mark: String) -> Lanes.Mark.Shape? {
    switch mark {
    case decides: .filled
    case takesPart: .open
    default: nil
    }
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
