package import Documents
import TillDiCore
package import TillDiWords

extension Reports {
  /// The invitation: dates and times, what it is, that nothing need be brought, whom to ask; a sheet for each side
  /// and one for what both come to, or one of them.
  package func invitation(_ invited: Invited? = nil) -> Document {
    let sheets =
      invited.map { [$0] } ?? Invited.allCases.filter { $0 != .joint || !plans($0).isEmpty }
    return document(title: phrases.title(phrases.invitationTitle, of: programmeTitle)) {
      for (index, invited) in sheets.enumerated() {
        if index > 0 { Block.pageBreak }
        sheet(for: invited)
      }
    }
  }

  private var programmeTitle: String { programme.map { text($0.title) } ?? series.name }

  /// The dates to come of a side, or of what both come to.
  private func plans(_ invited: Invited) -> [PlannedSession] {
    series.waitingPlans.filter { $0.day >= today && isFor(invited, $0.session) }
  }

  /// Whether a session is one that a side, or both of them, come to.
  func isFor(_ invited: Invited, _ session: SessionID) -> Bool {
    guard let session = programme?.session(session) else { return invited == .joint }
    return session.track == invited.track
  }

  @BlockBuilder
  private func sheet(for invited: Invited) -> [Block] {
    let plans = plans(invited)
    let track = invited.track.flatMap { programme?.track($0) }
    Block.heading(level: 2, .text(phrases.addressed(to: invited, at: series.name)))
    paragraph(track.map { text($0.invitation ?? $0.participants) } ?? phrases.bothSidesMeet)
    if plans.isEmpty {
      paragraph(phrases.dateComes)
    } else {
      Block.table(
        Table(
          columns: phrases.invitationColumns.map { Table.Column(.text($0)) },
          rows: plans.map { plan in
            [
              .strong(.text(phrases.sentence(words.long(plan.day)))),
              .text("\(plan.time)–\(plan.time.adding(minutes: plan.minutes))"),
              .text(title(of: plan.session)),
            ]
          }))
    }
    for cancelled in series.cancellations
    where cancelled.plan.day >= today && isFor(invited, cancelled.plan.session) {
      paragraph(phrases.isCancelled(title(of: cancelled.plan.session), cancelled.plan.day))
    }
    Block.bulletList(phrases.goodToKnow(times: plans.count).map { ListItem(.text($0)) })
    Block.table(
      Table(
        columns: [Table.Column("", share: 25), Table.Column("", share: 75)],
        rows: [
          [.strong(.text(phrases.place)), ""],
          [
            .strong(.text(phrases.askWhom)),
            .text(programme.map { asked($0) } ?? phrases.askTheLeader),
          ],
        ], for: .form))
  }
}
