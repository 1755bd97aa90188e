/// What a series runs through: two mirrored tracks, their sessions and homework, and our occasions.
///
/// A programme is data; nothing in the program depends on how many sessions it has or what they are called. It is
/// loaded and checked by `TillDiProgrammes`.
///
/// ```swift
/// let minutes = programme.sessions(of: .staff).map(\.minutes)
/// print(minutes)  // [60, 120, 120, 120]
/// ```
///
/// Source: <doc:TheModel#The-two-tracks> and <doc:TheModel#The-sessions>.
public struct Programme: Hashable, Sendable, Codable {
  /// The programme's own short name, such as `tilldi`.
  public var id: String
  /// The title people see.
  public var title: LocalizedText
  /// One or two sentences on what it is for.
  public var summary: LocalizedText
  /// The days between two sessions: 14, same weekday and time.
  ///
  /// Source: <doc:TheModel#Days-between-sessions>.
  public var intervalDays: Int
  /// The two tracks, mirror images of each other: staff first.
  ///
  /// Source: <doc:TheModel#The-two-tracks> and <doc:TheModel#Whose-list-comes-first>.
  public var tracks: [Track]
  /// The sessions of both tracks in the order they are held.
  public var sessions: [Session]
  /// Our own occasions beside the tracks: before start, joint meeting, follow-up.
  public var occasions: [Session]
  /// Everything that is given at one session and collected at a later one.
  public var homework: [Homework]
  /// The short text that prepares a facilitator (*snabbkurs*).
  ///
  /// Source: <doc:TheModel#What-the-quick-course-says>.
  public var quickCourse: [LocalizedText]
  /// The nine reflections a group may look back through.
  ///
  /// Source: <doc:TheModel#Nine-reflections>.
  public var reflections: [Reflection]
  /// What may go wrong in a room, and what helps then; our own words.
  public var troubles: [Trouble]
  /// What stands on the paper for the wall beside both tracks, if the programme has one.
  public var flyer: Flyer?

  /// Takes every part, and leaves out what a programme may lack; checking that they fit is the loader's work.
  public init(
    id: String, title: LocalizedText, summary: LocalizedText = "", intervalDays: Int,
    tracks: [Track],
    sessions: [Session], occasions: [Session] = [], homework: [Homework] = [],
    quickCourse: [LocalizedText] = [], reflections: [Reflection] = [], troubles: [Trouble] = [],
    flyer: Flyer? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.intervalDays = intervalDays
    self.tracks = tracks
    self.sessions = sessions
    self.occasions = occasions
    self.homework = homework
    self.quickCourse = quickCourse
    self.reflections = reflections
    self.troubles = troubles
    self.flyer = flyer
  }
}

extension Programme {
  /// The sessions of one track, in order.
  public func sessions(of track: TrackKind) -> [Session] {
    sessions.filter { $0.track == track }
  }

  /// The session or occasion with an identifier, if the programme has it.
  public func session(_ id: SessionID) -> Session? {
    sessions.first { $0.id == id } ?? occasions.first { $0.id == id }
  }

  /// Every session, then every occasion of our own.
  public var everySession: [Session] { sessions + occasions }

  /// Everything in the order it is held: what is promised before start, the sessions, then the rest.
  public var runningOrder: [Session] {
    occasions.filter(\.isBeforeStart) + sessions + occasions.filter { !$0.isBeforeStart }
  }

  /// The track of a kind, if the programme has it.
  public func track(_ kind: TrackKind) -> Track? {
    tracks.first { $0.kind == kind }
  }

  /// The activity with an identifier within a session.
  public func activity(_ id: ActivityID, in session: SessionID) -> Activity? {
    self.session(session)?.activities.first { $0.id == id }
  }

  /// The homework that is collected first thing at a session.
  public func homework(collectedAt session: SessionID) -> [Homework] {
    homework.filter { $0.collectedAt == session }
  }

  /// The homework that is handed out last thing at a session.
  public func homework(givenAt session: SessionID) -> [Homework] {
    homework.filter { $0.givenAt == session }
  }
}
