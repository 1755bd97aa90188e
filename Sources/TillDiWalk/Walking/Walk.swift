package import TillDiCore
package import TillDiWords

/// A guided session as a state machine: a line comes in, requests and something to show come out.
///
/// It knows no terminal and no disk. Whoever drives it performs the requests in order and hands the outcome
/// back with ``resume(_:_:)``; a person, a pipe or a test can be that driver.
///
/// ```swift
/// var walk = Walk(programme: programme, session: session, occasion: id, today: day, words: words)
/// let turn = walk.receive("Loggar in fyra gånger", series)
/// print(turn.requests)  // [.say(…, .badDay, text: "Loggar in fyra gånger", …)]
/// ```
///
/// Where the room is and what was said lives in the series; the walk itself remembers only what is
/// half said: the kind a line becomes, the sheet being read, a form being filled in.
package struct Walk: Sendable {
  /// The programme as this series runs it.
  package let programme: Programme
  /// The session that is walked.
  package let session: Session
  /// The occasion that is held.
  package let occasion: OccasionID
  /// The phrases.
  package let words: Words
  /// The day it is; the driver keeps it right past midnight.
  package var today: Day
  /// What the laptop's clock says, kept right by the driver; without it there is no clock to show.
  package var now: Timestamp?
  /// How the occasion is begun, and whether it waits for that: nobody has done anything there.
  var opened: Opened?
  package internal(set) var isWaiting = false
  /// Whether a session that was over is filled in: it is over again when that is left.
  var isFilledIn = false
  /// What the first activity records of itself, once it is begun.
  var arrival: [Request] = []
  /// What a plain line becomes, where the activity takes several kinds.
  var chosenKind: NoteKind?
  /// The sheet that is read out.
  var sheet: Int?
  /// Whether what is promised is to be shown before the room begins.
  var opensWithPromises = false
  /// Whether what the offers need is to be asked for before the room goes on, and whether that was done.
  var asksNeeds = false
  var hasAskedNeeds = false
  /// How many replies a version had when the room was asked whether they are clear, so that going back asks no more.
  var trustAsked: [HandOverID: Int] = [:]
  /// The version whose replies were left with lines unanswered, so that it is asked where the room comes next whether
  /// they were heard.
  var asksTelling: HandOverID?
  /// Whether the room has been through what is promised.
  var hasSeenPromises = false
  /// Whether it was asked which roles lead; once is enough where nobody answers.
  var hasAskedLeaders = false
  /// Whether the clock is to be asked for before the room goes on.
  var asksClock = false
  /// Whether the groups are done, and what they wrote is read out.
  var isReading = false
  /// The activities where the other two dimensions were named; once is enough.
  var nudged: Set<ActivityID> = []
  /// Whether who owns the moments of the dream is asked where the room comes next.
  var asksWayIn = false
  /// Whether it was asked; once is enough.
  var hasAskedWayIn = false
  /// The groups that were asked for where the room is, for those who look for theirs.
  var seated: Groups?
  /// Questions that are being asked, if any.
  var form: (any Form)?
  /// What the question that stands was about when it was shown; `nil` until it is.
  var asked: [WalkAbout]?
  /// What to do when the requests have been performed.
  var after: After = .nothing
  /// What each line made, so that what one line did is taken back at once.
  var steps = Steps()
  /// What was last seen of the notes, so that not all are looked through for every key.
  var sight: Sight?
  /// The two lists side by side, where the room links them.
  var table: MeetingTable?
  /// The staff item the room talks about there, and those it has talked about and left alone.
  var turn: NoteID?
  var passed: Set<NoteID> = []
  /// Where the room goes at once, instead of where it stopped or to the first activity.
  package var entrance: ActivityID?
  /// Who says what may belong together.
  let suggester: any Suggesting
  /// Draws a name for something new.
  let drawName: @Sendable () -> String

  /// Makes a walk of an occasion that is begun, or about to be.
  package init(
    programme: Programme, session: Session, occasion: OccasionID, today: Day, words: Words,
    suggester: any Suggesting = NoSuggestions(), drawName: @escaping @Sendable () -> String
  ) {
    self.programme = programme
    self.session = session
    self.occasion = occasion
    self.today = today
    self.words = words
    self.suggester = suggester
    self.drawName = drawName
  }
}

/// What a walk wants done and shown.
package struct Turn: Sendable {
  /// To be performed as one gesture, all of them or none.
  package var requests: [Request] = []
  /// To be done instead: what no request can.
  package var deed: WalkDeed?
  /// To be shown at once.
  package var shows: [WalkShow] = []
  /// Whether the person leaves; everything is saved.
  package var isOver = false
}

/// What a walk has done that is no request: what was recorded is taken back, made again, or loses words.
package enum WalkDeed: Hashable, Sendable {
  /// Take back what made these actions, all at once; where none is named, this laptop's last gesture.
  case undo([ActionID])
  /// Make it again.
  case redo([ActionID])
  /// Replace words of a note for good.
  case mask(NoteID, words: String, with: String)
}

/// How a turn's requests went.
package enum Outcome: Sendable {
  /// All were performed, and saved as these actions.
  case saved([Action])
  /// These actions were taken back, or made again.
  case changed([Action])
  /// One was refused, and nothing was saved.
  case refused(Refusal)
}

/// What a walk does once its requests are saved.
enum After: Hashable, Sendable {
  case nothing
  case savedNote(NoteID)
  case savedGathering(NoteID)
  case askHeard(NoteID, WalkPhrase)
  case showClock
  case showPresence
  case showBallot
  case showResult(ListKind)
  case say(WalkPhrase)
  /// What was suggested has changed: it is shown again.
  case sayOfMeeting(WalkPhrase)
  /// Something was taken back or made again; the room may have moved by it.
  case wasUndone(WalkPhrase, from: Standing)
  case enter(ActivityID)
  case showActivity
  case showList(ListKind)
  case showMap
  case tookUp([NoteID])
  case dismissedProposals(Int)
  case nextQuestion
  /// A reply was saved: what it says is said back, and the next question is asked.
  case replied(ReplyID)
  case askAgain
  case stop(WalkPhrase)
  case finish
}

extension Walk {
  /// Where actions of this walk happen.
  package func position(_ series: Series) -> Position {
    Position(
      session: session.id, occasion: occasion, activity: series.occasion(occasion)?.activity,
      sheet: sheet)
  }

  /// Whether a form's question is open, so that a line is an answer and not a note.
  package var isAsking: Bool { form != nil }

  /// Whether it is asked how much time is left, after nobody saw the clock for a while.
  package var asksTheClock: Bool { form is ClockForm }

  /// Whether ``resume(_:_:)`` has something to say once nothing stands in the way.
  package var expectsMore: Bool { after != .nothing }

  /// The activity the room is at.
  package func activity(_ series: Series) -> Activity? {
    guard let id = series.occasion(occasion)?.activity else { return nil }
    return session.activities.first { $0.id == id }
  }

  /// What a plain line becomes here.
  package func kind(_ series: Series) -> NoteKind {
    let takes = activity(series)?.takes ?? []
    if let chosenKind { return chosenKind }
    return takes.first ?? .remark
  }

  /// Opens the session, or continues where the room stopped; what is opened waits to be begun.
  package mutating func begin(
    _ series: Series, day: Day?, label: String?, afterwards: Bool, isLooking: Bool = false
  ) -> Turn {
    steps.beginningBegins()
    after = .showActivity
    let held = series.occasion(occasion)
    // Whoever only looks is shown the day it is to be held.
    let planned =
      isLooking ? series.waitingPlans.first { $0.session == session.id }?.day : nil
    opened = Opened(
      day: held?.day ?? day, label: held?.label ?? label,
      afterwards: held?.isAfterwards ?? afterwards)
    var turn = Turn(shows: [.opening(opening(series, day: day ?? planned ?? today, label: label))])
    if afterwards { turn.shows.append(.phrase(.takenDownAfterwards)) }
    guard let first = session.activities.first?.id else { return turn }
    guard let held else {
      waitToBegin()
      return turn
    }
    // A programme edited between sessions may have lost the activity the room was at.
    let place = held.activity.flatMap { id in session.activities.first { $0.id == id }?.id }
    if place == nil, held.activity != nil, entrance == nil {
      turn.shows.append(.phrase(.activityLost))
    }
    isFilledIn = held.isEnded && now == nil
    asksClock = now.map { isLongAgo(held, series, $0) } ?? false
    if held.isEnded || place == nil || (entrance != nil && place != entrance) {
      turn.requests = [.enter(occasion, entrance ?? place ?? first)]
    }
    return turn
  }
}
