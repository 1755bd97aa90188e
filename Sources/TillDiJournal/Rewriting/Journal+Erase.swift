package import TillDiCore

/// Lines that stayed though nobody here can tell whose words they carry.
package struct UnresolvedLines: Hashable, Sendable {
  /// The lines that could not be understood, by their number in the rewritten record.
  package var unreadable: [Int] = []
  /// The lines with events of kinds that only a newer program knows.
  package var unknown: [Int] = []

  /// True when every line was understood.
  package var isEmpty: Bool { unreadable.isEmpty && unknown.isEmpty }
}

/// The files that go along with words: attachments by their names, papers by their paths and what was written.
struct Sweeping {
  let attachments: [String]
  let papers: [String: Set<String>]

  init(_ attachments: [String], _ papers: [String: Set<String>]) {
    self.attachments = attachments
    self.papers = papers
  }
}

extension Journal {
  /// What erasing or masking did, and what it could not reach.
  package struct Rewritten: Sendable {
    /// The lines that were removed or changed and were understood, by their names.
    package var ids: [ActionID] = []
    /// How many lines were removed.
    package var removedLines = 0
    /// How many of them were not understood, but held one of the given texts.
    package var droppedLines = 0
    /// How many times words were replaced.
    package var replacements = 0
    /// The tombstone or other mark with the number it was given.
    package var actions: [Action] = []
    /// The lines that might still hold the words.
    package var unresolved = UnresolvedLines()
    /// The files that were deleted, and those that could not be.
    package var sweep = Sweep()
    /// What the disk can't do.
    package var warnings: [DiskWarning] = []
  }

  /// Removes all words of a subject from the folder for good, and leaves a tombstone.
  ///
  /// The record is rewritten without the subject's lines; the bytes of all others move as they are,
  /// so that what a newer program wrote survives. Papers that nobody has changed are deleted, since they can be
  /// made again, and so are lines that were set aside, since they may hold anything. Asking again
  /// does no harm: it also finishes what a crash interrupted. Marks from before lose their hold.
  ///
  /// - Parameters:
  ///   - subject: Whose words go, as an event names it.
  ///   - tombstone: What stands in the record instead, to win over a later merge.
  ///   - texts: Lines that are not understood go when they hold one of these.
  ///   - attachments: The files that go with the words, by their names in `attachments`.
  ///   - papers: The fingerprints of what was written out, by the papers' paths from the folder.
  ///   - isPreview: Whether it is only found what would go; nothing is written.
  /// - Returns: What went, and where the words might still be.
  /// - Throws: Why nothing was changed.
  package func erase(
    subject: Subject, tombstone: Action, texts: [String] = [],
    attachments: [String] = [], papers: [String: Set<String>] = [:], isPreview: Bool = false
  ) throws(JournalFailure) -> Rewritten {
    try rewrite(marker: tombstone, Sweeping(attachments, papers), isPreview) { rewrite, result in
      let before = rewrite.lines.count
      // The header's line stays in any case: without it there is no record.
      rewrite.lines = rewrite.lines.enumerated().filter { index, line in
        guard index > 0, let action = line.action else { return true }
        if action.concerns(subject) { result.ids.append(action.id) }
        return !action.concerns(subject)
      }.map(\.element)
      result.removedLines = before - rewrite.lines.count
      result.droppedLines = rewrite.dropUnresolved(containing: texts)
      result.removedLines += result.droppedLines
      return true
    }
  }

  /// Replaces words for good in all lines of a subject, undone ones and rewordings included.
  ///
  /// Where the words don't occur, nothing is changed and no mark is left.
  /// Compares byte by byte, so case counts, and words that are written with escapes are found too.
  ///
  /// - Parameters:
  ///   - subject: Whose lines are searched, as an event names it.
  ///   - words: What goes.
  ///   - replacement: What stands there instead, such as `[en boende]`.
  ///   - marker: An action that tells of it, if any.
  ///   - papers: The fingerprints of what was written out, by the papers' paths from the folder.
  ///   - isPreview: Whether it is only found what would be replaced; nothing is written.
  /// - Returns: How often the words were replaced, and where they might still be.
  /// - Throws: Why nothing was changed.
  package func mask(
    subject: Subject, words: String, with replacement: String, marker: Action? = nil,
    papers: [String: Set<String>] = [:], isPreview: Bool = false
  ) throws(JournalFailure) -> Rewritten {
    guard !words.isEmpty else { throw .nothingToMask }
    let masker = Masker(
      subject: subject, words: words, replacement: replacement, reader: LineReader())
    return try rewrite(marker: marker, Sweeping([], papers), isPreview) { rewrite, result in
      for index in rewrite.lines.indices {
        guard let action = rewrite.lines[index].action, action.concerns(subject) else { continue }
        let masked = masker.mask(rewrite.lines[index].bytes)
        rewrite.lines[index].bytes = masked.line
        result.replacements += masked.count
        if masked.count > 0 { result.ids.append(action.id) }
      }
      result.unresolved = rewrite.unresolved()
      return result.replacements > 0
    }
  }

  /// Changes the lines under the lock; `change` says whether there is anything to write.
  private func rewrite(
    marker: Action?, _ sweeping: Sweeping, _ isPreview: Bool,
    _ change: (inout Rewrite, inout Rewritten) -> Bool
  ) throws(JournalFailure) -> Rewritten {
    try requireWritable(header)
    if isPreview {
      var rewrite = try beginRewrite()
      var result = Rewritten()
      guard change(&rewrite, &result) else { return result }
      result.unresolved = rewrite.unresolved()
      result.sweep = sweep(sweeping, isPreview: true)
      return result
    }
    let lock = try locked()
    var rewrite = try beginRewrite()
    var result = Rewritten()
    guard change(&rewrite, &result) else { return result }
    let more = try encode(marker.map { [$0] } ?? [], after: rewrite.lastNumber)
    let draft = try draft(rewrite, appending: more.bytes)
    // Before the record changes: after a crash here, the person finds the words in the record
    // and asks again. The other way round, they would be gone there and stay in a file.
    result.sweep = sweep(sweeping, sparing: draft.name)
    try put(draft, after: result.sweep)
    result.actions = more.actions
    result.unresolved = rewrite.unresolved()
    if !lock.isKept { result.warnings.append(.locksNotKept(path: lockPath)) }
    return result
  }

  /// Deletes all files that may hold the words, or only finds them.
  func sweep(
    _ sweeping: Sweeping, sparing draft: String? = nil, isPreview: Bool = false
  ) -> Sweep {
    var sweeper = FolderSweeper(folder: folder, disk: disk, isPreview: isPreview)
    sweeper.delete(prefix: RecordFile.tornPrefix)
    sweeper.delete(prefix: RecordFile.rewritePrefix, except: draft)
    sweeper.delete(prefix: RecordFile.halfTypedPrefix)
    sweeper.deletePapers(sweeping.papers)
    // A name from a record that somebody else wrote must not reach outside the folder.
    for name in sweeping.attachments
    where !name.isEmpty && !name.contains("/") && !name.hasPrefix(".") {
      sweeper.delete(RecordFile.attachments + "/" + name)
    }
    // What a crash left of a file that was being kept.
    for name in disk.sortedNames(in: folder + "/" + RecordFile.attachments)
    where name.hasPrefix(RecordFile.draftPrefix) {
      sweeper.delete(RecordFile.attachments + "/" + name)
    }
    return sweeper.sweep
  }
}
