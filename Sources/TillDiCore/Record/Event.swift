/// One thing that happened, as it is recorded.
///
/// An event's JSON is an object with one key, its kind: `{"removed":{"note":"k7f2mq9dxx"}}`. The kinds and their
/// fields are part of the record's format, version 1; a field may be added, never given another meaning.
///
/// Source: `MODEL.md` §6.
public enum Event: Hashable, Sendable, Codable {
  // The series
  /// The municipality's particulars, for the heading of what is filed.
  case headingSet(heading: Heading)
  /// The programme this series runs from here on; `fingerprint` names the kept text.
  case programmeAdopted(programme: String, fingerprint: String)
  /// A reply or an open promise an earlier series left; never its notes.
  case carriedOver(from: String, promise: CarriedPromise)
  /// The series is over; nothing more is expected of anybody here.
  case closed

  // Occasions
  /// A session was begun; `label` tells day staff from night staff, `afterwards` a session taken down later.
  case occasionBegan(
    occasion: OccasionID, session: SessionID, day: Day, label: String?, afterwards: Bool)
  /// A session was ended.
  case occasionEnded(occasion: OccasionID)
  /// The room went to an activity, forwards or back.
  case activityEntered(occasion: OccasionID, activity: ActivityID)
  /// An activity was passed over, with a reason if one was given.
  case activitySkipped(occasion: OccasionID, activity: ActivityID, reason: String?)
  /// Minutes were added to an activity (negative: taken away) while the room was there.
  case extended(occasion: OccasionID, activity: ActivityID, minutes: Int)
  /// What an activity took so far, beside what was planned; said when the room leaves it.
  case timed(occasion: OccasionID, activity: ActivityID, planned: Int, actual: Int)
  /// The room took a break.
  case paused(occasion: OccasionID)
  /// The break was over.
  case resumed(occasion: OccasionID)
  /// The clock was set by hand: so many minutes were spent in the activity.
  case clockSet(occasion: OccasionID, activity: ActivityID, spent: Int)
  /// Some of a role came (positive) or went (negative); never who.
  case attended(occasion: OccasionID, role: String, change: Int)
  /// A homework was handed out.
  case homeworkGiven(occasion: OccasionID, homework: HomeworkID)
  /// A homework was asked for; `brought` is how many had something, where it was counted.
  case homeworkCollected(occasion: OccasionID, homework: HomeworkID, brought: Int?)

  // Notes
  /// Somebody said something, in their own words.
  case said(note: NoteID, kind: NoteKind, text: String, detail: String?, staysInRoom: Bool)
  /// The words were put right, as the person would have them.
  case edited(note: NoteID, text: String)
  /// The facilitator's rewording, kept beside the words.
  case reworded(note: NoteID, text: String)
  /// The room heard the rewording and said whether it is right.
  case rewordingHeard(note: NoteID, isRight: Bool)
  /// A claim's route, or an offer's conditions.
  case detailed(note: NoteID, text: String)
  /// The note was put under another kind.
  case moved(note: NoteID, kind: NoteKind)
  /// The note belongs to another activity of the same session than where it was said.
  case placed(note: NoteID, activity: ActivityID)
  /// The note was taken away; its text remains in the record.
  case removed(note: NoteID)
  /// The note stays in the room, or no longer does.
  case keptInRoom(note: NoteID, stays: Bool)

  /// The note is about things, ways, society, or several of them.
  case tagged(note: NoteID, dimensions: [Dimension])
  /// Notes were put together under a name in the room's own words; `note` is the name's own.
  case gathered(note: NoteID, kind: NoteKind, name: String, notes: [NoteID])
  /// An observer saw something; it is nothing the room said.
  case observed(observation: Observation)
  /// A file was put beside the record, with a description. It is called as a note is: what is done to notes by
  /// their name – put right, taken away, kept in the room – is done to it as well.
  case attached(note: NoteID, file: AttachedFile, text: String, staysInRoom: Bool)

  // Lists
  /// The room's order of one list, from the first.
  case ranked(list: ListKind, order: [NoteID])
  /// The room was asked to vote.
  case ballotOpened(ballot: Ballot)
  /// One anonymous ballot, or the totals of some lines; `isTotal` takes the place of what they had.
  case voted(ballot: BallotID, votes: [Vote], isTotal: Bool)
  /// The ballot was closed, and its totals may be shown.
  case ballotClosed(ballot: BallotID)
  /// A moment of the process, new or changed, and the one it stands after.
  case momentSet(map: MapKind, moment: Moment, after: MomentID?)
  /// A moment no longer happens.
  case momentRemoved(map: MapKind, moment: MomentID)
  /// The dream was begun as a copy of the process as it is.
  case dreamBegun

  // Between the sides
  /// One thing agreed before start: who receives, who answers, by when, presented to whom.
  case arranged(matter: Arrangement, text: String)
  /// A list was read aloud, the room said yes, and it was handed over.
  case handedOver(handOver: HandOver)
  /// A side opened the other side's list.
  case opened(handOver: HandOverID)
  /// An offer serves a staff item; wholly where no grade is given.
  case linked(link: LinkID, item: NoteID, offer: NoteID, grade: LinkGrade?)
  /// People said how far the offer of a link serves its item.
  case graded(link: LinkID, grade: LinkGrade)
  /// A link was taken back.
  case unlinked(link: LinkID)
  /// People dismissed what the program proposed, for good.
  case proposalDismissed(proposal: Proposal)
  /// People made an offer of what the program proposed.
  case proposalTaken(proposal: Proposal, note: NoteID)
  /// A role with mandate replied to items of one version.
  case replied(reply: Reply)
  /// What was promised is done.
  case done(reply: ReplyID, on: Day)
  /// The answer was told back to the other side.
  case toldBack(reply: ReplyID, on: Day, how: String?)

  /// The room said whether the replies to a list are clear.
  case trustChecked(check: TrustCheck)
  /// The room looked back at one of the programme's reflections.
  case reviewed(review: ReflectionReview)

  // From the other side's laptop
  /// The other side's frozen list came in a file; `earlier` is what left the list and may still be shown.
  case received(handOver: HandOver, number: Int, earlier: [NoteID])
  /// One note's words, for a list that comes.
  case wordsReceived(words: ReceivedWords)
  /// A reply in its so-maniest revision, for replies that come.
  case replyReceived(reply: Reply, revision: Int)
  /// Replies to a version came in a file, with those that were taken back and the links that stand beside them.
  case repliesReceived(
    handOver: HandOverID, number: Int, replies: [ReplyMark], withdrawn: [ReplyID], links: [Link])

  // Time and learning
  /// A date for a session, new or changed.
  case planned(plan: PlannedSession)
  /// A planned date was cancelled.
  case cancelled(plan: PlanID, reason: String?)
  /// Something was observed and changed for next time.
  case adjusted(adjustment: Adjustment)
  /// A document was written for somebody else.
  case exported(document: String, file: String)

  // The record itself
  /// Actions were taken back; when these are undoings themselves, they were made again.
  case undone(actions: [ActionID])
  /// Words were erased for good; the tombstone wins over any copy that comes back. `isReply` tells of a reply that was
  /// given here, so that whoever received it hears that it was taken back.
  case erased(subject: String, isReply: Bool? = nil)
  /// Words were masked for good.
  case masked(subject: String)
  /// Actions from another copy of the series came into this file: how many, by which laptops, and the highest
  /// number there. It tells of this file only: it is in no fold, and no merge takes it along.
  case merged(count: Int, laptops: [String], last: Int)

  /// The kinds, as the record spells them.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// Spells ``Event/headingSet(heading:)``; the others likewise.
    case headingSet = "heading-set"
    /// See ``Event``.
    case programmeAdopted = "programme-adopted"
    /// See ``Event``.
    case carriedOver = "carried-over"
    /// See ``Event``.
    case closed
    /// See ``Event``.
    case occasionBegan = "occasion-began"
    /// See ``Event``.
    case occasionEnded = "occasion-ended"
    /// See ``Event``.
    case activityEntered = "activity-entered"
    /// See ``Event``.
    case activitySkipped = "activity-skipped"
    /// See ``Event``.
    case extended
    /// See ``Event``.
    case timed
    /// See ``Event``.
    case paused
    /// See ``Event``.
    case resumed
    /// See ``Event``.
    case clockSet = "clock-set"
    /// See ``Event``.
    case attended
    /// See ``Event``.
    case homeworkGiven = "homework-given"
    /// See ``Event``.
    case homeworkCollected = "homework-collected"
    /// See ``Event``.
    case said
    /// See ``Event``.
    case edited
    /// See ``Event``.
    case reworded
    /// See ``Event``.
    case rewordingHeard = "rewording-heard"
    /// See ``Event``.
    case detailed
    /// See ``Event``.
    case moved
    /// See ``Event``.
    case placed
    /// See ``Event``.
    case removed
    /// See ``Event``.
    case keptInRoom = "kept-in-room"
    /// See ``Event``.
    case tagged
    /// See ``Event``.
    case gathered
    /// See ``Event``.
    case observed
    /// See ``Event``.
    case attached
    /// See ``Event``.
    case ranked
    /// See ``Event``.
    case ballotOpened = "ballot-opened"
    /// See ``Event``.
    case voted
    /// See ``Event``.
    case ballotClosed = "ballot-closed"
    /// See ``Event``.
    case momentSet = "moment-set"
    /// See ``Event``.
    case momentRemoved = "moment-removed"
    /// See ``Event``.
    case dreamBegun = "dream-begun"
    /// See ``Event``.
    case arranged
    /// See ``Event``.
    case handedOver = "handed-over"
    /// See ``Event``.
    case opened
    /// See ``Event``.
    case linked
    /// See ``Event``.
    case graded
    /// See ``Event``.
    case unlinked
    /// See ``Event``.
    case proposalDismissed = "proposal-dismissed"
    /// See ``Event``.
    case proposalTaken = "proposal-taken"
    /// See ``Event``.
    case replied
    /// See ``Event``.
    case done
    /// See ``Event``.
    case toldBack = "told-back"
    /// See ``Event``.
    case trustChecked = "trust-checked"
    /// See ``Event``.
    case reviewed
    /// See ``Event``.
    case received
    /// See ``Event``.
    case wordsReceived = "words-received"
    /// See ``Event``.
    case replyReceived = "reply-received"
    /// See ``Event``.
    case repliesReceived = "replies-received"
    /// See ``Event``.
    case planned
    /// See ``Event``.
    case cancelled
    /// See ``Event``.
    case adjusted
    /// See ``Event``.
    case exported
    /// See ``Event``.
    case undone
    /// See ``Event``.
    case erased
    /// See ``Event``.
    case masked
    /// See ``Event``.
    case merged
  }

  /// Every kind this version of the program knows, as the record spells them.
  public static let kinds = Set(CodingKeys.allCases.map(\.rawValue))
}
