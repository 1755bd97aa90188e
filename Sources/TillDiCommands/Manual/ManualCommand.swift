import ArgumentParser
import TillDiDesk
import Foundation

/// `tilldi manual`: the manual page of all commands, for `man`.
///
/// The parser's own generator drops every letter outside ASCII, so that `stör1` would read `str1`.
struct ManualCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual page, for man.",
    discussion: "Example: tilldi manual > ~/.local/share/man/man1/tilldi.1",
    shouldDisplay: false)

  func run(in context: Context) throws {
    let dumped = Program.$writesHelp.withValue(true) { TillDi._dumpHelp() }
    let help = try JSONDecoder().decode(CommandHelp.self, from: Data(dumped.utf8))
    try context.output.write(ManualPage(help.command, version: Version.current).text)
  }
}

/// What the parser says of the commands, as far as a manual needs it.
struct CommandHelp: Decodable {
  /// One command.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let defaultSubcommand: String?
    let arguments: [Argument]?
  }

  /// One argument, option or flag.
  struct Argument: Decodable, Equatable {
    let kind: String
    let abstract: String?
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  /// One way to write an option.
  struct Name: Decodable, Equatable {
    let kind: String
    let name: String
  }

  let command: Command
}
