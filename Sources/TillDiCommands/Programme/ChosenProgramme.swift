import ArgumentParser
import TillDiCore
import TillDiProgrammes
import TillDiDesk
import TillDiReports
import TillDiWords

/// Which programme a command is about.
struct ProgrammeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A programme file. Otherwise: the series' own, or TillDi.", valueName: "file"))
  var programme: String?

  @OptionGroup var series: SeriesOptions
}

/// A programme without a series around it.
struct ChosenProgramme {
  let context: Context
  let options: ProgrammeOptions
  let words: Words

  init(_ options: ProgrammeOptions, in context: Context) {
    self.context = context
    self.options = options
    let said = Words(context.language(options.series.language))
    let finder = SeriesFinder(context: context, words: said)
    // The series' own programme is told in the series' own language.
    if options.programme == nil, options.series.language == nil,
      !finder.hasNoSeries(options.series.series),
      let series = try? OpenSeries(options.series, in: context)
    {
      words = series.words
    } else {
      words = said
    }
  }

  /// The file that was named, the series' own, or the one in the binary.
  ///
  /// - Throws: A `Report`.
  func source() throws -> (bytes: [UInt8], file: String) {
    if let named = options.programme {
      return (try context.contents(of: context.path(named), words), named)
    }
    let finder = SeriesFinder(context: context, words: words)
    if !finder.hasNoSeries(options.series.series),
      let folder = try? finder.folder(options.series.series)
    {
      let path = folder + "/programme.yaml"
      return (try context.contents(of: path, words), path)
    }
    return (Programmes.builtInBytes("tilldi") ?? [], "tilldi")
  }

  /// The programme.
  ///
  /// - Throws: A `Report` naming every fault by line and column.
  func load() throws -> Programme {
    let (bytes, file) = try source()
    do throws(ProgrammeProblems) {
      return try Programmes.load(bytes, file: file)
    } catch {
      throw Report(error, words)
    }
  }

  /// Reports of a programme alone.
  func reports(_ programme: Programme) -> Reports {
    Reports(
      series: Series(name: programme.title[words.language], language: words.language),
      programme: programme, today: context.now().day, words: words)
  }
}
