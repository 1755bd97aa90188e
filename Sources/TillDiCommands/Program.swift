import ArgumentParser
import TillDiCore
import TillDiWords

/// The program as a function: arguments and a world in, an exit status out.
package enum Program {
  /// The one place that says which version this is.
  package static let version = "0.1.0"

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the program's name.
  ///   - context: The world.
  /// - Returns: 0 when it is done, 1 for a reported failure, 64 for wrong usage.
  package static func run(_ arguments: [String], _ context: Context) async -> Int32 {
    do {
      try await execute(arguments, context)
      return 0
    } catch let error as Report {
      return (try? context.errors.write(error.text + "\n")) == nil ? 2 : 1
    } catch is OutputFailure {
      let words = Words(context.language(nil))
      try? context.errors.write(words.outputFailed + "\n")
      return 1
    } catch {
      return finish(error, context)
    }
  }

  private static func execute(_ arguments: [String], _ context: Context) async throws {
    var command = try TillDi.parseAsRoot(
      arguments.first == NoteCommand.configuration.commandName
        ? NoteCommand.shielded(arguments) : arguments)
    if let command = command as? any TillDiCommand {
      try await command.run(in: context)
    } else if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }

  /// Help and versions are results; wrong usage is talk.
  private static func finish(_ error: any Error, _ context: Context) -> Int32 {
    let code = TillDi.exitCode(for: error)
    let message = TillDi.fullMessage(for: error)
    let sink = code.isSuccess ? context.output : context.errors
    do throws(OutputFailure) {
      if !message.isEmpty { try sink.write(message + "\n") }
    } catch {
      return 1
    }
    return code.rawValue
  }
}

/// A command that does its work in the world it is given.
protocol TillDiCommand: AsyncParsableCommand {
  func run(in context: Context) async throws
}

/// A command that only holds others.
protocol TillDiGroup: AsyncParsableCommand {}

extension TillDiCommand {
  mutating func run() async throws {
    try await run(in: .live())
  }
}

extension Words {
  var outputFailed: String {
    pick(
      "Resultatet gick inte att skriva: disken är full, eller den som läste stängde. Det som redan var sparat är orört.",
      "The result could not be written: the disk is full, or the reader went away. What was saved before is untouched."
    )
  }
}
