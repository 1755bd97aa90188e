import ArgumentParser
import TillDiDesk
import TillDiWords

/// `tilldi erase`: erases words for good.
struct Erase: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a note, a reply or anything else that was said, for good.",
    discussion: """
      Its words, rewordings and undone versions are gone from the record, and so is
      the file of an attachment; a mark says that something was erased. Papers in
      exports/ that nobody has changed are deleted too; they can be made again. Any
      other file in the folder that holds the words is named and left as it is, and
      the exit status is 1. It cannot be undone.

      With --verify it also says how many files were searched, inside docx and zip
      too, and which can't be: pictures, PDF.

      Examples:
        tilldi erase k7f2m --yes
        tilldi erase stör2 --verify
      """)

  @Argument(help: "A line such as stör2, or a name from the log.")
  var entry: String

  @Flag(help: "Say what was searched for the words afterwards, and what can't be.")
  var verify = false

  @Flag(help: "Don't ask.")
  var yes = false

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    let subject = try series.subject(entry)
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    if !yes, !options.preview, asker.canAsk {
      try context.tell(words.about(series.texts(of: subject)))
    }
    guard try yes || options.preview || asker.yes(words.reallyErase, flag: "--yes") else {
      return try context.say(words.nothingErased)
    }
    let erased = try series.erase([subject])
    try context.say(words.erased(lines: erased.lines))
    try series.tell(erased, wholly: verify)
  }
}
