#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, closed when it goes out of scope.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens a file; what it makes is for this person only.
  init(_ path: String, _ flags: Int32) throws(SystemFailure) {
    // Without O_NONBLOCK a pipe by the record's name would stop the program for good.
    descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600)
    if descriptor < 0 { throw .last }
  }

  /// Opens a file that must be nothing else: no folder, pipe or device.
  static func regular(_ path: String, _ flags: Int32) throws(SystemFailure) -> OpenFile {
    let file = try OpenFile(path, flags)
    guard try file.status().isRegular else { throw SystemFailure(code: EISDIR) }
    return file
  }

  deinit {
    close(descriptor)
  }

  /// What the system knows of the file.
  func status() throws(SystemFailure) -> FileStatus {
    var found = stat()
    if fstat(descriptor, &found) != 0 { throw .last }
    return FileStatus(found)
  }

  /// Gives the file the permissions of another.
  func setMode(_ mode: UInt32) throws(SystemFailure) {
    if fchmod(descriptor, mode_t(mode)) != 0 { throw .last }
  }
}

/// The part of a file's status that the record needs.
struct FileStatus: Equatable {
  var device: UInt64
  var inode: UInt64
  var size: Int
  /// The permission bits.
  var mode: UInt32
  var isRegular: Bool
  var isFolder: Bool

  /// Whether it is the very same file, by whatever name.
  func isSame(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }

  init(_ found: stat) {
    device = UInt64(truncatingIfNeeded: found.st_dev)
    inode = UInt64(truncatingIfNeeded: found.st_ino)
    size = Int(found.st_size)
    mode = UInt32(found.st_mode) & 0o7777
    let kind = UInt32(found.st_mode) & UInt32(S_IFMT)
    isRegular = kind == UInt32(S_IFREG)
    isFolder = kind == UInt32(S_IFDIR)
  }

  /// The status of what a path leads to; nil when there is nothing.
  static func at(_ path: String, followingLinks: Bool = true) -> FileStatus? {
    var found = stat()
    let result = followingLinks ? stat(path, &found) : lstat(path, &found)
    return result == 0 ? FileStatus(found) : nil
  }
}

extension Disk {
  /// Reads a stretch of a file; shorter than asked where the file ends.
  func bytes(of file: borrowing OpenFile, in range: Range<Int>) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let descriptor = file.descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      do throws(SystemFailure) {
        while count < range.count {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<range.count])
          let taken = try read(descriptor, rest, range.lowerBound + count)
          if taken == 0 { break }
          count += taken
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, in as many steps as the system needs.
  func writeAll(_ bytes: [UInt8], to file: borrowing OpenFile) throws(SystemFailure) {
    var written = 0
    let descriptor = file.descriptor
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer -> Result<Int, SystemFailure> in
        do throws(SystemFailure) {
          return .success(
            try write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...])))
        } catch {
          return .failure(error)
        }
      }
      let count = try step.get()
      // A disk that takes nothing and says nothing would otherwise be asked forever.
      if count == 0 { throw SystemFailure(code: ENOSPC) }
      written += count
    }
  }

  /// Makes a folder's list of names survive a power cut.
  func syncFolder(_ path: String) throws(SystemFailure) {
    let folder = try OpenFile(path, O_RDONLY)
    try sync(folder.descriptor)
  }
}
