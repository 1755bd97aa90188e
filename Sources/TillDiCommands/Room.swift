import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi room`: a note stays in the room, though it was not said so at the time.
struct Room: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "room",
    abstract: "Mark that a note stays in the room: in no list, no document, no count.",
    discussion: """
      What was written out before the mark is named: it may hold the note.

      Examples:
        tilldi room stör2
        tilldi room k7f2m            a note by the name that tilldi log shows
        tilldi room k7f2m --leaves   it may leave the room again
      """)

  @Argument(help: "The note or attachment: a line such as stör2, or its name in the log.")
  var note: String

  @Flag(help: "It may leave the room again.")
  var leaves = false

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let id = NoteID(try series.subject(note).rawValue)
    guard let marked = series.series.described(id) else { throw Report(.unknownNote, series.words) }
    try series.perform(.keepInRoom(id, !leaves))
    try context.say(series.words.marked(leaves))
    let files = leaves ? [] : series.series.exports(after: marked)
    if !files.isEmpty {
      try context.tell(series.words.text(of: .alreadyExported(files)))
    }
  }
}
