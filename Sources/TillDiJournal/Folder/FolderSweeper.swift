package import Files

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
  /// The files that are still there.
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

  /// Deletes all that a folder holds, but not the folder.
  mutating func deleteContents(of name: String) {
    for child in names(in: folder + "/" + name) {
      let path = name + "/" + child
      // A link is deleted, never followed: what it leads to lies outside and is listed by others.
      if disk.status(of: folder + "/" + path, followingLinks: false)?.isFolder == true {
        deleteContents(of: path)
        if !isPreview { try? disk.removeFolder(folder + "/" + path) }
      } else {
        delete(path)
      }
    }
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
