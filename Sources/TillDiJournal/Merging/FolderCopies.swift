import Files
import TillDiCore

/// The files that go along with merged lines: attachments they name, and programme texts they adopt.
struct FolderCopies {
  /// One file that is missing here.
  private struct Copy {
    var name: String
    var bytes: [UInt8]
  }

  private let folder: String
  private let disk: Disk
  private var copies: [Copy] = []
  private var clashes: [String] = []

  /// Looks what is there and not here.
  init(
    from other: String, to folder: String, disk: Disk, naming merged: Merged,
    _ isProgramme: (String, [UInt8]) -> Bool
  ) {
    self.folder = folder
    self.disk = disk
    let names = Set(disk.sortedNames(in: other + "/" + RecordFile.attachments))
    if !names.isEmpty {
      for name in merged.attachments(among: names).sorted() where !name.hasPrefix(".") {
        look(at: RecordFile.attachments + "/" + name, in: other)
      }
    }
    for fingerprint in merged.fingerprints.sorted() {
      // A name from a record that somebody else wrote must not reach outside the folder.
      guard fingerprint.allSatisfy({ $0.isHexDigit && $0.isASCII }), !fingerprint.isEmpty else {
        continue
      }
      let name = "\(RecordFile.programmes)/\(fingerprint).yaml"
      guard !disk.exists(folder + "/" + name), let bytes = disk.keptFile(at: other + "/" + name),
        isProgramme(fingerprint, bytes)
      else { continue }
      copies.append(Copy(name: name, bytes: bytes))
    }
  }

  /// The files that are copied, and those that are here with other bytes.
  var names: (copied: [String], clashes: [String]) { (copies.map(\.name), clashes) }

  private mutating func look(at name: String, in other: String) {
    guard let bytes = disk.keptFile(at: other + "/" + name) else { return }
    if disk.status(of: folder + "/" + name, followingLinks: false) == nil {
      copies.append(Copy(name: name, bytes: bytes))
    } else if disk.keptFile(at: folder + "/" + name) != bytes {
      clashes.append(name)
    }
  }

  /// Writes them, never over another file; all or none.
  func write() throws(MergeFailure) {
    for (index, copy) in copies.enumerated() {
      let path = folder + "/" + copy.name
      do throws(SystemFailure) {
        let parent = parentFolder(of: path)
        try? disk.makeFolder(parent)
        let draft = parent + "/" + RecordFile.draftPrefix + String(path.dropFirst(parent.count + 1))
        try disk.draft(copy.bytes, at: draft)
        try disk.place(draft, at: path, replacing: false)
        try disk.syncFolder(parent)
      } catch {
        takeBack(first: index)
        throw .cannotCopy(path: path, reason: error.reason)
      }
    }
  }

  /// Removes what was written, since the lines it belongs to were not.
  func takeBack(first count: Int = .max) {
    for copy in copies.prefix(count) { try? disk.remove(folder + "/" + copy.name) }
  }
}

extension Merged {
  /// The programme texts that what came has adopted.
  fileprivate var fingerprints: Set<String> {
    var found: Set<String> = []
    for case .programmeAdopted(let adopted) in actions.flatMap(\.events) {
      found.insert(adopted.fingerprint)
    }
    return found
  }

  /// The attachments that what came names, among those there are.
  fileprivate func attachments(among names: Set<String>) -> Set<String> {
    var found: Set<String> = []
    for line in values { found.formUnion(line.intersection(names)) }
    return found
  }
}
