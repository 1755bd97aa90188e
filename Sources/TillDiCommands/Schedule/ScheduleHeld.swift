import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

struct ScheduleHeld: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "held",
    abstract: "Put right the day a session was held; every paper reads it from there.",
    discussion: "Example: tilldi schedule held staff-1 \"12 January\"")

  @Argument(help: "The session; of several occasions, the last one.")
  var session: String

  @Argument(help: "The day it was held.")
  var day: String

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    let id = try programme.session(typed: session, series.words)
    let held = try Day(typed: day, today: context.now().day, looksBack: true, series.words)
    guard let occasion = series.series.occasions.last(where: { $0.session == id }) else {
      throw Report(.unknownOccasion, series.words)
    }
    try series.putRight(occasion.id, held, programme)
  }
}
