import Files
package import TillDiCore

extension SeriesRecord {
  /// Whether a folder is this series' own, whatever path leads to it: there is nothing to bring in from it.
  package func isOwn(_ folder: String) -> Bool {
    guard let own = journal.disk.status(of: journal.path),
      let there = journal.disk.status(of: folder),
      let other = there.isRegular
        ? there : journal.disk.status(of: folder + "/" + RecordFile.name)
    else { return false }
    return own.isSame(as: other)
  }

  /// What bringing in another copy of the series would come to; writes nothing.
  ///
  /// - Throws: Why the two can't be merged.
  package func previewMerge(
    of other: String, _ options: MergeOptions
  ) throws(MergeFailure) -> Merged {
    try journal.previewMerge(of: other, options)
  }

  /// Brings in what another copy of the series has and this one lacks.
  ///
  /// - Throws: Why nothing was changed.
  package mutating func merge(
    _ other: String, _ options: MergeOptions, _ stamp: Stamp
  ) throws(MergeFailure) -> Merged {
    let merged = try journal.merge(other, options, at: stamp.at, by: stamp.by)
    // Known already: reading the lines once more would only cost. The next change finds them as it finds others'.
    know(merged.after)
    return merged
  }
}
