/// Marks ``ObservationID``; never made.
public enum ObservationSubject {}
/// Names an observation.
public typealias ObservationID = Identifier<ObservationSubject>

/// What an observer saw, for the analysis between sessions; it is never mixed with what the room said.
///
/// Source: <doc:TheModel#Observing> and <doc:TheModel#How-the-pilot-was-run>.
public struct Observation: Hashable, Sendable, Codable {
  /// Names the observation.
  public var id: ObservationID
  /// What it is about.
  public var lens: ObservationLens
  /// What was seen.
  public var text: String

  /// Takes every part.
  public init(id: ObservationID, lens: ObservationLens, text: String) {
    self.id = id
    self.lens = lens
    self.text = text
  }
}

/// What an observer looks at: the four abilities TVEK and the four aims.
///
/// Source: <doc:TheModel#TVEK> and <doc:TheModel#Four-aims>.
public enum ObservationLens: String, Sendable, RecordedName, CaseIterable {
  /// T, *översättning*.
  case translation
  /// V, *visualisering*.
  case visualisation
  /// E, *empati*.
  case empathy
  /// K, *koreografi*.
  case choreography
  /// Aim 1: release creativity.
  case creativity
  /// Aim 2: raise self-confidence.
  case confidence
  /// Aim 3: raise the space to design.
  case designSpace = "design-space"
  /// Aim 4: train giving and taking.
  case givingAndTaking = "giving-and-taking"
}

/// An observation with where and when it was made.
///
/// Source: <doc:TheModel#Observing>.
public struct KeptObservation: Hashable, Sendable {
  /// The observation.
  public let observation: Observation
  /// Where the room was.
  public let position: Position?
}
