import TillDiCore
package import TillDiJournal
import TillDiWords

/// Says what a merge brought, what was left out, and what is left to do.
package struct MergeTold {
  private let merged: Merged
  private let other: String
  private let isPreview: Bool
  private let series: OpenSeries
  private var context: Context { series.context }
  private var words: Words { series.words }

  /// Takes what came, and from where.
  package init(_ merged: Merged, from other: String, isPreview: Bool, in series: OpenSeries) {
    self.merged = merged
    self.other = other
    self.isPreview = isPreview
    self.series = series
  }

  /// Says all of it.
  ///
  /// - Throws: An ``OutputFailure``; a ``Report`` where words that went still stand in other files.
  package func tell() throws {
    if merged.isNothingNew {
      try context.say(words.nothingToMerge(other))
    } else {
      try tellWhatCame()
    }
    try tellWhatStayed()
    try tellWhatWent()
    try tellOfFiles()
    // The programme is only asked for its titles; a fault in it must not hide what came.
    try series.showConflicts(try? series.programme(), in: merged.after)
    if isPreview, !merged.isNothingNew { try context.say(words.onlyPreviewed) }
    if !isPreview, !wordsGone.isEmpty {
      try series.tell(series.left(of: wordsGone, knowing: merged.before.series))
    }
  }

  /// The words that stood here and went, erased or masked over there.
  private var wordsGone: [String] {
    guard merged.removedLines + merged.maskedLines > 0 else { return [] }
    let now = Set(merged.after.actions.flatMap(\.events).flatMap(\.words))
    return merged.before.actions.flatMap(\.events).flatMap(\.words).filter { !now.contains($0) }
  }

  private func tellWhatCame() throws {
    let notes = merged.actions.flatMap(\.events).count {
      if case .said = $0 { true } else { false }
    }
    try context.say(
      words.mergedIn(entries: merged.actions.count, notes: notes, from: other, isPreview))
    let before = merged.before.series
    let after = merged.after.series
    let newlyKept = (before.noteOrder + before.attachmentOrder).compactMap { before.described($0) }
      .filter { !$0.staysInRoom && after.described($0.id)?.staysInRoom == true }
    if !newlyKept.isEmpty {
      let attached = newlyKept.count { before.attachments[$0.id] != nil }
      let notes = newlyKept.count - attached
      if notes > 0 { try context.say(words.nowStayInRoom(notes, isPreview)) }
      if attached > 0 { try context.say(words.attachmentsNowStay(attached, isPreview)) }
      var seen: Set<String> = []
      let files = newlyKept.flatMap { before.exports(after: $0) }.filter {
        seen.insert($0).inserted
      }
      if !files.isEmpty { try context.tell(words.text(of: .alreadyExported(files))) }
    }
  }

  private func tellWhatStayed() throws {
    if !merged.hiddenNotes.isEmpty {
      try context.say(words.leftInRoom(merged.hiddenNotes.count, isPreview))
    }
    if !merged.hiddenAttachments.isEmpty {
      try context.say(words.attachmentsLeft(merged.hiddenAttachments.count, isPreview))
    }
    if merged.unknown > 0 { try context.tell(words.unknownInMerge(merged.unknown, isPreview)) }
    if merged.keptOut > 0 { try context.say(words.keptOutOfMerge(merged.keptOut, isPreview)) }
    if merged.isTornThere { try context.tell(words.tornThere) }
    if merged.differing > 0 { try context.tell(words.linesDiffer(merged.differing)) }
  }

  private func tellWhatWent() throws {
    if merged.removedLines > 0 {
      try context.say(words.erasedByMerge(lines: merged.removedLines, isPreview))
    }
    if merged.maskedLines > 0 {
      try context.say(words.maskedByMerge(lines: merged.maskedLines, isPreview))
    }
    let (erased, remade) = (merged.sweep.attachments, merged.sweep.papers)
    if !erased.isEmpty { try context.say(words.filesErased(erased)) }
    if !remade.isEmpty { try context.say(words.deleted(remade)) }
    for file in merged.sweep.undeleted { try context.tell(words.notDeletedByMerge(file.name)) }
    if !merged.maskAgain.isEmpty {
      try context.tell(
        words.maskAgain(merged.maskAgain.map { String($0.rawValue.prefix(5)) }.sorted()))
    }
    if merged.removedLines + merged.maskedLines > 0, !isPreview {
      try context.tell(words.copies(merged.before.series.exports.map(\.file)))
    }
  }

  private func tellOfFiles() throws {
    let attachments = merged.files.count { $0.hasPrefix(RecordFile.attachments) }
    if attachments > 0 { try context.say(words.attachmentsMerged(attachments, isPreview)) }
    for file in merged.clashes { try context.tell(words.attachmentClash(file)) }
    for warning in merged.warnings { try context.tell(words.text(of: warning)) }
  }
}
