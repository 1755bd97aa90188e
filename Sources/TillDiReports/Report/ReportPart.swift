package import TillDiWords

/// A part of the shared report.
package enum ReportPart: Sendable, Hashable, CaseIterable {
  /// How it stands with the answers, in a few sentences.
  case brief
  /// The mirror: both lists, what joins them, and what was answered.
  case mirror
  /// The same with more of the words, where no promises stand on the page.
  case wideMirror
  /// The same with less of the words, where more stands on the page.
  case shortMirror
  /// Who does what by when.
  case promises
  /// The promises along time, as a picture beside the words.
  case timeline
  /// What waits for management: no answer yet, late, offered and not asked for.
  case waiting
  /// Staff's list line by line: what was said, what meets it, the answer, and how it went.
  case outcome
  /// How many of each kind of reply, and nothing more.
  case tally
  /// What management gives: what it takes, and who asked for it.
  case offers
  /// The same for staff, once it is theirs to take.
  case offersToTake
  /// What this way of working is.
  case about
  /// Who took part: sessions, roles and how many, never names.
  case tookPart
  /// What is asked of the board.
  case asked
  /// Ways into digitalisation.
  case waysIn
  /// Staff's sessions, in what was said there and stands in no list.
  case staffSteps
  /// Management's sessions, in what was said there and stands in no list.
  case managementSteps
  /// The funnel both ways.
  case funnel
  /// The process now and as it should be.
  case processes
  /// What differs between the two.
  case processChanges
  /// Things, ways and society.
  case dimensions
  /// What was observed and changed along the way, and why.
  case adjustments
  /// Occasions beside the sessions.
  case meetings
  /// What was not gone through.
  case notTaken
  /// The homework's way.
  case homework
  /// The reflections, with what lies behind them.
  case lookingBack
  /// What happens next.
  case next
}

/// Who a report is written for; without one, it is the whole report.
package enum ReportAudience: String, Sendable, Hashable, CaseIterable {
  case staff
  case management
  case board

  /// Who it is, as a preview says it.
  package var readers: PaperReaders {
    switch self {
    case .staff: .staff
    case .management: .management
    case .board: .board
    }
  }
}

/// The parts a reader gets: on the first page, on those after it, and last as an appendix on sheets of its own.
package struct ReportPages: Sendable, Hashable {
  package let first: [ReportPart]
  package let then: [ReportPart]
  package let appendix: [ReportPart]

  /// All of them, in order.
  package var all: [ReportPart] { first + then + appendix }

  fileprivate init(_ first: [ReportPart], _ then: [ReportPart], appendix: [ReportPart] = []) {
    self.first = first
    self.then = then
    self.appendix = appendix
  }
}

extension ReportPart {
  /// What each reader needs, in order: what the first page says, and what follows on it.
  ///
  /// | For | First page | Then |
  /// | --- | --- | --- |
  /// | everybody | how it stands, the mirror, who does what | staff's list line by line, what management gives, and how it came about |
  /// | staff | how it stands, the mirror, who does what | the whole of their list line by line, what they may take and what it takes, the ways in, what changes in the process, what comes next |
  /// | management | how it stands, the mirror, what waits for us, who does what | staff's list line by line, what we give and who asked for it, the promises along time, the funnel, what changes in the process, what we learnt |
  /// | the board | how it stands, the mirror, the replies in numbers | what this is, who took part, what is asked of the board, who does what, what changes in the process, what comes next; in an appendix both lists line by line |
  ///
  /// Nothing that a single person said beside the lists is for the board.
  package static func pages(for audience: ReportAudience?) -> ReportPages {
    switch audience {
    case nil:
      ReportPages(
        [.brief, .mirror, .promises],
        [
          .outcome, .offers, .staffSteps, .managementSteps, .meetings, .adjustments, .notTaken,
          .homework, .lookingBack, .processes, .waysIn, .funnel, .dimensions, .next,
        ])
    case .staff:
      ReportPages(
        [.brief, .mirror, .promises], [.outcome, .offersToTake, .waysIn, .processChanges, .next])
    case .management:
      ReportPages(
        [.brief, .shortMirror, .waiting, .promises],
        [
          .outcome, .offers, .timeline, .funnel, .processChanges, .adjustments, .lookingBack, .next,
        ])
    case .board:
      ReportPages(
        [.brief, .wideMirror, .tally],
        [.about, .tookPart, .asked, .promises, .processChanges, .next],
        appendix: [.outcome, .offers])
    }
  }
}
