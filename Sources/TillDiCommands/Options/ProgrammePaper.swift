import Documents
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// A paper about the series there is; about a programme alone where there is none, or where one is named.
struct ProgrammePaper {
  let context: Context
  let options: ProgrammeOptions

  init(_ options: ProgrammeOptions, in context: Context) {
    self.context = context
    self.options = options
  }

  /// Makes the paper, and writes it to the screen or a file; the record knows of it where there is a series.
  ///
  /// - Throws: A `Report` or an `OutputFailure`.
  func write(
    named name: String, as format: DocumentFormat?, to output: OutputOptions,
    _ make: (Reports, Words) throws -> Document
  ) throws {
    let format = format ?? output.usualFormat()
    let first = Words(context.language(options.series.language))
    let finder = SeriesFinder(context: context, words: first)
    if options.programme == nil, !finder.hasNoSeries(options.series.series) {
      var series = try OpenSeries(options.series, in: context)
      let document = try make(series.reports(try series.programme()), series.words)
      return try series.emit(document, as: format, named: name, to: output.place)
    }
    let chosen = ChosenProgramme(options, in: context)
    let document = try make(chosen.reports(try chosen.load()), chosen.words)
    if output.preview {
      let departure = Departure(name, form: format.rawValue, file: output.output, readers: nil)
      return try context.show(chosen.reports(try chosen.load()).preview(of: document, departure))
    }
    guard let file = output.output, file != "-" else {
      return try context.write(document, as: format, chosen.words)
    }
    let path = context.path(file)
    try ExportFile(path, in: context, chosen.words).write(
      document.written(as: format), replacing: output.force)
    try context.tell(chosen.words.wrote(path))
  }
}

extension Reports {
  /// The session that a person named, if any.
  ///
  /// - Throws: A `Report` that says which there are.
  func session(typed text: String?, _ words: Words) throws -> SessionID? {
    guard let text else { return nil }
    let id = SessionID(text)
    guard let programme, programme.session(id) == nil else { return id }
    throw Report(
      .unknownSession(text, known: programme.everySession.map(\.id.rawValue)), words)
  }
}
