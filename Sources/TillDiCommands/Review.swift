import ArgumentParser
import TextShape
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// `tilldi review`: what was said when people looked back.
struct Review: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look back: what was also seen here, own examples, recommendations.",
    discussion: """
      The programme's reflections, and what people said of them at the end. They are
      gone through together with tilldi run review; here they are shown, or set one
      at a time. Which notes lie behind is for people to say. Nothing is worked out.

      Examples:
        tilldi review
        tilldi review 3 --seen partly --example "Två system som inte känner varandra"
        tilldi review 3 --recommend "Fråga oss innan" --note stör2 --note vill1
        tilldi review --format json

      What is not given is left as it was; "" takes it away. A name in the words can
      be replaced for good: tilldi mask review/3 "Agda" --with "[en boende]"
      """)

  @Argument(help: ArgumentHelp("Which reflection, by its number.", valueName: "number"))
  var number: Int?

  @Option(help: ArgumentHelp("yes, partly or no (ja, delvis, nej).", valueName: "answer"))
  var seen: String?

  @Option(
    help: ArgumentHelp("An example of your own. No names.", valueName: "text"), transform: typed)
  var example: String?

  @Option(help: ArgumentHelp("What you recommend.", valueName: "text"), transform: typed)
  var recommend: String?

  @Option(
    help: ArgumentHelp(
      "A note behind it, such as stör2 or its name in the log; may be given again.",
      valueName: "note"))
  var note: [String] = []

  @Option(help: "terminal, markdown, html, docx or json.")
  var format: DataFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  /// Whether something is to be set.
  private var isChange: Bool {
    seen != nil || example != nil || recommend != nil || !note.isEmpty
  }

  func check() throws(Misuse) {
    if number == nil, isChange {
      throw Misuse.reflectionIsMissing
    }
  }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context, isPreview: output.preview)
    let programme = try series.programme()
    if let number {
      guard
        isChange || series.series.reviews[number] != nil
          || programme.reflections.contains(where: { $0.number == number })
      else { throw Report(.unknownReflection(number), series.words) }
    }
    let format: DataFormat = try series.form(format, to: output.place)
    if format != .terminal { try series.requireUnderstood() }
    if let number, isChange {
      try series.requireFree(output.place)
      try series.perform(.review(changed(number, in: series)), programme)
    }
    let reports = series.reports(programme)
    let document = number.map { reports.review(of: $0) } ?? reports.review()
    switch format {
    case .terminal where output.place.isStandardOutput:
      try series.emit(document, as: .terminal, named: "review", to: output.place)
    case .terminal, .markdown, .html, .docx:
      try series.emit(
        reports.filed(document), as: format.document, named: "review", to: output.place)
    case .json:
      try series.emit(reports.reviewExport().data, named: "review", to: output.place)
    }
  }

  /// What was said of a reflection, with what is given put in its place.
  private func changed(_ number: Int, in series: OpenSeries) throws -> ReflectionReview {
    var review =
      series.series.reviews[number]
      ?? ReflectionReview(
        reflection: number, seen: nil, example: nil, recommendation: nil, notes: [])
    // What was marked and stays in the room since lies behind nothing any more.
    review.notes = series.series.evidence(for: review).map(\.id)
    if let seen {
      review.seen = Words.seen(named: seen)
      if !seen.isEmpty, review.seen == nil { throw Report(series.words.notSeen(seen)) }
    }
    if let example { review.example = example.isEmpty ? nil : example }
    if let recommend { review.recommendation = recommend.isEmpty ? nil : recommend }
    if !note.isEmpty {
      review.notes = []
      for name in note where !name.isEmpty {
        let note = try series.note(name)
        if !review.notes.contains(note) { review.notes.append(note) }
      }
    }
    return review
  }
}
