import Terminal
import TextShape
import TillDiCore
package import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// What the room has said or made so far.
  func content(_ picture: WalkPicture, _ frame: LiveFrame, rows: Int) -> LivePart {
    guard let view = picture.activity else {
      return LivePart([LiveRow([LiveText(words.sessionDone(unsaved: picture.unsaved))])])
    }
    var heads = standing(picture, frame)
    if picture.isWorking {
      guard view.notes.contains(where: { !$0.note.isRemoved }) else {
        return working(picture, view.activity, frame)
      }
      heads.insert(LiveRow(workingLine(picture, view.activity)), at: 0)
    }
    return columns(
      groups(picture, view, rows: rows), under: heads, frame, rows: rows,
      // What is read aloud is read to its end.
      isWhole: !picture.lists.isEmpty)
  }

  /// Whether a question is about lists that have no room, so that they must be leafed through.
  package func needsPages(_ picture: WalkPicture, columns: Int, rows: Int) -> Bool {
    guard picture.question?.isAboutLists == true else { return false }
    let frame = LiveFrame(columns: columns)
    let groups = listsOfQuestion(picture, rows: rows)
    let column = LiveColumn(
      groups, width: frame.width, leastText: frame.textColumn ?? 0, rows: rows, words: words)
    let all = layout(LiveStage(picture: picture), frame, rows: rows)
    let granted = all.grants(on: rows)[.content] ?? 0
    return !column.isWhole || (all.parts[.content]?.wanted ?? 0) > granted
  }

  /// The lists a question is about, every word of them.
  package func pages(_ picture: WalkPicture, columns: Int) -> [String] {
    let width = Self.panelWidth(columns: columns)
    let groups = listsOfQuestion(picture, rows: .max)
    let column = LiveColumn(
      groups, width: width, leastText: LiveFrame(columns: columns).textColumn ?? 0, rows: .max,
      words: words, isWhole: true)
    return column.rows(.max).map { $0.map(\.text).joined() }
  }

  private func listsOfQuestion(_ picture: WalkPicture, rows: Int) -> [LiveGroup] {
    let look = LiveListLook(links: picture.links, rows: rows)
    return picture.question?.about.flatMap { groups(of: $0, look) } ?? []
  }

  /// What is to be known before the notes: what is missing, how a ballot stands.
  private func standing(_ picture: WalkPicture, _ frame: LiveFrame) -> [LiveRow] {
    var rows: [LiveRow] = []
    if let missing = picture.missing {
      let indent = frame.textColumn ?? words.missing.displayWidth + 1
      rows += [LiveText(missing[words.language])].wrapped(to: frame.textWidth - indent, most: 3)
        .beside(LiveText(words.missing, .bold), min(indent, frame.width / 2))
    }
    if let ballot = picture.ballot, !ballot.isClosed {
      rows += [LiveText(words.standing(of: ballot), .bold)].wrapped(to: frame.textWidth, most: 3)
        .map { LiveRow($0) }
    }
    return rows
  }

  /// Everything that has a place in the middle, each kind by itself.
  private func groups(_ picture: WalkPicture, _ view: ActivityView, rows: Int) -> [LiveGroup] {
    let notes = view.notes.filter { !$0.note.isRemoved }
    var look = LiveListLook(links: picture.links, newest: notes.last?.note.id, rows: rows)
    look.votes = picture.votes
    look.isLinking = view.activity.form == .link
    let about =
      picture.question.map { ($0.about + $0.stays).flatMap { groups(of: $0, look) } }
      ?? meeting(picture, look)
    let lists = picture.lists.map { list in
      group(of: list, look, isActive: list.list.noteKind == picture.kind)
    }
    let proposed = picture.proposals.isEmpty ? [] : [group(of: picture.proposals)]
    let above = about.isEmpty ? picture.map.map { groups(of: $0) } ?? lists + proposed : about
    // What lists show is counted there.
    let older = picture.lists.reduce(into: picture.older) { $0[$1.list.noteKind] = nil }
    var others = self.notes(unlisted(notes, picture.lists), picture, older: older, rows: rows)
    if !above.isEmpty {
      // What the room works on comes first, but what was said this moment is seen.
      others.follow(newest: about.isEmpty ? .min : 1)
    }
    return above + others
  }

  /// The notes that no list shows already.
  private func unlisted(_ notes: [NumberedNote], _ lists: [WalkList]) -> [NumberedNote] {
    let kinds = Set(lists.map(\.list.noteKind))
    return notes.filter { !kinds.contains($0.note.kind) || !$0.note.mayLeave }
  }

  /// One column under the heads, or two where the screen is wide.
  private func columns(
    _ groups: [LiveGroup], under heads: [LiveRow], _ frame: LiveFrame, rows: Int, isWhole: Bool
  ) -> LivePart {
    let filled = groups.filter { !$0.entries.isEmpty }
    let count = min(frame.noteColumns, max(1, filled.count))
    let gap = 4
    let width = (frame.width - gap * (count - 1)) / count
    let columns = (0..<count).map { column in
      LiveColumn(
        filled.enumerated().filter { $0.offset % count == column }.map(\.element), width: width,
        leastText: frame.textColumn ?? 0, rows: rows, words: words, isWhole: isWhole)
    }
    let height = columns.map(\.height).max() ?? 0
    let first = filled.isEmpty ? min(1, heads.count) : columns.map(\.first).max() ?? 0
    return LivePart(wanted: heads.count + height, first: first) { rows in
      let above = heads.prefix(max(0, rows - min(first, rows, height)))
      let lines = columns.map { $0.rows(rows - above.count) }
      let deep = lines.map(\.count).max() ?? 0
      return above
        + (0..<deep).map { row in
          LiveRow(
            lines.enumerated().flatMap { column, lines in
              let text = row < lines.count ? lines[row] : []
              return column + 1 < count ? text.padded(to: width + gap) : text
            })
        }
    }
  }
}

extension [LiveGroup] {
  /// Lets all entries give way to others, but for the newest.
  fileprivate mutating func follow(newest: Int) {
    let first = flatMap(\.entries).map(\.rank).min()
    for group in indices {
      for entry in self[group].entries.indices {
        let rank = self[group].entries[entry].rank
        self[group].entries[entry].rank = rank == first ? newest : rank + 10_000_000
      }
    }
  }
}
