import TillDiJournal
import TillDiWords

extension OpenSeries {
  /// What names the series wherever a copy of it lies.
  public var id: String { record.journal.header.series }

  /// Whether a line of the record can't be read by any version.
  public var hasUnreadable: Bool { !record.problems.isEmpty }

  /// Whether every line of the record was understood.
  public var isUnderstood: Bool { record.isUnderstood }

  /// All that a person should know of the record's lines and of the files beside it, in sentences.
  public func findings() -> [String] {
    var found = record.problems.map { words.unreadable($0) }
    found += record.unknownLines.map { words.unknownLine($0) }
    if record.tornBytes > 0 { found.append(words.torn(record.tornBytes)) }
    let leftovers = record.journal.leftovers()
    if !leftovers.isEmpty { found.append(words.leftovers(leftovers)) }
    let straying = straying
    if !straying.missing.isEmpty { found.append(words.filesMissing(straying.missing)) }
    if !straying.unnamed.isEmpty { found.append(words.filesUnnamed(straying.unnamed)) }
    return found + record.journal.diskWarnings().map { words.text(of: $0) }
  }

  /// Moves lines that can't be read to a file of their own; its name.
  ///
  /// - Throws: A ``Report``.
  public mutating func setAsideUnreadable() throws -> String {
    if record.isPreview { try previewedSettingAside() }
    do throws(JournalFailure) {
      let file = try record.journal.setAsideUnreadable()
      record = try SeriesRecord.open(folder, disk: context.disk)
      return file ?? ""
    } catch {
      throw Report(error, words)
    }
  }

  /// Documents for others wait until every line of the record is understood.
  ///
  /// - Throws: A ``Report``.
  package func requireUnderstood() throws {
    if !record.isUnderstood { throw Report(words.notForOthers(isDamaged: record.isDamaged)) }
  }
}
