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
      """)

  @Option(help: "terminal, markdown or json.")
  var format: DataFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
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
    }
  }
}
