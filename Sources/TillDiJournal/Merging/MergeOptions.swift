package import TillDiCore

/// How a merge is to be done.
package struct MergeOptions: Sendable {
  /// Whether notes that stay in the room over there come along.
  package var withRoomNotes: Bool
  /// The things whose words may be erased here because they were erased there; nil allows any.
  package var mayErase: Set<Subject>?
  /// Whether a programme's text is the one that its fingerprint names.
  package var isProgramme: @Sendable (_ fingerprint: String, _ text: [UInt8]) -> Bool

  /// Takes every part.
  package init(
    withRoomNotes: Bool = false, mayErase: Set<Subject>? = nil,
    isProgramme: @escaping @Sendable (String, [UInt8]) -> Bool = { _, _ in true }
  ) {
    self.withRoomNotes = withRoomNotes
    self.mayErase = mayErase
    self.isProgramme = isProgramme
  }
}
