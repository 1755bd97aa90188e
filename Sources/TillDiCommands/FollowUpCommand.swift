import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// `tilldi follow-up`: what was promised, due, done, told back.
struct FollowUpCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "What was promised, by whom, due when, told back or not.",
    discussion: """
      Examples:
        tilldi follow-up
        tilldi follow-up --done vill2 --on 20/4
        tilldi follow-up --told vill2 --how "på arbetsplatsträffen"

      A promise from an earlier series is named löfte1 or promise1; a line that has
      left the list by the version it stood in: vill2/1 is Vill 2 in version 1.
      """)

  @Option(help: ArgumentHelp("What was promised for this is done.", valueName: "line"))
  var done: String?

  @Option(help: ArgumentHelp("The reply to this was told back.", valueName: "line"))
  var told: String?

  @Option(help: ArgumentHelp("The day it happened; today unless said.", valueName: "day"))
  var on: String?

  @Option(help: "How it was told back.", transform: typed)
  var how: String?

  @Option(help: "terminal, markdown, html, docx, csv or json.")
  var format: TableFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context, isPreview: output.preview)
    let today = context.now().day
    let day =
      try on.map { try Day(typed: $0, today: today, looksBack: true, series.words) } ?? today
    var requests: [Request] = []
    if let done { requests.append(.markDone(try reply(done, series), on: day)) }
    if let told { requests.append(.tellBack(try reply(told, series), on: day, how: how)) }
    let format: TableFormat = try series.form(format, to: output.place)
    // A screen is for whoever sits there; anything else may travel.
    if format != .terminal || !output.place.isStandardOutput { try series.requireUnderstood() }
    let programme = try series.programmeIfOpen()
    if !requests.isEmpty {
      try series.requireFree(output.place)
      try series.perform(requests)
    }
    let reports = series.reports(programme)
    switch format {
    case .terminal where output.place.isStandardOutput:
      try series.emit(reports.followUp(), as: .terminal, named: "follow-up", to: output.place)
    case .terminal, .markdown, .html, .docx:
      try series.emit(
        reports.filed(reports.followUp()), as: format.document, named: "follow-up", to: output.place
      )
    case .csv: try series.emit(rows: reports.followUpRows(), named: "follow-up", to: output.place)
    case .json:
      try series.emit(reports.followUpExport().data, named: "follow-up", to: output.place)
    }
  }

  private func reply(_ name: String, _ series: OpenSeries) throws -> ReplyID {
    // By its own name it is no other, whatever its lines are called by now.
    let all = series.series.followUps(on: series.context.now().day)
    if let own = all.first(where: { $0.id.rawValue == name }) { return own.id }
    if let number = Words.promise(named: name) {
      guard series.series.carried.indices.contains(number - 1) else {
        throw Report(.unknownReply, series.words)
      }
      return series.series.carried[number - 1].id
    }
    if let old = try series.lineInVersion(named: name) {
      let answer = series.series.answers.last {
        $0.reply.handOver == old.handOver && $0.reply.items.contains(old.note)
      }
      guard let answer else { throw Report(.unknownReply, series.words) }
      return answer.reply.id
    }
    let note = try series.note(name)
    let answer = series.series.answers.last { $0.reply.items.contains(note) }
    guard let answer else { throw Report(.unknownReply, series.words) }
    return answer.reply.id
  }
}
