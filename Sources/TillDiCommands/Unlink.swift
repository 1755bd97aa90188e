import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi unlink`: takes a link back.
struct Unlink: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink",
    abstract: "Take a link back.",
    discussion: "Example: tilldi unlink vill1 kan2")

  @Argument(help: "One of the two, such as vill1.")
  var first: String

  @Argument(help: "The other, such as kan2.")
  var second: String

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let ends = try [series.note(first), series.note(second)]
    try series.perform(.unlink(ends[0], ends[1]))
    try context.say(series.words.text(of: .unlinked(series.words.pair(ends, in: series.series))))
  }
}
