/// What the room said of one reflection of the model, at the end.
///
/// People say whether they saw the same, give an example of their own and recommend something. Nothing is worked out
/// from their notes, and nobody is judged.
///
/// Source: <doc:TheModel#Nine-reflections> and <doc:TheModel#Looking-back>.
public struct ReflectionReview: Hashable, Sendable, Codable {
  /// The programme's reflection, by its number.
  public var reflection: Int
  /// Whether they saw it too; nothing where nobody said.
  public var seen: Seen?
  /// An example of their own.
  public var example: String?
  /// What they recommend.
  public var recommendation: String?
  /// The notes they marked as what lies behind it.
  public var notes: [NoteID]

  /// Takes every part.
  public init(
    reflection: Int, seen: Seen?, example: String?, recommendation: String?,
    notes: [NoteID]
  ) {
    self.reflection = reflection
    self.seen = seen
    self.example = example
    self.recommendation = recommendation
    self.notes = notes
  }

  /// Whether they saw what a reflection says.
  public enum Seen: String, Sendable, RecordedName, CaseIterable {
    /// They did.
    case yes
    /// They saw some of it.
    case partly
    /// They did not.
    case no
  }

  /// Whether nothing was said of it.
  public var isEmpty: Bool {
    seen == nil && example == nil && recommendation == nil && notes.isEmpty
  }
}

extension Series {
  /// The notes behind a review that may be shown: those that stand and may leave the room.
  public func evidence(for review: ReflectionReview) -> [Note] {
    review.notes.compactMap { notes[$0] }.filter(\.mayLeave)
  }
}
