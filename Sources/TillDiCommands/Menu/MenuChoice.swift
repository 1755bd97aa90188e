import TillDiCore
import TillDiWords

/// One thing a menu offers: what it is called, and what is done.
struct MenuChoice: Sendable {
  let line: MenuLine
  let does: Does

  /// What is done.
  enum Does: Sendable {
    /// The command of these parts is run, once what it needs has been asked for.
    case command([Part])
    /// The command of these words only shows something, which may be longer than the screen.
    case reading([Part])
    /// The command makes a paper: to be read here, or written for Word or the browser.
    case paper([Part])
    /// The command makes a paper that is one kind of file only.
    case file([Part], ending: String)
    /// Another page of choices.
    case page([MenuChoice])
    /// This series is meant from here on.
    case choose(String)
  }

  /// A part of a command line.
  enum Part: Sendable {
    case word(String)
    /// Asked for; an empty line goes back.
    case asked(MenuQuestion)
    /// Asked for with its option's name before it; an empty line leaves it out.
    case option(String, MenuQuestion)
    /// Asked for with its option's name before it; an empty line goes back.
    case needed(String, MenuQuestion)
    /// As an option, asked for only where the option before it was answered.
    case also(String, MenuQuestion)
    /// Asked for where it may be left out.
    case mayBe(MenuQuestion)
    /// One of these sessions, by its number.
    case oneOf([Session])
    /// One of these lines, by its number.
    case lineOf([(name: String, text: String)])
    /// What was said at one of these sessions, by its number.
    case noteOf([Session])
  }

  /// A choice that runs a command.
  static func run(_ line: MenuLine, _ words: String..., asking parts: Part...) -> MenuChoice {
    MenuChoice(line: line, does: .command(words.map { .word($0) } + parts))
  }

  /// A choice that shows something.
  static func read(_ line: MenuLine, _ words: String...) -> MenuChoice {
    MenuChoice(line: line, does: .reading(words.map { .word($0) }))
  }

  /// A choice that makes a paper.
  static func paper(_ line: MenuLine, _ words: String..., asking parts: Part...) -> MenuChoice {
    MenuChoice(line: line, does: .paper(words.map { .word($0) } + parts))
  }
}
