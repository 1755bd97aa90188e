import Documents
import TillDiReports
import TillDiWords

extension OpenSeries {
  /// Writes a paper for somebody else; or shows what would leave with it, and then writes and records nothing.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  mutating func send(
    _ document: Document, as format: DocumentFormat, named name: String, for readers: PaperReaders,
    previewing: Bool, to options: OutputOptions
  ) throws {
    guard previewing else { return try emit(document, as: format, named: name, to: options) }
    let file = options.output.flatMap { $0 == "-" ? nil : outputPath($0) }
    try context.show(
      reports(nil).preview(
        of: document,
        Departure(name, form: format.rawValue, file: file, readers: readers)))
  }
}
