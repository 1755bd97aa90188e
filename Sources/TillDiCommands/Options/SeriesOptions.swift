import TillDiDesk
import TillDiWords

public import ArgumentParser
public import TillDiCore

/// Which series a command is about, and which language it speaks.
struct SeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The series' folder. Otherwise: this folder, its only series, or $TILLDI_SERIES.",
      valueName: "folder"))
  var series: String?

  @OptionGroup var spoken: LanguageOptions

  @Flag(help: "Never ask; fail and name the missing option instead.")
  var noInput = false
}

extension SeriesOptions {
  /// The language that was asked for, whatever the series speaks.
  var language: Language? {
    get { spoken.language }
    set {
      var options = LanguageOptions()
      options.language = newValue
      spoken = options
    }
  }
}

/// Which language to speak.
///
/// A group of its own, since the root takes `--language` wherever it stands and hands it down by the group's
/// type; another option of the same name, in a command that is about no series yet, would stay empty.
struct LanguageOptions: ParsableArguments {
  @Option(help: "Speak sv or en, whatever the series speaks; a new one keeps it.")
  var language: Language?
}

extension Language: ExpressibleByArgument {
  /// Takes a language by its code, or by its name in either.
  public init?(argument: String) {
    guard let name = Words.choice(argument, among: Self.allCases.map(\.rawValue)) else {
      return nil
    }
    self.init(rawValue: name)
  }
}
