import Files
package import TillDiCore
import TillDiJournal
package import TillDiExchange
import TillDiReports
import TillDiWords

extension OpenSeries {
  /// The file of a version of a list.
  ///
  /// - Throws: A ``Report`` when a line of the record can't be read.
  package func listFile(_ handOver: HandOver) throws -> HandOverFile {
    try requireUnderstood()
    return try reports(programme()).handOverFile(
      handOver, id: id, number: record.history.sharedNumber,
      known: record.history.versions(of: handOver.track, but: handOver.id))
  }

  /// The file that a hand-over would make, without handing over.
  ///
  /// - Throws: A ``Report`` with the refusal.
  package func listFile(asking request: Request, _ track: TrackKind) throws -> HandOverFile {
    try requireUnderstood()
    let history = try decided([request]).after
    let number = history.actions.last?.number ?? 1
    guard let made = history.series.latestHandOver(of: track) else {
      throw Report(.notHandedOver(track), words)
    }
    let reports = Reports(
      series: history.series, programme: try programme(), today: context.now().day, words: words)
    return reports.handOverFile(
      made, id: id, number: number,
      known: history.versions(of: track, but: made.id))
  }

  /// The version that this laptop handed over last.
  ///
  /// - Throws: A ``Report`` where it came from another laptop, or none was handed over.
  package func sentHandOver(of track: TrackKind) throws -> HandOver {
    if series.receipts[track] != nil { throw Report(.listFromElsewhere(track), words) }
    guard let handOver = series.latestHandOver(of: track) else {
      throw Report(.notHandedOver(track), words)
    }
    return handOver
  }

  /// The file of the replies to the staff's latest version.
  ///
  /// - Throws: A ``Report`` where there are none.
  package func repliesFile() throws -> HandOverFile {
    try requireUnderstood()
    guard series.latestHandOver(of: .staff) != nil else {
      throw Report(.notHandedOver(.staff), words)
    }
    let file = try reports(programme()).repliesFile(
      id: id, number: record.history.sharedNumber,
      withdrawn: record.history.withdrawnReplies)
    guard let file else { throw Report(words.noRepliesToSend) }
    return file
  }

  /// Nothing is recorded where the file that goes with it could not be written anyway.
  ///
  /// - Throws: A ``Report`` where something stands in the way.
  package func requireFree(_ place: OutputPlace) throws {
    guard !place.isPreview, !place.replaces, let file = place.file, file != "-" else { return }
    let path = outputPath(file)
    if context.disk.exists(path) { throw Report(words.fileExists(path)) }
  }

  /// What leaves takes the place of none of the series' own files.
  ///
  /// - Throws: A ``Report`` where it would.
  func requireForeign(_ place: OutputPlace) throws {
    guard !place.isPreview, let file = place.file, file != "-" else { return }
    try ExportFile(outputPath(file), in: context, words, series: folder).requireForeign()
  }
}
