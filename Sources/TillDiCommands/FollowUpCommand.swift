import ArgumentParser
import Documents
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// The forms the follow-up can have.
enum FollowUpFormat: String, PaperFormat, ExpressibleByArgument {
  case terminal
  case markdown
  case html
  case docx
  case csv
  case json
  case ics
}

/// `tilldi follow-up`: what was answered, told, tried, done, and told again.
struct FollowUpCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "What was answered, by whom, due when, told or not, and what came of it.",
    discussion: """
      Examples:
        tilldi follow-up
        tilldi follow-up --ask
        tilldi follow-up --told vill2 --how "på arbetsplatsträffen"
        tilldi follow-up --told all --how "lästes upp på APT"
        tilldi follow-up --done vill2 --on 20/4
        tilldi follow-up vill3 --trial change --how "lugnare, men inte på helgen" \\
          --takes-over planerare
        tilldi follow-up vill4 --condition came
        tilldi follow-up stör2 --asks enhetschef --by 15/5
        tilldi follow-up stör1 --ground reading

      A file that ends in .ics puts each promised day into people's calendars, and the
      day an answer is due: tilldi follow-up --output datum.ics --role enhetschef

      --ask asks of one reply after the other what is next: whether it was told, what
      came of it, and whether that was told. A reply that left it to somebody else is
      answered with: tilldi reply stör2 --change.

      A promise from an earlier series is named löfte1 or promise1; a line that has
      left the list by the version it stood in: vill2/1 is Vill 2 in version 1.
      """)

  @Argument(help: "The reply that something is said of, such as vill3.")
  var line: String?

  @Flag(help: "Go through the replies, asking what is next of each.")
  var ask = false

  @Option(help: ArgumentHelp("What was promised for this is done.", valueName: "line"))
  var done: String?

  @Option(
    help: ArgumentHelp(
      "The reply to this was told, or what came of it; all is every one not heard yet.",
      valueName: "line"))
  var told: String?

  @Option(help: ArgumentHelp("What a “yes, if” takes: came or not.", valueName: "came"))
  var condition: String?

  @Option(help: ArgumentHelp("What a trial showed: keep, change or stop.", valueName: "verdict"))
  var trial: String?

  @Option(help: "The role that takes care of what a trial showed.", transform: typed)
  var takesOver: String?

  @Option(
    help: ArgumentHelp("The role that asks whoever decides.", valueName: "role"), transform: typed)
  var asks: String?

  @Option(help: ArgumentHelp("The last day for an answer to that.", valueName: "day"))
  var by: String?

  @Option(help: ArgumentHelp("What a no rests on: rule or reading.", valueName: "ground"))
  var ground: String?

  @Option(help: ArgumentHelp("The day it happened; today unless said.", valueName: "day"))
  var on: String?

  @Option(help: "How it was told, or what it showed.", transform: typed)
  var how: String?

  @Option(
    help: ArgumentHelp("In the calendar file: only what this role is to do.", valueName: "role"),
    transform: typed)
  var role: String?

  @Option(help: "terminal, markdown, html, docx, csv, json or ics.")
  var format: FollowUpFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func check() throws(Misuse) {
    let links = [condition, trial, asks, ground].compactMap { $0 }
    if role != nil, format.map({ $0 != .ics }) ?? (output.output?.hasSuffix(".ics") != true) {
      throw Misuse.roleIsOfTheCalendar
    }
    if links.count > 1 || (line == nil) != links.isEmpty { throw Misuse.oneLinkOfAReply }
  }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context, isPreview: output.preview)
    if ask { return try ReplyDialogue(context: context).followUp(&series) }
    let today = context.now().day
    let day =
      try on.map { try Day(typed: $0, today: today, looksBack: true, series.words) } ?? today
    var requests: [Request] = []
    var meant: [ReplyID] = []
    if let done {
      meant.append(try reply(done, series))
      requests += meant.map { .markDone($0, on: day) }
    }
    if let line {
      let reply = try reply(line, series)
      meant.append(reply)
      requests.append(try link(of: reply, on: day, series))
    }
    if let told {
      let all = try self.told(told, series)
      meant += all
      requests += all.map { .tellBack($0, on: day, how: how) }
    }
    let format: FollowUpFormat = try series.form(format, to: output.place)
    // A screen is for whoever sits there; anything else may travel.
    if format != .terminal || !output.place.isStandardOutput { try series.requireUnderstood() }
    let programme = try series.programmeIfOpen()
    if !requests.isEmpty {
      try series.requireFree(output.place)
      try series.perform(requests)
      let changed = series.series.followUps(on: today).filter { meant.contains($0.id) }
      // What was said is said back; the whole follow-up is another question.
      let isAll = self.format == nil && output.place.isScreen
      for followUp in changed {
        let said = series.words.saidOf(followUp)
        if isAll { try context.say(said) } else { try context.tell(said) }
      }
      if isAll { return }
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
    case .ics: try emitDays(reports, &series)
    case .json:
      try series.emit(reports.followUpExport().data, named: "follow-up", to: output.place)
    }
  }

  /// The promised days as a calendar file.
  private func emitDays(_ reports: Reports, _ series: inout OpenSeries) throws {
    let agenda = reports.promiseAgenda(series.history, series: series.id, role: role)
    // What is over is there so that a calendar can take it away, and is no reason for a file.
    if agenda.events.allSatisfy(\.isCancelled) {
      throw Report(series.words.noDaysPromised(role: role, of: reports.rolesWithDays))
    }
    try series.emit(
      Array(ICSWriter(generator: "tilldi").write(agenda).utf8), named: "calendar",
      to: output.place)
  }

  /// The reply that was told, or every one that nobody has heard.
  private func told(_ name: String, _ series: OpenSeries) throws -> [ReplyID] {
    guard Words.meansAll(name) else { return [try reply(name, series)] }
    let untold = series.series.followUps(on: series.context.now().day).filter(\.isToTell)
    if untold.isEmpty { throw Report(series.words.nothingToTell) }
    return untold.map(\.id)
  }

  /// What is said of the chain of a reply.
  private func link(of reply: ReplyID, on day: Day, _ series: OpenSeries) throws -> Request {
    let words = series.words
    if let condition {
      guard let said = Words.cameOrNot(in: condition), said.words == nil else {
        throw Report(words.text(of: .notCameOrNot(condition)))
      }
      return .settleCondition(reply, came: said.came, on: day, how: how)
    }
    if let trial {
      guard let said = Words.verdict(in: trial), said.words == nil else {
        throw Report(words.text(of: .notAVerdict(trial)))
      }
      let role = try takesOver.map { try series.role($0) }
      return .showTrial(reply, said.verdict, on: day, how: how, takesOver: role)
    }
    if let asks {
      let last = try by.map { try Day(typed: $0, today: series.context.now().day, words) }
      return .passOn(reply, asker: try series.role(asks), by: last)
    }
    guard let ground, let said = Words.ground(named: ground) else {
      throw Report(words.notAGround(ground ?? ""))
    }
    return .sayGround(of: reply, said)
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
