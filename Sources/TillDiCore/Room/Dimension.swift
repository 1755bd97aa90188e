/// One of digitalisation's three dimensions, D = 3S.
///
/// Source: <doc:TheModel#Things-ways-and-society>.
public enum Dimension: String, Sendable, RecordedName, CaseIterable {
  /// *Saker*: devices and what is inside them.
  case things
  /// *Sätt*: ways of doing.
  case ways
  /// *Samhälle*: what happens to society as a whole.
  case society
}

extension Series {
  /// Whether notes are all about things, so that the room may want the other two dimensions named.
  ///
  /// At least three must be tagged, and every tagged one with *things* alone; the threshold is ours.
  ///
  /// Source: <doc:TheModel#Things-ways-and-society>.
  public static func isAllThings(_ notes: [Note]) -> Bool {
    let tagged = notes.filter { !$0.isRemoved && !$0.dimensions.isEmpty }
    return tagged.count >= 3 && tagged.allSatisfy { $0.dimensions == [.things] }
  }
}
