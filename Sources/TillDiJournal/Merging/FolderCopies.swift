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
  ///
  /// - Throws: What is there and can't be read: once its lines have come, nobody would ask for it again.
  init(
    from other: String, to folder: String, disk: Disk, naming merged: Merged,
    _ isProgramme: (String, [UInt8]) -> Bool
  ) throws(MergeFailure) {
    self.folder = folder
    self.disk = disk
    let names = try Self.attachments(in: other, on: disk)
    if !names.isEmpty {
      for name in merged.attachments(among: names).sorted() where !name.hasPrefix(".") {
        try look(at: RecordFile.attachments + "/" + name, in: other)
      }
    }
    for fingerprint in merged.fingerprints.sorted() {
      // A name from a record that somebody else wrote must not reach outside the folder.
      guard fingerprint.allSatisfy({ $0.isHexDigit && $0.isASCII }), !fingerprint.isEmpty else {
        continue
      }
      let name = "\(RecordFile.programmes)/\(fingerprint).yaml"
      guard !disk.exists(folder + "/" + name), let bytes = try bytes(of: name, in: other),
        isProgramme(fingerprint, bytes)
      else { continue }
      copies.append(Copy(name: name, bytes: bytes))
    }
  }

  /// The files that are copied, and those that are here with other bytes.
  var names: (copied: [String], clashes: [String]) { (copies.map(\.name), clashes) }

  /// The names of the attachments over there; there may be none.
  static func attachments(
    in other: String, on disk: Disk
  ) throws(MergeFailure) -> Set<String> {
    let path = other + "/" + RecordFile.attachments
    do throws(SystemFailure) {
      return Set(try disk.names(path))
    } catch {
      if error.reason == .notFound { return [] }
      throw .there(.cannotRead(path: path, reason: error.reason))
    }
  }

  /// What a file over there holds; nil where there is none that could be kept here.
  private func bytes(of name: String, in other: String) throws(MergeFailure) -> [UInt8]? {
    let path = other + "/" + name
    do throws(SystemFailure) {
      return try disk.keptFile(at: path)
    } catch {
      throw .there(.cannotRead(path: path, reason: error.reason))
    }
  }

  private mutating func look(at name: String, in other: String) throws(MergeFailure) {
    guard let bytes = try bytes(of: name, in: other) else { return }
    if disk.status(of: folder + "/" + name, followingLinks: false) == nil {
      copies.append(Copy(name: name, bytes: bytes))
    } else if (try? disk.keptFile(at: folder + "/" + name)) != bytes {
      clashes.append(name)
    }
  }

  /// Writes them, never over another file; all or none.
  func write() throws(MergeFailure) {
    var placed = 0
    for copy in copies {
      let path = folder + "/" + copy.name
      do throws(SystemFailure) {
        let parent = parentFolder(of: path)
        try? disk.makeFolder(parent)
        let draft = parent + "/" + RecordFile.draftPrefix + String(path.dropFirst(parent.count + 1))
        try disk.draft(copy.bytes, at: draft)
        try disk.place(draft, at: path, replacing: false)
        placed += 1
        try disk.syncFolder(parent)
      } catch {
        takeBack(first: placed)
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
