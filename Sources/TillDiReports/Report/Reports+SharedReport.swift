package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The report both sides share: how it stands with the answers on the first page, then the lists line by line and
  /// how it all came about.
  ///
  /// `audience` chooses what its readers need (``ReportPart/pages(for:)``); without one it is the whole report. Before
  /// anything is handed over it is a draft, whatever it is called.
  package func sharedReport(draft: Bool = false, for audience: ReportAudience? = nil) -> Document {
    let pages = ReportPart.pages(for: audience)
    let title = phrases.reportTitle(for: audience?.readers)
    let isEmpty = series.handOvers.isEmpty
    var report = document(title: phrases.title(title, of: series.name)) {
      registrarHeading(version: draft || isEmpty ? phrases.draft : phrases.asOf(today))
      // The heading says that it is a draft; a line leaves room for the rest of the page.
      if draft { Block.paragraph(.emphasis(.text(phrases.draftOfReport))) }
      pages.first.flatMap { blocks(of: $0, underRemark: draft) }
      Block.pageBreak
      pages.then.flatMap { blocks(of: $0) }
      if !pages.appendix.isEmpty {
        Block.pageBreak
        Block.heading(level: 2, .text(phrases.appendix))
        pages.appendix.flatMap { blocks(of: $0) }.map(\.belowItsHeading)
      }
    }
    report.paper = Paper(setting: .compact)
    return report
  }

  /// How it stands with the answers: how many have one and which wait, what is late, what the team has heard.
  @BlockBuilder
  func howItStands() -> [Block] {
    let standing = series.standing(on: today)
    if standing.lines.isEmpty {
      paragraph([handedOverSoFar, remains(standing)].compactMap { $0 }.joined(separator: " "))
    } else {
      Block.paragraph(.strong(.text(answers(standing).joined(separator: " "))))
      paragraph(whatElse(standing).joined(separator: " "))
    }
  }

  private var handedOverSoFar: String {
    let comparison = series.comparison
    let isHandedOver = { series.latestHandOver(of: $0) != nil }
    return phrases.handedOver(
      items: isHandedOver(.staff) ? comparison.items.count : nil,
      offers: isHandedOver(.management) ? comparison.offers.count : nil)
  }

  /// How many lines have a reply, the waiting ones and the late promises by name.
  func answers(_ standing: ListStanding) -> [String] {
    func late(_ isPromise: Bool) -> [(names: String, role: String, days: Int)] {
      standing.late(promises: isPromise).compactMap { promise in
        guard case .overdue(let days) = promise.state else { return nil }
        return (briefly(promise), promise.chain.passedOn?.asker ?? promise.role, days)
      }
    }
    let (promises, questions) = (late(true), late(false))
    let missed = standing.missed.map {
      phrases.missed(names(of: inListOrder($0.lines)), by: $0.answerBy, version: $0.version)
    }
    let lates = [
      promises.isEmpty ? nil : phrases.late(promises),
      questions.isEmpty ? nil : phrases.lateElsewhere(questions),
    ]
    return [phrases.answered(standing.answered, of: standing.lines.count)] + waits(standing)
      + missed
      + lates.compactMap { $0 }
  }

  /// The lines without a reply by name; nothing where every one has.
  private func waits(_ standing: ListStanding) -> [String] {
    if standing.waiting.isEmpty { return [] }
    return [
      phrases.waiting(
        standing.waiting.count, names(of: inListOrder(standing.waiting)), by: standing.answerBy,
        isLate: standing.isAnswerLate(on: today))
    ]
  }

  /// What was told, what meets, and what remains.
  private func whatElse(_ standing: ListStanding) -> [String] {
    [
      standing.answered > 0
        ? phrases.told(
          standing.told, of: standing.answered, isAll: standing.waiting.isEmpty) : nil,
      mayCompare ? phrases.matched(standing.matched) : nil, handedOverSoFar, remains(standing),
    ].compactMap { $0 }
  }

  /// What remains when what waits and what is late is said.
  private func remains(_ standing: ListStanding) -> String? {
    let inTime = standing.open.filter { !$0.isLate }
    if !inTime.isEmpty {
      let promised = inTime.filter(\.kind.promises)
      return phrases.underWay(
        promised.count, next: promised.compactMap(\.by).min(),
        elsewhere: inTime.count - promised.count)
    }
    if series.latestHandOver(of: .staff) == nil, let next = nextSession {
      return phrases.next(
        title(of: next), on: nextPlan(of: next), proposed: proposedDay(of: next), today: today)
    }
    if !standing.toTell.isEmpty { return phrases.toTell(standing.toTell.count) }
    return standing.waiting.isEmpty && standing.late.isEmpty ? phrases.nothingWaits : nil
  }

  /// The mark of a line among the first three that the room put in order.
  func mark(_ line: ListLine) -> String { isOrderedTop(line) ? " (\(phrases.topMark))" : "" }

  /// Whether a line is among the first three that the room put in order.
  func isOrderedTop(_ line: ListLine) -> Bool { line.isTop && line.isRanked }
}

extension Block {
  /// The same, and a heading a level further down: what stands in an appendix stands under its heading.
  fileprivate var belowItsHeading: Block {
    if case .heading(let level, let text) = self { .heading(level: level + 1, text) } else { self }
  }
}
