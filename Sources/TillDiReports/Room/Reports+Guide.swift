package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The facilitator's guide: for one session, or for the whole programme.
  ///
  /// A session has its goal, what to bring, a run sheet with clock times from the date that stands (from 0:00 where
  /// there is none), and each activity with its words to say, what may go wrong, and room for notes. The guide that
  /// belongs to the model is lost; the form is ours.
  ///
  /// Source: *The model*, “Where the facts come from”.
  package func guide(_ id: SessionID? = nil) -> Document {
    guard let programme else {
      return document(title: phrases.guideTitle) { paragraph(phrases.noProgramme) }
    }
    if let id {
      return document(title: phrases.title(phrases.guideTitle, of: title(of: id))) {
        if let session = programme.session(id) {
          guide(to: session, level: 2)
          troubles(programme.troubles.filter(\.forms.isEmpty), level: 2)
          ownNotes(of: session, level: 2)
        } else {
          paragraph(phrases.unknownSession(id.rawValue))
        }
      }
    }
    return document(title: phrases.title(phrases.guideTitle, of: series.name)) {
      paragraph(text(programme.summary))
      paragraph(phrases.howToUseGuide)
      sessionDates(programme.runningOrder)
      abilities()
      troubles(programme.troubles.filter(\.forms.isEmpty), level: 2)
      for session in programme.runningOrder {
        Block.pageBreak
        Block.heading(level: 2, .text(text(session.title)))
        guide(to: session, level: 3)
        ownNotes(of: session, level: 3)
      }
    }
  }

  private func heading(_ section: GuideSection, level: Int) -> Block {
    .heading(level: level, .text(phrases.title(of: section)))
  }

  /// Every session with its date, where it has one.
  private func sessionDates(_ sessions: [Session]) -> Block {
    let columns = phrases.sessionColumns
    return .table(
      Table(
        columns: [
          Table.Column(.text(columns[1])), Table.Column(.text(phrases.name(of: .when))),
          Table.Column(.text(columns[3]), .trailing),
        ],
        rows: sessions.map { session in
          let when = parts(of: session).map { "\(words.long($0.day)) \($0.time)" }
          return [
            .text(text(session.title)),
            .text(when.isEmpty ? phrases.dateComes : phrases.joined(when)),
            .text(words.minutes(session.minutes)),
          ]
        }))
  }

  /// The four abilities, spelled out.
  @BlockBuilder
  private func abilities() -> [Block] {
    heading(.abilities, level: 2)
    Block.definitions(
      FacilitatorAbility.allCases.map {
        Definition(.text(phrases.name(of: $0)), .text(phrases.meaning(of: $0)))
      })
  }

  /// *If …, then …*, with the ability that helps.
  @BlockBuilder
  private func troubles(_ troubles: [Trouble], level: Int) -> [Block] {
    if !troubles.isEmpty {
      heading(.troubles, level: level)
      Block.bulletList(troubles.map { item(of: $0) })
    }
  }

  private func item(of trouble: Trouble) -> ListItem {
    let helps: [Inline] =
      trouble.ability.map { [.text(" "), .emphasis(.text("\(phrases.name(of: $0))."))] } ?? []
    return ListItem(
      Inlines(
        [.strong(.text("\(text(trouble.sign)):")), .text(" \(text(trouble.remedy))")] + helps))
  }

  /// Room for notes of one's own; a session of many activities has it beside each of them, and four pages as it is.
  @BlockBuilder
  private func ownNotes(of session: Session, level: Int) -> [Block] {
    if session.activities.count <= 6 {
      heading(.notes, level: level)
      Block.writingLines(3)
    }
  }
}

// MARK: - One session

extension Reports {
  @BlockBuilder
  private func guide(to session: Session, level: Int) -> [Block] {
    head(of: session)
    changes(for: session, level: level)
    runSheet(of: session, level: level)
    heading(.activities, level: level)
    for (activity, begins) in session.timed {
      self.activity(activity, of: session, beginning: begins, level: level + 1)
    }
  }

  @BlockBuilder
  private func head(of session: Session) -> [Block] {
    let parts = parts(of: session)
    let homework = programme?.homework(collectedAt: session.id).map { text($0.title) } ?? []
    let who = session.track.flatMap { programme?.track($0) }.map { text($0.participants) }
    let when = (parts.map { phrases.when($0) } + [series.name]).joined(separator: ", ")
    let rows: [(GuideRow, Inlines?)] = [
      (.when, .text(parts.isEmpty ? phrases.withoutDate(session.minutes) : when)),
      (.who, who.map { .text($0) }), (.bring, packing(for: session)),
      (.collect, homework.isEmpty ? nil : .text(phrases.joined(homework))),
    ]
    Block.paragraph([
      .strong(.text("\(phrases.name(of: .goal)):")), .text(" \(text(session.purpose))"),
    ])
    Block.definitions(
      rows.compactMap { row, value in
        value.map { Definition(.text(phrases.name(of: row)), $0) }
      })
  }

  /// What was changed for the session since it was last held, or since another showed that it should be.
  @BlockBuilder
  private func changes(for session: Session, level: Int) -> [Block] {
    let changes =
      session.track == hiddenTrack && session.track != nil
      ? [] : series.adjustments(for: session, in: programme)
    if !changes.isEmpty {
      Block.callout(
        Callout(.important, title: .text(phrases.title(of: GuideSection.changed))) {
          Block.bulletList(changes.map { ListItem(.text(phrases.adjusted($0))) })
        })
    }
  }

  /// What to bring; where it is printed, last.
  private func packing(for session: Session) -> Inlines {
    let materials = session.activities.flatMap(\.materials)
    let bring = Material.allCases.filter { materials.contains($0) }
    if bring.isEmpty { return .text(phrases.bringNothing) }
    let things = phrases.sentence(phrases.joined(bring.map { words.name(of: $0) }))
    guard bring.contains(.homeworkSlips) || bring.contains(.lists) else {
      return .text("\(things).")
    }
    return Inlines([.text("\(things) (\(phrases.printFromTheMenu) "), .code("tilldi"), .text(").")])
  }

  @BlockBuilder
  private func runSheet(of session: Session, level: Int) -> [Block] {
    let parts = parts(of: session)
    let headers = phrases.runSheetColumns
    heading(.runSheet, level: level)
    if parts.isEmpty { paragraph(phrases.countedFromZero) }
    Block.table(
      Table(
        columns: [
          Table.Column(.text(headers[0]), share: 9), Table.Column(.text(headers[1]), share: 26),
          Table.Column(.text(headers[2]), .trailing, share: 8),
          Table.Column(.text(headers[3]), share: 27), Table.Column(.text(headers[4]), share: 30),
        ],
        rows: rows(of: session, parts)))
  }

  private func rows(of session: Session, _ parts: [PlannedSession]) -> [[Inlines]] {
    let clock = RunClock(parts)
    var rows: [[Inlines]] = []
    var part = 0
    for (activity, begins) in session.timed {
      if clock.part(at: begins) > part {
        part = clock.part(at: begins)
        rows.append(["", .emphasis(.text(phrases.goesOn(parts[part].day)))])
      }
      rows.append([
        .text(clock.time(at: begins)), .strong(.text(text(activity.title))),
        .text("\(activity.minutes)"), .text(way(of: activity)),
        .text(phrases.joined(activity.materials.map { words.name(of: $0) })),
      ])
    }
    rows.append([.text(clock.time(at: session.minutes)), .text(phrases.sessionEnds)])
    return rows
  }

  /// What is done in an activity: how, in which groups and for how long.
  private func way(of activity: Activity) -> String {
    let parts = [
      activity.groups.map { phrases.groups($0) } ?? phrases.way(of: activity.form),
      activity.workingMinutes.map { phrases.workingShort($0) },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

// MARK: - One activity

extension Reports {
  @BlockBuilder
  private func activity(
    _ activity: Activity, of session: Session, beginning begins: Int, level: Int
  ) -> [Block] {
    let clock = RunClock(parts(of: session))
    Block.heading(
      level: level,
      .text(
        "\(clock.time(at: begins)) \(text(activity.title)), \(words.minutes(activity.minutes))"))
    // The run sheet has said how; groups and their minutes are worth saying once more.
    let inGroups = activity.groups == nil ? nil : phrases.sentence(way(of: activity)) + "."
    let ways = [inGroups, activity.timeFrame.map { phrases.about($0) }].compactMap { $0 }
    if !ways.isEmpty { paragraph(ways.joined(separator: " ")) }
    if !activity.say.isEmpty {
      Block.quote(activity.say.map { paragraph(text($0)) })
    }
    slips(of: activity, session)
    if let outcome = activity.outcome { paragraph(phrases.outcome(text(outcome))) }
    advice(for: activity, session)
    Block.writingLines(activity.minutes > 10 ? 2 : 1)
  }

  /// The slip that is gone through there; what is handed out lies on the table, and is nearly what is said.
  private func slips(of activity: Activity, _ session: Session) -> [Block] {
    guard activity.form == .collectHomework else { return [] }
    return (programme?.homework(collectedAt: session.id) ?? []).map {
      paragraph("\(phrases.onTheSlip): \(text($0.task))")
    }
  }

  /// What to keep in mind, and what may go wrong just there.
  ///
  /// A trouble of a form stands beside the first such activity of the session, once.
  @BlockBuilder
  private func advice(for activity: Activity, _ session: Session) -> [Block] {
    let isFirst = session.activities.first { $0.form == activity.form }?.id == activity.id
    let troubles =
      isFirst ? (programme?.troubles ?? []).filter { $0.forms.contains(activity.form) } : []
    let hints = activity.hints.map { hint in
      let label = hint.ability.map { phrases.name(of: $0) } ?? phrases.hint
      return ListItem([.strong(.text("\(label):")), .text(" \(text(hint.text))")])
    }
    let items = hints + troubles.map { item(of: $0) }
    if !items.isEmpty { Block.bulletList(items) }
  }
}

// MARK: - The clock

extension Session {
  /// Its activities, each with the minutes that went before it.
  fileprivate var timed: [(activity: Activity, begins: Int)] {
    var passed = 0
    return activities.map { activity in
      defer { passed += activity.minutes }
      return (activity, passed)
    }
  }
}

extension Reports {
  /// The dates a session is held on: one, or the parts of one that is split; the next, where it is held more than once.
  func parts(of session: Session) -> [PlannedSession] {
    let plans = series.plans.filter { $0.session == session.id }
    if plans.reduce(0, { $0 + $1.minutes }) <= session.minutes { return plans }
    return (plans.first { $0.day >= today } ?? plans.last).map { [$0] } ?? []
  }
}

/// Turns minutes of a session into times on the wall.
private struct RunClock {
  let parts: [PlannedSession]

  init(_ parts: [PlannedSession]) {
    self.parts = parts
  }

  /// Which part of a split session a minute falls in.
  func part(at minute: Int) -> Int { place(of: minute).part }

  /// `14:35`; `0:35` for a session that has no date.
  func time(at minute: Int) -> String {
    if parts.isEmpty {
      let rest = minute % 60
      return "\(minute / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
    let place = place(of: minute)
    return parts[place.part].time.adding(minutes: place.minute).description
  }

  private func place(of minute: Int) -> (part: Int, minute: Int) {
    var (part, rest) = (0, minute)
    while part + 1 < parts.count, rest >= parts[part].minutes {
      rest -= parts[part].minutes
      part += 1
    }
    return (part, rest)
  }
}
