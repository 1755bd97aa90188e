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
    } catch let misuse as Misuse {
      return tell(misuse, arguments, context)
    } catch {
      return finish(error, arguments, context)
    }
  }

  private static func execute(_ arguments: [String], _ context: Context) throws {
    // The parser helps with what there is; help with a command that is none is wrong usage.
    if arguments.first == "help", arguments.count > 1,
      let misuse = try MisuseReader(Array(arguments.dropFirst())).misuse, case .noCommand = misuse
    {
      throw misuse
    }
    var command = try TillDi.parseAsRoot(shielded(arguments))
    if let command = command as? any TillDiCommand {
      try command.check()
      do {
        try command.run(in: context)
      } catch is Previewed {
        // All of it is told, and nothing was to be done.
      }
    } else {
      try command.run()
    }
  }

  private static func shielded(_ arguments: [String]) -> [String] {
    arguments.first == NoteCommand.configuration.commandName
      ? NoteCommand.shielded(arguments) : arguments
  }

  /// Says what was wrong with the command line in the language the command would have spoken, and what was meant.
  private static func tell(_ misuse: Misuse?, _ arguments: [String], _ context: Context) -> Int32 {
    let words = words(arguments, context)
    let reader = try? MisuseReader(shielded(arguments))
    let misuse = misuse ?? reader?.misuse
    let path = reader?.path ?? ["tilldi"]
    let text =
      words.text(of: misuse ?? .notUnderstood) + "\n"
      + words.afterMisuse(
        example: misuse?.isHelpedByExample == true ? reader?.example : nil,
        help: path.joined(separator: " ") + " --help")
    try? context.tell(context.quoting(arguments, in: text))
    return ExitCode.validationFailure.rawValue
  }

  /// Help and versions are results; wrong usage is talk.
  private static func finish(
    _ error: any Error, _ arguments: [String], _ context: Context
  ) -> Int32 {
    let code = TillDi.exitCode(for: error)
    // What the shells ask for is told to whoever sets them up.
    let isOfShells = arguments.contains { $0.hasPrefix("--generate-completion-script") }
    if code == .validationFailure, !isOfShells { return tell(nil, arguments, context) }
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
    try? context.tell(words(arguments, context).outputFailed)
    return 1
  }

  /// The language the command would have spoken.
  private static func words(_ arguments: [String], _ context: Context) -> Words {
    let options = try? SeriesOptions.parse(arguments.seriesOptions)
    let finder = SeriesFinder(context: context, words: Words(.swedish))
    return Words(context.language(options?.language ?? finder.language(options?.series)))
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
  /// Refuses what doesn't go together, before anything is opened.
  func check() throws(Misuse)
  func run(in context: Context) throws
}

/// A command that only holds others.
protocol TillDiGroup: ParsableCommand {}

extension TillDiCommand {
  func check() throws(Misuse) {}

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
