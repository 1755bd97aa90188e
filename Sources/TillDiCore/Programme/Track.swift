/// Which of the two mirrored sides a track is.
///
/// Source: <doc:TheModel#The-two-mirrored-capacities>.
public enum TrackKind: String, Sendable, RecordedName, CaseIterable {
  /// Staff practise *taking*: valuing, and expecting trust.
  case staff
  /// Management practise *giving*: letting go, and making room for valuing.
  case management

  /// The track on the other side of the funnel.
  public var other: TrackKind {
    switch self {
    case .staff: .management
    case .management: .staff
    }
  }

  /// What the track practises.
  public var stance: Stance {
    switch self {
    case .staff: .take
    case .management: .give
    }
  }
}

/// What a track practises: to take or to give.
///
/// Source: <doc:TheModel#The-two-mirrored-capacities>.
public enum Stance: String, Sendable, Codable, CaseIterable {
  /// *Ta*: staff take the valuing.
  case take
  /// *Ge*: management give room for it.
  case give
}

/// One side of the model: who takes part, its motto, four steps and the list that comes out.
///
/// Source: <doc:TheModel#The-figure>.
public struct Track: Hashable, Sendable, Codable {
  /// Which side it is.
  public var kind: TrackKind
  /// The side's name, such as *Personalen*.
  public var title: LocalizedText
  /// The motto on the model's figure, such as *Träna & Ta – Värderingsförmågan*.
  public var motto: LocalizedText
  /// Who takes part.
  public var participants: LocalizedText
  /// Steps 1–4 in order; step *n* of one track mirrors step *n* of the other.
  ///
  /// Source: <doc:TheModel#The-mirror-step-by-step>.
  public var steps: [Step]
  /// The name of the list that comes out.
  public var listTitle: LocalizedText
  /// What an invitation says of it, if the programme has words of its own for that.
  public var invitation: LocalizedText?

  /// Takes every part.
  public init(
    kind: TrackKind, title: LocalizedText, motto: LocalizedText = "",
    participants: LocalizedText = "", steps: [Step], listTitle: LocalizedText,
    invitation: LocalizedText? = nil
  ) {
    self.kind = kind
    self.title = title
    self.motto = motto
    self.participants = participants
    self.steps = steps
    self.listTitle = listTitle
    self.invitation = invitation
  }
}

/// One of the four steps of a track.
///
/// Source: <doc:TheModel#Four-steps-of-the-staff> and <doc:TheModel#Four-steps-of-management>.
public struct Step: Hashable, Sendable, Codable {
  /// 1, 2, 3 or 4.
  public var number: Int
  /// The label on the figure, such as *Bra & dålig dag*.
  public var label: LocalizedText
  /// Present or future; step 1 has none.
  ///
  /// Source: <doc:TheModel#A-step-without-time-frame>.
  public var timeFrame: TimeFrame?
  /// How many work together, where the model says so.
  public var groups: GroupSize?
  /// What to lay out, where the model says so.
  public var materials: [Material]
  /// What must have come out when the step is done.
  public var outcome: LocalizedText

  /// Takes every part.
  public init(
    number: Int, label: LocalizedText, timeFrame: TimeFrame? = nil, groups: GroupSize? = nil,
    materials: [Material] = [], outcome: LocalizedText = ""
  ) {
    self.number = number
    self.label = label
    self.timeFrame = timeFrame
    self.groups = groups
    self.materials = materials
    self.outcome = outcome
  }
}

/// Whether a step looks at what is or at what could be.
///
/// Source: <doc:TheModel#The-mirror-step-by-step>.
public enum TimeFrame: String, Sendable, Codable, CaseIterable {
  /// *Nuläge*.
  case present
  /// *Framtid*.
  case future
}

/// How many people work together in a group.
///
/// Source: <doc:TheModel#Four-steps-of-the-staff>.
public struct GroupSize: Hashable, Sendable, Codable {
  /// The smallest group, in people.
  public var least: Int
  /// The largest group, in people.
  public var most: Int

  /// Takes the limits, in people.
  public init(least: Int, most: Int) {
    self.least = least
    self.most = most
  }
}

/// What is laid out for a step or an activity.
///
/// Source: <doc:TheModel#The-figure> and <doc:TheModel#Four-steps-of-the-staff>.
public enum Material: String, Sendable, Codable, CaseIterable {
  /// *Stora papper*.
  case largeSheets = "large-sheets"
  /// A4 paper.
  case a4
  /// Whiteboard.
  case whiteboard
  /// *Blädderblock*.
  case flipChart = "flip-chart"
  /// Pens in several colours.
  case pens
  /// Dots or stickers to vote with.
  ///
  /// Source: <doc:TheModel#How-a-list-is-put-in-order>.
  case dots
  /// The printed homework slips, *Till nästa gång*.
  case homeworkSlips = "homework-slips"
  /// The other side's list as it was handed over, printed.
  case lists
}
