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
    let account = FolderAccount(of: record, in: context)
    found += account.copies.map { copy in
      let path = folder + "/" + copy.name
      return copy.merged == nil
        ? words.unreadableCopy(copy.name)
        : words.copyOfRecord(
          copy.name, onlyThere: copy.onlyThere, inRoom: copy.inRoom, holdsMore: copy.holdsMore,
          at: path)
    }
    if !account.links.isEmpty { found.append(words.notFollowed(account.links)) }
    if !account.unread.isEmpty { found.append(words.unlooked(account.unread)) }
    if !account.strangers.isEmpty { found.append(words.strangers(account.strangers)) }
    return found + record.journal.diskWarnings().map { words.text(of: $0) }
  }

  /// Makes the folder and the record this person's only, where the disk can; a sentence where that was needed.
  package func putPermissionsRight() -> String? {
    let places = record.journal.putPermissionsRight()
    return places.isEmpty ? nil : words.permissionsPutRight(places)
  }

  /// Whether a check would tell of something that somebody ought to see to.
  ///
  /// That is a copy with what only it holds, a missing file, or what was set aside. Lines that can't be read are told
  /// whenever a series is opened, and what the disk itself can't do where something is saved.
  package var needsChecking: Bool {
    !straying.missing.isEmpty || !record.journal.leftovers().isEmpty
      || FolderAccount(of: record, in: context).copies.contains {
        $0.merged == nil || $0.onlyThere > 0
      }
  }

  /// Moves lines that can't be read to a file of their own; its name.
  ///
  /// - Throws: A ``Report``.
  public mutating func setAsideUnreadable() throws -> String {
    if record.isPreview { try previewedSettingAside() }
    do throws(JournalFailure) {
      let file = try record.journal.setAsideUnreadable()
      try record.readAnew()
      return file ?? ""
    } catch {
      throw Report(error, words)
    }
  }

  /// How many entries that were confirmed on this laptop the record lacks, at least: an older one was put in place.
  package var missingEntries: Int { record.missing }

  /// Takes the record as it is, though it lacks what was confirmed.
  package mutating func acceptAsItStands() { record.acceptAsItStands() }

  /// Documents for others wait until every line of the record is understood.
  ///
  /// - Throws: A ``Report``.
  package func requireUnderstood() throws {
    if !record.isUnderstood { throw Report(words.notForOthers(isDamaged: record.isDamaged)) }
  }
}
