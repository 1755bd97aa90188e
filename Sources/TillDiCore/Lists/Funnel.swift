/// How far what one side makes has come; the rules are written down in <doc:TheFunnel>.
///
/// Choosing is not losing: what was said but not put on top, what was drawn but not offered, is shown and never called
/// loss. Loss is counted from the hand-over on. A reasoned no has nothing left to be done, and has passed when it
/// is told back.
///
/// ```swift
/// let funnel = series.funnel(of: .staff)
/// for stage in FunnelStage.passing(of: .staff) { print(stage, funnel.count(at: stage)) }
/// ```
///
/// Source: <doc:TheModel#The-broken-funnel> and <doc:TheModel#Room-for-valuing>.
public struct Funnel: Hashable, Sendable {
  /// The side whose list it is.
  public let track: TrackKind
  /// Notes of the list's kinds that were said and may leave the room; each note that was gathered is one.
  public let said: Int
  /// The lines they make when what belongs together is gathered.
  public let gathered: Int
  /// Moments of the process as it is; staff draw none.
  public let drawn: Int
  /// The moments where somebody decides.
  public let decisionPoints: Int
  /// Lines of the list: the latest version, or as it stands where none is handed over.
  public let onList: Int
  /// Lines chosen: top items and claims for staff, offers asked for on management's side.
  public let chosen: Int
  /// Lines handed over, those left out that were erased or stay in the room since.
  public let handedOver: Int
  /// Lines that somebody on the other side has read.
  public let read: Int
  /// Offers that staff want, or have said nothing of and that people linked to something on the staff's list; for
  /// staff every line asks.
  public let askedFor: Int
  /// Lines with a reply from a role with mandate; an offer that staff want was one itself, and another has come as far
  /// as the item it serves that has come furthest.
  public let answered: Int
  /// Lines whose reply was told.
  public let told: Int
  /// Lines where that leaves nothing to be done.
  public let done: Int
  /// Lines where that was told too.
  public let toldBack: Int
  /// The replies that count for the lines; one reply may answer several.
  public let replies: Int
  /// Offers serving at least one item whose reply promised something that is done; none for staff.
  public let taken: Int
  /// Whether every answer given was told back.
  let areAnswersToldBack: Bool
  /// Whether the other side has answered anything: a line, an offer, or what an offer that is linked serves.
  public let hasReplies: Bool
  /// The last day for an answer, of the latest version.
  public let answerBy: Day?
  /// Where each line that has not passed is, and how long it may be there.
  let halts: [FunnelHalt]

  /// The number at a stage; 0 at those of the other direction.
  public func count(at stage: FunnelStage) -> Int {
    switch stage {
    case .said: said
    case .gathered: gathered
    case .drawn: drawn
    case .decisionPoints: decisionPoints
    case .onList: onList
    case .top: track == .staff ? chosen : 0
    case .handedOver: handedOver
    case .read: read
    case .answered: answered
    case .told: told
    case .done: done
    case .toldBack: toldBack
    case .askedFor: track == .management ? askedFor : 0
    case .taken: taken
    }
  }

  /// Where it stands on a day.
  public func state(on today: Day) -> FunnelState {
    guard let answerBy else { return .notHandedOver }
    if answered < askedFor || read < handedOver { return today > answerBy ? .broken : .underWay }
    return areAnswersToldBack && hasReplies ? .working : .underWay
  }

  /// What has stopped before each stage after the hand-over, in order; costs the lines.
  public func stops(on today: Day) -> [FunnelStop] {
    FunnelStage.passing(of: track).dropFirst().map { stage in
      let halts = self.halts.filter { $0.stage == stage }
      let waiting = halts.filter { $0.patience.lasts(today) }
      return FunnelStop(
        stage: stage, waiting: waiting.count,
        stuck: halts.count { !$0.patience.lasts(today) && $0.patience != .settled },
        settled: halts.count { $0.patience == .settled },
        toTalkAbout: halts.count(where: \.isToTalkAbout),
        due: waiting.compactMap(\.patience.day).min())
    }
  }

  /// The place where most is stuck, or where nothing is, the place where most waits.
  ///
  /// Of places with equally much, it is the earliest.
  public func narrowest(on today: Day) -> FunnelNarrows {
    if answerBy == nil { return .notHandedOver }
    if handedOver == 0 { return .empty }
    let stops = self.stops(on: today)
    if let most = stops.map(\.stuck).max(), most > 0,
      let stop = stops.first(where: { $0.stuck == most })
    {
      return .stuck(stop)
    }
    if let most = stops.map(\.waiting).max(), most > 0,
      let stop = stops.first(where: { $0.waiting == most })
    {
      return .waiting(stop)
    }
    return .nowhere
  }
}

/// The states of a funnel, by the rule written down in <doc:TheFunnel>.
///
/// Source: <doc:TheModel#The-broken-funnel>.
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

/// A line that has not come all the way.
struct FunnelHalt: Hashable, Sendable {
  /// The stage it has not come to.
  let stage: FunnelStage
  /// How long it may take.
  let patience: Patience
  /// Whether it waits since staff need to talk about it.
  var isToTalkAbout = false

  enum Patience: Hashable, Sendable {
    /// It has passed in its own way: a reasoned no that was told back.
    case settled
    /// Nothing but somebody's doing is missing.
    case none
    /// Until and including a day.
    case until(Day)
    /// A promise without a day.
    case open

    /// The day, if there is one.
    var day: Day? { if case .until(let day) = self { day } else { nil } }

    /// Whether it still has time on a day.
    func lasts(_ today: Day) -> Bool {
      switch self {
      case .settled, .none: false
      case .until(let day): today <= day
      case .open: true
      }
    }

    /// What has time longest first, what is settled last: where several may help, the best one counts.
    func outlasts(_ other: Patience) -> Bool {
      (order, day ?? Day(number: 0)) > (other.order, other.day ?? Day(number: 0))
    }

    private var order: Int {
      switch self {
      case .settled: 0
      case .none: 1
      case .until: 2
      case .open: 3
      }
    }
  }
}
