import ArgumentParser
import Documents
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// What is handed over: a side's list, or the replies to the staff's.
enum HandedOver: String, NamedChoice {
  case staff
  case management
  case replies

  /// The side whose list is frozen; none for replies.
  var side: Side? { Side(rawValue: rawValue) }
}

/// `tilldi hand-over`: freezes a version of a list, and writes the file for the other laptop.
struct HandOverCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "Hand over a side's list as it stands, after the room heard it and said yes.",
    discussion: """
      The version is frozen. Later changes make the next one, and the difference is
      shown.

      Example:
        tilldi hand-over staff --from undersköterska --to områdeschef \\
          --answer-by 30/3 --room-said-yes

      Two laptops, one for each side? --output also writes the version to a file for
      the other one, which takes it in with tilldi receive. Nothing else travels:
      no notes, nothing that stays in the room. Replies go back in the same way:
        tilldi hand-over staff --again --output exports/lista.json
        tilldi hand-over replies --output exports/svar.json
      """)

  @Argument(help: "staff, management or replies.")
  var what: HandedOver?

  @Option(help: "The role that carries the list.", transform: typed)
  var from: String?

  @Option(help: "The role that receives it.", transform: typed)
  var to: String?

  @Option(help: ArgumentHelp("The last day for an answer.", valueName: "day"))
  var answerBy: String?

  @Flag(help: "The list was read aloud, and the room said yes.")
  var roomSaidYes = false

  @Flag(help: "The room wants its roles named, those held by one or two people too.")
  var nameRoles = false

  @Flag(help: "Write the latest version's file; hand nothing over.")
  var again = false

  @Flag(help: "Print the JSON Schema of the file.")
  var schema = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func check() throws(Misuse) {
    if schema { return }
    guard let what else {
      throw Misuse.missing("what", choices: HandedOver.allCases.map(\.rawValue))
    }
    if again || what == .replies, output.output == nil, !output.preview {
      throw Misuse.outputIsMissing
    }
    if output.force, output.output == nil {
      throw Misuse.forceNeedsOutput
    }
  }

  func run(in context: Context) throws {
    if schema { return try context.output.write(JSONSchema.handOver.text) }
    var series = try OpenSeries(options, in: context)
    try series.require(.json, of: output.place)
    guard let side = what?.side else { return try send(series.repliesFile(), from: &series) }
    if again {
      return try send(series.listFile(series.sentHandOver(of: side.track)), from: &series)
    }
    let request = try request(for: side, series)
    if output.preview {
      return try send(series.listFile(asking: request, side.track), from: &series)
    }
    if output.output != nil { try series.requireUnderstood() }
    try series.requireFree(output.place)
    if !output.asItStands { try series.requireNothingPersonal(inLinesOf: side.track) }
    try series.perform(request)
    guard let made = series.series.latestHandOver(of: side.track) else { return }
    let new = series.series.newLines(in: made)
    guard output.output != nil else {
      return try context.say(series.words.handedOver(made, new: new, writing: true))
    }
    try context.tell(series.words.handedOver(made, new: new, writing: false))
    do {
      // What was asked about the lines before they were handed over is not asked of the file.
      try send(series.listFile(made), from: &series, asItStands: true)
    } catch let report as Report {
      throw Report(report.text + "\n" + series.words.handedOverWithoutFile(side.track))
    }
  }

  /// Everything the version needs, from the options, from what was agreed, or from a person.
  private func request(for side: Side, _ series: OpenSeries) throws -> Request {
    let context = series.context
    let words = series.words
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    let arranged = series.series.arrangements
    let programme = try series.programme()
    if !roomSaidYes, !output.preview, asker.canAsk {
      try context.show(series.reports().lists(side.track))
    }
    let saidYes =
      try output.preview || roomSaidYes
      || asker.yes(words.doesTheRoomSayYes, flag: "--room-said-yes")
    guard saidYes else { throw Report(words.listStays) }
    func role(_ text: String) throws -> String { try series.role(text) }
    let carrier =
      try from.map(role) ?? asker.ask(words.whoCarries, flag: "--from", role)
    let receiver =
      try to.map(role) ?? (side == .staff ? arranged[.receiver] : nil)
      ?? asker.ask(words.whoReceives(side.track), flag: "--to", role)
    let today = context.now().day
    func day(_ text: String) throws -> Day { try Day(typed: text, today: today, words) }
    let lastDay =
      try (answerBy ?? arranged[.answerBy]).map(day)
      ?? asker.ask(words.question(for: .answerBy), flag: "--answer-by", day)
    let sessions = Set(programme.sessions(of: side.track).map(\.id))
    return .handOver(
      HandOverID(context.drawName()), side.track, from: carrier, to: receiver,
      answerBy: lastDay,
      roles: nameRoles ? series.series.everyRole(at: sessions) : [], roomSaidYes: saidYes)
  }

  /// Shows what a file holds, or writes it and says what to do with it.
  private func send(
    _ file: HandOverFile, from series: inout OpenSeries, asItStands: Bool? = nil
  ) throws {
    if output.preview {
      return try series.context.show(Reports.preview(of: file, words: series.words))
    }
    let name = file.kind == .replies ? "hand-over-replies" : "hand-over-\(file.track.rawValue)"
    var output = output
    output.asItStands = asItStands ?? output.asItStands
    try series.emit(file.bytes, named: name, to: output.place)
    guard let path = output.output, path != "-" else { return }
    let file = (isList: file.kind == .list, name: path.split(separator: "/").last.map(String.init))
    try series.context.tell(series.words.sendTheFile(file.name ?? path, isList: file.isList))
  }
}
