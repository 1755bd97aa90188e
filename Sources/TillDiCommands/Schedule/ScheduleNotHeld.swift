import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

struct ScheduleNotHeld: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-held",
    abstract: "Take away a session that was begun by mistake; only where nothing happened.",
    discussion: "Example: tilldi schedule not-held staff-3")

  @Argument(help: "The session.")
  var session: String

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    let id = try programme.session(typed: session, series.words)
    let held = series.series.occasions.filter { $0.session == id }
    guard let occasion = held.last(where: \.isEmpty) ?? held.last else {
      throw Report(.unknownOccasion, series.words)
    }
    try series.perform(.takeAway(occasion.id), programme)
    let title = programme.session(id)?.title[series.words.language] ?? id.rawValue
    try context.say(series.words.isClosed(title, occasion))
  }
}
