import ArgumentParser
import TextShape
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// `tilldi receive`: takes in what the other side's laptop handed over.
struct Receive: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "Take in the other side's list, or replies, from a hand-over file.",
    discussion: """
      For two laptops, one for each side. Both need the same series: copy the folder
      that tilldi new made before the first session, or begin it from the file:
        tilldi receive lista.json --new

      A list then works as if it had been handed over here, and replies find their
      way back to its lines:
        tilldi receive lista.json
        tilldi receive svar.json

      The same file twice changes nothing, and a newer one takes the older one's
      place. What the other side has taken back disappears from everything here.
      A file that was changed by hand is not taken in: what is answered must be what
      the room said yes to. tilldi undo takes the last file back.
      """)

  @Argument(help: "The file, made with tilldi hand-over … --output.")
  var file: String

  @Flag(help: "Begin the series here, from the file.")
  var new = false

  @Flag(help: "Erase for good the words here of what the other side has taken back.")
  var erase = false

  @OptionGroup var change: ChangeOptions

  private var options: SeriesOptions { change.about }

  func run(in context: Context) throws {
    if new { return try begin(in: context) }
    let words = Words(context.language(options.language))
    if SeriesFinder(context: context, words: words).hasNoSeries(options.series) {
      throw Report(words.noSeriesToReceiveIn)
    }
    var series = try OpenSeries(change, in: context)
    try take(read(in: context, series.words), in: &series)
  }

  /// Makes a series with the file's own UUID, and takes the file in there.
  private func begin(in context: Context) throws {
    let file = try read(in: context, Words(context.language(options.language)))
    let words = Words(options.language ?? file.series.language)
    guard file.kind == .list else { throw Report(words.repliesBeginNothing) }
    let list = list(of: file)
    let founder = SeriesFounder(context: context, words: words)
    let plan = try founder.plan(
      name: file.series.name, heading: file.heading, programme: nil, file: nil, dates: nil,
      after: nil,
      id: file.series.id, requests: [.receive(list)])
    if change.preview { try founder.preview(plan) }
    let made = try founder.found(plan)
    try context.say(words.beganFromFile(made.folderName))
    for warning in made.warnings { try context.tell(words.text(of: warning)) }
    var options = options
    options.series = made.folderName
    var series = try OpenSeries(options, in: context)
    try tell(of: list, since: made.empty, in: &series)
  }

  private func read(in context: Context, _ words: Words) throws -> HandOverFile {
    let bytes = try context.contents(of: context.path(file), words)
    do throws(HandOverFileFault) {
      return try HandOverFile(bytes)
    } catch {
      throw Report(shown(words.text(of: error, file: file)))
    }
  }

  private func take(_ file: HandOverFile, in series: inout OpenSeries) throws {
    switch file.kind {
    case .list: try takeList(list(of: file), in: &series)
    case .replies:
      var replies = file.receivedReplies
      replies.series.name = shown(replies.series.name)
      try takeReplies(replies, in: &series)
    }
  }

  private func list(of file: HandOverFile) -> ReceivedList {
    var list = file.received
    list.series.name = shown(list.series.name)
    return list
  }

  /// In a preview, tells what would be taken in and, with `--erase`, which lines would go for good.
  ///
  /// - Throws: A `Previewed` then, so that nothing is said or done after it.
  private func preview(
    _ request: Request, in series: inout OpenSeries, erasing gone: (Series) -> [Subject]
  ) throws {
    guard change.preview else { return }
    let after = try series.decided([request]).after.series
    do { try series.perform(request) } catch is Previewed {}
    for subject in erase ? gone(after) : [] {
      do { try series.erase([subject]) } catch is Previewed {}
    }
    throw Previewed()
  }

  private func takeList(_ list: ReceivedList, in series: inout OpenSeries) throws {
    let (context, words) = (series.context, series.words)
    let before = series.series
    try preview(.receive(list), in: &series) { $0.takenBack.map { Subject($0) } }
    if try series.perform(.receive(list)).isEmpty {
      try context.say(words.nothingNew)
      // Whoever comes back to erase finds the list received already.
      return erase ? try tellTakenBack(since: before, in: &series) : ()
    }
    try tell(of: list, since: before, in: &series)
  }

  private func tell(of list: ReceivedList, since before: Series, in series: inout OpenSeries) throws
  {
    let (context, words) = (series.context, series.words)
    let masked = before.masked(in: list)
    guard let now = series.series.latestHandOver(of: list.handOver.track) else { return }
    let earlier = before.latestHandOver(of: now.track)
    let change = earlier.map {
      ListChange(from: before.lines(of: $0), to: series.series.lines(of: now))
    }
    try context.say(
      shown(words.received(now, lines: series.series.lines(of: now), instead: earlier, change)))
    if !masked.isEmpty { try context.tell(words.maskedThere(masked)) }
    try tellTakenBack(since: before, in: &series)
  }

  /// Says what was taken back, where it was written out, and how its words go; or erases them.
  private func tellTakenBack(since before: Series, in series: inout OpenSeries) throws {
    let (context, words) = (series.context, series.words)
    let gone = series.series.takenBack.filter { erase || !before.takenBack.contains($0) }
    guard !gone.isEmpty else { return }
    if !erase { return try context.tell(words.takenBack(gone, before.exports(after: gone))) }
    let erased = try series.erase(gone.map { Subject($0) })
    try context.tell(words.erasedTakenBack(gone.count))
    try series.tell(erased)
  }

  private func takeReplies(_ file: ReceivedReplies, in series: inout OpenSeries) throws {
    let (context, words) = (series.context, series.words)
    let before = series.series
    let withdrawn = before.withdrawn(in: file)
    try preview(.receiveReplies(file), in: &series) { $0.keptWords(of: file).map { Subject($0) } }
    let made = try series.perform(.receiveReplies(file)).flatMap(\.events)
    let count = made.count { if case .replyReceived = $0 { true } else { false } }
    let gone = before.answers.map(\.reply).filter { reply in
      withdrawn.contains(reply.id) && !series.series.answers.contains { $0.reply.id == reply.id }
    }
    if made.isEmpty {
      try context.say(words.nothingNew)
    } else if count > 0 || gone.isEmpty {
      try context.say(words.receivedReplies(count))
    }
    let programme = try? series.programme()
    if !erase, !gone.isEmpty {
      let names = series.conflictNames(programme)
      try context.say(shown(words.withdrawnThere(gone, names)))
    }
    // Whoever comes back to erase finds the replies received already.
    let withdrawing = erase ? series.series.keptWords(of: file) : []
    let erased = try series.erase(withdrawing.map { Subject($0) })
    try series.showConflicts(programme)
    if withdrawing.isEmpty { return }
    try context.tell(words.erasedWithdrawn(withdrawing.count))
    try series.tell(erased)
  }
}

/// A text with words from somebody else's file, without characters that would command the terminal.
private func shown(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { cleaned(String($0)).text }
    .joined(separator: "\n")
}

extension Series {
  /// The files that were written for others after any of some notes came here.
  fileprivate func exports(after notes: [NoteID]) -> [String] {
    var seen: Set<String> = []
    return notes.compactMap { self.notes[$0] }.flatMap { exports(after: $0) }.filter {
      seen.insert($0).inserted
    }
  }
}
