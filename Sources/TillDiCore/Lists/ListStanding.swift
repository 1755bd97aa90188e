/// How it stands with what staff handed over, counted in one place so that every paper and screen says the same.
///
/// Lines and replies are counted apart: one reply may answer several lines.
///
/// ```swift
/// let standing = series.standing(on: today)
/// print(standing.answered, "of", standing.lines.count)  // 29 of 30
/// ```
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct ListStanding: Hashable, Sendable {
  /// The lines of the version that counts, in the order they are answered; none where nothing is handed over.
  public let lines: [ListLine]
  /// Those of them that nobody has replied to, the first of each side before the others.
  public let waiting: [ListLine]
  /// The last day for an answer.
  public let answerBy: Day?
  /// Those that wait, and should have had an answer by the day of an earlier version, which had passed when this one was
  /// handed over.
  public let missed: [MissedAnswer]
  /// How many lines have a reply that was told.
  public let told: Int
  /// How many lines an offer serves.
  public let matched: Int
  /// Promises, and questions to somebody else, whose day has passed; the longest late first.
  public let late: [FollowUp]
  /// Promises, and questions to somebody else, that are not done yet, late or not.
  public let open: [FollowUp]
  /// Replies that the team has something to hear of.
  public let toTell: [FollowUp]

  /// Those that are late of what was promised, or of what lies with somebody else.
  package func late(promises: Bool) -> [FollowUp] { late.filter { $0.kind.promises == promises } }

  /// How many lines have a reply.
  public var answered: Int { lines.count - waiting.count }

  /// Whether the last day for an answer has passed.
  public func isAnswerLate(on today: Day) -> Bool { answerBy.map { $0 < today } ?? false }
}

/// Lines that an earlier version promised an answer to, by a day that passed without one.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct MissedAnswer: Hashable, Sendable {
  /// The version.
  public let version: Int
  /// Its last day for an answer.
  public let answerBy: Day
  /// The lines, which still wait, by the words and the place they have now.
  public let lines: [ListLine]
}

extension Series {
  /// Answers that waited when a new version took the place of the one that promised them, by version.
  private func missedAnswers(to waiting: [ListLine]) -> [MissedAnswer] {
    guard let latest = latestHandOver(of: .staff) else { return [] }
    var left = waiting
    return handOvers.filter {
      $0.track == .staff && $0.version < latest.version && $0.answerBy < latest.on
    }.sorted { $0.version < $1.version }.compactMap { version in
      let missed = left.filter { stillStands($0.note, since: version.id) }
      left.removeAll { missed.contains($0) }
      return missed.isEmpty
        ? nil : MissedAnswer(version: version.version, answerBy: version.answerBy, lines: missed)
    }
  }

  /// How it stands with what staff handed over; costs the comparison and the replies.
  public func standing(on today: Day) -> ListStanding {
    let handOver = latestHandOver(of: .staff)
    let comparison = self.comparison
    let items = handOver == nil ? [] : comparison.items
    let followUps = self.followUps(on: today)
    let waiting = handOver == nil ? [] : comparison.unanswered.map(\.line)
    return ListStanding(
      lines: items.map(\.line), waiting: waiting, answerBy: handOver?.answerBy,
      missed: missedAnswers(to: waiting),
      told: items.count { item in
        item.replies.last.map { chain(of: $0.id, $0.kind).isTold } ?? false
      },
      matched: items.count(where: \.isMatched),
      late: followUps.filter { if case .overdue = $0.state { true } else { false } },
      open: followUps.filter(\.state.isOpen), toTell: followUps.filter(\.isToTell))
  }
}
