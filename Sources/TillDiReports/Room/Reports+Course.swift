import Documents
import TillDiCore
import TillDiWords

/// What went otherwise than the programme had it, said neutrally, and what comes now.
extension Reports {
  /// Sessions that were not held and activities passed over; left out where there are none.
  @BlockBuilder
  func stepsNotTaken() -> [Block] {
    let items = sessionsNotHeld + activitiesPassedOver
    if !items.isEmpty {
      heading(.stepsNotTaken)
      Block.bulletList(items.map { ListItem(.text($0)) })
    }
  }

  private var sessionsNotHeld: [String] {
    let held = Set(series.occasions.map(\.session))
    return (programme?.sessions ?? []).filter { !held.contains($0.id) }
      .map { phrases.notHeld(text($0.title)) }
  }

  /// Activities passed over at every occasion of their session.
  private var activitiesPassedOver: [String] {
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
    let homework = programme?.homework ?? []
    let given = series.occasions.reduce(into: Set<HomeworkID>()) { $0.formUnion($1.homeworkGiven) }
    if !homework.isEmpty {
      heading(.homework)
      Block.bulletList(
        homework.map { one in
          ListItem(
            .text(
              phrases.homework(
                text(one.title), given: given.contains(one.id),
                collected: collecting(of: one))))
        })
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
      return phrases.proposedFollowUp(text(session.title), weeks: days / 7)
    }
    let items =
      plans.map { "\(phrases.sentence(words.long($0.day))): \(title(of: $0.session))" } + proposals
    if !items.isEmpty { Block.bulletList(items.map { ListItem(.text($0)) }) }
    if plans.isEmpty { paragraph(phrases.noDates) }
  }
}
