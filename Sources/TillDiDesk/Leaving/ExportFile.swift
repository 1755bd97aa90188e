import Foundation
import TillDiJournal
package import TillDiWords

/// A file for somebody else: written beside and moved in place, readable by its owner only.
package struct ExportFile {
  package let path: String
  package let words: Words
  /// The series it is written from, where there is one.
  package var series: String?
  /// Whether the program itself puts one of the series' own files in place.
  package var isOwn = false

  /// Takes where it is to lie.
  package init(path: String, words: Words, series: String? = nil, isOwn: Bool = false) {
    self.path = path
    self.words = words
    self.series = series
    self.isOwn = isOwn
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: A ``Report`` that says why it could not be written.
  package func write(_ text: String, replacing: Bool) throws {
    try write(Array(text.utf8), replacing: replacing)
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: A ``Report`` that says why it could not be written.
  package func write(_ bytes: [UInt8], replacing: Bool) throws {
    try requireForeign()
    let files = FileManager.default
    if files.fileExists(atPath: path) {
      guard replacing else { throw Report(words.fileExists(path)) }
      // A folder or a device, such as /dev/stdout, must not be replaced by a file.
      let type = try? files.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      guard type == .typeRegular || type == .typeSymbolicLink else {
        throw Report(words.cannotWriteFile(path))
      }
    }
    let folder = (path as NSString).deletingLastPathComponent
    let isExports = (folder as NSString).lastPathComponent == "exports"
    do {
      if isExports, !files.fileExists(atPath: folder) {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: false,
          attributes: [.posixPermissions: 0o700])
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Report(words.cannotWriteFile(path))
    }
  }
}

extension ExportFile {
  /// Makes sure that what is written is none of a series' own files, by whatever path.
  ///
  /// - Throws: A ``Report`` where it is one.
  package func requireForeign() throws {
    if !isOwn, SeriesFiles.own(path, besides: series) { throw Report(words.isOwnFile(path)) }
  }
}
