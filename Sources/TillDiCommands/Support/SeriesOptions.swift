public import ArgumentParser
public import TillDiCore

/// Which series a command is about, and which language it speaks.
struct SeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The series' folder. Otherwise: this folder, its only series, or $TILLDI_SERIES.",
      valueName: "folder"))
  var series: String?

  @Option(help: "Speak sv or en, whatever the series speaks.")
  var language: Language?

  @Flag(help: "Never ask; fail and name the missing option instead.")
  var noInput = false
}

extension Language: ExpressibleByArgument {}
