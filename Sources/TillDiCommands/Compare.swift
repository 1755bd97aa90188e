import ArgumentParser
import TillDiCore
import TillDiReports
import TillDiWords

/// `tilldi compare`: the two lists against each other.
struct Compare: TillDiCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lay the two lists against each other: unanswered, matched, replied, unasked.",
    discussion: """
      Unanswered top ones stand first. Matched (somebody linked it) and answered (a
      role with mandate replied) are two facts.

      With --case the lists come from files, and every pair gets a line and a score.
      """)

  @Option(help: "terminal, markdown, json, or jsonl for cases.")
  var format: CompareFormat?

  @Option(
    name: .customLong("case"), parsing: .upToNextOption,
    help: ArgumentHelp("Score the pairs of cases in JSON, outside any series.", valueName: "file"))
  var cases: [String] = []

  @Option(help: ArgumentHelp("With --case: words of your own, as YAML.", valueName: "file"))
  var lexicon: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func validate() throws {
    if (format == .jsonl && cases.isEmpty) || (!cases.isEmpty && ![nil, .jsonl].contains(format)) {
      throw ValidationError("--format jsonl goes with --case, and no other format does.")
    }
    if cases.isEmpty, !lexicon.isEmpty { throw ValidationError("--lexicon goes with --case.") }
  }

  func run(in context: Context) async throws {
    guard cases.isEmpty else {
      let words = Words(context.language(options.language))
      return try CompareCases(context: context, words: words, lexicons: lexicon).run(cases)
    }
    var series = try OpenSeries(options, in: context)
    switch format ?? (output.output == nil ? .terminal : .markdown) {
    case .terminal:
      try series.emit(series.reports().comparison(), as: .terminal, named: "compare", to: output)
    case .markdown:
      try series.requireUnderstood()
      let document = series.reports(try series.programme()).comparison()
      try series.emit(document, as: .markdown, named: "compare", to: output)
    case .json:
      try series.requireUnderstood()
      let bytes = try series.reports().comparisonExport().json()
      try series.emit(String(decoding: bytes, as: UTF8.self), named: "compare", to: output)
    case .jsonl:
      break
    }
  }
}
