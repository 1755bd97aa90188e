/// Why something may not happen; worded for people in `TillDiWords`.
///
/// Source: <doc:TheModel#The-two-tracks> and <doc:TheModel#What-the-sources-leave-open>.
public enum Refusal: Error, Hashable, Sendable {
  /// The series is closed.
  case seriesClosed
  /// There are no words.
  case emptyText
  /// The words are longer than a note may be.
  case textTooLong(characters: Int, most: Int)
  /// A role has no name.
  case emptyRole
  /// The programme has no such session; `known` are those it has.
  case unknownSession(String, known: [String])
  /// The session has no such activity.
  case unknownActivity(String)
  /// The programme has no such homework.
  case unknownHomework(String)
  /// No such occasion was begun.
  case unknownOccasion
  /// Something happened at the occasion, so it can't be taken away.
  case occasionHasContent(SessionID, Day)
  /// There is no such note.
  case unknownNote
  /// There is no such moment.
  case unknownMoment
  /// The note was taken away.
  case noteRemoved
  /// The note stays in the room, so it can't stand in a list or be linked.
  case noteStaysInRoom
  /// The note was not reworded, so nothing can be said of the rewording.
  case noRewording
  /// It takes two notes to gather.
  case tooFewToGather
  /// Notes of one kind are gathered, not of two.
  case gathersOneKind(NoteKind, NoteKind)
  /// A name can't be gathered under something that it gathers itself.
  case gatheredInItself
  /// No clock runs: the session is over, or is taken down afterwards.
  case noClock
  /// The room has a break already.
  case alreadyPaused
  /// The room has no break.
  case notPaused
  /// So many minutes make no sense here.
  case notMinutes(Int)
  /// A ballot is open; close it first.
  case ballotIsOpen
  /// No ballot is open.
  case noBallot
  /// There is nothing to vote on.
  case nothingToVoteOn(ListKind)
  /// Nobody has so many dots, or such a number of hands.
  case notSoManyVotes(Int, most: Int)
  /// Only a claim has a route and only an offer has conditions.
  case noDetail(NoteKind)
  /// More people would have gone than are here.
  case nobodyOfRole(String)
  /// A line stands twice in an order.
  case rankedTwice(ListKind, rank: Int)
  /// The note is not a line of that list.
  case notInList(ListKind)
  /// The list has no such place.
  case noSuchPlace(Int, lines: Int)
  /// The note is no line of any list.
  case notALine(NoteKind)
  /// The process is not drawn as it is, so there is nothing to redraw.
  ///
  /// Source: <doc:TheModel#The-process-drawn-twice>.
  case noMapOfNow
  /// The dream was begun; now is kept as it stands.
  case nowIsKept
  /// The dream was begun already.
  case dreamAlreadyBegun
  /// There are no lines to hand over.
  ///
  /// Source: <doc:TheModel#The-two-lists>.
  case emptyList(TrackKind)
  /// The room has not heard the list and said yes.
  case roomHasNotSaidYes
  /// Nothing changed since the version that was handed over.
  case nothingChanged(version: Int)
  /// The text is no day, or a day in no calendar.
  case notADay(String)
  /// The day has passed.
  case dayHasPassed(Day, today: Day)
  /// The day lies more than two years ahead: most likely a slip.
  case dayTooFar(Day)
  /// The day for what was done or told has not come.
  case dayNotCome(Day, today: Day)
  /// The side has not handed over.
  case notHandedOver(TrackKind)
  /// A link goes from a staff item or claim to an offer.
  case cannotLink(NoteKind, NoteKind)
  /// It is linked already.
  case alreadyLinked
  /// It is not linked.
  case notLinked
  /// The item is not in the version that is answered.
  case notInVersion(version: Int)
  /// A claim or a top item is answered by itself.
  case mustBeAnsweredAlone
  /// The item has a reply; it can be changed.
  case alreadyAnswered(ReplyKind)
  /// The reply needs a reason.
  case reasonMissing(ReplyKind)
  /// What staff say of an offer needs a reason.
  case offerReasonMissing(OfferStance)
  /// There is no such reply.
  case unknownReply
  /// Nothing was promised, so nothing can be done.
  case nothingPromised(ReplyKind)
  /// The chain of a reply of that kind has no such link.
  case linkOfOtherKind(ChainLink, ReplyKind)
  /// Only a no rests on a rule or on a reading.
  case noGround(ReplyKind)
  /// The programme has no reflection of that number.
  case unknownReflection(Int)
  /// What was said of the reflection was erased for good, so that no words are taken there any more.
  case reviewErased(Int)
  /// There is no such date.
  case unknownPlan
  /// Nothing is left to undo.
  case nothingToUndo
  /// Nothing is left to redo.
  case nothingToRedo
  /// There is no such action.
  case unknownAction(String)
  /// The action was undone already.
  case alreadyUndone
  /// Erasures and merges can't be undone.
  case cannotUndo
  /// The words were handed over in a version; undo that first, or change the note.
  case handedOver(version: Int, TrackKind)
  /// The file is from another series; its name.
  case otherSeries(String)
  /// The side's list was handed over on this laptop, so it can't come from another.
  case ownList(TrackKind)
  /// The side's list came from another laptop, and is handed over there.
  case listFromElsewhere(TrackKind)
  /// Another version by that number has come already: two laptops handed over.
  case twinVersion(Int, TrackKind)
  /// No side of what two laptops set in different ways has that name.
  case nothingToChoose(String)
  /// A newer file of that list has come already.
  case olderFile(version: Int, received: Int, TrackKind)
  /// The replies are to a version that is not here.
  case unknownVersion(Int, TrackKind)
  /// Replies were given to the received version, so it can't be undone.
  case repliesGiven(version: Int, TrackKind)
}
