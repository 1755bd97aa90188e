package import Documents
package import TillDiCore
package import TillDiReports
import TillDiWords

/// What can be laid out in rows, for a spreadsheet: the same facts as in the exports for programs, in people's words.
extension Reports {
  /// A row for each line of a side's lists, under a row of headings.
  ///
  /// ```swift
  /// CSVWriter().write(reports.listRows(.staff))
  /// // Rad;Lista;Plats;Topp tre;Som det sades;…
  /// // Stör 1;Det här stör oss;1;ja;Loggar in fyra gånger;…
  /// ```
  package func listRows(_ track: TrackKind, version: Int? = nil) -> [[CSVWriter.Cell]] {
    let lines = lines(of: track, handOver(of: track, version: version))
    return [headings(phrases.listRowHeadings(of: track))]
      + lines.map { line in
        [
          .text(words.name(of: line)), .text(words.title(of: line.list)),
          .number(line.rank), line.isTop ? .text(phrases.yes) : .empty, .text(line.text),
          CSVWriter.Cell(line.toldRewording), CSVWriter.Cell(line.detail),
          line.gathered.isEmpty
            ? .empty : .text(alphabetical(line.gathered).joined(separator: "\n")),
        ]
      }
  }

  /// A row for each link between the two lists, and for each line that has none; the reply beside it.
  package func comparisonRows() -> [[CSVWriter.Cell]] {
    let comparison = series.comparison
    var rows = [headings(phrases.comparisonRowHeadings)]
    guard mayCompare else { return rows }
    for item in comparison.items {
      let links: [LinkedLine?] = item.links.isEmpty ? [nil] : item.links.map { $0 }
      rows += links.map { link in
        cells(of: item.line) + cells(of: link?.line) + [link.map { .text(meeting($0)) } ?? .empty]
          + cells(of: item.replies.last)
      }
    }
    return rows
      + comparison.offers.filter(\.links.isEmpty).map { offer in
        cells(of: nil as ListLine?) + cells(of: offer.line) + [.empty] + cells(of: nil as Reply?)
      }
  }

  /// A row for each line that was replied to and each earlier promise, what the room waits for most first; a reply to
  /// several lines stands beside each of them.
  package func followUpRows() -> [[CSVWriter.Cell]] {
    [headings(phrases.followUpRowHeadings)]
      + followUps.flatMap { promise in
        let asked: [[CSVWriter.Cell]] =
          promise.isCarried
          ? promise.asked.map { [.text(phrases.fromEarlier), .text($0)] }
          : promise.lines.map { cells(of: $0) }
        let came = phrases.came(of: promise.chain)
        let reply: [CSVWriter.Cell] = [
          .text(words.name(of: promise.kind)),
          CSVWriter.Cell(promise.reason), .text(promise.role),
          CSVWriter.Cell(promise.by?.description), .text(phrases.standing(promise)),
          CSVWriter.Cell(promise.effect), CSVWriter.Cell(promise.done?.description),
          CSVWriter.Cell(promise.chain.told?.on.description),
          CSVWriter.Cell(promise.chain.told?.how),
          came.isEmpty ? .empty : .text(came.joined(separator: ", ")),
          CSVWriter.Cell(promise.chain.resultTold?.on.description),
          CSVWriter.Cell(promise.chain.resultTold?.how),
        ]
        return asked.map { $0 + reply }
      }
  }

  private func headings(_ texts: [String]) -> [CSVWriter.Cell] { texts.map { .text($0) } }

  /// A line's short name and its words.
  private func cells(of line: ListLine?) -> [CSVWriter.Cell] {
    guard let line else { return [.empty, .empty] }
    return [.text(name(of: line)), .text(spoken(line))]
  }

  private func cells(of reply: Reply?) -> [CSVWriter.Cell] {
    guard let reply else { return Array(repeating: .empty, count: 6) }
    return [
      .text(words.name(of: reply.kind)), CSVWriter.Cell(reply.reason), .text(reply.role),
      CSVWriter.Cell(reply.by?.description),
      CSVWriter.Cell(series.doneOn[reply.id]?.description),
      CSVWriter.Cell(series.toldBack[reply.id]?.on.description),
    ]
  }

  /// How far an offer serves, and whether it still stands.
  private func meeting(_ link: LinkedLine) -> String {
    words.name(of: link.grade) + (link.isWithdrawn ? " (\(phrases.withdrawnMark))" : "")
  }
}
