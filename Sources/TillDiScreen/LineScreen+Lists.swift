import Documents
import TillDiCore
import TillDiWalk
import TillDiWords

extension LineScreen {
  func blocks(for list: WalkList) -> [Block] {
    let title = Block.heading(level: 3, .text(words.title(of: list.list)))
    if list.lines.isEmpty { return [title, .paragraph(.text(words.emptyList))] }
    // What was gathered stands under its name, so that nobody's words are gone when the list is read aloud.
    let rows = list.lines.flatMap { line -> [[Inlines]] in
      let name = words.name(of: line)
      let first = line.isTop && line.isRanked ? Inlines([.strong(.text(name))]) : .text(name)
      let linked = list.links[line.note].map { "  ↔ " + $0.joined(separator: ", ") } ?? ""
      let answer = list.answers[line.note].map { " – \($0)" } ?? ""
      return [[first, .text(full(line) + rewording(of: line) + linked + answer)]]
        + line.gathered.map { ["", .text("– \($0)")] }
    }
    return [title, .table(Table(columns: ["", ""], rows: rows))]
  }

  /// A line's words with its route or conditions.
  func full(_ line: ListLine) -> String {
    guard let detail = line.detail else { return line.text }
    return line.text.isEmpty ? "→ \(detail)" : "\(line.text) → \(detail)"
  }

  /// The rewording beside the words, unless the room said no to it.
  private func rewording(of line: ListLine) -> String {
    line.shownRewording.map { " " + words.reworded($0) } ?? ""
  }

  /// The totals from the most votes on; those that got equally many stand together and say so.
  func blocks(for count: BallotCount, _ lines: [ListLine]) -> [Block] {
    let list = count.ballot.list
    let rows = count.places(among: lines).flatMap { place in
      place.lines.map { line -> [Inlines] in
        let tied = place.lines.count > 1 && place.votes > 0 ? " (\(words.tied))" : ""
        return [
          .text("\(place.votes)\(tied)"), .text(words.name(of: line)),
          .text(full(line)),
        ]
      }
    }
    return [
      .heading(level: 3, .text(words.ballotTitle(list))),
      .paragraph(.text(words.stands(count.ballot, count.entered, count.cast))),
      .table(Table(columns: [Table.Column("", .trailing), "", ""], rows: rows)),
    ]
  }

  /// A map as lines, each as it may be typed: a line is read aloud whole, a table is not.
  func blocks(for map: MapKind, _ moments: [Moment], _ changes: [MomentChange]) -> [Block] {
    let title = Block.heading(level: 3, .text(words.title(of: map)))
    if moments.isEmpty { return [title, .paragraph(.text(words.emptyMap))] }
    let items = moments.map { moment in
      ListItem(
        [.strong(.text(moment.name)), .text(words.tail(of: moment))],
        blocks: particulars(of: moment))
    }
    return [title, .numberedList(items)]
      + (changes.isEmpty ? [] : [.bulletList(changes.map { ListItem(.text(words.text(of: $0))) })])
  }

  private func particulars(of moment: Moment) -> [Block] {
    let items = words.particulars(of: moment).map { ListItem(.text("\($0.label): \($0.text)")) }
    return items.isEmpty ? [] : [.bulletList(items)]
  }

  func blocks(for proposals: [MapProposal]) -> [Block] {
    [
      .paragraph(.text(words.aboutProposals)),
      .numberedList(proposals.map { ListItem(.text(words.offer(of: $0))) }),
    ]
  }

  func blocks(for question: WalkQuestion) -> [Block] {
    let preset = question.preset.map { words.preset($0) } ?? ""
    return question.about.flatMap { blocks(for: $0) }
      + [.paragraph(.strong(.text(question.text + preset)))]
  }

  private func blocks(for about: WalkAbout) -> [Block] {
    switch about {
    case .line(let line, let offers):
      let name = words.name(of: line)
      let serving = offers.map {
        ListItem(
          .text(
            "\(words.linked(words.name(of: $0.line), $0.grade)): \(full($0.line))"))
      }
      return [.rule, .paragraph([.strong(.text(name)), .text(": \(full(line))")])]
        + (serving.isEmpty ? [] : [.bulletList(serving)])
    case .lines(let lines):
      return [
        .rule,
        .bulletList(
          lines.map { ListItem(.text("\(words.name(of: $0)): \(full($0))")) }),
      ]
    case .lists(let lists): return lists.flatMap { blocks(for: $0) }
    case .promise(let followUp):
      return [
        .rule, .paragraph(.text(asked(followUp))), .paragraph(.text(words.promise(followUp))),
      ] + words.changes(around: followUp).map { .paragraph(.text($0)) }
    case .followUps(let followUps):
      let rows = followUps.map { followUp -> [Inlines] in
        [
          .text(words.openingMark(of: followUp.state)),
          .text("\(asked(followUp)). \(words.promise(followUp))"),
        ]
      }
      return [
        .heading(level: 3, .text(words.sinceLast)), .table(Table(columns: ["", ""], rows: rows)),
      ]
    case .reflection(let view): return blocks(for: view)
    case .ballot(let count, let lines): return blocks(for: count, lines)
    case .undated(let lines): return [.paragraph(.text(words.withoutDay(words.names(of: lines))))]
    case .waysIn(let moments):
      let items = moments.map {
        ListItem([.strong(.text($0.name)), .text(" – " + words.ownership(of: $0))])
      }
      return [.heading(level: 3, .text(words.title(of: .dream))), .numberedList(items)]
    case .answers(let answers, let areNumbered):
      let rows = answers.enumerated().map { index, answer -> [Inlines] in
        (areNumbered ? [.text("\(index + 1)")] : [])
          + [.text(answer.label), .text(answer.text ?? words.notSaid)]
      }
      let columns: [Table.Column] = areNumbered ? [Table.Column("", .trailing), "", ""] : ["", ""]
      return [.table(Table(columns: columns, rows: rows))]
    case .replyKinds:
      let kinds = ReplyKind.allCases.enumerated().map { "\($0 + 1) \(words.choice(of: $1))" }
      return [.paragraph(.text(kinds.joined(separator: "  ")))]
    }
  }

  /// What was asked for, by the lines it stood in; what an earlier series left has none.
  private func asked(_ followUp: FollowUp) -> String {
    guard !followUp.lines.isEmpty else { return followUp.asked.joined(separator: " · ") }
    return followUp.lines.map { "\(words.name(of: $0)): \(full($0))" }
      .joined(separator: " · ")
  }
}
