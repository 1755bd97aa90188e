/// How far what one side handed over has come (`MODEL.md` §1.4–1.6).
///
/// Choosing is not losing: what was said but not put on top, and what was offered but not asked for, is
/// shown and never called loss. Loss is counted from the hand-over on: handed over → read → answered → done →
/// told back. A reasoned no has nothing left to be done, and has passed when it is told back.
public struct Funnel: Hashable, Sendable {
  /// The side whose list it is.
  public let track: TrackKind
  /// Notes of the list's kinds that were said and may leave the room.
  public let said: Int
  /// Lines chosen: top items and claims for staff, offers asked for on management's side.
  public let chosen: Int
  /// Lines handed over that are counted from there on.
  public let handedOver: Int
  /// Lines the other side has opened.
  public let read: Int
  /// Lines with a reply from a role with mandate.
  public let answered: Int
  /// Lines where nothing remains to be done.
  public let done: Int
  /// Lines where that was told back.
  public let toldBack: Int
  /// Whether the other side has opened the latest version.
  public let isRead: Bool
  /// Whether every answer given was told back.
  let areAnswersToldBack: Bool
  /// The last day for an answer, of the latest version.
  public let answerBy: Day?

  /// Where it stands on a day.
  public func state(on today: Day) -> FunnelState {
    guard let answerBy else { return .notHandedOver }
    if answered < handedOver || !isRead { return today > answerBy ? .broken : .underWay }
    // Offers that nobody has asked for yet are no proof that anything comes through.
    return areAnswersToldBack && handedOver > 0 ? .working : .underWay
  }
}

/// The states of a funnel, by a written rule.
///
/// Source: `MODEL.md` §1.4 and §1.6-2.
public enum FunnelState: String, Sendable, Codable, CaseIterable {
  /// The list has not been handed over.
  case notHandedOver = "not-handed-over"
  /// It is handed over; something is yet to be answered or told back, and the answer date has not passed.
  case underWay = "under-way"
  /// *Trasig*: the answer date has passed, and something is unread or unanswered.
  case broken
  /// *Fungerande*: every line is read and answered, and every answer told back.
  case working
}

extension Series {
  /// How far a side's list has come; costs the lines, the links and the replies.
  ///
  /// Staff's direction counts every line of the latest version. Management's counts the offers that staff
  /// asked for by linking them, and an offer has come as far as the item it serves that has come furthest.
  public func funnel(of track: TrackKind) -> Funnel {
    let comparison = self.comparison
    let handOver = latestHandOver(of: track)
    let isRead = handOver.map { openings.contains($0.id) } ?? false
    let progress: [Progress]
    let chosen: Int
    switch track {
    case .staff:
      progress = comparison.items.map { Progress($0, in: self) }
      chosen = comparison.items.count { $0.isAnsweredAlone }
    case .management:
      let byNote = Dictionary(comparison.items.map { ($0.line.note, $0) }) { first, _ in first }
      let asked = comparison.offers.filter { !$0.links.isEmpty }
      progress = asked.map { offer in
        offer.links.compactMap { byNote[$0.note] }.map { Progress($0, in: self) }
          .max { $0.rank < $1.rank } ?? Progress()
      }
      chosen = asked.count
    }
    let counted = handOver == nil ? [] : progress
    return Funnel(
      track: track,
      // A gathering's name is no note more: what was said is under it.
      said: notes(of: Set(ListKind.lists(of: track).map(\.noteKind))).count { !$0.isName },
      chosen: chosen,
      handedOver: counted.count,
      read: isRead ? counted.count : 0,
      answered: counted.count { $0.isAnswered },
      done: counted.count { $0.isDone },
      toldBack: counted.count { $0.isDone && $0.isToldBack },
      isRead: isRead,
      areAnswersToldBack: counted.allSatisfy { !$0.isAnswered || $0.isToldBack },
      answerBy: handOver?.answerBy)
  }
}

/// How far one item has come.
private struct Progress {
  var isAnswered = false
  var isDone = false
  var isToldBack = false

  var rank: Int { (isAnswered ? 1 : 0) + (isDone ? 2 : 0) + (isToldBack ? 4 : 0) }

  init() {}

  init(_ item: ComparedItem, in series: Series) {
    guard let reply = item.replies.last else { return }
    isAnswered = true
    isDone = !reply.kind.promises || series.doneOn[reply.id] != nil
    isToldBack = series.toldBack[reply.id] != nil
  }
}
