import ArgumentParser
import TillDiCore
import TillDiWalk
import TillDiWords

/// `tilldi run`: the walk.
struct Run: TillDiCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk through a session, line by line; go on where it stopped.",
    discussion: """
      A line is a note, saved before the next one is asked for. Lines that begin with
      / or . are commands, in Swedish or English; /help (/hjälp) lists them all. !
      before a line: it stays in the room. Stop anywhere and go on with tilldi run.

      \(WalkHelp.table)

      Examples:
        tilldi run                        the session that is open, or the next one
        tilldi run staff-2
        tilldi run staff-2 --again natt   another occasion, for nights; notes pool
        tilldi run staff-2 --afterwards --date 2027-01-26 < sheets.txt
      """)

  @Argument(help: "The session, such as staff-2, management-1 or joint-meeting.")
  var session: String?

  @Option(
    help: ArgumentHelp(
      "Hold the session once more, under this name, for those who could not come.",
      valueName: "name"), transform: typed)
  var again: String?

  @Flag(help: "Take a session down later from the sheets, or fill in one that is over.")
  var afterwards = false

  @Option(help: ArgumentHelp("The day it was held.", valueName: "YYYY-MM-DD"))
  var date: String?

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.adoptProgramme()
    let choice = WalkChoice(series: series.series, programme: programme)
    let day = try date.map { try Day(typed: $0, series.words) }
    let today = context.now().day
    if let day, day > today { throw Report(.dayNotCome(day, today: today), series.words) }
    if afterwards, day == nil, context.isInteractive == false, session == nil {
      throw Report(series.words.missing("SESSION"))
    }
    let held: HeldSession
    do throws(WalkChoice.Failure) {
      held = try choice.choose(
        session.map { SessionID($0) }, again: again, afterwards: afterwards)
    } catch {
      throw Report(series.words.text(of: error))
    }
    var player = WalkPlayer(
      held, of: series, programme: programme, keepsTime: !afterwards, in: context)
    try WalkDriver(context: context).run(&player, day: day ?? today, label: again)
  }
}

/// The words of the walk, for the command's own help.
enum WalkHelp {
  /// One row a command: both languages' words and what it does.
  static var table: String {
    let english = Words(.english)
    return WalkCommand.allCases.map { command in
      let names = Language.allCases.map { "/" + command.names(in: $0)[0] }
      let words = names[0] == names[1] ? names[0] : names.joined(separator: " ")
      let argument = command.argument(in: english)
      let front = "  \(words)\(argument.isEmpty ? "" : " " + argument)"
      let gap = String(repeating: " ", count: max(1, 44 - front.count))
      return front + gap + command.meaning(in: english)
    }.joined(separator: "\n")
  }
}
