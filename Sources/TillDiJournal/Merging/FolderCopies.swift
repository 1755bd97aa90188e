import TillDiCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    let names = Set(FolderSweeper.names(in: other + "/" + RecordFile.attachments))
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
      guard FileStatus.at(folder + "/" + name) == nil, let bytes = read(other + "/" + name),
        isProgramme(fingerprint, bytes)
      else { continue }
      copies.append(Copy(name: name, bytes: bytes))
    }
  }

  /// The files that are copied, and those that are here with other bytes.
  var names: (copied: [String], clashes: [String]) { (copies.map(\.name), clashes) }

  private mutating func look(at name: String, in other: String) {
    guard let bytes = read(other + "/" + name) else { return }
    if FileStatus.at(folder + "/" + name, followingLinks: false) == nil {
      copies.append(Copy(name: name, bytes: bytes))
    } else if read(folder + "/" + name) != bytes {
      clashes.append(name)
    }
  }

  private func read(_ path: String) -> [UInt8]? {
    // A link could lead anywhere on the other disk.
    guard FileStatus.at(path, followingLinks: false)?.isRegular == true,
      let file = try? OpenFile.regular(path, O_RDONLY), let size = try? file.status().size,
      size <= RecordFile.largestAttachment
    else { return nil }
    return try? disk.bytes(of: file, in: 0..<size)
  }

  /// Writes them, never over another file; all or none.
  func write() throws(MergeFailure) {
    for (index, copy) in copies.enumerated() {
      let path = folder + "/" + copy.name
      do throws(SystemFailure) {
        mkdir(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)), 0o700)
        let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL)
        try disk.writeAll(copy.bytes, to: file)
        try disk.sync(file.descriptor)
      } catch {
        // A file that somebody else put there meanwhile is not ours to remove.
        takeBack(first: error.code == EEXIST ? index : index + 1)
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
