import Documents
import TillDiCore
import TillDiWalk
import TillDiWords

extension LineScreen {
  func blocks(for opening: WalkOpening) -> [Block] {
    let language = words.language
    let session = opening.session
    let track = opening.trackTitle.map { " · \($0)" } ?? ""
    let label = opening.label.map { " · \($0)" } ?? ""
    let place = opening.place.map { " · " + words.sessionPlace($0.number, of: $0.count) } ?? ""
    var blocks: [Block] = [
      .heading(level: 1, .text("\(session.title[language])")),
      .paragraph(
        .text(
          "\(opening.workplace)\(track)\(place)\(label) · \(words.long(opening.day)) · \(words.minutes(session.minutes))"
        )),
    ]
    if opening.isContinued {
      blocks.append(.paragraph(.text(words.continuing)))
    } else {
      blocks.append(.paragraph(.text(session.purpose[language])))
      if session.track != nil { blocks.append(.paragraph(.emphasis(.text(words.whoIsHere)))) }
    }
    if !opening.unheard.isEmpty {
      blocks.append(.paragraph(.text(words.unheard(opening.unheard))))
    }
    blocks += opening.earlier.map { time in
      .paragraph(
        .text(
          words.tookLastTime(time.title, time.taken.actual, planned: time.taken.planned)))
    }
    if !opening.adjustments.isEmpty {
      blocks.append(.paragraph(.strong(.text(words.changedSinceLast))))
      blocks.append(
        .bulletList(
          opening.adjustments.map { ListItem(.text(words.adjusted($0))) }))
    }
    return blocks
  }

  func blocks(for view: ActivityView) -> [Block] {
    let activity = view.activity
    let language = words.language
    var facts = [words.minutes(activity.minutes)]
    if let working = activity.workingMinutes {
      facts = [words.phases(working: working, reading: activity.minutes - working)]
    }
    if let frame = activity.timeFrame { facts.insert(words.name(of: frame), at: 0) }
    if let step = view.stepLabel, step != activity.title[language] { facts.insert(step, at: 0) }
    // Close together: a break-room screen has 24 lines, and the room waits for the words to say.
    let title = words.activityPlace(view.number, of: view.count) + activity.title[language]
    let preparations = preparations(activity)
    let rest = [facts.joined(separator: " · "), preparations].filter { !$0.isEmpty }
    var blocks: [Block] = [
      .rule,
      .paragraph(
        Inlines([.strong(.text(title))] + rest.flatMap { [.lineBreak, .text($0)] })),
    ]
    if !activity.say.isEmpty {
      blocks.append(
        .callout(
          Callout(
            title: .text(words.say),
            blocks: [.bulletList(activity.say.map { ListItem(.text($0[language])) })])))
    }
    let isCollected = activity.form == .collectHomework
    blocks += view.homework.map { homework in
      let title = homework.title[language]
      return .callout(
        Callout(
          title: .text(isCollected ? words.fromLastTime(title) : words.forNextTime(title)),
          blocks: [.paragraph(.text(homework.task[language]))]))
    }
    if !activity.hints.isEmpty {
      blocks.append(
        .bulletList(
          activity.hints.map { ListItem(.text(words.hint($0.ability, $0.text[language]))) }))
    }
    if let outcome = activity.outcome {
      blocks.append(.paragraph(.text(words.mustComeOut(outcome[language]))))
    }
    blocks.append(.paragraph(.emphasis(keys(activity))))
    if !view.notes.isEmpty { blocks.append(notes(view.notes)) }
    return blocks
  }

  /// The few words that matter here.
  private func keys(_ activity: Activity) -> Inlines {
    let kinds = activity.takes.map { "/\(words.name(of: $0))" }
    let form = words.howToFill(activity.form)
    let switching = kinds.count > 1 ? kinds.joined(separator: " · ") : ""
    let own = [form, switching].filter { !$0.isEmpty }.joined(separator: " ")
    return Inlines((own.isEmpty ? [] : [.text(own), .lineBreak]) + [.text(words.keysEverywhere)])
  }

  private func preparations(_ activity: Activity) -> String {
    let groups = activity.groups.map { words.groups($0.least, $0.most) } ?? ""
    let materials = activity.materials.map { words.name(of: $0) }
    let lay = materials.isEmpty ? "" : words.layOut(materials.joined(separator: ", "))
    return [groups, lay].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Notes by number; what was removed leaves a gap, and what stays in the room is not spelled out.
  private func notes(_ notes: [NumberedNote]) -> Block {
    .table(
      Table(
        columns: [Table.Column("", .trailing), "", ""],
        rows: notes.underTheirHeads.map { numbered in
          let note = numbered.note
          let text = note.staysInRoom ? "(\(words.staysInRoom))" : full(note)
          let lead = numbered.head == nil ? "" : "– "
          return [
            .text("\(numbered.number)"), .text(words.name(of: note.kind)), .text(lead + text),
          ]
        }))
  }

  /// A note's words with its route or conditions, and the rewording beside them.
  private func full(_ note: Note) -> String {
    let detail = note.detail.map { note.text.isEmpty ? "→ \($0)" : " → \($0)" } ?? ""
    // What the room said no to is not read to it again.
    return note.text + detail + (note.shownRewording.map { " " + words.reworded($0) } ?? "")
  }

  /// The groups by number, each by its roles, and what is to be known of them.
  func blocks(for groups: Groups) -> [Block] {
    let rows = groups.groups.enumerated().map { index, roles -> [Inlines] in
      [.text("\(index + 1)"), .text(roles.joined(separator: " · "))]
    }
    var blocks: [Block] = [.heading(level: 3, .text(words.groupsTitle))]
    if !rows.isEmpty {
      blocks.append(.table(Table(columns: [Table.Column("", .trailing), ""], rows: rows)))
    }
    return blocks + groups.notices.map { .paragraph(.text(words.text(of: $0))) }
  }

  func blocks(for summary: SessionSummary) -> [Block] {
    let language = words.language
    var blocks: [Block] = [
      .rule,
      .heading(level: 2, .text(words.sessionOver(summary.noteCount, unsaved: summary.unsaved))),
    ]
    if !summary.missing.isEmpty {
      blocks.append(.paragraph(.text(words.nothingNoted(summary.missing.joined(separator: ", ")))))
    }
    if let track = summary.notHandedOver {
      blocks.append(.paragraph(.strong(.text(words.notHandedOver(track)))))
    }
    if !summary.homework.isEmpty {
      let titles = summary.homework.map { $0.title[language] }.joined(separator: ", ")
      blocks.append(.paragraph(.text(words.handOut(titles))))
    }
    if let next = summary.next {
      let day = next.plan.map { words.when($0.day, $0.time) }
      blocks.append(
        .paragraph(
          .text(words.nextIs(next.session.title[language], day))))
    }
    if let taken = summary.taken {
      blocks.append(.paragraph(.text(words.took(taken.actual, planned: taken.planned))))
    }
    if !summary.unheard.isEmpty {
      blocks.append(.paragraph(.text(words.unheard(summary.unheard))))
    }
    return blocks
  }
}
