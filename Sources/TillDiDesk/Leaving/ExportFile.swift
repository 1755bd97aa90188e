import Files
import TillDiJournal
package import TillDiWords

/// A file for somebody else: written beside and moved in place, readable by its owner only.
package struct ExportFile {
  private let path: String
  private let context: Context
  private let words: Words
  /// The series it is written from, where there is one.
  private let series: String?
  /// Whether the program itself puts one of the series' own files in place.
  private let isOwn: Bool
  /// Whether it must survive a power cut; what is written anew every few seconds need not.
  private let isLasting: Bool

  /// Takes where it is to lie, and what it is.
  package init(
    _ path: String, in context: Context, _ words: Words, series: String? = nil,
    isOwn: Bool = false, isLasting: Bool = true
  ) {
    self.path = path
    self.context = context
    self.words = words
    self.series = series
    self.isOwn = isOwn
    self.isLasting = isLasting
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: A ``Report`` that says why it could not be written; what lay there stands.
  package func write(_ text: String, replacing: Bool) throws {
    try write(Array(text.utf8), replacing: replacing)
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: A ``Report`` that says why it could not be written; what lay there stands.
  package func write(_ bytes: [UInt8], replacing: Bool) throws {
    try write(bytes, replacing: replacing, keepingRecord: { false })
  }

  /// Writes the file, whole or not at all; `keepingRecord` is done once all of it is on the disk, before it appears, and says
  /// whether the record then tells of it.
  ///
  /// - Throws: A ``Report`` that says why it could not be written, or what `keepingRecord` throws; what lay there
  ///   stands.
  package func write(
    _ bytes: [UInt8], replacing: Bool, keepingRecord: () throws -> Bool
  ) throws {
    try requireForeign()
    let disk = context.disk
    let folder = parentFolder(of: path)
    // A name of its own, since two programs may write at once; whoever erases finds it by its beginning.
    let draft =
      folder + "/" + RecordFile.paperDraftPrefix
      + String(UInt64.random(in: 0 ... .max), radix: 36)
    try orReport { () throws(SystemFailure) in
      if let there = disk.status(of: path) {
        guard replacing else { throw SystemFailure.isThere }
        // A folder or a device, such as /dev/stdout, must not be replaced by a file.
        guard there.isRegular else { throw SystemFailure.noFile }
      }
      if folder.split(separator: "/").last == "exports", !disk.exists(folder) {
        // A link that leads nowhere has the name.
        if disk.status(of: folder, followingLinks: false) != nil { throw SystemFailure.noFile }
        try disk.makeFolder(folder)
      }
      try disk.draft(bytes, at: draft, isLasting: isLasting)
    }
    let isRecorded: Bool
    do {
      isRecorded = try keepingRecord()
    } catch {
      try? disk.remove(draft)
      throw error
    }
    try orReport(isRecorded: isRecorded) { () throws(SystemFailure) in
      try disk.place(draft, at: path, replacing: replacing)
    }
    // It is in its place; a folder that can't be flushed doesn't change that.
    if isLasting { try? disk.syncFolder(folder) }
  }

  private func orReport(
    isRecorded: Bool = false, _ step: () throws(SystemFailure) -> Void
  ) throws {
    do throws(SystemFailure) {
      try step()
    } catch {
      throw Report(
        error == .isThere
          ? words.fileExists(path)
          : words.cannotWriteFile(path, why: error.reason, isRecorded: isRecorded))
    }
  }

  /// Makes sure that what is written is none of a series' own files, by whatever path.
  ///
  /// - Throws: A ``Report`` where it is one.
  package func requireForeign() throws {
    if !isOwn, SeriesFiles(context.disk).own(path, besides: series) {
      throw Report(words.isOwnFile(path))
    }
  }
}
