import Foundation
import Testing

/// A command of the program, as the program itself describes it.
struct DescribedCommand: Decodable {
  struct Argument: Decodable {
    var kind: String
    var abstract: String?
    var shouldDisplay: Bool?
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [DescribedCommand]?

  /// This command and all below it, each with the words that call it.
  func everyCommand(_ above: [String] = []) -> [(words: [String], command: DescribedCommand)] {
    let below = (subcommands ?? []).filter { $0.commandName != "help" }
    return [(above, self)] + below.flatMap { $0.everyCommand(above + [$0.commandName]) }
  }
}

@Suite("Help")
struct HelpTests {
  private static let columns = 80

  private func tree() async throws -> DescribedCommand {
    struct Dump: Decodable {
      var command: DescribedCommand
    }
    let dumped = try await Stand().tilldi("--experimental-dump-help")
    #expect(dumped.status == 0)
    return try JSONDecoder().decode(Dump.self, from: dumped.standardOutput).command
  }

  @Test("Every command helps: exit 0, an abstract, an example where it takes arguments")
  func everyCommandHelps() async throws {
    let stand = try Stand()
    let commands = try await tree().everyCommand()
    #expect(commands.count > 30)
    for (words, command) in commands {
      let name = (["tilldi"] + words).joined(separator: " ")
      let help = try await stand.tilldi(words + ["--help"])
      #expect(help.status == 0 && help.err.isEmpty, "\(help)")
      #expect(!(command.abstract ?? "").isEmpty, "\(name) has no abstract")
      for argument in command.arguments ?? [] {
        #expect(
          !(argument.abstract ?? "").isEmpty, "\(name) has an argument without a word of help")
      }
      let takesWords = (command.arguments ?? []).contains { $0.kind == "positional" }
      if takesWords, !words.isEmpty {
        #expect(
          command.discussion?.contains("tilldi \(words.joined(separator: " "))") == true,
          "\(name) takes arguments and shows no example")
      }
      try expectGolden(
        help.out, "help/" + (words.isEmpty ? "tilldi" : words.joined(separator: "-")) + ".txt")
    }
    try expectNoOtherGolden(
      in: "help",
      than: commands.map { $0.words.isEmpty ? "tilldi" : $0.words.joined(separator: "-") })
  }

  @Test("What help says in its own lines fits a terminal of 80 columns, and is not broken anew")
  func helpFits() async throws {
    for (words, command) in try await tree().everyCommand() {
      for line in (command.discussion ?? "").split(separator: "\n") {
        #expect(line.count <= Self.columns, "tilldi \(words.joined(separator: " ")): \(line)")
      }
    }
  }

  @Test("--version says the version and nothing else")
  func version() async throws {
    let outcome = try await Stand().tilldi("--version")
    #expect(outcome.out.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil, "\(outcome)")
    #expect(outcome.status == 0)
    #expect(outcome.err.isEmpty)
  }

  @Test("The manual page tells of every command, letters outside ASCII too")
  func manual() async throws {
    let page = try await Stand().tilldi("manual")
    #expect(page.status == 0 && page.err.isEmpty, "\(page)")
    #expect(page.standardOutput.allSatisfy { $0 < 0x80 })
    #expect(page.out.contains(#"st\[u00F6]r1"#))
    for (words, _) in try await tree().everyCommand() where words != ["manual"] {
      let name = (["tilldi"] + words).joined(separator: " ")
      #expect(page.out.contains(name.replacing("-", with: #"\-"#)), "\(name) is not in the manual")
    }
  }

  @Test("The shells can complete", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let outcome = try await Stand().tilldi("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    for word in ["tilldi", "hand-over", "follow-up", "programme"] {
      #expect(outcome.out.contains(word))
    }
  }
}
