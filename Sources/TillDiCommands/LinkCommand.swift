import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi link`: an offer serves a staff item.
struct LinkCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Link something staff raised to something management can give.",
    discussion: """
      Example: tilldi link vill1 kan2        tilldi link disturbance3 offer1

      The numbers are those of the lists as they were handed over. With --in-part the
      offer serves a part of it; link the same two again to change how far.
      """)

  @Argument(help: "One of the two, such as vill1 or disturbance3.")
  var first: String

  @Argument(help: "The other, such as kan2 or offer1.")
  var second: String

  @Flag(help: "The offer serves a part of it only.")
  var inPart = false

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let grade: LinkGrade = inPart ? .servesInPart : .serves
    let ends = try [series.note(first), series.note(second)]
    try series.perform(.link(LinkID(context.drawName()), ends[0], ends[1], grade))
    try context.say(
      series.words.text(of: .linked(series.words.pair(ends, in: series.series), grade)))
  }
}
