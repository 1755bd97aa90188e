import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

struct ProgrammeCheck: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a programme: every fault by file, line and column, and what would be right.",
    discussion: "Example: tilldi programme check vart-program.yaml")

  @Argument(help: "The file; otherwise as for the other subcommands.")
  var file: String?

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    var options = options
    options.programme = file ?? options.programme
    let chosen = options.chosen(in: context)
    let programme = try chosen.load()
    try context.say(chosen.words.isSound(programme))
  }
}
