import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// A list as it stands; the one that is worked on matters most, and in it what stands first.
  ///
  /// Where lines are linked, those that nobody has linked yet come before the others.
  func group(of list: WalkList, _ look: LiveListLook, isActive: Bool) -> LiveGroup {
    let name = words.name(of: list.list)
    if list.lines.isEmpty {
      let nothing = [LiveText(words.emptyList, .dim)]
      return LiveGroup(
        label: name, entries: [LiveEntry(text: nothing, rank: isActive ? 1 : 100_000)])
    }
    let most = max(1, look.rows)
    let newest = list.lines.dropFirst(most).filter { look.isNewest($0) }
    let entries = (list.lines.prefix(most) + newest).map { line in
      // What was said this moment is seen, whatever its place.
      let rank =
        look.isNewest(line)
        ? Int.min
        : line.rank + (isActive ? 0 : 100_000)
          + (look.isLinking && look.isLinked(line) ? 1_000_000 : 0)
      var entry = entry(for: line, look, rank: rank)
      if let answer = list.answers[line.note] {
        entry.mark.append(LiveText("  – \(answer)", .bold))
      }
      entry.number = words.mark(of: line, among: list.lines)
      entry.numberStyle = line.isTop && line.isRanked ? .bold : .plain
      return entry
    }
    return LiveGroup(
      label: name, entries: entries, left: list.lines.count - entries.count, leftAt: most)
  }

  /// A line's words, what it is linked with, and what is gathered under it.
  private func entry(for line: ListLine, _ look: LiveListLook, rank: Int) -> LiveEntry {
    let isQuiet = look.isLinking && look.isLinked(line)
    var text = [LiveText(full(line.text, line.detail), isQuiet ? .dim : .plain)]
    if let rewording = line.shownRewording {
      text.append(LiveText(" " + words.reworded(rewording), .dim))
    }
    var entry = LiveEntry(text: text, rank: rank)
    if let votes = look.votes[line.note] {
      entry.mark = [LiveText("  \(words.board.votes(votes))", .bold)]
    }
    if let links = look.links[line.note], !links.isEmpty {
      let style = look.isLinking ? Style.plain : .dim
      entry.mark = [LiveText("  ↔ " + links.joined(separator: ", "), style)]
    }
    entry.under = line.gathered.map { LiveEntry(text: [LiveText($0)], rank: 0, depth: 1) }
    return entry
  }

  /// A map as it is being drawn, the newest moments first to be seen, and how it differs from now.
  func groups(of map: WalkMap) -> [LiveGroup] {
    let label = words.mark(of: map.kind)
    if map.moments.isEmpty {
      let nothing = [LiveText(words.emptyMap, .dim)]
      return [LiveGroup(label: label, entries: [LiveEntry(text: nothing, rank: 0)])]
    }
    let moments = map.moments.enumerated().map { index, moment in
      var entry = LiveEntry(number: "\(index + 1)", text: text(of: moment), rank: 1000 - index)
      entry.under = words.particulars(of: moment).map { particular in
        LiveEntry(
          text: [LiveText("\(particular.label): \(particular.text)")], rank: 0, depth: 1)
      }
      return entry
    }
    let changes = map.changes.enumerated().map { index, change in
      LiveEntry(text: [LiveText(words.text(of: change))], rank: 2000 - index)
    }
    return [
      LiveGroup(label: label, entries: moments),
      LiveGroup(label: words.changesMark, entries: changes),
    ]
  }

  /// Who owns each moment, in a line; those nobody owns are what the question is about, and give way last.
  private func group(ofWaysIn moments: [Moment]) -> LiveGroup {
    LiveGroup(
      label: words.mark(of: .dream),
      entries: moments.enumerated().map { index, moment in
        let owned = " – " + words.ownership(of: moment)
        return LiveEntry(
          number: "\(index + 1)",
          text: [
            LiveText(moment.name, .bold), LiveText(owned, moment.owner == nil ? .dim : .plain),
          ],
          rank: moment.owner == nil ? index : 1000 + index)
      })
  }

  /// A moment, written as it is typed.
  private func text(of moment: Moment) -> [LiveText] {
    [LiveText(moment.name, .bold), LiveText(words.tail(of: moment))]
  }

  /// What may become offers, after the offers themselves.
  func group(of proposals: [MapProposal]) -> LiveGroup {
    LiveGroup(
      label: words.proposalMark,
      entries: proposals.enumerated().map { index, proposal in
        LiveEntry(
          number: "\(index + 1)", text: [LiveText(words.offer(of: proposal), .dim)],
          rank: 200_000 + index)
      })
  }

  /// What was voted, from the most votes on.
  private func group(of count: BallotCount, _ lines: [ListLine]) -> LiveGroup {
    LiveGroup(
      label: words.name(of: count.ballot.list),
      entries: count.places(among: lines).flatMap { place in
        place.lines.map { (place.votes, $0) }
      }.enumerated().map { index, voted in
        LiveEntry(
          number: words.mark(of: voted.1, among: lines),
          text: [LiveText(full(voted.1.text, voted.1.detail))],
          mark: [LiveText("  \(words.board.votes(voted.0))", voted.0 > 0 ? .bold : .dim)],
          rank: index)
      })
  }

  /// What a question is about.
  func groups(of about: WalkAbout, _ look: LiveListLook) -> [LiveGroup] {
    func named(_ index: Int, _ line: ListLine) -> LiveGroup {
      // By its short name, such as `Stör 2`.
      LiveGroup(
        label: words.name(of: line),
        entries: [entry(for: line, look, rank: index)])
    }
    switch about {
    case .line(let line, let offers): return ([line] + offers.map(\.line)).enumerated().map(named)
    case .lines(let lines): return lines.enumerated().map(named)
    case .lists(let lists):
      return lists.enumerated().map { group(of: $1, look, isActive: $0 == 0) }
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
      let around = words.changes(around: followUp).map {
        LiveEntry(text: [LiveText($0)], rank: 2)
      }
      return asked + [LiveGroup(label: "", entries: [promise] + around)]
    case .followUps(let followUps):
      return groups(of: followUps)
    // They belong to the question itself.
    case .replyKinds, .undated: return []
    case .reflection(let view): return groups(of: view)
    case .ballot(let count, let lines): return [group(of: count, lines)]
    case .waysIn(let moments): return [group(ofWaysIn: moments)]
    case .answers(let answers, let areNumbered): return [group(of: answers, areNumbered)]
    }
  }

  /// Replies, those that stand alike in one group, so that what there is no room for is told in one line.
  private func groups(of followUps: [FollowUp]) -> [LiveGroup] {
    var groups: [LiveGroup] = []
    for (index, followUp) in followUps.enumerated() {
      let asked =
        followUp.lines.isEmpty
        ? followUp.asked.joined(separator: " · ") : words.names(of: followUp.lines)
      // By its words, so that whoever asked finds their own: nobody remembers which was Vill 2.
      let said = followUp.lines.count == 1 ? followUp.lines.map { " \($0.text):" } : []
      let text = [
        LiveText(asked, .bold), LiveText(said.joined() + " " + words.promise(followUp)),
      ]
      let (label, entry) = (
        words.openingMark(of: followUp.state), LiveEntry(text: text, rank: index)
      )
      if groups.last?.label == label {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append(LiveGroup(label: label, entries: [entry]))
      }
    }
    return groups
  }

  /// Each answer beside what was asked; what is said gives way last.
  private func group(of answers: [GivenAnswer], _ areNumbered: Bool) -> LiveGroup {
    LiveGroup(
      label: "",
      entries: answers.enumerated().map { index, answer in
        let isSaid = answer.text != nil
        let text = [
          LiveText("\(answer.label): ", isSaid ? .plain : .dim),
          LiveText(answer.text ?? words.notSaid, isSaid ? .bold : .dim),
        ]
        return LiveEntry(
          number: areNumbered ? "\(index + 1)" : "", text: text, rank: isSaid ? index : 1000 + index
        )
      })
  }

  /// The question that is open, with what it may be answered with.
  func question(_ picture: WalkPicture, _ frame: LiveFrame) -> [LiveRow] {
    guard let question = picture.question else { return [] }
    var rows: [LiveRow] = []
    if question.about.contains(.replyKinds) {
      let kinds = ReplyKind.allCases.enumerated().map { "\($0 + 1) \(words.choice(of: $1))" }
      rows += kinds.flowed(to: frame.textWidth)
    }
    for case .undated(let lines) in question.about {
      rows += [LiveText(words.withoutDay(words.names(of: lines)))]
        .wrapped(to: frame.textWidth, most: 2).map { LiveRow($0) }
    }
    let preset = question.preset.map { words.preset($0) } ?? ""
    return rows
      + [LiveText(question.text, .bold), LiveText(preset)].wrapped(to: frame.textWidth, most: 6)
      .map { LiveRow($0) }
  }
}

/// What is to be seen of lists beside their lines.
struct LiveListLook {
  /// What each line is linked with, by name.
  var links: [NoteID: [String]] = [:]
  /// How many votes each line got, where a ballot is closed.
  var votes: [NoteID: Int] = [:]
  /// Whether the room is linking lines.
  var isLinking = false
  /// What was said this moment.
  var newest: NoteID?
  /// How many lines of the screen there are at most.
  var rows: Int

  func isLinked(_ line: ListLine) -> Bool { links[line.note] != nil }

  func isNewest(_ line: ListLine) -> Bool {
    newest.map { line.note == $0 || line.gatheredNotes.contains($0) } ?? false
  }
}
