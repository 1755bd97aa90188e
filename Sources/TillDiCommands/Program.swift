import ArgumentParser
import TextShape
import TillDiCore
package import TillDiDesk
import TillDiWords

/// The program as a function: arguments and a world in, an exit status out.
package enum Program {
  /// Whether help is being written: every start asks each command what it is, and only help needs all it can tell.
  @TaskLocal static var writesHelp = false

  /// Runs what was typed; nothing where the system doesn't tell it, rather than something else.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the program's name; nil where it can't be read.
  ///   - context: The world.
  /// - Returns: As where it can be read; 1 where it can't.
  package static func run(_ arguments: [String]?, _ context: Context) -> Int32 {
    if let arguments { return run(arguments, context) }
    try? context.tell(Words(context.language(nil)).nothingTyped)
    return 1
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the program's name.
  ///   - context: The world.
  /// - Returns: 0 when it is done, 1 for a reported failure, 64 for wrong usage.
  package static func run(_ arguments: [String], _ context: Context) -> Int32 {
    let arguments = CommandNames.known(arguments)
    do {
      try execute(arguments, context)
      return 0
    } catch let error as Report {
      return (try? context.tell(context.quoting(arguments, in: error.text))) == nil ? 2 : 1
    } catch is OutputFailure {
      return finishUnwritten(arguments, context)
    } catch {
      return finish(error, arguments, context)
    }
  }

  private static func execute(_ arguments: [String], _ context: Context) throws {
    var command = try parsed(arguments)
    if let command = command as? any TillDiCommand {
      do {
        try command.run(in: context)
      } catch is Previewed {
        // All of it is told, and nothing was to be done.
      }
    } else {
      try command.run()
    }
  }

  /// Reads a command line; only a wrong one costs going through every command's name.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try TillDi.parseAsRoot(
        arguments.first == NoteCommand.configuration.commandName
          ? NoteCommand.shielded(arguments) : arguments)
    } catch {
      throw suggestion(for: arguments) ?? error
    }
  }

  /// Says which command was meant, where the first word is near one and is none.
  private static func suggestion(for arguments: [String]) -> ValidationError? {
    let commands =
      TillDi.configuration.subcommands
      + TillDi.configuration.groupedSubcommands.flatMap(\.subcommands)
    let names = commands.map { $0._commandName } + ["help"]
    guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word),
      let name = closest(to: word, in: names)
    else { return nil }
    return ValidationError("There is no command '\(word)'. Did you mean '\(name)'?")
  }

  /// Help and versions are results; wrong usage is talk.
  private static func finish(
    _ error: any Error, _ arguments: [String], _ context: Context
  ) -> Int32 {
    let code = TillDi.exitCode(for: error)
    let message = $writesHelp.withValue(true) { TillDi.fullMessage(for: error) }
    let sink = code.isSuccess ? context.output : context.errors
    do throws(OutputFailure) {
      if !message.isEmpty { try sink.write(context.quoting(arguments, in: message) + "\n") }
    } catch {
      return finishUnwritten(arguments, context)
    }
    return code.rawValue
  }

  /// Says that the result could not be written, in the language the command would have spoken.
  private static func finishUnwritten(_ arguments: [String], _ context: Context) -> Int32 {
    let options = try? SeriesOptions.parse(arguments.seriesOptions)
    let finder = SeriesFinder(context: context, words: Words(.swedish))
    let words = Words(
      context.language(options?.language ?? finder.language(options?.series)))
    try? context.tell(words.outputFailed)
    return 1
  }
}

extension Context {
  /// What went wrong, with each name that came from outside on one line, so that it can't end the message and begin
  /// another.
  fileprivate func quoting(_ arguments: [String], in text: String) -> String {
    let values = arguments.map { $0.hasPrefix("--") ? $0.drop { $0 != "=" }.dropFirst() : $0[...] }
    let raw = arguments + values.map(String.init) + [directory] + Array(environment.values)
    // Words are quoted as they would be kept.
    return (raw + raw.map { cleaned($0).text }).reduce(text) { text, name in
      // Swift holds CRLF for one character.
      let isBroken = name.utf8.contains(0x0A)
      return isBroken ? text.replacing(name, with: name.asQuoted) : text
    }
  }
}

/// A command that does its work in the world it is given.
///
/// Each says its name: to work it out from the type's costs a search of all types, for every command at every start.
protocol TillDiCommand: ParsableCommand {
  func run(in context: Context) throws
}

/// A command that only holds others.
protocol TillDiGroup: ParsableCommand {}

extension TillDiCommand {
  mutating func run() throws {
    try run(in: .live())
  }
}

extension [String] {
  /// Of a command line, what says which series it is about and which language it speaks.
  fileprivate var seriesOptions: [String] {
    indices.flatMap { index in
      let name = self[index].prefix { $0 != "=" }
      guard name == "--series" || name == "--language" else { return [String]() }
      return name == self[index] ? Array(self[index...].prefix(2)) : [self[index]]
    }
  }
}
