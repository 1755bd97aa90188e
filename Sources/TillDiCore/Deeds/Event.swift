/// One thing that happened, as it is recorded: the table of every deed there is.
///
/// An event's JSON is an object with one key, its kind: `{"removed":{"note":"k7f2mq9dxx"}}`. The kinds and their
/// fields are the record's format, version 1. A new deed is a new kind; an old kind gets only optional fields that
/// may be ignored, and an enumeration on disk never gets a new value. So an older program holds back papers for others,
/// and never calls a line damaged.
///
/// What a deed says, sets and leads to stands in its own file; adding one takes that file and its rows here, and the
/// compiler then asks for each of the others. Rare deeds of many words are kept apart (`indirect`): a record holds an
/// event for each line, and none is to take more room than what was said.
///
/// ```swift
/// let events = try decide(.remove("k7f2mq9dxx"), in: series, Situation(today: today))
/// print(events.map(\.kind))  // [removed]
/// ```
///
/// Source: <doc:TheModel#What-is-ours>.
public enum Event: Hashable, Sendable {
  // The series
  /// See ``HeadingSet``.
  case headingSet(HeadingSet)
  /// See ``ProgrammeAdopted``.
  case programmeAdopted(ProgrammeAdopted)
  /// See ``CarriedOver``.
  indirect case carriedOver(CarriedOver)
  /// See ``LineCarried``.
  indirect case lineCarried(LineCarried)
  /// See ``Closed``.
  case closed
  /// See ``Planned``.
  case planned(Planned)
  /// See ``Cancelled``.
  case cancelled(Cancelled)
  /// See ``Adjusted``.
  indirect case adjusted(Adjusted)
  /// See ``Exported``.
  case exported(Exported)

  // Occasions
  /// See ``OccasionBegan``.
  case occasionBegan(OccasionBegan)
  /// See ``DayPutRight``.
  case dayPutRight(DayPutRight)
  /// See ``OccasionEnded``.
  case occasionEnded(OccasionEnded)
  /// See ``OccasionTakenAway``.
  case occasionTakenAway(OccasionTakenAway)
  /// See ``ActivityEntered``.
  case activityEntered(ActivityEntered)
  /// See ``ActivitySkipped``.
  case activitySkipped(ActivitySkipped)
  /// See ``Attended``.
  case attended(Attended)
  /// See ``HomeworkGiven``.
  case homeworkGiven(HomeworkGiven)
  /// See ``HomeworkCollected``.
  case homeworkCollected(HomeworkCollected)

  // The clock
  /// See ``Extended``.
  case extended(Extended)
  /// See ``Timed``.
  case timed(Timed)
  /// See ``Paused``.
  case paused(Paused)
  /// See ``Resumed``.
  case resumed(Resumed)
  /// See ``ClockSet``.
  case clockSet(ClockSet)

  // Notes
  /// See ``Said``.
  case said(Said)
  /// See ``Edited``.
  case edited(Edited)
  /// See ``Reworded``.
  case reworded(Reworded)
  /// See ``RewordingHeard``.
  case rewordingHeard(RewordingHeard)
  /// See ``Detailed``.
  case detailed(Detailed)
  /// See ``Moved``.
  case moved(Moved)
  /// See ``Placed``.
  case placed(Placed)
  /// See ``Removed``.
  case removed(Removed)
  /// See ``KeptInRoom``.
  case keptInRoom(KeptInRoom)
  /// See ``Tagged``.
  case tagged(Tagged)
  /// See ``LensTagged``.
  case lensTagged(LensTagged)
  /// See ``Gathered``.
  case gathered(Gathered)
  /// See ``Observed``.
  case observed(Observed)
  /// See ``Attached``.
  indirect case attached(Attached)

  // Lists
  /// See ``Ranked``.
  case ranked(Ranked)
  /// See ``BallotOpened``.
  case ballotOpened(BallotOpened)
  /// See ``Voted``.
  case voted(Voted)
  /// See ``BallotClosed``.
  case ballotClosed(BallotClosed)
  /// See ``MomentSet``.
  indirect case momentSet(MomentSet)
  /// See ``MomentRemoved``.
  case momentRemoved(MomentRemoved)
  /// See ``DreamBegun``.
  case dreamBegun

  // Between the sides
  /// See ``Arranged``.
  case arranged(Arranged)
  /// See ``Agreed``.
  case agreed(Agreed)
  /// See ``HandedOver``.
  indirect case handedOver(HandedOver)
  /// See ``Opened``.
  case opened(Opened)
  /// See ``Linked``.
  case linked(Linked)
  /// See ``Graded``.
  case graded(Graded)
  /// See ``Unlinked``.
  case unlinked(Unlinked)
  /// See ``ProposalDismissed``.
  case proposalDismissed(ProposalDismissed)
  /// See ``ProposalTaken``.
  case proposalTaken(ProposalTaken)
  /// See ``Replied``.
  indirect case replied(Replied)
  /// See ``Done``.
  case done(Done)
  /// See ``ToldBack``.
  case toldBack(ToldBack)
  /// See ``ConditionSettled``.
  case conditionSettled(ConditionSettled)
  /// See ``TrialShown``.
  case trialShown(TrialShown)
  /// See ``PassedOn``.
  case passedOn(PassedOn)
  /// See ``GroundSaid``.
  case groundSaid(GroundSaid)
  /// See ``TrustChecked``.
  case trustChecked(TrustChecked)
  /// See ``OfferAnswered``.
  case offerAnswered(OfferAnswered)
  /// See ``Reviewed``.
  case reviewed(Reviewed)

  // From the other side’s laptop
  /// See ``Received``.
  indirect case received(Received)
  /// See ``WordsReceived``.
  indirect case wordsReceived(WordsReceived)
  /// See ``ReplyReceived``.
  indirect case replyReceived(ReplyReceived)
  /// See ``RepliesReceived``.
  case repliesReceived(RepliesReceived)

  // The record itself
  /// See ``Undone``.
  case undone(Undone)
  /// See ``Erased``.
  case erased(Erased)
  /// See ``Masked``.
  case masked(Masked)
  /// See ``Merged``.
  case merged(Merged)
}

extension Event {
  /// The kinds, as the record spells them.
  public enum Kind: String, CaseIterable, CodingKey, Sendable {
    /// See ``Event/HeadingSet``.
    case headingSet = "heading-set"
    /// See ``Event/ProgrammeAdopted``.
    case programmeAdopted = "programme-adopted"
    /// See ``Event/CarriedOver``.
    case carriedOver = "carried-over"
    /// See ``Event/LineCarried``.
    case lineCarried = "line-carried"
    /// See ``Event/Closed``.
    case closed
    /// See ``Event/Planned``.
    case planned
    /// See ``Event/Cancelled``.
    case cancelled
    /// See ``Event/Adjusted``.
    case adjusted
    /// See ``Event/Exported``.
    case exported
    /// See ``Event/OccasionBegan``.
    case occasionBegan = "occasion-began"
    /// See ``Event/DayPutRight``.
    case dayPutRight = "day-put-right"
    /// See ``Event/OccasionEnded``.
    case occasionEnded = "occasion-ended"
    /// See ``Event/OccasionTakenAway``.
    case occasionTakenAway = "occasion-taken-away"
    /// See ``Event/ActivityEntered``.
    case activityEntered = "activity-entered"
    /// See ``Event/ActivitySkipped``.
    case activitySkipped = "activity-skipped"
    /// See ``Event/Attended``.
    case attended
    /// See ``Event/HomeworkGiven``.
    case homeworkGiven = "homework-given"
    /// See ``Event/HomeworkCollected``.
    case homeworkCollected = "homework-collected"
    /// See ``Event/Extended``.
    case extended
    /// See ``Event/Timed``.
    case timed
    /// See ``Event/Paused``.
    case paused
    /// See ``Event/Resumed``.
    case resumed
    /// See ``Event/ClockSet``.
    case clockSet = "clock-set"
    /// See ``Event/Said``.
    case said
    /// See ``Event/Edited``.
    case edited
    /// See ``Event/Reworded``.
    case reworded
    /// See ``Event/RewordingHeard``.
    case rewordingHeard = "rewording-heard"
    /// See ``Event/Detailed``.
    case detailed
    /// See ``Event/Moved``.
    case moved
    /// See ``Event/Placed``.
    case placed
    /// See ``Event/Removed``.
    case removed
    /// See ``Event/KeptInRoom``.
    case keptInRoom = "kept-in-room"
    /// See ``Event/Tagged``.
    case tagged
    /// See ``Event/LensTagged``.
    case lensTagged = "lens-tagged"
    /// See ``Event/Gathered``.
    case gathered
    /// See ``Event/Observed``.
    case observed
    /// See ``Event/Attached``.
    case attached
    /// See ``Event/Ranked``.
    case ranked
    /// See ``Event/BallotOpened``.
    case ballotOpened = "ballot-opened"
    /// See ``Event/Voted``.
    case voted
    /// See ``Event/BallotClosed``.
    case ballotClosed = "ballot-closed"
    /// See ``Event/MomentSet``.
    case momentSet = "moment-set"
    /// See ``Event/MomentRemoved``.
    case momentRemoved = "moment-removed"
    /// See ``Event/DreamBegun``.
    case dreamBegun = "dream-begun"
    /// See ``Event/Arranged``.
    case arranged
    /// See ``Event/Agreed``.
    case agreed
    /// See ``Event/HandedOver``.
    case handedOver = "handed-over"
    /// See ``Event/Opened``.
    case opened
    /// See ``Event/Linked``.
    case linked
    /// See ``Event/Graded``.
    case graded
    /// See ``Event/Unlinked``.
    case unlinked
    /// See ``Event/ProposalDismissed``.
    case proposalDismissed = "proposal-dismissed"
    /// See ``Event/ProposalTaken``.
    case proposalTaken = "proposal-taken"
    /// See ``Event/Replied``.
    case replied
    /// See ``Event/Done``.
    case done
    /// See ``Event/ToldBack``.
    case toldBack = "told-back"
    /// See ``Event/ConditionSettled``.
    case conditionSettled = "condition-settled"
    /// See ``Event/TrialShown``.
    case trialShown = "trial-shown"
    /// See ``Event/PassedOn``.
    case passedOn = "passed-on"
    /// See ``Event/GroundSaid``.
    case groundSaid = "ground-said"
    /// See ``Event/TrustChecked``.
    case trustChecked = "trust-checked"
    /// See ``Event/OfferAnswered``.
    case offerAnswered = "offer-answered"
    /// See ``Event/Reviewed``.
    case reviewed
    /// See ``Event/Received``.
    case received
    /// See ``Event/WordsReceived``.
    case wordsReceived = "words-received"
    /// See ``Event/ReplyReceived``.
    case replyReceived = "reply-received"
    /// See ``Event/RepliesReceived``.
    case repliesReceived = "replies-received"
    /// See ``Event/Undone``.
    case undone
    /// See ``Event/Erased``.
    case erased
    /// See ``Event/Masked``.
    case masked
    /// See ``Event/Merged``.
    case merged

    /// The deed that is spelled so.
    var deed: any Deed.Type {
      switch self {
      case .headingSet: HeadingSet.self
      case .programmeAdopted: ProgrammeAdopted.self
      case .carriedOver: CarriedOver.self
      case .lineCarried: LineCarried.self
      case .closed: Closed.self
      case .planned: Planned.self
      case .cancelled: Cancelled.self
      case .adjusted: Adjusted.self
      case .exported: Exported.self
      case .occasionBegan: OccasionBegan.self
      case .dayPutRight: DayPutRight.self
      case .occasionEnded: OccasionEnded.self
      case .occasionTakenAway: OccasionTakenAway.self
      case .activityEntered: ActivityEntered.self
      case .activitySkipped: ActivitySkipped.self
      case .attended: Attended.self
      case .homeworkGiven: HomeworkGiven.self
      case .homeworkCollected: HomeworkCollected.self
      case .extended: Extended.self
      case .timed: Timed.self
      case .paused: Paused.self
      case .resumed: Resumed.self
      case .clockSet: ClockSet.self
      case .said: Said.self
      case .edited: Edited.self
      case .reworded: Reworded.self
      case .rewordingHeard: RewordingHeard.self
      case .detailed: Detailed.self
      case .moved: Moved.self
      case .placed: Placed.self
      case .removed: Removed.self
      case .keptInRoom: KeptInRoom.self
      case .tagged: Tagged.self
      case .lensTagged: LensTagged.self
      case .gathered: Gathered.self
      case .observed: Observed.self
      case .attached: Attached.self
      case .ranked: Ranked.self
      case .ballotOpened: BallotOpened.self
      case .voted: Voted.self
      case .ballotClosed: BallotClosed.self
      case .momentSet: MomentSet.self
      case .momentRemoved: MomentRemoved.self
      case .dreamBegun: DreamBegun.self
      case .arranged: Arranged.self
      case .agreed: Agreed.self
      case .handedOver: HandedOver.self
      case .opened: Opened.self
      case .linked: Linked.self
      case .graded: Graded.self
      case .unlinked: Unlinked.self
      case .proposalDismissed: ProposalDismissed.self
      case .proposalTaken: ProposalTaken.self
      case .replied: Replied.self
      case .done: Done.self
      case .toldBack: ToldBack.self
      case .conditionSettled: ConditionSettled.self
      case .trialShown: TrialShown.self
      case .passedOn: PassedOn.self
      case .groundSaid: GroundSaid.self
      case .trustChecked: TrustChecked.self
      case .offerAnswered: OfferAnswered.self
      case .reviewed: Reviewed.self
      case .received: Received.self
      case .wordsReceived: WordsReceived.self
      case .replyReceived: ReplyReceived.self
      case .repliesReceived: RepliesReceived.self
      case .undone: Undone.self
      case .erased: Erased.self
      case .masked: Masked.self
      case .merged: Merged.self
      }
    }
  }

  /// Every kind this version of the program knows, as the record spells them.
  public static let kinds = Set(Kind.allCases.map(\.rawValue))

  /// The deed itself, whichever it is.
  var deed: any Deed {
    switch self {
    case .headingSet(let deed): deed
    case .programmeAdopted(let deed): deed
    case .carriedOver(let deed): deed
    case .lineCarried(let deed): deed
    case .closed: Closed()
    case .planned(let deed): deed
    case .cancelled(let deed): deed
    case .adjusted(let deed): deed
    case .exported(let deed): deed
    case .occasionBegan(let deed): deed
    case .dayPutRight(let deed): deed
    case .occasionEnded(let deed): deed
    case .occasionTakenAway(let deed): deed
    case .activityEntered(let deed): deed
    case .activitySkipped(let deed): deed
    case .attended(let deed): deed
    case .homeworkGiven(let deed): deed
    case .homeworkCollected(let deed): deed
    case .extended(let deed): deed
    case .timed(let deed): deed
    case .paused(let deed): deed
    case .resumed(let deed): deed
    case .clockSet(let deed): deed
    case .said(let deed): deed
    case .edited(let deed): deed
    case .reworded(let deed): deed
    case .rewordingHeard(let deed): deed
    case .detailed(let deed): deed
    case .moved(let deed): deed
    case .placed(let deed): deed
    case .removed(let deed): deed
    case .keptInRoom(let deed): deed
    case .tagged(let deed): deed
    case .lensTagged(let deed): deed
    case .gathered(let deed): deed
    case .observed(let deed): deed
    case .attached(let deed): deed
    case .ranked(let deed): deed
    case .ballotOpened(let deed): deed
    case .voted(let deed): deed
    case .ballotClosed(let deed): deed
    case .momentSet(let deed): deed
    case .momentRemoved(let deed): deed
    case .dreamBegun: DreamBegun()
    case .arranged(let deed): deed
    case .agreed(let deed): deed
    case .handedOver(let deed): deed
    case .opened(let deed): deed
    case .linked(let deed): deed
    case .graded(let deed): deed
    case .unlinked(let deed): deed
    case .proposalDismissed(let deed): deed
    case .proposalTaken(let deed): deed
    case .replied(let deed): deed
    case .done(let deed): deed
    case .toldBack(let deed): deed
    case .conditionSettled(let deed): deed
    case .trialShown(let deed): deed
    case .passedOn(let deed): deed
    case .groundSaid(let deed): deed
    case .trustChecked(let deed): deed
    case .offerAnswered(let deed): deed
    case .reviewed(let deed): deed
    case .received(let deed): deed
    case .wordsReceived(let deed): deed
    case .replyReceived(let deed): deed
    case .repliesReceived(let deed): deed
    case .undone(let deed): deed
    case .erased(let deed): deed
    case .masked(let deed): deed
    case .merged(let deed): deed
    }
  }
}
