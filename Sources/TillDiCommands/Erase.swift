import ArgumentParser
import TillDiCore
import TillDiJournal
import TillDiDesk
import TillDiWalk
import TillDiWords

/// `tilldi erase`: erases words for good.
struct Erase: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a note, a reply or anything else that was said, for good.",
    discussion: """
      Its words, rewordings and undone versions are gone from the folder, and so is
      the file of an attachment; a mark says that something was erased. What was
      written to exports/ is deleted too; it can be made again. It cannot be undone.

      Example: tilldi erase k7f2m --yes
      """)

  @Argument(help: "A line such as stör2, or a name from the log.")
  var entry: String

  @Flag(help: "Don't ask.")
  var yes = false

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    let subject = try series.subject(entry)
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    guard try yes || options.preview || asker.yes(words.reallyErase, flag: "--yes") else {
      return try context.say(words.nothingErased)
    }
    let texts = series.history.actions.flatMap(\.events)
      .filter { $0.subject == subject }.flatMap(\.words)
    let files = series.series.exports.map(\.file)
    let isAttachment = !series.history.files(of: subject).isEmpty
    let result = try series.erase(subject, texts: texts)
    try context.say(words.erased(lines: result.removedLines))
    let kept = result.sweep.deleted.filter { $0.hasPrefix(RecordFile.attachments) }
    let remade = result.sweep.deleted.filter { !kept.contains($0) }
    if !kept.isEmpty { try context.say(words.filesErased(kept)) }
    if !remade.isEmpty { try context.say(words.deleted(remade)) }
    for file in result.sweep.undeleted {
      try context.tell(words.notDeleted(file.name))
    }
    if !result.unresolved.isEmpty { try context.tell(words.mayRemain) }
    if !isAttachment, !series.series.attachments.isEmpty { try context.tell(words.picturesRemain) }
    try context.tell(words.copies(files))
  }
}

extension OpenSeries {
  /// The thing a name means: a line, or the first letters of what the log shows.
  ///
  /// - Throws: A `Report` when it carries nobody's words.
  func subject(_ name: String) throws -> Subject {
    if Words.line(named: name) != nil {
      // What the other side has not seen can be taken away too.
      return try Subject(series.note(called: name) ?? listed(name) ?? note(name))
    }
    let plain = name.lowercased()
    let named = record.history.actions.filter {
      $0.id.rawValue.hasPrefix(plain)
        || $0.events.contains { $0.subject?.rawValue.hasPrefix(plain) == true }
    }
    let subjects = Set(named.flatMap { $0.events.compactMap(\.subject) })
    // A whole name is meant as it stands, also where a longer one begins with it: review/1, review/12.
    if subjects.contains(Subject(rawValue: plain)) { return Subject(rawValue: plain) }
    if subjects.count > 1 { throw Report(words.severalNotes(name)) }
    guard let subject = subjects.first else { throw Report(words.noWordsThere(name)) }
    return subject
  }
}
