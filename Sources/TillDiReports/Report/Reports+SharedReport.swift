package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The report both sides share: what it all came to on the first page, then how it came about.
  ///
  /// `audience` chooses what its readers need (``ReportPart/pages(for:)``); without one it is the whole report.
  package func sharedReport(draft: Bool = false, for audience: ReportAudience? = nil) -> Document {
    let pages = ReportPart.pages(for: audience)
    let title = phrases.reportTitle(for: audience?.readers)
    var report = document(title: phrases.title(title, of: series.name)) {
      registrarHeading(version: draft ? phrases.draft : phrases.asOf(today))
      if draft {
        Block.callout(
          Callout(.important, title: .text(phrases.draft)) { paragraph(phrases.draftOfReport) })
      }
      pages.first.flatMap { blocks(of: $0) }
      Block.pageBreak
      pages.then.flatMap { blocks(of: $0) }
    }
    // What it all came to has to stand on one side.
    report.paper = Paper(setting: .dense)
    return report
  }

  /// What crossed, what was replied, and what remains.
  var threeSentences: [String] {
    let comparison = series.comparison
    let isHandedOver = { series.latestHandOver(of: $0) != nil }
    return [
      phrases.handedOver(
        items: isHandedOver(.staff) ? comparison.items.count : nil,
        offers: isHandedOver(.management) ? comparison.offers.count : nil),
      phrases.replied(
        answered: comparison.items.count { $0.isAnswered }, of: comparison.items.count,
        matched: comparison.matched.count),
      whatRemains(comparison),
    ]
  }

  private func whatRemains(_ comparison: Comparison) -> String {
    let followUps = self.followUps
    let late = followUps.filter { $0.isLate }
    if let first = late.first { return phrases.late(late.count, role: first.role) }
    if let handOver = series.latestHandOver(of: .staff), !comparison.unanswered.isEmpty {
      return phrases.waiting(comparison.unanswered.count, by: handOver.answerBy)
    }
    let promised = followUps.filter(\.state.isOpen)
    if !promised.isEmpty {
      return phrases.underWay(promised.count, next: promised.compactMap(\.by).min())
    }
    if series.latestHandOver(of: .staff) == nil, let next = nextSession {
      return phrases.next(
        title(of: next), on: nextPlan(of: next), proposed: proposedDay(of: next))
    }
    let untold = followUps.count(where: \.isToTell)
    return untold > 0 ? phrases.toTell(untold) : phrases.nothingWaits
  }

  @BlockBuilder
  func sharedList(_ track: TrackKind) -> [Block] {
    let handOver = series.latestHandOver(of: track)
    let lines = lines(of: track, handOver)
    Block.heading(level: 3, .text(phrases.sentence(words.listName(of: track))))
    paragraph(handOver.map { phrases.handedOver($0) } ?? phrases.notHandedOver(track))
    if track == .management, handOver != nil { redrafted() }
    for kind in ListKind.lists(of: track) {
      let ofKind = lines.filter { $0.list == kind }
      if !ofKind.isEmpty {
        Block.heading(level: 4, .text(words.title(of: kind)))
        Block.bulletList(
          ofKind.map { line in
            ListItem(
              label(line, mark: mark(line)), blocks: beside(line) + gathered(under: line))
          })
      }
    }
  }

  /// The mark of a line among the first three that the room put in order.
  func mark(_ line: ListLine) -> String { isOrderedTop(line) ? " (\(phrases.topMark))" : "" }

  /// Whether a line is among the first three that the room put in order.
  func isOrderedTop(_ line: ListLine) -> Bool { line.isTop && line.isRanked }
}
