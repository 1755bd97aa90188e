package import Documents
package import TillDiCore
import TillDiJournal
import TillDiReports
package import TillDiWords

/// Ends a command where a preview has told what would be saved; the command has done its work.
package struct Previewed: Error {
  /// Says that it has been told.
  package init() {}
}

extension OpenSeries {
  /// Tells what would be saved, in the words of the log, or that there is nothing to change.
  ///
  /// - Throws: A ``Previewed``, so that nothing is said or done after it.
  package func previewed(_ actions: [Action], _ deed: PreviewedDeed, _ before: History) throws
    -> Never
  {
    let told: [Action]
    // The names come from where the things are: what would be undone is in the series before.
    let history = deed == .undoing ? before : record.history
    switch deed {
    case .saving: told = actions
    case .undoing, .redoing:
      let affected = record.history.affected(by: actions)
      let done = affected.filter { !$0.isBookkeeping }
      told = done.isEmpty ? affected : done
    }
    let reports = Reports(
      series: history.series, programme: try? programme(), today: context.now().day, words: words)
    let sentences = reports.sentences(of: told, history: history)
    if actions.isEmpty {
      try context.tellPreview(words, words.nothingToChange)
    } else if sentences.isEmpty {
      try context.tellPreview(words, words.notShownNow)
    } else {
      try context.tellPreview(words, words.wouldBe(deed), sentences)
    }
    throw Previewed()
  }

  /// Tells which lines of the record would be rewritten or go, which files would be deleted, and which would keep
  /// some of the words.
  ///
  /// - Throws: A ``Previewed``, so that nothing is said or done after it.
  func previewed(_ rewritten: Journal.Rewritten, of texts: [String]) throws -> Never {
    let reports = self.reports(try? programme())
    try context.tellPreview(
      words,
      rewritten.replacements > 0
        ? words.wouldBeMasked(rewritten.replacements)
        : words.wouldBeErased(lines: rewritten.removedLines),
      reports.logLines(
        of: Set(rewritten.ids), history: record.history, width: context.width))
    if rewritten.droppedLines > 0 {
      try context.say(words.unreadAmongThem(rewritten.droppedLines))
    }
    let files = rewritten.sweep.deleted
    if !files.isEmpty { try context.say(words.wouldBeDeleted(files)) }
    let kept = left(of: texts).holding.filter { !files.contains($0) }
    if !kept.isEmpty { try context.say(words.wouldStillBeHeld(by: kept)) }
    throw Previewed()
  }

  /// Tells which lines would be moved out of the record, and to which file.
  ///
  /// - Throws: A ``Previewed``, or a ``Report`` where nothing could be changed.
  func previewedSettingAside() throws -> Never {
    let aside: (lines: [Int], file: String)
    do throws(JournalFailure) {
      aside = try record.journal.previewSettingAside()
    } catch {
      throw Report(error, words)
    }
    try context.tellPreview(words, words.wouldBeSetAside(aside.lines, to: aside.file))
    throw Previewed()
  }
}

extension Context {
  /// Tells what a command would do, the sentences of the log one below the other.
  package func tellPreview(_ words: Words, _ text: String, _ sentences: [String]) throws {
    try tellPreview(words, text, .bulletList(sentences.map { [.text($0)] }))
  }

  /// Tells what a command would do, and first that nothing is done.
  package func tellPreview(_ words: Words, _ text: String, _ list: Block? = nil) throws {
    try say(words.nothingIsChanged + " " + text)
    guard let list else { return }
    try show(Document(language: words.language.rawValue, blocks: [list]))
  }
}
