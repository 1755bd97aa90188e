#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One file in a series' `attachments`, by its name there.
///
/// ```swift
/// let file = KeptFile("k7f2mq9dxx.jpg", in: "Solgården")
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
  package init(_ name: String, in series: String, disk: Disk = .live) {
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
      if mkdir(folder, 0o700) == 0 { try disk.syncFolder(series) }
      guard FileStatus.at(path, followingLinks: false) == nil else {
        throw SystemFailure(code: EEXIST)
      }
      // What a crash left is in the way of nothing.
      let file = try OpenFile(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try disk.writeAll(bytes, to: file)
      try disk.sync(file.descriptor)
      try disk.rename(draft, path)
      try disk.syncFolder(folder)
    } catch {
      unlink(draft)
      if error.code != EEXIST { unlink(path) }
      throw .notSaved(path: path, reason: error.reason, isCutBack: true)
    }
  }

  /// What the file holds; nil where it is not there, is no file of its own, or is larger than any that is kept.
  package func read() -> [UInt8]? {
    // A link could lead anywhere.
    guard FileStatus.at(path, followingLinks: false)?.isRegular == true,
      let file = try? OpenFile.regular(path, O_RDONLY), let size = try? file.status().size,
      size <= RecordFile.largestAttachment
    else { return nil }
    return try? disk.bytes(of: file, in: 0..<size)
  }

  /// Takes the file away.
  package func remove() { try? disk.remove(path) }
}
