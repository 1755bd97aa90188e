import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi attach`: photographs of drawings, with what they show.
struct Attach: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "attach",
    abstract: "Keep a photograph of a drawing, or another file, with its description.",
    discussion: """
      The description is what counts: it is in the report in every form. A JPEG or
      PNG is shown there too, where the form shows pictures. Where and when it was
      taken, by whom and with what is removed before it is kept. Any other file is
      kept as it is and named, not shown.

      Examples:
        tilldi attach IMG_1234.jpg --description "Drömbilden: ett larm, en telefon"
        tilldi attach IMG_1235.jpg --session staff-3 --in-room
        tilldi attach                shows what there is
        tilldi attach --change k7f2m --description "Drömbilden, nattens"
        tilldi attach --remove k7f2m

      Without --session it goes where the last thing was recorded. A description
      that begins with ! stays in the room, as with --in-room. tilldi mask replaces
      a name in it for good; tilldi erase erases the file too.
      """)

  @Argument(help: ArgumentHelp("The file; without it, what there is.", valueName: "file"))
  var file: String?

  @Option(
    help: ArgumentHelp("What it shows, in words. No names.", valueName: "text"), transform: typed)
  var description: String?

  @Option(help: ArgumentHelp("The session it belongs to, such as staff-2.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("The activity it belongs to.", valueName: "activity"))
  var activity: String?

  @Flag(help: "It stays in the room: in no document, no list.")
  var inRoom = false

  @Option(help: ArgumentHelp("Give one that is there another description.", valueName: "name"))
  var change: String?

  @Option(help: ArgumentHelp("Take one away; its file remains.", valueName: "name"))
  var remove: String?

  @OptionGroup var options: ChangeOptions

  func check() throws(Misuse) {
    if [file, change, remove].compactMap({ $0 }).count > 1 {
      throw Misuse.oneOfThree
    }
    if file == nil, session != nil || activity != nil || inRoom {
      throw Misuse.fileIsMissing
    }
    if file == nil, change == nil, description != nil {
      throw Misuse.fileIsMissing
    }
    if activity != nil, session == nil {
      throw Misuse.sessionOfActivityIsMissing
    }
  }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    if let file {
      let taker = AttachmentTaker(
        asker, description: description, inRoom: inRoom, session: session, activity: activity)
      return try taker.take(file, &series)
    }
    if let change {
      let attachment = try series.attachment(change)
      let text =
        try description
        ?? asker.ask(words.whatDoesItShow(attachment.file.name), flag: "--description")
      try series.perform(.edit(attachment.id, text: text))
      return try context.say(words.descriptionChanged)
    }
    if let remove {
      let attachment = try series.attachment(remove)
      try series.perform(.remove(attachment.id))
      return try context.say(words.attachmentRemoved(String(attachment.id.rawValue.prefix(5))))
    }
    let missing = series.series.shownAttachments.filter { series.bytes(of: $0) == nil }
    try context.show(
      series.reports(try series.programme()).attachmentList(missing: Set(missing.map(\.id))))
  }
}
