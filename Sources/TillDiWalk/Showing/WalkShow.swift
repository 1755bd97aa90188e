package import TillDiCore
package import TillDiWords

/// Something a walk shows, as a value; `TillDiScreen` gives it a form.
package enum WalkShow: Hashable, Sendable {
  /// A session begins or goes on.
  case opening(WalkOpening)
  /// The room is at an activity.
  case activity(ActivityView)
  /// A note is saved.
  case saved(NumberedNote)
  /// Lists as they stand, each with its lines.
  case lists([WalkList])
  /// The item in turn where two lists meet, and what may serve it.
  case meeting(WalkMeeting)
  /// The process as it is being drawn.
  case map(MapKind, [Moment], [MomentChange])
  /// Differences between the maps that may be offers, numbered from 1.
  case proposals([MapProposal])
  /// A question of a form.
  case question(WalkQuestion)
  /// The totals of a ballot that is closed, beside the lines as they stand.
  case ballot(BallotCount, [ListLine])
  /// Who may sit with whom.
  case groups(Groups)
  /// One sentence.
  case phrase(WalkPhrase)
  /// Why something may not happen.
  case refusal(Refusal)
  /// The big picture is to be turned on or off, or to another page; whoever keeps it says what came of it.
  case board(BoardWish)
  /// Where something can be opened, on a line of its own that can be clicked.
  case address(String)
  /// The commands and kinds that matter here.
  case help(WalkHelp)
  /// A line to be put right where it is typed; where nothing can be put there, how to write the command.
  case editor(String, WalkCommand)
  /// The session is over: what came out, what to hand out, when next.
  case ended(SessionSummary)
}

/// What is said when a session begins or goes on.
package struct WalkOpening: Hashable, Sendable {
  package let session: Session
  package let trackTitle: String?
  package let day: Day
  package let label: String?
  package let isContinued: Bool
  package let presentCount: Int
  package let workplace: String
  /// What was observed before and changed for this session.
  package let adjustments: [Adjustment]
  /// Where this session stands among its track's, from 1, and how many those are.
  package let place: SessionPlace?
  /// Roles of the team that no session has heard yet.
  package let unheard: [String]
  /// Activities that took another time than planned when the session was held last.
  package let earlier: [EarlierTime]
}

/// What an activity took when the session was held last.
package struct EarlierTime: Hashable, Sendable {
  package let title: String
  package let taken: TimeTaken
}

/// Which session of its track this is.
package struct SessionPlace: Hashable, Sendable {
  package let number: Int
  package let count: Int
}

/// An activity with everything the facilitator needs to see.
package struct ActivityView: Hashable, Sendable {
  package let activity: Activity
  /// Its place in the session, from 1.
  package let number: Int
  /// How many activities the session has.
  package let count: Int
  /// The label of its step, if it has one.
  package let stepLabel: String?
  /// The homework that is collected or handed out here.
  package let homework: [Homework]
  /// What was noted here before.
  package let notes: [NumberedNote]
}

/// A note and its number within the activity.
package struct NumberedNote: Hashable, Sendable {
  package let number: Int
  package let note: Note
  /// The number of the note whose words it is gathered under, if it is.
  package let head: Int?

  package init(number: Int, note: Note, head: Int? = nil) {
    self.number = number
    self.note = note
    self.head = head
  }
}

extension [NumberedNote] {
  /// The notes that stand, those that were gathered right under the name they are gathered under.
  package var underTheirHeads: [NumberedNote] {
    let standing = filter { !$0.note.isRemoved }
    guard standing.contains(where: { $0.head != nil }) else { return standing }
    let numbers = Set(standing.map(\.number))
    let members = Dictionary(grouping: standing) { $0.head ?? 0 }
    func withMembers(_ note: NumberedNote) -> [NumberedNote] {
      [note] + (members[note.number] ?? []).flatMap(withMembers)
    }
    return standing.filter { note in note.head.map { !numbers.contains($0) } ?? true }
      .flatMap(withMembers)
  }
}

/// A list as it stands in the room.
package struct WalkList: Hashable, Sendable {
  package let list: ListKind
  package let lines: [ListLine]
  /// What each line is linked with, by the names people say: "Kan 2", "Kan 2 delvis".
  package var links: [NoteID: [String]] = [:]
  /// What the other side said of each line: "Ja, nu (enhetschef)", "Vill ha".
  package var answers: [NoteID: String] = [:]

  package init(list: ListKind, lines: [ListLine]) {
    self.list = list
    self.lines = lines
  }
}

/// What a session leaves behind.
package struct SessionSummary: Hashable, Sendable {
  package let session: Session
  /// How many notes were taken, those that stay in the room too: the room was there.
  package let noteCount: Int
  /// Activities where something must come out and nothing was noted.
  package let missing: [String]
  package let homework: [Homework]
  /// The next date, if one is set.
  package let next: NextSession?
  /// What the session took beside what was planned, where the clock ran.
  package let taken: TimeTaken?
  /// Roles of the team that no session has heard yet.
  package let unheard: [String]
  /// The side whose list was to be handed over here, and was not.
  package let notHandedOver: TrackKind?
  /// How many lines could not be saved; whoever plays the walk knows.
  package var unsaved = 0
}

/// The session that comes after this one, and its date if one is set.
package struct NextSession: Hashable, Sendable {
  package let session: Session
  package let plan: PlannedSession?
}

/// A question of a form, with what an empty line means.
package struct WalkQuestion: Hashable, Sendable {
  /// What it is about: the line that is answered, the list to read aloud.
  package var about: [WalkAbout] = []
  /// What was shown with an earlier question and is still talked about: a screen keeps it in sight, and line by line
  /// it is not said again.
  package var stays: [WalkAbout] = []
  /// The question.
  package let text: String
  /// What an empty line stands for, if anything.
  package var preset: String?

  package init(
    about: [WalkAbout] = [], stays: [WalkAbout] = [], text: String, preset: String? = nil
  ) {
    self.about = about
    self.stays = stays
    self.text = text
    self.preset = preset
  }
}

extension WalkQuestion {
  /// Whether whole lists are to be read before it is answered.
  package var isAboutLists: Bool {
    about.contains { if case .lists = $0 { true } else { false } }
  }
}

/// What a question is about.
package enum WalkAbout: Hashable, Sendable {
  /// A line of a list, and the offers that serve it, each with how far.
  case line(ListLine, offers: [LinkedLine])
  /// Several lines that share an answer.
  case lines([ListLine])
  /// Whole lists, to be read aloud.
  case lists([WalkList])
  /// A promise.
  case promise(FollowUp)
  /// Promises, each where it stands: late, due, to be told, told.
  case followUps([FollowUp])
  /// Lines whose promise has no day.
  case undated([ListLine])
  /// The moments of a process, each with who owns it and how staff reach it.
  case waysIn([Moment])
  /// The five kinds of reply, numbered.
  case replyKinds
  /// What was voted, beside the lines as they stand.
  case ballot(BallotCount, [ListLine])
  /// A reflection that is looked back at.
  case reflection(ReflectionView)
  /// What was answered so far, each beside what was asked; by a number where any may be put right by it.
  case answers([GivenAnswer], areNumbered: Bool)
}

/// An answer beside what was asked.
package struct GivenAnswer: Hashable, Sendable {
  /// What was asked, in a few words.
  package let label: String
  /// What was said; nothing where nobody answered.
  package let text: String?

  /// Takes both.
  package init(label: String, text: String?) {
    self.label = label
    self.text = text
  }
}

extension [WalkShow] {
  /// The same with more said before a question that stands last: nothing comes between a question and its prompt.
  package func beforeQuestion(_ more: [WalkShow]) -> [WalkShow] {
    guard case .question? = last else { return self + more }
    return dropLast() + more + suffix(1)
  }
}
