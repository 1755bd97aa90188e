package import TillDiCore
package import TillDiReports

/// What was promised as data, format 1; described in <doc:Data>.
package struct FollowUpExport: DataExport, Hashable {
  package var format = 1
  package let workplace: String
  /// The day the states are of.
  package let on: Day
  /// Every reply and carried promise, what the room waits for most first.
  package let replies: [Item]
  /// What the room said of the replies to the latest version it talked through.
  @Explicit package var trust: Trust?

  /// A reply with what remains of it.
  package struct Item: Codable, Hashable, Sendable {
    package let id: ReplyID
    package let state: State
    /// Days late, or days left.
    @Explicit package var days: Int?
    package let carried: Bool
    package let asked: [String]
    package let items: [Line]
    package let kind: ReplyKind
    @Explicit package var reason: String?
    package let role: String
    @Explicit package var by: Day?
    @Explicit package var effect: String?
    /// The version it answers.
    @Explicit package var version: Int?
    /// The day it was given or last changed.
    @Explicit package var given: Day?
    @Explicit package var done: Day?
    @Explicit package var toldBack: Day?
    @Explicit package var toldHow: String?
    /// What it said before, oldest first.
    package let earlier: [Earlier]
    /// Offers it may rest on that are offered no longer.
    package let withdrawn: [Offer]
  }

  /// Where a reply stands.
  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case overdue, due, promised
    case toTellBack = "to-tell-back"
    case toldBack = "told-back"
  }

  /// A line it answers.
  package struct Line: Codable, Hashable, Sendable {
    package let id: NoteID
    package let list: ListKind
    package let rank: Int
    /// Whether the latest version has it no longer.
    package let left: Bool
  }

  /// A reply as it was.
  package struct Earlier: Codable, Hashable, Sendable {
    package let kind: ReplyKind
    @Explicit package var reason: String?
    package let role: String
    @Explicit package var by: Day?
    @Explicit package var effect: String?
  }

  /// An offer that was withdrawn.
  package struct Offer: Codable, Hashable, Sendable {
    package let id: NoteID
    package let text: String
    /// The version that has it no longer.
    @Explicit package var version: Int?
  }

  /// What the room said of the replies.
  package struct Trust: Codable, Hashable, Sendable {
    package let version: Int
    package let unclear: [TrustQuestion]
    @Explicit package var otherwise: String?
    /// Whether replies were given or changed since.
    package let changedSince: Bool
    /// The lines whose promise has no day.
    package let withoutDay: [NoteID]
  }
}

extension Reports {
  /// What was promised as data.
  package func followUpExport() -> FollowUpExport {
    FollowUpExport(
      workplace: series.name, on: today, replies: followUps.map(item),
      trust: trustCheck.map { handOver, check in
        FollowUpExport.Trust(
          version: handOver.version, unclear: check.unclear, otherwise: check.otherwise,
          changedSince: isTrustOld(handOver),
          withoutDay: series.promisesWithoutDay(in: handOver.id).map(\.note))
      })
  }

  private func item(_ followUp: FollowUp) -> FollowUpExport.Item {
    let (state, days, toldBack) = data(followUp.state)
    return FollowUpExport.Item(
      id: followUp.id, state: state, days: days, carried: followUp.isCarried,
      asked: followUp.asked,
      items: followUp.lines.map {
        FollowUpExport.Line(
          id: $0.note, list: $0.list, rank: $0.rank, left: followUp.left.contains($0.note))
      },
      kind: followUp.kind, reason: followUp.reason, role: followUp.role, by: followUp.by,
      effect: followUp.effect, version: followUp.version, given: followUp.day,
      done: followUp.done, toldBack: toldBack, toldHow: followUp.toldHow,
      earlier: followUp.earlier.map {
        FollowUpExport.Earlier(
          kind: $0.kind, reason: $0.reason, role: $0.role, by: $0.by, effect: $0.effect)
      },
      withdrawn: withdrawn(followUp).map {
        FollowUpExport.Offer(id: $0.line.note, text: $0.line.text, version: $0.version)
      })
  }

  private func data(_ state: FollowUpState) -> (FollowUpExport.State, Int?, Day?) {
    switch state {
    case .overdue(let days): (.overdue, days, nil)
    case .due(let days): (.due, days, nil)
    case .promised: (.promised, nil, nil)
    case .toTellBack: (.toTellBack, nil, nil)
    case .toldBack(let day): (.toldBack, nil, day)
    }
  }

  /// Offers a promise may rest on that were withdrawn, as far as this room may see it.
  private func withdrawn(_ followUp: FollowUp) -> [WithdrawnOffer] {
    followUp.withdrawn.filter { $0.version != nil || !isHidden(.management) }
  }
}
