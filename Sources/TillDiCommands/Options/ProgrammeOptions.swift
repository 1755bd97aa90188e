import ArgumentParser
import TillDiDesk

/// Which programme a command is about.
struct ProgrammeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A programme: a file, or one of tilldi programme list. Otherwise: the series' own, or TillDi.",
      valueName: "programme"))
  var programme: String?

  @OptionGroup var series: SeriesOptions
}

extension ProgrammeOptions {
  /// The programme that is meant.
  func chosen(in context: Context) -> ChosenProgramme {
    ChosenProgramme(programme, series: series.series, series.language, in: context)
  }

  /// A paper about it, or about the series there is.
  func paper(in context: Context) -> ProgrammePaper {
    ProgrammePaper(programme, series: series.series, series.language, in: context)
  }
}
