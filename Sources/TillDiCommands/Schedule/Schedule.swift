import ArgumentParser
import TillDiDesk

/// `tilldi schedule`: dates on the same weekday and time.
struct Schedule: TillDiGroup {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "The dates: same weekday and time; move, shift the rest, cancel, split.",
    discussion: "Days off and July are flagged, and so is a date that breaks the pattern.",
    subcommands: [
      ScheduleShow.self, ScheduleStart.self, ScheduleMove.self, ScheduleShift.self,
      ScheduleCancel.self, ScheduleSplit.self, ScheduleHeld.self,
      ScheduleNotHeld.self,
    ], defaultSubcommand: ScheduleShow.self)
}
