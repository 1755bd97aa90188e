import ArgumentParser
import TillDiDesk

/// `tilldi programme`: the definition that a series runs through.
struct ProgrammeCommand: TillDiGroup {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: "The programme: tracks, sessions, homework, words to say. Data that you may change.",
    subcommands: [
      ProgrammeShow.self, ProgrammeList.self, ProgrammeCheck.self, ProgrammeCopy.self,
      ProgrammeCourse.self,
    ], defaultSubcommand: ProgrammeShow.self)
}
