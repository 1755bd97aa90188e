import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi homework`: the slips, *Till nästa gång*.
struct HomeworkCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "homework",
    abstract: "Show the slips to hand out, “For next time”.",
    discussion: """
      As a page (.html) or for Word (.docx) four to an A4, to cut apart; otherwise
      each once.

      Example: tilldi homework homework-1 --output exports/slips.html
      """)

  @Argument(help: "One of them, such as homework-1; all unless said.")
  var homework: String?

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    let id = homework.map { name in
      let number = Int(name).flatMap { programme.homework.indices.contains($0 - 1) ? $0 : nil }
      return number.map { programme.homework[$0 - 1].id } ?? HomeworkID(name)
    }
    if let id, !programme.homework.contains(where: { $0.id == id }) {
      throw Report(.unknownHomework(id.rawValue), series.words)
    }
    let format: DocumentFormat = try series.form(format, to: output.place)
    try series.emit(
      series.reports(programme).homeworkSlips(id, copies: copies(on: format)),
      as: format, named: "homework", to: output.place)
  }

  /// Four to a sheet where there are sheets.
  private func copies(on format: DocumentFormat) -> Int {
    switch format {
    case .terminal, .markdown: 1
    default: 4
    }
  }
}
