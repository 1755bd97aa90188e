import Documents
import TillDiCore
import TillDiJournal
import TillDiReports
import TillDiWords

/// Ends a command where a preview has told what would be saved; the command has done its work.
struct Previewed: Error {}

/// What a preview tells of.
enum PreviewedDeed {
  case saving
  case undoing
  case redoing
}

extension OpenSeries {
  /// Tells what would be saved, in the words of the log, or that there is nothing to change.
  ///
  /// - Throws: A ``Previewed``, so that nothing is said or done after it.
  func previewed(_ actions: [Action], _ deed: PreviewedDeed, _ before: History) throws -> Never {
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

  /// Tells which lines of the record would be rewritten or go, and which files would be deleted.
  ///
  /// - Throws: A ``Previewed``, so that nothing is said or done after it.
  func previewed(_ rewritten: Journal<Event>.Rewritten) throws -> Never {
    let reports = self.reports(try? programme())
    try context.tellPreview(
      words,
      rewritten.replacements > 0
        ? words.wouldBeMasked(rewritten.replacements)
        : words.wouldBeErased(lines: rewritten.removedLines),
      reports.logLines(
        of: Set(rewritten.ids.map { ActionID($0) }), history: record.history, width: context.width))
    if rewritten.droppedLines > 0 {
      try context.say(words.unreadAmongThem(rewritten.droppedLines))
    }
    let files = rewritten.sweep.deleted
    if !files.isEmpty { try context.say(words.wouldBeDeleted(files)) }
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
  func tellPreview(_ words: Words, _ text: String, _ sentences: [String]) throws {
    try tellPreview(words, text, .bulletList(sentences.map { [.text($0)] }))
  }

  /// Tells what a command would do, and first that nothing is done.
  func tellPreview(_ words: Words, _ text: String, _ list: Block? = nil) throws {
    try say(words.nothingIsChanged + " " + text)
    guard let list else { return }
    try show(Document(language: words.language.rawValue, blocks: [list]))
  }
}

extension Words {
  /// Said first, whatever would be saved, undone, erased or moved.
  fileprivate var nothingIsChanged: String {
    pick("Förhandsvisning: inget är ändrat.", "Preview: nothing is changed.")
  }

  fileprivate var nothingToChange: String {
    pick("Det finns inget att ändra.", "There is nothing to change.")
  }

  /// Said where a session of the other side is open.
  fileprivate var notShownNow: String {
    pick(
      "Det som skulle sparas hör till den andra sidan och visas inte medan träffen pågår.",
      "What would be saved is the other side’s, and is not shown while the session is open.")
  }

  fileprivate func wouldBe(_ deed: PreviewedDeed) -> String {
    switch deed {
    case .saving: pick("Utan --preview sparas:", "Without --preview this is saved:")
    case .undoing: pick("Utan --preview ångras:", "Without --preview this is undone:")
    case .redoing: pick("Utan --preview görs igen:", "Without --preview this is done again:")
    }
  }

  fileprivate func wouldBeErased(lines count: Int) -> String {
    pick(
      count == 1
        ? "Utan --preview raderas en rad i filen för gott:"
        : "Utan --preview raderas \(count) rader i filen för gott:",
      count == 1
        ? "Without --preview one line of the file is erased for good:"
        : "Without --preview \(count) lines of the file are erased for good:")
  }

  fileprivate func wouldBeMasked(_ count: Int) -> String {
    pick(
      count == 1
        ? "Utan --preview byts orden ut på ett ställe, för gott:"
        : "Utan --preview byts orden ut på \(count) ställen, för gott:",
      count == 1
        ? "Without --preview the words are replaced in one place, for good:"
        : "Without --preview the words are replaced in \(count) places, for good:")
  }

  fileprivate func unreadAmongThem(_ count: Int) -> String {
    pick(
      "Av dem går \(count) inte att läsa, men de innehåller orden.",
      "\(count) of them can’t be read, but hold the words.")
  }

  fileprivate func wouldBeDeleted(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Filer som skulle tas bort: \(names).", "Files that would be deleted: \(names).")
  }

  fileprivate func wouldBeSetAside(_ lines: [Int], to file: String) -> String {
    let numbers = lines.map(String.init).joined(separator: ", ")
    return pick(
      "Utan --preview flyttas \(lines.count == 1 ? "rad" : "raderna") \(numbers) till ”\(file)”.",
      "Without --preview \(lines.count == 1 ? "line" : "lines") \(numbers) would be moved to “\(file)”."
    )
  }
}
