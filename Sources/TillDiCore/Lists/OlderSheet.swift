/// Lines that somebody answers as a version has them that is not the newest, such as on a paper printed earlier.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct OlderSheet: Sendable {
  /// The version that was answered.
  public let version: Int
  /// The newest version.
  public let newest: Int
  /// The lines by the names and words they had, each with how the newest version has it; `nil` where it doesn't.
  public let lines: [(before: ListLine, now: ListLine?)]
  /// Whether each of them has the very same words in the newest version, so that the answer holds there.
  public let saysTheSame: Bool

  /// How some notes stand in an older version and in the newest one.
  public init(_ version: HandOver, of notes: [NoteID], newest: HandOver, in series: Series) {
    self.version = version.version
    self.newest = newest.version
    let now = Dictionary(series.lines(of: newest).map { ($0.note, $0) }) { first, _ in first }
    lines = series.lines(of: version).filter { notes.contains($0.note) }
      .map { ($0, now[$0.note]) }
    saysTheSame = version.items.filter { notes.contains($0.note) }.allSatisfy { item in
      newest.items.contains { $0.says(theSameAs: item) }
    }
  }
}
