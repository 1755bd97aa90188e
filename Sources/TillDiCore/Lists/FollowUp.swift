/// One reply and what the room still waits for.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct FollowUp: Hashable, Sendable {
  /// The reply's name.
  public let id: ReplyID
  /// What was asked for: the words that were handed over.
  public let asked: [String]
  /// The lines it answers, by the words they had and the place they have now; empty for one that was carried over.
  public let lines: [ListLine]
  /// Which of the five.
  public let kind: ReplyKind
  /// The reason, the condition, or who else decides.
  public let reason: String?
  /// The role that answered.
  public let role: String
  /// The last day, if one was set.
  public let by: Day?
  /// What will be noticed.
  public let effect: String?
  /// Where it stands.
  public let state: FollowUpState
  /// Whether an earlier series left it.
  public let isCarried: Bool
  /// The day it was given or last changed; `nil` for one that was carried over.
  public var day: Day?
  /// What came after it, link by link.
  public let chain: ReplyChain
  /// What it said before, oldest first.
  public var earlier: [Reply] = []
  /// What had come of those when they were changed, by their places.
  public var earlierChains: [Int: ReplyChain] = [:]
  /// The version it answers, and stays with; `nil` where that is not known any more.
  public var version: Int?
  /// The lines it answers that the latest version does not have.
  public var left: Set<NoteID> = []
  /// Offers that met what it promises on, and were taken back since.
  public var withdrawn: [WithdrawnOffer] = []

  /// The day it was done, if it is and somebody said when.
  public var done: Day? { chain.done }
  /// How it was told last, if that was said.
  public var toldHow: String? { (chain.resultTold ?? chain.told)?.how }
  /// What is waited for next; `nil` when it is over.
  public var next: ChainLink? { chain.next(isPressing: state.isPressing) }
  /// Whether the team has something to hear: the reply itself, or what came of it.
  public var isToTell: Bool { chain.over == nil && (!chain.isTold || chain.isSettled) }
  /// Whether the room may ask about it now: it is late, due, or there is something to tell and nothing to be done here.
  public var isWaiting: Bool { state.isWaiting || !kind.promises && isToTell }
}

/// An offer that was handed over, linked to something that was promised, and is offered no longer.
///
/// The promise stands until people change it: only they know what it rests on.
///
/// Source: <doc:TheModel#Room-for-valuing> and <doc:TheModel#How-the-lists-are-compared>.
public struct WithdrawnOffer: Hashable, Sendable {
  /// The offer by the words and the place it was last handed over with.
  public let line: ListLine
  /// The version of management's list that no longer has it; `nil` where it is only taken away so far.
  public let version: Int?
}

/// What is waited for, in the order the room waits most.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public enum FollowUpState: Hashable, Sendable {
  /// The day has passed by some days, and it is not done.
  case overdue(days: Int)
  /// The day comes within ``Series/daysOfDue``, in so many days; 0 is today.
  case due(days: Int)
  /// Something is promised; `by` may be unset.
  case promised
  /// Nothing is left to be done, and that is not told back.
  case toTellBack
  /// The last of it was told on a day.
  case toldBack(Day)

  var urgency: Int {
    switch self {
    case .overdue: 0
    case .due: 1
    case .promised: 2
    case .toTellBack: 3
    case .toldBack: 4
    }
  }

  /// Whether the day has come for what is to be done.
  var isPressing: Bool {
    switch self {
    case .overdue, .due(0): true
    case .due, .promised, .toTellBack, .toldBack: false
    }
  }

  /// Whether something is promised, or asked of somebody else, and not done yet.
  public var isOpen: Bool {
    switch self {
    case .overdue, .due, .promised: true
    case .toTellBack, .toldBack: false
    }
  }

  /// Whether the room may ask about it now: it is late, due, or done and not told.
  public var isWaiting: Bool {
    switch self {
    case .overdue, .due, .toTellBack: true
    case .promised, .toldBack: false
    }
  }
}

extension Series {
  /// How many days ahead a promise is due rather than only promised.
  public static let daysOfDue = 14

  /// Every reply with what remains, the longest overdue first, then by day, what is over last.
  public func followUps(on today: Day) -> [FollowUp] {
    let versions = Dictionary(handOvers.map { ($0.id, ($0, byNote(lines(of: $0)))) }) { first, _ in
      first
    }
    let shared = byNote(sharedLines(of: .staff))
    let latest = latestHandOver(of: .staff)
    let stands = latest.map { Set($0.items.map(\.note)) }
    let taken = withdrawnOffers
    let own = answers.compactMap { answer -> FollowUp? in
      let reply = answer.reply
      let answered = versions[reply.handOver]
      // Where the version it answered was taken back, the words as they are shared now.
      let asked = reply.items.compactMap { note in
        (answered?.1 ?? shared)[note].map { $0.standing(where: shared[note]) }
      }
      // What it answered was erased or stays in the room since: nothing of it may be shown.
      if asked.isEmpty { return nil }
      let chain = chain(of: reply.id, reply.kind)
      let by = chain.passedOn?.by ?? reply.by
      var followUp = FollowUp(
        id: reply.id, asked: asked.map(\.text), lines: asked, kind: reply.kind,
        reason: reply.reason, role: reply.role, by: by, effect: reply.effect,
        state: state(of: chain, by: by, on: today), isCarried: false, chain: chain)
      followUp.day = answer.day
      followUp.earlier = answer.earlier
      followUp.earlierChains = answer.earlierChains
      followUp.version = answered?.0.version
      if let stands {
        followUp.left = Set(asked.map(\.note).filter { !stands.contains($0) })
      }
      if reply.kind.promises {
        followUp.withdrawn = links.filter { reply.items.contains($0.item) }
          .compactMap { taken[$0.offer] }
      }
      return followUp
    }
    let inherited = carried.map { promise in
      var chain = chain(of: promise.id, promise.kind)
      chain.wasDoneEarlier = promise.isDone
      chain.wasToldEarlier = promise.isTold ?? promise.kind.promises
      let by = chain.passedOn?.by ?? promise.by
      return FollowUp(
        id: promise.id, asked: [promise.asked], lines: [], kind: promise.kind,
        reason: promise.reason, role: promise.role, by: by, effect: nil,
        state: state(of: chain, by: by, on: today), isCarried: true, chain: chain)
    }
    return (inherited + own).enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      if one.state.urgency != other.state.urgency {
        return one.state.urgency < other.state.urgency
      }
      let far = Day(number: Int.max)
      if (one.by ?? far) != (other.by ?? far) { return (one.by ?? far) < (other.by ?? far) }
      return first.offset < second.offset
    }.map(\.element)
  }

  /// Offers that were handed over and are offered no longer, by their notes; none that stays in the room.
  private var withdrawnOffers: [NoteID: WithdrawnOffer] {
    let versions = handOvers.filter { $0.track == .management }.sorted { $0.version < $1.version }
    guard let latest = versions.last else { return [:] }
    let stands = Set(latest.items.map(\.note))
    var found: [NoteID: WithdrawnOffer] = [:]
    for (version, next) in zip(versions, versions.dropFirst().map(\.version) + [nil]) {
      for line in lines(of: version) {
        if stands.contains(line.note) {
          guard next == nil, notes[line.note]?.isRemoved == true else { continue }
          found[line.note] = WithdrawnOffer(line: line, version: nil)
        } else {
          found[line.note] = WithdrawnOffer(line: line, version: next)
        }
      }
    }
    return found
  }

  private func byNote(_ lines: [ListLine]) -> [NoteID: ListLine] {
    Dictionary(lines.map { ($0.note, $0) }) { first, _ in first }
  }

  private func state(of chain: ReplyChain, by: Day?, on today: Day) -> FollowUpState {
    if let over = chain.over { return .toldBack(over) }
    if chain.isSettled { return .toTellBack }
    guard let by else { return .promised }
    if by < today { return .overdue(days: by.days(to: today)) }
    let ahead = today.days(to: by)
    return ahead <= Self.daysOfDue ? .due(days: ahead) : .promised
  }
}

extension ListLine {
  /// The same words where the line stands now, so that people call it by the name it has.
  fileprivate func standing(where now: ListLine?) -> ListLine {
    guard let now else { return self }
    return ListLine(
      note: note, list: now.list, rank: now.rank, number: now.number, isRanked: isRanked,
      text: text,
      rewording: rewording, isRewordingRight: isRewordingRight, detail: detail,
      gathered: gathered, gatheredNotes: gatheredNotes)
  }
}
