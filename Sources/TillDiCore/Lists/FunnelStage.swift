/// A stage of a direction of the funnel.
///
/// Up to the list it is *choosing*: what stays behind was weighed and left, and is never called loss. Loss is counted
/// from the hand-over on.
///
/// Source: <doc:TheModel#The-broken-funnel> and <doc:TheModel#Room-for-valuing>.
public enum FunnelStage: String, Sendable, Codable, CaseIterable {
  /// Staff: said as a support, a disturbance or a claim.
  case said
  /// Staff: the lines that are left when what belongs together is gathered.
  case gathered
  /// Management: the moments of the process that were drawn.
  case drawn
  /// Management: those of them where somebody decides.
  case decisionPoints = "decision-points"
  /// Both: the lines of the list that is shared, or that grows.
  case onList = "on-list"
  /// Staff: what is answered by itself, the first three of each side and every claim.
  case top
  /// Both: handed over.
  case handedOver = "handed-over"
  /// Staff: read by the other side.
  case read
  /// Staff: replied to by a role with mandate.
  case answered
  /// Staff: and the reply was told to whoever asked.
  case told
  /// Staff: nothing is left to be done.
  case done
  /// Staff: and that was told.
  case toldBack = "told-back"
  /// Management: wanted by staff, or linked by people to something on the staff's list where staff said nothing of it.
  case askedFor = "asked-for"
  /// Management: a promise to something it serves was kept.
  case taken

  /// The stages of choosing, in order.
  public static func choosing(of track: TrackKind) -> [FunnelStage] {
    switch track {
    case .staff: [.said, .gathered, .onList, .top]
    case .management: [.drawn, .decisionPoints, .onList]
    }
  }

  /// The stages from the hand-over on, in order; none has more than the one before.
  public static func passing(of track: TrackKind) -> [FunnelStage] {
    switch track {
    case .staff: [.handedOver, .read, .answered, .told, .done, .toldBack]
    case .management: [.handedOver, .askedFor, .taken]
    }
  }
}

/// What has come no further than to just before a stage.
///
/// Source: <doc:TheModel#The-broken-funnel>.
public struct FunnelStop: Hashable, Sendable {
  /// The stage it has not come to.
  public let stage: FunnelStage
  /// Lines that still have time.
  public let waiting: Int
  /// Lines whose day has passed, or that nothing but somebody's doing keeps back.
  public let stuck: Int
  /// Offers that staff said are not for them, or whose every request got a no with its reason that was told back.
  public let settled: Int
  /// Those of what waits that staff need to talk about.
  public let toTalkAbout: Int
  /// The next day something of what waits is due.
  public let due: Day?

  /// Takes every part.
  public init(
    stage: FunnelStage, waiting: Int = 0, stuck: Int = 0, settled: Int = 0, toTalkAbout: Int = 0,
    due: Day? = nil
  ) {
    self.stage = stage
    self.waiting = waiting
    self.stuck = stuck
    self.settled = settled
    self.toTalkAbout = toTalkAbout
    self.due = due
  }
}

/// Where most has stopped in a direction, by the rule of ``Funnel/narrowest(on:)``.
///
/// Source: <doc:TheModel#The-broken-funnel>.
public enum FunnelNarrows: Hashable, Sendable {
  /// The list has not been handed over.
  case notHandedOver
  /// Most is stuck before this stage.
  case stuck(FunnelStop)
  /// Nothing is stuck; most waits before this stage.
  case waiting(FunnelStop)
  /// Everything has passed.
  case nowhere
  /// It was handed over, and nothing of it is left to be followed: its lines were erased or stay in the room.
  case empty
}
