import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// How the room sits and what lies before it.
  func task(_ picture: WalkPicture, _ frame: LiveFrame) -> LivePart {
    guard let activity = picture.activity?.activity else { return .none }
    let groups = activity.groups.map { words.groups($0.least, $0.most) } ?? ""
    let materials = activity.materials.map { words.name(of: $0) }.joined(separator: ", ")
    let lay = materials.isEmpty ? "" : words.layOut(materials)
    let text = [groups, lay].filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? .none : LivePart([LiveText(text)], width: frame.textWidth, most: 3)
  }

  /// The words to say: the first always, the others whole or not at all.
  func say(_ picture: WalkPicture, _ frame: LiveFrame) -> LivePart {
    let said = picture.activity?.activity.say.map { $0[words.language] } ?? []
    return sentences(said, label: words.say, frame, style: .plain, labelStyle: .bold, isCut: true)
  }

  /// What only the facilitator reads, where there is room.
  func hints(_ picture: WalkPicture, _ frame: LiveFrame) -> LivePart {
    let hints = picture.activity?.activity.hints ?? []
    return sentences(
      hints.map { words.hint($0.ability, $0.text[words.language]) }, label: words.forYou, frame,
      style: .dim, labelStyle: .dim, isCut: false)
  }

  /// Homework that is collected or handed out here.
  func homework(_ picture: WalkPicture, _ frame: LiveFrame) -> LivePart {
    guard let view = picture.activity else { return .none }
    let isCollected = view.activity.form == .collectHomework
    let indent = frame.textColumn ?? 2
    let rows = view.homework.flatMap { homework -> [LiveRow] in
      let title = homework.title[words.language]
      let heading = isCollected ? words.fromLastTime(title) : words.forNextTime(title)
      let task = homework.task[words.language]
      return [LiveText(heading, .bold)].wrapped(to: frame.textWidth).map { LiveRow($0) }
        + [LiveText(task)].wrapped(to: frame.textWidth - indent).beside(LiveText(""), indent)
    }
    return LivePart(wanted: rows.count, first: min(1, rows.count)) { count in
      guard count > 0, count < rows.count else { return count > 0 ? rows : [] }
      var shown = Array(rows.prefix(count))
      shown[count - 1].left = shown[count - 1].left.ended(within: frame.textWidth)
      return shown
    }
  }

  /// Sentences under each other beside a label, each whole; only the first may be cut, if it must stand at all.
  private func sentences(
    _ sentences: [String], label: String, _ frame: LiveFrame, style: Style, labelStyle: Style,
    isCut: Bool
  ) -> LivePart {
    let mark = sentences.count > 1 || frame.textColumn != nil ? "– " : ""
    let indent =
      frame.textColumn.map { $0 - mark.displayWidth }
      ?? min(label.displayWidth + 2, frame.width / 4)
    let room = frame.textWidth - indent - mark.displayWidth
    let blocks = sentences.enumerated().map { index, sentence in
      [LiveText(sentence, style)].wrapped(to: room)
        .beside(LiveText(sentences.count > 1 ? mark : "", .dim), mark.displayWidth).map(\.left)
        .beside(LiveText(index == 0 ? label : "", labelStyle), indent)
    }
    let wanted = blocks.reduce(0) { $0 + $1.count }
    return LivePart(wanted: wanted, first: blocks.first?.count ?? 0) { rows in
      guard let first = blocks.first, rows > 0 else { return [] }
      if rows < first.count {
        guard isCut else { return [] }
        var cut = Array(first.prefix(rows))
        cut[rows - 1].left = cut[rows - 1].left.ended(within: frame.textWidth)
        return cut
      }
      if rows >= wanted { return blocks.flatMap { $0 } }
      // As many whole ones as there is room for, with the number of the others.
      for count in (1..<blocks.count).reversed() {
        let shown = shown(
          blocks.prefix(count).flatMap { $0 }, of: blocks.count, count, indent, frame)
        if shown.count <= rows { return shown }
      }
      return first
    }
  }

  /// Some of the sentences, and how many there are besides: beside the last line or, where it is long, under it.
  private func shown(
    _ rows: [LiveRow], of all: Int, _ count: Int, _ indent: Int, _ frame: LiveFrame
  ) -> [LiveRow] {
    guard count < all, let last = rows.last else { return rows }
    let mark = [LiveText("… " + words.more(all - count), .dim)]
    if last.left.displayWidth + 2 + mark.displayWidth <= frame.width {
      return rows.dropLast() + [LiveRow(last.left, right: mark)]
    }
    return rows + [mark].beside(LiveText(""), frame.textColumn ?? indent)
  }
}
