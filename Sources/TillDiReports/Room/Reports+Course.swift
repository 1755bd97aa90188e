import Documents
import TillDiCore
import TillDiWords

/// What went otherwise than the programme had it, said neutrally, and what comes now.
extension Reports {
  /// Sessions that were not held and activities skipped; left out where there are none.
  @BlockBuilder
  func stepsNotTaken() -> [Block] {
    let items = sessionsNotHeld + activitiesSkipped
    if !items.isEmpty {
      heading(.stepsNotTaken)
      Block.bulletList(items.map { ListItem(.text($0)) })
    }
  }

  private var sessionsNotHeld: [String] {
    sessionsLeft.filter(\.isOver).map { phrases.notHeld(text($0.session.title)) }
  }

  /// The sessions that were not held; one is over where a later one of its side was held, or the series is closed.
  private var sessionsLeft: [(session: Session, isOver: Bool)] {
    let held = Set(series.occasions.map(\.session))
    return TrackKind.allCases.flatMap { track -> [(session: Session, isOver: Bool)] in
      let sessions = programme?.sessions(of: track) ?? []
      let last = sessions.lastIndex { held.contains($0.id) } ?? -1
      return sessions.enumerated().filter { !held.contains($0.element.id) }
        .map { ($0.element, isOver: series.isClosed || $0.offset < last) }
    }
  }

  /// Activities skipped at every occasion of their session.
  private var activitiesSkipped: [String] {
    (programme?.everySession ?? []).flatMap { session -> [String] in
      let occasions = series.occasions.filter { $0.session == session.id }
      let entered = occasions.reduce(into: Set<ActivityID>()) { $0.formUnion($1.entered) }
      return session.activities.compactMap { activity in
        guard !entered.contains(activity.id) else { return nil }
        let reasons = occasions.compactMap { $0.skipped[activity.id] }
        guard let reason = reasons.first(where: { !$0.isEmpty }) ?? reasons.first else {
          return nil
        }
        return phrases.skipped(
          text(activity.title), at: text(session.title), reason: reason.isEmpty ? nil : reason)
      }
    }
  }

  /// What was observed and changed along the way.
  @BlockBuilder
  func adjustments() -> [Block] {
    if !series.adjustments.isEmpty {
      heading(.adjustments)
      Block.bulletList(
        series.adjustments.map { adjustment in
          [
            .strong(.text("\(title(of: adjustment.session)):")),
            .text(" \(phrases.adjusted(adjustment))"),
          ]
        })
    }
  }

  /// Which homework was handed out and gone through; never by how many.
  @BlockBuilder
  func homework() -> [Block] {
    let given = series.occasions.reduce(into: Set<HomeworkID>()) { $0.formUnion($1.homeworkGiven) }
    let held = Set(series.occasions.map(\.session))
    // Before its session is held it is yet to be handed out, and nobody has failed to.
    let homework = (programme?.homework ?? []).filter {
      given.contains($0.id) || held.contains($0.givenAt) || held.contains($0.collectedAt)
        || series.isClosed
    }
    if !homework.isEmpty {
      heading(.homework)
      let ways = homework.map { one in
        phrases.homework(given: given.contains(one.id), collected: collecting(of: one))
      }
      var seen: Set<String> = []
      let each = ways.filter { seen.insert($0).inserted }.map { way in
        let these = zip(homework, ways).filter { $0.1 == way }.map {
          phrases.inSentence(text($0.0.title))
        }
        return "\(phrases.joined(these)) \(way)."
      }
      paragraph(each.joined(separator: " "))
    }
  }

  /// How a homework came back: it was brought where somebody counted so, or said something when it was asked for.
  private func collecting(of homework: Homework) -> ReportWords.Collecting? {
    let asked = series.occasions.filter { $0.homeworkCollected[homework.id] != nil }
    if asked.isEmpty { return nil }
    if asked.contains(where: { ($0.homeworkCollected[homework.id] ?? nil) ?? 0 > 0 }) {
      return .brought
    }
    let activities = (programme?.session(homework.collectedAt)?.activities ?? [])
      .filter { $0.form == .collectHomework }.map(\.id)
    let wasTold = series.notes.values.contains { note in
      note.mayLeave && asked.contains { $0.id == note.position?.occasion }
        && activities.contains { $0 == note.position?.activity }
    }
    return wasTold ? .brought : .askedFor
  }

  /// The dates that stand, and the follow-up where it has none.
  @BlockBuilder
  func whatHappensNext() -> [Block] {
    let plans = series.waitingPlans.filter { $0.day >= today }
    let planned = Set(plans.map(\.session) + series.occasions.map(\.session))
    let proposals = (programme?.occasions ?? []).compactMap { session -> String? in
      guard let days = session.daysAfterHandOver, !planned.contains(session.id) else { return nil }
      guard let day = series.proposedDay(for: session) else {
        return phrases.proposedFollowUp(text(session.title), weeks: days / 7)
      }
      return phrases.proposedFollowUp(text(session.title), on: day, isPast: day < today)
    }
    let toCome = sessionsLeft.filter { !$0.isOver && !planned.contains($0.session.id) }
    let items =
      plans.map { "\(phrases.sentence(words.long($0.day))): \(title(of: $0.session))" } + proposals
    if !items.isEmpty { Block.bulletList(items.map { ListItem(.text($0)) }) }
    if !toCome.isEmpty { paragraph(phrases.stillToCome(toCome.map { text($0.session.title) })) }
    if plans.isEmpty, !series.isClosed { paragraph(phrases.noDates) }
  }
}
