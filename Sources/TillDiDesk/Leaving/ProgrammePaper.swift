package import Documents
package import TillDiCore
package import TillDiReports
package import TillDiWords

/// A paper about the series there is; about a programme alone where there is none, or where one is named.
package struct ProgrammePaper {
  private let context: Context
  private let file: String?
  private let series: String?
  private let language: Language?

  /// Takes what was named: a programme's file, a series.
  package init(
    _ file: String?, series: String?, _ language: Language?, in context: Context
  ) {
    self.file = file
    self.series = series
    self.language = language
    self.context = context
  }

  /// Makes the paper, and writes it to the screen or a file; the record knows of it where there is a series.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  package func write(
    named name: String, as asked: DocumentFormat?, to place: OutputPlace,
    _ make: (Reports, Words) throws -> Document
  ) throws {
    let first = Words(context.language(language))
    if file == nil, !SeriesFinder(context: context, words: first).hasNoSeries(series) {
      var series = try OpenSeries(series, language, in: context)
      let format = try series.form(asked, to: place)
      let document = try make(series.reports(try series.programme()), series.words)
      return try series.emit(document, as: format, named: name, to: place)
    }
    let chosen = ChosenProgramme(file, series: series, language, in: context)
    if let file = place.file, file != "-" {
      try ExportFile(context.path(file), in: context, chosen.words).requireForeign()
    }
    let format = try place.form(asked, chosen.words)
    let document = try make(chosen.reports(try chosen.load()), chosen.words)
    if place.isPreview {
      let departure = Departure(name, form: format.rawValue, file: place.file, readers: nil)
      return try context.show(chosen.reports(try chosen.load()).preview(of: document, departure))
    }
    guard let file = place.file, file != "-" else {
      return try context.write(document, as: format, chosen.words)
    }
    try ExportFile(context.path(file), in: context, chosen.words).write(
      document.written(as: format), replacing: place.replaces)
    try context.tell(chosen.words.wrote(context.path(file)))
  }
}

extension Reports {
  /// The session that a person named, if any.
  ///
  /// - Throws: A ``Report`` that says which there are.
  package func session(typed text: String?, _ words: Words) throws -> SessionID? {
    guard let text else { return nil }
    return try programme?.session(typed: text, words) ?? SessionID(text)
  }
}

extension Programme {
  /// The session that a person named: by its identifier, its number, its title or a part of that.
  ///
  /// - Throws: A ``Report`` that says which there are, or which may be meant.
  package func session(typed text: String, _ words: Words) throws -> SessionID {
    let sessions = sessions(named: text)
    if sessions.count > 1 { throw Report(words.severalSessions(text, sessions)) }
    guard let session = sessions.first else {
      throw Report(.unknownSession(text, known: everySession.map(\.id.rawValue)), words)
    }
    return session.id
  }
}
