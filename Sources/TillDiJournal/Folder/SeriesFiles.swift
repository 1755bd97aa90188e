package import Files

/// The files of a series that are its own: the record and all that lies beside it, but for what was written out.
package struct SeriesFiles {
  private let disk: Disk

  /// Takes the disk they lie on.
  package init(_ disk: Disk) { self.disk = disk }

  /// The folders whose every file is the series' own.
  private var folders: [String] {
    [RecordFile.attachments, RecordFile.programmes, "received"]
  }
  /// The files people may change by hand, which no paper may take the place of.
  private var files: [String] { ["programme.yaml", "lexicon.yaml"] }
  /// How every file of the record begins, its lock and what was set aside too.
  private var recordPrefix: String { "journal." }

  /// Whether a path leads to one of some series' own files, or to where one would be; `series` is one that is known.
  ///
  /// Folders and files are told by what they are on the disk, so that neither a link nor another way to write the path
  /// leads past it.
  package func own(_ path: String, besides series: String? = nil) -> Bool {
    let (folder, name) = split(path)
    let target = disk.status(of: path)
    if let series, isLinked(target, in: series) { return true }
    // What the name leads to, and, where it is a link to a file elsewhere, that one's folder.
    return isOwn(name, target, in: folder)
      || disk.realPath(path).map { split($0) }.map { isOwn($0.name, target, in: $0.folder) } == true
  }

  private func isOwn(_ name: String, _ target: FileStatus?, in folder: String) -> Bool {
    isOwn(name, target, ofSeries: folder)
      || isOwnFolder(folder, of: folder + "/..") || isOwnFolder(folder, of: folder + "/../..")
      || isLinked(target, in: folder)
  }

  private func isOwn(_ name: String, _ target: FileStatus?, ofSeries folder: String)
    -> Bool
  {
    guard isSeries(folder) else { return false }
    // A disk may hold one name in several spellings.
    let plain = name.lowercased()
    return files.contains(plain) || plain.hasPrefix(recordPrefix)
  }

  private func isOwnFolder(_ folder: String, of series: String) -> Bool {
    guard isSeries(series), let here = disk.status(of: folder) else { return false }
    return folders.contains { name in
      disk.status(of: series + "/" + name).map { $0.isSame(as: here) } == true
    }
  }

  /// Whether it is the record or another own file by a second name in the series or in its exports.
  private func isLinked(_ target: FileStatus?, in folder: String) -> Bool {
    guard let target else { return false }
    return [folder, folder + "/..", folder + "/exports/.."].contains { series in
      isSeries(series)
        && (files + [RecordFile.name, RecordFile.lock]).contains { name in
          disk.status(of: series + "/" + name).map { $0.isSame(as: target) } == true
        }
    }
  }

  private func isSeries(_ folder: String) -> Bool {
    disk.status(of: folder + "/" + RecordFile.name)?.isRegular == true
  }

  private func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }
}
