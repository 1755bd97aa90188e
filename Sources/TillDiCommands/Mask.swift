import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi mask`: replaces words for good.
struct Mask: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "mask",
    abstract: "Replace words of a note for good, such as a name.",
    discussion: """
      Example: tilldi mask stör2 "Agda på tolvan" --with "[en boende]"

      The words are gone from the record, undone versions too, and papers in exports/
      that nobody has changed are deleted since they may hold them. Any other file in
      the folder that holds the words is named, and the exit status is 1. Upper and
      lower case count.
      """)

  @Argument(help: "The note: a line such as stör2, or its name in the log.")
  var note: String

  @Argument(help: "The words to replace.", transform: typed)
  var masked: String

  @Option(help: "What stands there instead.", transform: typed)
  var with: String?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let subject = try series.subject(note)
    let exports = series.series.exports.map(\.file)
    let words = series.words
    let masking = try series.mask(subject, words: masked, with: with ?? words.mask)
    if masking.count == 0 { throw Report(words.text(of: .nothingMasked(masked))) }
    try context.say(words.text(of: .masked(masking.count)))
    if !masking.papers.isEmpty { try context.say(words.deleted(masking.papers)) }
    for file in masking.undeleted { try context.tell(words.notDeleted(file)) }
    try context.tell(words.copies(exports))
    try series.tell(masking.left)
  }
}
