package import Files

/// One file in a series' `attachments`, by its name there.
///
/// ```swift
/// let file = KeptFile("k7f2mq9dxx.jpg", in: "Solgården", disk: .live)
/// try file.keep(bytes)
/// print(file.read()?.count ?? 0)  // as many bytes
/// ```
///
/// The record names the file in an action of its own, which is appended once the file is there; ``remove()`` takes it
/// away when that did not come about.
package struct KeptFile: Sendable {
  /// The path of the file.
  package let path: String
  private let name: String
  private let series: String
  private let disk: Disk

  private var folder: String { series + "/" + RecordFile.attachments }

  /// Takes the file's name, which must lead nowhere else, and the series' folder.
  package init(_ name: String, in series: String, disk: Disk) {
    self.name = name
    self.series = series
    self.disk = disk
    path = series + "/" + RecordFile.attachments + "/" + name
  }

  /// Puts the bytes there, whole or not at all, for this person only; they would survive a power cut then.
  ///
  /// They are written beside and moved, and never over another file.
  ///
  /// - Throws: Why nothing is there.
  package func keep(_ bytes: [UInt8]) throws(JournalFailure) {
    let draft = folder + "/" + RecordFile.draftPrefix + name
    do throws(SystemFailure) {
      if disk.status(of: folder) == nil {
        try disk.makeFolder(folder)
        try disk.syncFolder(series)
      }
      guard disk.status(of: path, followingLinks: false) == nil else { throw SystemFailure.isThere }
      try disk.put(bytes, at: path, beside: draft)
      try disk.syncFolder(folder)
    } catch {
      if error != .isThere { remove() }
      throw .notSaved(path: path, reason: error.reason, isCutBack: true)
    }
  }

  /// What the file holds; nil where it is not there, is no file of its own, or is larger than any that is kept.
  package func read() -> [UInt8]? { try? disk.keptFile(at: path) }

  /// Takes the file away.
  package func remove() { try? disk.remove(path) }
}

extension Disk {
  /// What a file in a series' folder holds; nil where it is none of its own, or larger than any that is kept.
  ///
  /// - Throws: Why it can't be read.
  func keptFile(at path: String) throws(SystemFailure) -> [UInt8]? {
    // A link could lead anywhere.
    guard let status = status(of: path, followingLinks: false), status.isRegular,
      status.size <= RecordFile.largestAttachment
    else { return nil }
    return try contents(of: path, atMost: RecordFile.largestAttachment)
  }
}
