package import TillDiWords

/// A part of the shared report.
package enum ReportPart: Sendable, Hashable, CaseIterable {
  /// The mirror: both lists and what joins them.
  case mirror
  /// What it came to, in three sentences.
  case brief
  /// Who does what by when.
  case promises
  /// The promises along time, as a picture beside the words.
  case timeline
  /// What waits for management: no answer yet, late, to be told, offered and not asked for.
  case waiting
  /// What came of each thing that staff put first.
  case outcome
  /// How many of each kind of reply, and nothing more.
  case tally
  /// What management gives, with what it takes.
  case offers
  /// Ways into digitalisation.
  case waysIn
  /// Staff's sessions, in what was said there.
  case staffSteps
  /// Management's sessions, in what was said there.
  case managementSteps
  /// Both lists, whole.
  case lists
  /// What meets, what waits, what nobody asked for.
  case comparison
  /// The funnel both ways.
  case funnel
  /// Every reply, whole.
  case replies
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

extension ReportPart {
  /// What each reader needs, in order: what the first page says, and what follows on it.
  ///
  /// | For | First page | Then |
  /// | --- | --- | --- |
  /// | everybody | the mirror, three sentences, who does what | all the rest |
  /// | staff | the mirror, three sentences, who does what | what came of our list, what we may take and what it takes, the ways in, what changes in the process, what comes next |
  /// | management | the mirror, three sentences, what waits for us, what we promised | what came of the staff list, the promises along time, the funnel, what changes in the process, what we learnt |
  /// | the board | the mirror, three sentences, the replies in numbers, what changes in the process | what came of what staff put first, who does what and when, what comes next |
  ///
  /// Nothing that a single person said beside the lists is for the board.
  package static func pages(for audience: ReportAudience?) -> (
    first: [ReportPart], then: [ReportPart]
  ) {
    switch audience {
    case nil:
      (
        [.mirror, .brief, .promises],
        [
          .staffSteps, .managementSteps, .lists, .comparison, .funnel, .replies, .timeline,
          .processes,
          .waysIn, .dimensions, .adjustments, .meetings, .notTaken, .homework, .lookingBack, .next,
        ]
      )
    case .staff:
      ([.mirror, .brief, .promises], [.outcome, .offers, .waysIn, .processChanges, .next])
    case .management:
      (
        [.mirror, .brief, .waiting, .promises],
        [.outcome, .timeline, .funnel, .processChanges, .adjustments, .lookingBack, .next]
      )
    case .board:
      ([.mirror, .brief, .tally, .processChanges], [.outcome, .next])
    }
  }
}
