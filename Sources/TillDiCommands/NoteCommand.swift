import ArgumentParser
import TextShape
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi note`: records without the walk.
struct NoteCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Record a note, or many from the sheets, without the walk.",
    discussion: """
      One note:
        tilldi note "Loggar in fyra gånger innan första besöket" --kind disturbance
      Many, one a line, each saved as it is entered; Ctrl-D ends:
        tilldi note - --session staff-2 --kind support
      A route or conditions stand behind an arrow, as in a session:
        tilldi note "Vi väljer plattan själva -> två ur laget provar" --kind claim
      A text may begin with a hyphen (with two: after --):
        tilldi note "- som det stod på bladet"
      ! first keeps a note in the room, as --in-room does.

      A file that is given once more, after something went wrong:
        tilldi note - --session staff-2 --kind support --skip-saved < blad.txt

      Without --session the notes go where the last thing was recorded.
      """)

  @Argument(parsing: .remaining, help: "The words as they were said; - reads a note a line.")
  var text: [String] = []

  @Option(help: ArgumentHelp("The session they belong to, such as staff-2.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("The activity they belong to.", valueName: "activity"))
  var activity: String?

  @Option(
    help: ArgumentHelp(
      "remark, example, good-day, bad-day, support, disturbance, dream, claim or offer.",
      valueName: "kind"))
  var kind: String?

  @Option(help: "A claim's route, or an offer's conditions.")
  var detail: String?

  @Flag(help: "They stay in the room: in no list, no document, no count.")
  var inRoom = false

  @Flag(help: "With -: leave out the first lines that are saved already.")
  var skipSaved = false

  @OptionGroup var options: ChangeOptions

  mutating func validate() throws {
    text = text.map(Self.unshielded)
    detail = detail.map(Self.unshielded)
  }

  func run(in context: Context) throws {
    let about = options.about
    try NoteTaker(about.series, about.language, in: context, isPreview: options.preview).take(
      NoteTaker.Typed(
        text: text, session: session, activity: activity, kind: kind, detail: detail,
        inRoom: inRoom, skipsSaved: skipSaved))
  }
}

extension NoteCommand {
  /// Lets words begin with a hyphen, which would otherwise be read as options.
  ///
  /// `note "-hoppsan"` would show the help, since it holds an h, and end as if the note were saved. Here one
  /// hyphen begins an option only in `-h`, and a long option's name has no space in it. What is none of
  /// these gets a NUL before it, which no argument of a process can hold.
  static func shielded(_ arguments: [String]) -> [String] {
    arguments.map { argument in
      let name = argument.prefix { $0 != "=" }
      let isWords =
        argument.hasPrefix("--")
        ? name.contains(where: \.isWhitespace)
        : argument.hasPrefix("-") && argument != "-" && argument != "-h"
      return isWords ? "\0" + argument : argument
    }
  }

  private static func unshielded(_ argument: String) -> String {
    argument.hasPrefix("\0") ? String(argument.dropFirst()) : argument
  }
}
