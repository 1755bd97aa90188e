import ArgumentParser
import TillDiDesk
import Terminal
import TillDiWords

/// `tilldi board`: the big picture on the projector.
struct BoardCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Keep a page for the projector: the question, the notes, the time.",
    discussion: """
      Open the page in a browser and press F11. It follows the session by itself, and
      says so when nobody keeps it any more. What stays in the room is never on it.
      The note said last waits until the next is said, or the room goes on, so that
      it can still be marked. Run it in a terminal of its own; Ctrl-C ends it.

      Examples:
        tilldi board
        tilldi board --once --output exports/now.html
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The page's file; otherwise exports/tavla.html or exports/board.html.", valueName: "file"))
  var output: String?

  @Flag(help: "Write the page as it is now, and end.")
  var once = false

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var keeper = try BoardKeeper(OpenSeries(options, in: context), output: output)
    if once {
      try keeper.writeOnce()
      return try context.say(keeper.words.board.writtenOnce(keeper.address))
    }
    let ending = AskedToEnd()
    try keeper.refresh()
    try context.say(keeper.words.board.kept(keeper.address))
    try keeper.keep(until: { ending.isAsked })
    try context.say(keeper.words.board.ended)
  }
}
