/// The municipality's particulars, for the heading a registrar can use.
///
/// Source: <doc:TheModel#Names-and-personal-data>.
public struct Heading: Hashable, Sendable, Codable {
  /// Such as *Sundsvalls kommun*.
  public var municipality: String?
  /// The board (*nämnd*).
  public var board: String?
  /// The reference number (*diarienummer*), if there is one.
  public var reference: String?

  /// Takes every part.
  public init(municipality: String? = nil, board: String? = nil, reference: String? = nil) {
    self.municipality = municipality
    self.board = board
    self.reference = reference
  }
}

/// What is agreed before start, so that a list never lacks somebody to answer it.
///
/// Source: <doc:TheModel#Before-start>.
public enum Arrangement: String, Sendable, RecordedName, CaseIterable {
  /// The role that will receive the staff's list.
  case receiver
  /// The role that will answer it.
  case answerer
  /// The last day for the answer.
  case answerBy = "answer-by"
  /// Who has heard what is about to happen.
  case presentedTo = "presented-to"
  /// The roles of the team, with commas between, so that one that was never heard can be named.
  case roles
}

/// What is agreed beside what is arranged before start.
///
/// Source: <doc:TheModel#Before-start>.
public enum Agreement: String, Sendable, RecordedName, CaseIterable {
  /// What is done if the answer is late.
  case ifLate = "if-late"
  /// The role that tells staff the answer.
  case teller
  /// The roles that sit apart where groups are made, with commas between; `-` where none does.
  case leaders
}

/// A date for a session.
///
/// Source: <doc:TheModel#Same-weekday-and-time> and <doc:TheModel#Days-between-sessions>.
public struct PlannedSession: Hashable, Sendable, Codable {
  /// Names the date, so that it may be moved.
  public var id: PlanID
  /// The session or occasion.
  public var session: SessionID
  /// The day.
  public var day: Day
  /// The time it begins.
  public var time: ClockTime
  /// Its length in minutes: the session's, or a part of it when it is split.
  public var minutes: Int

  /// Takes every part.
  public init(id: PlanID, session: SessionID, day: Day, time: ClockTime, minutes: Int) {
    self.id = id
    self.session = session
    self.day = day
    self.time = time
    self.minutes = minutes
  }
}

/// Something that was observed at a session, what was changed for it, and why.
///
/// Source: <doc:TheModel#Adjustments>.
public struct Adjustment: Hashable, Sendable, Codable {
  /// Names the adjustment.
  public var id: AdjustmentID
  /// The session it is about.
  public var session: SessionID
  /// What was observed.
  public var observed: String
  /// What was changed.
  public var changed: String?
  /// Why.
  public var why: String?

  /// Takes every part.
  public init(
    id: AdjustmentID, session: SessionID, observed: String, changed: String?, why: String?
  ) {
    self.id = id
    self.session = session
    self.observed = observed
    self.changed = changed
    self.why = why
  }
}
