import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// `tilldi compare`: the two lists against each other.
struct Compare: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lay the two lists against each other: matched, unanswered, replied, unasked.",
    discussion: """
      Each staff priority and claim with the offers that serve it, then what waits for
      an answer, the top ones first, and what nobody asked for. Matched (somebody
      linked it) and answered (a role with mandate replied) are two facts.

      What may belong together by its words is marked as a suggestion. It counts as
      nothing until people link it, and is in no file but json. Words of your own
      workplace are learnt from lexicon.yaml in the series' folder, or --lexicon.

      With --lead the joint meeting goes on where the lists are laid side by side,
      one item at a time: link, pass over, or dismiss a suggestion by one key.

      With --case the lists come from files, and every pair gets a line and a score.
      """)

  @Option(help: "terminal, markdown, html, docx, csv, json, or jsonl for cases.")
  var format: CompareFormat?

  @Option(
    name: .customLong("case"), parsing: .upToNextOption,
    help: ArgumentHelp("Score the pairs of cases in JSON, outside any series.", valueName: "file"))
  var cases: [String] = []

  @Option(help: ArgumentHelp("Words of your own and what they mean, as YAML.", valueName: "file"))
  var lexicon: [String] = []

  @Flag(help: "Lead the joint conversation, one item at a time.")
  var lead = false

  @Flag(help: "With --lead: line by line without redrawing.")
  var plain = false

  @Flag(name: .customLong("no-suggestions"), help: "Suggest nothing.")
  var suggestsNothing = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func check() throws(Misuse) {
    if (format == .jsonl && cases.isEmpty) || (!cases.isEmpty && ![nil, .jsonl].contains(format)) {
      throw Misuse.jsonlNeedsCase
    }
    if plain, !lead { throw Misuse.plainNeedsLead }
    if output.preview || output.output != nil, lead || !cases.isEmpty {
      throw Misuse.papersOnly
    }
    if suggestsNothing, !lexicon.isEmpty {
      throw Misuse.lexiconIsForSuggestions
    }
  }

  func run(in context: Context) throws {
    guard cases.isEmpty else {
      let words = Words(context.language(options.language))
      return try CompareCases(context: context, words: words, lexicons: lexicon).run(cases)
    }
    var series = try OpenSeries(options, in: context)
    if lead {
      return try JointConversation(
        isPlain: plain, suggestsNothing: suggestsNothing, lexicons: lexicon
      )
      .lead(&series, in: context)
    }
    let format: CompareFormat = try series.form(format, to: output.place)
    switch format {
    case .terminal where output.place.isScreen:
      let document = try series.reports().comparison(suggestions: suggestions(series))
      try series.emit(document, as: .terminal, named: "compare", to: output.place)
    case .terminal, .markdown, .html, .docx:
      try series.emit(.comparison, as: output.place.paper(format), to: output.place)
    case .csv:
      try series.requireUnderstood()
      try series.emit(
        rows: try series.reports().comparisonRows(), named: "compare", for: .both,
        to: output.place)
    case .json:
      try series.requireUnderstood()
      let bytes = try series.reports().comparisonExport(suggestions: suggestions(series)).data
      try series.emit(bytes, named: "compare", to: output.place)
    case .jsonl:
      break
    }
  }

  /// What may belong together; nothing that this room may not see, and nothing where none is wanted.
  private func suggestions(_ series: OpenSeries) throws -> [LinkSuggestion] {
    guard !suggestsNothing else { return [] }
    return series.series.suggestions(by: try series.suggester(lexicons: lexicon))
  }
}
