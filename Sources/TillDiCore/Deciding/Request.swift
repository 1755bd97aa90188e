/// What somebody wants to happen; ``decide(_:in:_:)`` says whether it may.
///
/// New things bring the name they are to have, so that deciding draws no random numbers.
///
/// Source: `MODEL.md` §2.4 and §3.5.
public enum Request: Hashable, Sendable {
  /// Set the municipality's particulars.
  case setHeading(Heading)
  /// Run this programme text from here on.
  case adopt(programme: String, fingerprint: String)
  /// Bring replies and open promises from an earlier series.
  case carryOver(from: String, promises: [CarriedPromise])
  /// End the series.
  case close

  /// Begin a session, or another occasion of it.
  case begin(OccasionID, session: SessionID, day: Day, label: String?, afterwards: Bool)
  /// End the session.
  case end(OccasionID)
  /// Go to an activity.
  case enter(OccasionID, ActivityID)
  /// Pass over an activity.
  case skip(OccasionID, ActivityID, reason: String?)
  /// Some of a role came (positive) or went (negative).
  case attend(OccasionID, role: String, change: Int)
  /// Give an activity more minutes, or fewer.
  case extend(OccasionID, ActivityID, minutes: Int)
  /// Take a break.
  case pause(OccasionID)
  /// End the break.
  case resume(OccasionID)
  /// Set the clock: so many minutes are left of the activity.
  case setClock(OccasionID, ActivityID, left: Int)
  /// Hand out a homework.
  case giveHomework(OccasionID, HomeworkID)
  /// Ask for a homework.
  case collectHomework(OccasionID, HomeworkID, brought: Int?)

  /// Take down what was said.
  case say(NoteID, NoteKind, text: String, detail: String?, staysInRoom: Bool)
  /// Put the words right.
  case edit(NoteID, text: String)
  /// Keep a rewording beside the words.
  case reword(NoteID, text: String)
  /// Keep what the room said of a rewording it heard.
  case hearRewording(NoteID, isRight: Bool)
  /// Set a claim's route or an offer's conditions.
  case detail(NoteID, text: String)
  /// Put a note under another kind.
  case move(NoteID, NoteKind)
  /// Put a note under another activity of its session.
  case put(NoteID, under: ActivityID)
  /// Take a note away.
  case remove(NoteID)
  /// Mark that a note stays in the room, or no longer does.
  case keepInRoom(NoteID, Bool)

  /// Say which dimensions a note is about; none takes them away.
  case tag(NoteID, [Dimension])
  /// Put notes together under a name; a name that stands takes in more.
  case gather(NoteID, name: String, [NoteID])
  /// Keep what an observer saw.
  case observe(Observation)
  /// Keep a file that was put beside the record, with its description. ``edit(_:text:)``, ``remove(_:)`` and
  /// ``keepInRoom(_:_:)`` take its name too.
  case attach(NoteID, AttachedFile, text: String, staysInRoom: Bool)

  /// Ask the room to vote.
  case openBallot(Ballot)
  /// Enter one anonymous ballot, or totals.
  case vote(BallotID, [Vote], isTotal: Bool)
  /// Close a ballot.
  case closeBallot(BallotID)
  /// Order a list, from the first; lines that are left out follow as they were.
  case rank(ListKind, [NoteID])
  /// Put a line in a place of its list, from 1.
  case place(NoteID, at: Int)
  /// Draw or change a moment.
  case setMoment(MapKind, Moment, after: MomentID?)
  /// Take a moment away.
  case removeMoment(MapKind, MomentID)
  /// Begin the dream as a copy of now.
  case beginDream

  /// Agree on something before start.
  case arrange(Arrangement, String)
  /// Hand over a side's list as it stands.
  case handOver(
    HandOverID, TrackKind, from: String, to: String, answerBy: Day, roles: [String],
    roomSaidYes: Bool)
  /// Open the other side's latest list; `by` is the side that reads.
  case open(by: TrackKind)
  /// Link an offer to a staff item; linked already, say otherwise how far it serves.
  case link(LinkID, NoteID, NoteID, LinkGrade = .serves)
  /// Dismiss a proposal for good.
  case dismiss(Proposal)
  /// Keep that an offer was made of a proposal.
  case takeUp(Proposal, as: NoteID)
  /// Take a link back.
  case unlink(NoteID, NoteID)
  /// Reply to items; `replacing` changes a reply that was given.
  case reply(Reply, replacing: Bool)
  /// A promise is done.
  case markDone(ReplyID, on: Day)
  /// A reply was told back.
  case tellBack(ReplyID, on: Day, how: String?)

  /// Keep what the room said of the replies to a version; all clear and no words where it says nothing more.
  case checkTrust(TrustCheck)
  /// Keep what the room said of a reflection.
  case review(ReflectionReview)

  /// Bring in the other side's frozen list from a hand-over file.
  case receive(ReceivedList)
  /// Bring in replies from a hand-over file.
  case receiveReplies(ReceivedReplies)

  /// Set or move a date.
  case plan(PlannedSession)
  /// Cancel a date.
  case cancel(PlanID, reason: String?)
  /// Keep what was observed and changed.
  case adjust(Adjustment)
  /// Keep that a document was written for others.
  case export(document: String, file: String)
}

/// What a rule may look at beside the series.
public struct Situation: Sendable {
  /// The day it is.
  public let today: Day
  /// The programme in force, where the rule needs it.
  public let programme: Programme?
  /// What the laptop's clock says, for the minutes that activities take.
  public let now: Timestamp?
  /// The series' UUID, for what comes from another laptop.
  public let series: String?

  /// Takes the day and, where they are known, the programme, the time and the series' UUID.
  public init(
    today: Day, programme: Programme? = nil, now: Timestamp? = nil, series: String? = nil
  ) {
    self.today = today
    self.programme = programme
    self.now = now
    self.series = series
  }
}
