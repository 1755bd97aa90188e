import ArgumentParser
import TillDiDesk

/// The root: without a subcommand it says where we are and what is next.
struct TillDi: TillDiCommand {
  static let configuration =
    CommandConfiguration(
      commandName: "tilldi",
      abstract: "Run the workshops for trust-based digitalisation (TillDi) from a terminal.",
      discussion: """
        Without a subcommand: where this series is, what is next, and on a terminal
        a menu of all that can be done, by number. In an empty folder: how to begin.

        Everything is kept in the series' own folder on this computer, as plain files.
        Nothing is sent anywhere.

        Commands are known in Swedish too: tilldi kör, lista, anteckna, ångra, hjälp.
        """,
      version: Version.current,
      subcommands: [
        New.self, Status.self, Run.self, NoteCommand.self, Attach.self, Room.self,
        BoardCommand.self,
      ],
      groupedSubcommands: [
        CommandGroup(
          name: "The lists",
          subcommands: [
            ListCommand.self, Needs.self, Rank.self, MapCommand.self, HandOverCommand.self,
          ]),
        CommandGroup(
          name: "Take meets give",
          subcommands: [
            Receive.self, AnswerSheet.self, Compare.self, LinkCommand.self, Unlink.self,
            ReplyCommand.self,
            FollowUpCommand.self, TrustCheckCommand.self,
            Review.self, ReportCommand.self, HeadingCommand.self,
          ]),
        CommandGroup(
          name: "Between sessions",
          subcommands: [Schedule.self, Adjust.self, Letter.self]),
        CommandGroup(
          name: "Papers for the room",
          subcommands: [
            InvitationCommand.self, Guide.self, HomeworkCommand.self, CatchUp.self,
            ObserverCommand.self, FlyerCommand.self,
          ]),
        CommandGroup(
          name: "The record",
          subcommands: [
            Log.self, Undo.self, Merge.self, Mask.self, Erase.self, Check.self, Close.self,
          ]),
        CommandGroup(
          name: "The programme",
          subcommands: [
            ProgrammeCommand.self, Demo.self, ManualCommand.self, SchemaCommand.self,
          ]),
      ])

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    guard context.isInteractive, context.isTerminal else {
      return try context.showStatus(of: options.series, options.language)
    }
    var menu = Menu(context, series: options.series, language: options.language)
    try menu.lead()
  }
}
