import ArgumentParser
import TextShape
import TillDiCore
import TillDiDesk
import TillDiWalk
import TillDiWords

/// `tilldi run`: the walk.
struct Run: TillDiCommand {
  static var configuration: CommandConfiguration { Program.writesHelp ? explained : short }

  private static let short = about(words: "", keys: "")
  private static let explained = about(words: WalkHelp.table, keys: WalkHelp.keys)

  private static func about(words: String, keys: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: "run",
      abstract: "Walk through a session; go on where it stopped.",
      discussion: """
        A line is a note, saved before the next one is asked for. Lines that begin with
        / or . are commands, in Swedish or English; /help (/hjälp) lists them all. !
        before a line: it stays in the room. Stop anywhere and go on with tilldi run.

        A session begins with the first that is done there: Enter, a line, or who is
        here. Before its day, or out of order, it is asked what you want to do.

        On a terminal the session fills the screen. With --plain, through a pipe or
        where TERM is dumb it goes line by line, and every change is a line of text.

        \(words)

        Keys on the screen:
        \(keys)

        Examples:
          tilldi run                        the session that is open, or the next one
          tilldi run staff-2
          tilldi run staff-2 --look         the evening before: nothing begins
          tilldi run staff-2 --again natt   another occasion, for nights; notes pool
          tilldi run --board                with the big picture for the projector
          tilldi run staff-2 --afterwards --date 26/1 < sheets.txt
        """)
  }

  @Argument(
    help: "The session: staff-2, its number in the order of the dates, or words of its title.")
  var session: String?

  @Option(
    help: ArgumentHelp(
      "Hold the session once more, under this name, for those who could not come.",
      valueName: "name"), transform: typed)
  var again: String?

  @Flag(help: "Take a session down later from the sheets, or fill in one that is over.")
  var afterwards = false

  @Option(
    help: ArgumentHelp(
      "The day it was held; of a session that is over, puts the day right.", valueName: "day"))
  var date: String?

  @Flag(help: "Only look: nothing begins and nothing is saved.")
  var look = false

  @Flag(help: "Line by line, nothing drawn: for a screen reader. Lasting: TILLDI_PLAIN=1.")
  var plain = false

  @Flag(help: "Ring once when little time is left, and once when it has passed.")
  var bell = false

  @Flag(help: "Keep the projector's page meanwhile; see tilldi board.")
  var board = false

  @OptionGroup var options: SeriesOptions

  func check() throws(Misuse) {
    if look, again != nil || afterwards || date != nil || board { throw .looksOnly }
  }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = look ? try series.programme() : try series.adoptProgramme()
    let today = context.now().day
    let day = try date.map { try Day(typed: $0, today: today, looksBack: true, series.words) }
    if let day, day > today { throw Report(.dayNotCome(day, today: today), series.words) }
    if afterwards, day == nil, context.isInteractive == false, session == nil {
      throw Report(series.words.missing(.session))
    }
    let named = try session.map { try programme.session(typed: $0, series.words) }
    let choice = WalkChoice(series: series.series, programme: programme)
    var held: HeldSession
    do throws(WalkChoice.Failure) {
      held = try choice.choose(named, again: again, afterwards: afterwards || look)
    } catch {
      // Whoever says which day a session was held that is over puts that right, and no more.
      if case .held(let id, _) = error, let day, let last = choice.last(of: id) {
        return try series.putRight(last, day, programme)
      }
      throw Report(error, series.words)
    }
    if let day, let begun = held.continuing { try series.putRight(begun, day, programme) }
    var looks = look
    let asker = Asker(context: context, words: series.words, mayAsk: true)
    if asker.canAsk, !looks, !afterwards, again == nil, day == nil {
      switch try SessionChooser(programme, asker).settle(held, in: &series) {
      case .hold(let chosen): held = chosen
      case .nothing: return
      case .look(let session): (held, looks) = (HeldSession(session: session), true)
      }
    }
    if look { held = HeldSession(session: held.session) }
    // Only where lists meet is there anything to suggest.
    let meets = held.session.activities.contains { $0.form == .link }
    let player = series.player(
      held, programme, keepsTime: !afterwards, isLooking: looks,
      suggester: meets ? try series.suggester() : NoSuggestions())
    try player.lead(
      day: day, label: again, isPlain: plain, rings: bell,
      showsBoard: board && !looks)
  }
}

/// The words of the walk, for the command's own help.
enum WalkHelp {
  /// One row a command: both languages' words and what it does.
  static var table: String {
    let english = Words(.english)
    return rows(
      WalkCommand.allCases.map { command in
        let spoken = command.spoken(in: english)
        let names = Language.allCases.map { "/" + command.names(in: $0)[0] }
        let words = names[0] == names[1] ? names[0] : names.joined(separator: " ")
        return (words + (spoken.argument.isEmpty ? "" : " " + spoken.argument), spoken.meaning)
      })
  }

  /// One row a key of the live terminal.
  static var keys: String {
    let english = Words(.english)
    return rows(RoomKey.allCases.map { $0.spoken(in: english) })
  }

  /// Rows of two columns in 80, the second wrapped under itself.
  private static func rows(_ rows: [(String, String)]) -> String {
    let column = 38
    return rows.map { front, meaning in
      let lines = meaning.wrapped(to: 79 - column)
      let isLong = front.count + 3 > column
      let first = "  " + front + (isLong ? "\n" : "")
      let gap = String(repeating: " ", count: isLong ? column : column - first.count)
      let rest = String(repeating: " ", count: column)
      return first + gap + lines.joined(separator: "\n" + rest)
    }.joined(separator: "\n")
  }
}
