/// Marks ``SessionID``; never made.
public enum SessionSubject {}
/// Marks ``ActivityID``; never made.
public enum ActivitySubject {}
/// Marks ``HomeworkID``; never made.
public enum HomeworkSubject {}

/// Names a session or one of our own occasions, such as `staff-2` or `joint-meeting`.
public typealias SessionID = Identifier<SessionSubject>
/// Names an activity within its session, such as `good-bad-day`.
public typealias ActivityID = Identifier<ActivitySubject>
/// Names a homework, such as `homework-1`.
public typealias HomeworkID = Identifier<HomeworkSubject>

/// A meeting of the programme with a length: a session of a track, or an occasion of our own.
///
/// Sessions (*träff*) follow the pilot. The occasions beside them – before start, joint meeting, follow-up, looking
/// back – are ours, and have no track.
///
/// Source: <doc:TheModel#The-sessions> and <doc:TheModel#Occasions-beside-the-sessions>.
public struct Session: Hashable, Sendable, Codable {
  /// What the record calls it.
  public var id: SessionID
  /// Which track it belongs to; none for an occasion of our own.
  public var track: TrackKind?
  /// The title people see.
  public var title: LocalizedText
  /// What it is for, in a sentence.
  public var purpose: LocalizedText
  /// Its length in minutes; the activities add up to it.
  public var minutes: Int
  /// The steps it covers, by number; empty for an occasion of our own.
  public var steps: [Int]
  /// How many days after the hand-over it is held; 42 for the follow-up.
  ///
  /// Source: <doc:TheModel#When-to-follow-up>.
  public var daysAfterHandOver: Int?
  /// What happens, in order.
  public var activities: [Activity]

  /// Takes every part.
  public init(
    id: SessionID, track: TrackKind?, title: LocalizedText, purpose: LocalizedText = "",
    minutes: Int, steps: [Int], daysAfterHandOver: Int? = nil, activities: [Activity] = []
  ) {
    self.id = id
    self.track = track
    self.title = title
    self.purpose = purpose
    self.minutes = minutes
    self.steps = steps
    self.daysAfterHandOver = daysAfterHandOver
    self.activities = activities
  }
}

extension Session {
  /// Whether it is where the promises before start are made.
  ///
  /// Source: <doc:TheModel#Before-start>.
  public var isBeforeStart: Bool {
    track == nil && activities.contains { $0.form == .promises }
  }
}

/// A part of a session: minutes, groups, materials, words to say, what must come out.
///
/// Source: <doc:TheModel#Each-step-in-turn> and <doc:TheModel#How-long-an-activity-takes>.
public struct Activity: Hashable, Sendable, Codable {
  /// What the record calls it; unique within its session.
  public var id: ActivityID
  /// The title people see.
  public var title: LocalizedText
  /// Which step it belongs to, if any.
  public var step: Int?
  /// What is done there; the walk and the lists act on this, never on the title.
  public var form: ActivityForm
  /// Its whole length in minutes.
  public var minutes: Int
  /// Group work before reading out, in minutes, counted within `minutes`; none without groups.
  public var workingMinutes: Int?
  /// Present or future, where the step has it.
  public var timeFrame: TimeFrame?
  /// How many work together, if they do.
  public var groups: GroupSize?
  /// What to lay out.
  public var materials: [Material]
  /// Words to say aloud, in order; each is a sentence or two.
  public var say: [LocalizedText]
  /// What the facilitator may need to know, not said aloud.
  public var hints: [Hint]
  /// What must come out; empty where nothing must.
  public var outcome: LocalizedText?
  /// What kinds of notes are taken here, the first being what a plain line becomes.
  public var takes: [NoteKind]
  /// The side whose list is read aloud there, as it was handed over.
  public var reads: TrackKind?

  /// Takes every part.
  public init(
    id: ActivityID, title: LocalizedText, step: Int? = nil, form: ActivityForm, minutes: Int,
    workingMinutes: Int? = nil, timeFrame: TimeFrame? = nil, groups: GroupSize? = nil,
    materials: [Material] = [], say: [LocalizedText] = [], hints: [Hint] = [],
    outcome: LocalizedText? = nil, takes: [NoteKind] = [], reads: TrackKind? = nil
  ) {
    self.id = id
    self.title = title
    self.step = step
    self.form = form
    self.minutes = minutes
    self.workingMinutes = workingMinutes
    self.timeFrame = timeFrame
    self.groups = groups
    self.materials = materials
    self.say = say
    self.hints = hints
    self.outcome = outcome
    self.takes = takes
    self.reads = reads
  }
}

/// What is done in an activity, as far as the program must know.
///
/// Source: <doc:TheModel#The-two-tracks> and <doc:TheModel#Occasions-beside-the-sessions>.
public enum ActivityForm: String, Sendable, Codable, CaseIterable {
  /// Talk in the whole room; lines are notes.
  case talk
  /// Work in groups, then reading out; lines are notes.
  case groupWork = "group-work"
  /// Homework is collected; lines are what people brought.
  case collectHomework = "collect-homework"
  /// Homework is handed out; nothing must be typed.
  case giveHomework = "give-homework"
  /// The room orders a list and says yes to it.
  case rank
  /// Management draws the process as it is.
  case mapNow = "map-now"
  /// Management redraws the process as it should be.
  case mapDream = "map-dream"
  /// A list is read aloud, the room says yes, and it is handed over.
  case handOver = "hand-over"
  /// Who receives, who answers, by when: the promises made before start.
  ///
  /// Source: <doc:TheModel#Before-start>.
  case promises
  /// The two lists are laid against each other and linked.
  case link
  /// Replies are given to what was asked.
  case reply
  /// Promises are gone through: done, told back.
  case followUp = "follow-up"
  /// The programme's reflections are looked back at.
  ///
  /// Source: <doc:TheModel#Looking-back>.
  case review
}

/// Something for the facilitator alone, under one of the four abilities TVEK or none.
///
/// Source: <doc:TheModel#TVEK>.
public struct Hint: Hashable, Sendable, Codable {
  /// The ability it trains, if one.
  public var ability: FacilitatorAbility?
  /// The hint.
  public var text: LocalizedText

  /// Takes the ability and the text.
  public init(ability: FacilitatorAbility?, text: LocalizedText) {
    self.ability = ability
    self.text = text
  }
}

/// The four facilitating abilities, TVEK (Yin 2013).
///
/// Source: <doc:TheModel#TVEK>.
public enum FacilitatorAbility: String, Sendable, Codable, CaseIterable {
  /// T, *översättning*: gather stories, and question our own understanding of them.
  case translation
  /// V: drawings, sheets and maps that carry a shared vision.
  case visualisation
  /// E: sense the room, encourage people to tell.
  case empathy
  /// K, *koreografi*: choose a suitable exercise.
  case choreography
}

/// What is given at one session and collected at a later one.
///
/// Source: <doc:TheModel#Sessions-and-homework>.
public struct Homework: Hashable, Sendable, Codable {
  /// What the record calls it.
  public var id: HomeworkID
  /// The title people see.
  public var title: LocalizedText
  /// The text on the slip, *Till nästa gång*; it may be answered in speech or a drawing.
  public var task: LocalizedText
  /// The session it is handed out at.
  public var givenAt: SessionID
  /// The session it is collected at, always a later one.
  public var collectedAt: SessionID

  /// Takes every part.
  public init(
    id: HomeworkID, title: LocalizedText, task: LocalizedText, givenAt: SessionID,
    collectedAt: SessionID
  ) {
    self.id = id
    self.title = title
    self.task = task
    self.givenAt = givenAt
    self.collectedAt = collectedAt
  }
}

/// One of the nine reflections of the pilot, to look back through at the end.
///
/// Source: <doc:TheModel#Nine-reflections>.
public struct Reflection: Hashable, Sendable, Codable {
  /// 1 to 9.
  public var number: Int
  /// What was seen.
  public var text: LocalizedText
  /// An example of it, or what it led to.
  public var example: LocalizedText
  /// What was recommended.
  public var recommendation: LocalizedText

  /// Takes every part.
  public init(
    number: Int, text: LocalizedText, example: LocalizedText, recommendation: LocalizedText
  ) {
    self.number = number
    self.text = text
    self.example = example
    self.recommendation = recommendation
  }
}
