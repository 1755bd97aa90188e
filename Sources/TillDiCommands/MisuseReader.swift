import ArgumentParser
import TextShape
import TillDiWords
import Foundation

/// Reads what is wrong with a command line that the parser refused, beside what the parser says of the commands.
///
/// The parser tells what is wrong as English text alone, so the line is gone through once more.
struct MisuseReader {
  /// What is wrong, if that can be said.
  private(set) var misuse: Misuse?
  /// The command that was meant, as far as it is known.
  private(set) var path: [String]
  private var command: CommandHelp.Command
  private var words: [String] = []
  private var values: [(argument: CommandHelp.Argument, text: String)] = []

  /// Goes through a command line.
  init(_ arguments: [String]) throws {
    let dumped = TillDi._dumpHelp()
    command = try JSONDecoder().decode(CommandHelp.self, from: Data(dumped.utf8)).command
    path = [command.commandName]
    misuse = read(arguments) ?? wrongWord(in: arguments) ?? wrongValue()
  }

  /// A line of the command's own help that shows how it is written.
  var example: String? {
    let lines = (command.discussion ?? "").split(separator: "\n").map { line in
      let line = line.drop { $0 == " " }
      return line.hasPrefix("Example: ") ? line.dropFirst(9) : line
    }
    guard let index = lines.firstIndex(where: { $0.hasPrefix(path.joined(separator: " ") + " ") })
    else { return nil }
    // What an example does may stand beside it.
    let line = lines[index].prefix(
      upTo: lines[index].firstRange(of: "  ")?.lowerBound ?? lines[index].endIndex)
    guard line.hasSuffix("\\"), index + 1 < lines.count else { return String(line) }
    return "\(line.dropLast())\(lines[index + 1])"
  }

  private mutating func read(_ arguments: [String]) -> Misuse? {
    var rest = arguments[...]
    var onlyWords = false
    while let word = rest.popFirst() {
      if onlyWords || !word.hasPrefix("-") || word == "-" {
        take(word)
      } else if word == "--" {
        onlyWords = true
      } else {
        let name = String(word.prefix { $0 != "=" })
        guard let option = options[name] else {
          let long = options.keys.filter { $0.hasPrefix("--") }.sorted()
          return .noOption(name, nearest: closest(to: name, in: long))
        }
        let inline = name == word ? nil : String(word.dropFirst(name.count + 1))
        if option.kind == "flag" {
          if inline != nil { return .takesNoValue(name) }
          continue
        }
        guard let value = inline ?? (rest.first.map(isValue) == true ? rest.popFirst() : nil) else {
          return .noValue(name)
        }
        values.append((option, value))
      }
    }
    return nil
  }

  private mutating func take(_ word: String) {
    let below = words.isEmpty ? command.subcommands ?? [] : []
    if let named = below.first(where: { $0.commandName == word }) {
      command = named
      path.append(word)
    } else {
      words.append(word)
    }
  }

  private func isValue(_ word: String) -> Bool { !word.hasPrefix("-") || word == "-" }

  /// The options of the command, or of the one that is meant where only its group is named.
  private var options: [String: CommandHelp.Argument] {
    let usual = command.subcommands?.first { $0.commandName == command.defaultSubcommand }
    let arguments = (command.arguments ?? []) + (usual?.arguments ?? [])
    let named = arguments.flatMap { argument in
      (argument.names ?? []).map { (($0.kind == "long" ? "--" : "-") + $0.name, argument) }
    }
    return Dictionary(named) { first, _ in first }
  }

  /// A command that is none, a word too many, or one that is missing.
  private mutating func wrongWord(in arguments: [String]) -> Misuse? {
    if let commands = command.subcommands, !commands.isEmpty {
      guard let word = words.first else { return nil }
      let names =
        commands.map(\.commandName)
        + CommandNames.names(below: path.dropFirst().joined(separator: " "))
      let nearest = closest(to: word, in: names).map {
        (path.dropFirst() + [$0]).joined(separator: " ")
      }
      return .noCommand((path.dropFirst() + [word]).joined(separator: " "), nearest: nearest)
    }
    var rest = words[...]
    for argument in command.arguments ?? [] where argument.kind == "positional" {
      guard let word = rest.popFirst() else {
        if argument.isOptional { continue }
        return .missing(argument.valueName ?? "", choices: argument.allValues ?? [])
      }
      values.append((argument, word))
      if argument.isRepeating { rest = [] }
    }
    guard let word = rest.first else { return nil }
    let before = arguments.firstIndex(of: word).flatMap { $0 > 0 ? arguments[$0 - 1] : nil }
    return .tooMuch(word, after: before.flatMap { isValue($0) ? $0 : nil })
  }

  private func wrongValue() -> Misuse? {
    for (argument, text) in values {
      let choices = argument.allValues ?? []
      if !choices.isEmpty, Words.choice(text, among: choices) == nil {
        let nearest = closest(to: text, in: choices + choices.flatMap(Words.names(ofChoice:)))
        return .wrongValue(
          text, choices: choices,
          nearest: nearest.flatMap { Words.choice($0, among: choices) })
      }
    }
    let numbers: Set = ["n", "days", "minutes", "place", "number"]
    return values.first { numbers.contains($0.argument.valueName ?? "") && Int($0.text) == nil }
      .map { .noNumber($0.text) }
  }
}
