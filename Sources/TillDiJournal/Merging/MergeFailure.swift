package import Files
package import TillDiCore

/// Why nothing was merged; both copies are then as they were.
package enum MergeFailure: Error, Hashable, Sendable {
  /// The other folder could not be opened or read.
  case there(JournalFailure)
  /// This record could not be read or written.
  case here(JournalFailure)
  /// The other folder is of another series, by that name.
  case otherSeries(name: String)
  /// The one copy took in from a file what the other handed over: they are the two sides' computers.
  case otherSide(TrackKind)
  /// Lines of the other record can't be understood: one may be the mark that something stays in the room.
  case unreadableThere(lines: [Int])
  /// Lines of this record can't be understood: one may be the mark that something was erased.
  case unreadableHere(lines: [Int])
  /// Words of these things are erased over there and would go here too, in so many lines; nobody said yes to that.
  case mayNotErase(subjects: Set<Subject>, lines: Int)
  /// A file that goes with the lines could not be copied.
  case cannotCopy(path: String, reason: FailureReason)
}
