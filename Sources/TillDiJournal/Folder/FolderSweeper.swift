package import Files
import TillDiCore

/// A file that should have gone and is still there.
package struct UndeletedFile: Hashable, Sendable {
  /// Its path from the series' folder.
  package var name: String
  /// Why it could not be deleted.
  package var reason: FailureReason
}

/// What deleting files in a series' folder came to.
package struct Sweep: Hashable, Sendable {
  /// The files that are gone, by their path from the series' folder, sorted.
  package var deleted: [String] = []
  /// The files and folders that should have gone and could not be reached.
  package var undeleted: [UndeletedFile] = []
}

/// Deletes files in a series' folder that may hold words which are to be erased.
struct FolderSweeper {
  let folder: String
  let disk: Disk
  /// Whether files are only found, and none is deleted.
  let isPreview: Bool
  private(set) var sweep = Sweep()

  init(folder: String, disk: Disk, isPreview: Bool = false) {
    self.folder = folder
    self.disk = disk
    self.isPreview = isPreview
  }

  /// Deletes the files whose name begins so, in the series' folder itself.
  mutating func delete(prefix: String, except spared: String? = nil) {
    for name in names(in: folder) where name.hasPrefix(prefix) && name != spared {
      delete(name)
    }
  }

  /// Deletes the papers in the folder that are byte for byte as this program wrote them, and drafts of such.
  ///
  /// What somebody has changed, or put there, is theirs; and no link is followed.
  ///
  /// - Parameter written: The fingerprints of what was written, by the papers' paths from the series' folder.
  mutating func deletePapers(_ written: [String: Set<String>]) {
    for (path, hashes) in written.sorted(by: { $0.key < $1.key })
    where isInside(path) && !SeriesFiles(disk).own(folder + "/" + path)
      && isAsWritten(path, hashes)
    {
      delete(path)
    }
    guard isInside(RecordFile.exports + "/") else { return }
    do throws(SystemFailure) {
      for name in try disk.names(folder + "/" + RecordFile.exports).sorted() {
        let path = RecordFile.exports + "/" + name
        if name.hasPrefix(RecordFile.paperDraftPrefix) || isBoard(path) { delete(path) }
      }
    } catch {
      guard error.reason != .notFound else { return }
      sweep.undeleted.append(UndeletedFile(name: RecordFile.exports, reason: error.reason))
    }
  }

  /// Whether a path leads nowhere but into the folder: a record that somebody else wrote may name anything, and a
  /// folder in it may be a link.
  private func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.dropLast().contains(where: { ["", ".", ".."].contains($0) }) { return false }
    if [".", ".."].contains(parts.last) { return false }
    return parts.indices.dropLast().allSatisfy { index in
      let parent = folder + "/" + parts[...index].joined(separator: "/")
      return disk.status(of: parent, followingLinks: false).map(\.isFolder) ?? true
    }
  }

  /// Whether it is the board's page, which is written anew all the time and so told by what it says of itself.
  private func isBoard(_ path: String) -> Bool {
    guard path.hasSuffix(".html"), let bytes = try? disk.keptFile(at: folder + "/" + path) else {
      return false
    }
    let mark = "content=\"\(RecordFile.boardGenerator)\""
    return String(decoding: bytes.prefix(2_048), as: UTF8.self).contains(mark)
  }

  private func isAsWritten(_ path: String, _ hashes: Set<String>) -> Bool {
    guard let bytes = try? disk.keptFile(at: folder + "/" + path) else { return false }
    return hashes.contains(Fingerprint.of(bytes))
  }

  /// Deletes one file; one that is not there needs no deleting.
  mutating func delete(_ name: String) {
    if isPreview {
      let isThere = disk.status(of: folder + "/" + name, followingLinks: false) != nil
      if isThere { sweep.deleted.append(name) }
      return
    }
    do throws(SystemFailure) {
      try disk.remove(folder + "/" + name)
      sweep.deleted.append(name)
    } catch {
      guard error.reason != .notFound else { return }
      sweep.undeleted.append(UndeletedFile(name: name, reason: error.reason))
    }
  }

  private func names(in path: String) -> [String] { disk.sortedNames(in: path) }
}

extension Disk {
  /// The names in a folder, sorted; none when it can't be read.
  func sortedNames(in path: String) -> [String] { ((try? names(path)) ?? []).sorted() }
}

extension Journal {
  /// The names of the files among the attachments, sorted; one that is being written has none yet.
  package func attachmentNames() -> [String] {
    disk.sortedNames(in: folder + "/" + RecordFile.attachments).filter { !$0.hasPrefix(".") }
  }

  /// What earlier crashes left in the folder: lines set aside, and rewrites that never ended.
  package func leftovers() -> [String] {
    disk.sortedNames(in: folder).filter {
      $0.hasPrefix(RecordFile.tornPrefix) || $0.hasPrefix(RecordFile.rewritePrefix)
    }
  }
}
