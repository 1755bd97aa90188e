package import Documents
import TillDiCore
import TillDiReports
package import TillDiWords

extension CSVWriter.Cell {
  /// What stands in it.
  fileprivate var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .empty: ""
    }
  }
}

extension OpenSeries {
  /// Shows what would leave with a paper; nothing is written and nothing is recorded.
  ///
  /// - Throws: An ``OutputFailure``.
  package func preview(
    _ document: Document, as form: String, named name: String, for readers: PaperReaders?,
    to place: OutputPlace
  ) throws {
    let file = place.isStandardOutput ? nil : place.file.map { outputPath($0) }
    try context.show(
      reports(nil).preview(
        of: document, Departure(name, form: form, file: file, readers: readers)))
  }

  /// Rows for a spreadsheet as a document, to be shown.
  package func sheet(of rows: [[CSVWriter.Cell]]) -> Document {
    let cells = rows.map { $0.map { Inlines.text($0.shown) } }
    let table = Table(
      columns: (cells.first ?? []).map { Table.Column($0) }, rows: Array(cells.dropFirst()))
    return Document(language: words.language.rawValue, blocks: [.table(table)])
  }
}
