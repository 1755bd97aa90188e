import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// A list as it stands; the one that is worked on matters most, and in it what stands first.
  func group(of list: WalkList, isActive: Bool, newest: NoteID?) -> LiveGroup {
    let name = words.name(of: list.list)
    if list.lines.isEmpty {
      let nothing = [LiveText(words.emptyList, .dim)]
      return LiveGroup(
        label: name, entries: [LiveEntry(text: nothing, rank: isActive ? 1 : 1000)])
    }
    let entries = list.lines.map { line in
      LiveEntry(
        number: "\(line.rank)", numberStyle: line.isTop && line.isRanked ? .bold : .plain,
        text: text(of: line),
        // What was said this moment is seen, whatever its place.
        rank: line.note == newest ? Int.min : line.rank + (isActive ? 0 : 1000))
    }
    return LiveGroup(label: name, entries: entries)
  }

  private func text(of line: ListLine) -> [LiveText] {
    var text = [LiveText(full(line.text, line.detail))]
    if !line.gathered.isEmpty { text.append(LiveText("  (+\(line.gathered.count))", .dim)) }
    if let rewording = line.rewording {
      text.append(LiveText(" " + words.reworded(rewording), .dim))
    }
    return text
  }

  /// A map as it is being drawn, the newest moments first to be seen, and how it differs from now.
  func groups(of map: WalkMap) -> [LiveGroup] {
    let label = words.mark(of: map.kind)
    if map.moments.isEmpty {
      let nothing = [LiveText(words.emptyMap, .dim)]
      return [LiveGroup(label: label, entries: [LiveEntry(text: nothing, rank: 0)])]
    }
    let moments = map.moments.enumerated().map { index, moment in
      LiveEntry(number: "\(index + 1)", text: text(of: moment), rank: 1000 - index)
    }
    let changes = map.changes.enumerated().map { index, change in
      LiveEntry(text: [LiveText(words.text(of: change))], rank: 2000 - index)
    }
    return [
      LiveGroup(label: label, entries: moments),
      LiveGroup(label: words.changesMark, entries: changes),
    ]
  }

  /// A moment, written as it is typed.
  private func text(of moment: Moment) -> [LiveText] {
    var text = [LiveText(moment.name, .bold)]
    if !moment.roles.isEmpty {
      text.append(LiveText(": " + moment.roles.joined(separator: ", ")))
    }
    if let decides = moment.decides { text.append(LiveText(" → \(decides)")) }
    return text
  }

  /// What a question is about.
  func groups(of about: WalkAbout, newest: NoteID?) -> [LiveGroup] {
    switch about {
    case .line(let line, let offers): return ([line] + offers).enumerated().map(named)
    case .lines(let lines): return lines.enumerated().map(named)
    case .lists(let lists):
      return lists.enumerated().map { group(of: $1, isActive: $0 == 0, newest: newest) }
    case .promise(let followUp):
      let asked =
        followUp.lines.isEmpty
        ? [
          LiveGroup(
            label: "",
            entries: followUp.asked.map { LiveEntry(text: [LiveText($0)], rank: 0) })
        ]
        : followUp.lines.enumerated().map(named)
      let promise = LiveEntry(text: [LiveText(words.promise(followUp), .bold)], rank: 1)
      return asked + [LiveGroup(label: "", entries: [promise])]
    // It belongs to the question itself.
    case .replyKinds: return []
    }
  }

  /// A line by its short name, such as `Stör 2`.
  private func named(_ index: Int, _ line: ListLine) -> LiveGroup {
    LiveGroup(
      label: words.name(of: line.list, line.rank),
      entries: [LiveEntry(text: text(of: line), rank: index)])
  }

  /// The question that is open, with what it may be answered with.
  func question(_ picture: WalkPicture, _ frame: LiveFrame) -> [LiveRow] {
    guard let question = picture.question else { return [] }
    var rows: [LiveRow] = []
    if question.about.contains(.replyKinds) {
      let kinds = ReplyKind.allCases.enumerated().map { "\($0 + 1) \(words.name(of: $1))" }
      rows += kinds.flowed(to: frame.textWidth)
    }
    let preset = question.preset.map { words.preset($0) } ?? ""
    return rows
      + [LiveText(question.text, .bold), LiveText(preset)].wrapped(to: frame.textWidth, most: 3)
      .map { LiveRow($0) }
  }
}
