import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi new`: starts a series.
struct New: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Start a series: one workplace's run through the model.",
    discussion: """
      Makes a folder with the workplace's name here. Both tracks are in it from the
      start.

      Examples:
        tilldi new "Solgården" --start 15/1 --time 14:00
        tilldi new "Solgården" --programme tilldi-hour
      """)

  @Argument(help: "The workplace's name, such as Solgården.", transform: typed)
  var name: String

  @OptionGroup var options: LanguageOptions

  @Flag(help: "Say what would be made; write nothing.")
  var preview = false

  @Option(
    help: ArgumentHelp(
      "Run another programme than TillDi: a file, or one of tilldi programme list.",
      valueName: "programme"))
  var programme: String?

  @Option(help: ArgumentHelp("The first session's day.", valueName: "day"))
  var start: String?

  @Option(
    help: ArgumentHelp("The time of day for every session. (default: 14:00)", valueName: "HH:MM"))
  var time: String?

  @Option(help: ArgumentHelp("Days between sessions; 14 keeps the weekday.", valueName: "days"))
  var every: Int?

  @Option(
    help: ArgumentHelp(
      "Go on from last year: bring replies and open promises, never notes.", valueName: "folder"))
  var after: String?

  @Option(help: "The municipality, for the heading of what is filed.", transform: typed)
  var municipality: String?

  @Option(help: "The board, for the heading of what is filed.", transform: typed)
  var board: String?

  @Option(help: "The reference number, if there is one.", transform: typed)
  var reference: String?

  func run(in context: Context) throws {
    let words = Words(context.language(options.language))
    let founder = SeriesFounder(context: context, words: words)
    let text = try programme.map { try context.programme(named: $0, words) }
    if time != nil, start == nil { throw Report(words.timeNeedsDay) }
    let schedule = try start.map {
      try SessionDates(
        first: $0, time: time ?? "14:00", every: every, words: words, today: context.now().day)
    }
    let heading = Heading(municipality: municipality, board: board, reference: reference)
    let plan = try founder.plan(
      name: name, heading: heading, programme: text, file: programme, dates: schedule,
      after: after.map { context.path($0) })
    if preview { try founder.preview(plan) }
    let made = try founder.found(plan)
    try context.say(
      words.began(
        made.folderName, made.firstDay, made.carried, unanswered: made.unanswered,
        beginsWith: made.beginsWith, besideMenu: context.isBesideMenu))
    for warning in made.warnings { try context.tell(words.text(of: warning)) }
  }
}
