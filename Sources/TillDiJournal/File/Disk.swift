#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call's refusal, by its number.
package struct SystemFailure: Error, Hashable, Sendable {
  /// The system's number for what went wrong, such as `ENOSPC`.
  package var code: Int32

  /// Takes the system's number.
  package init(code: Int32) {
    self.code = code
  }

  /// The number in the terms a person can act on.
  package var reason: FailureReason {
    switch code {
    case ENOSPC, EDQUOT: .noSpace
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnly
    case ENOENT, ENOTDIR: .notFound
    case EFBIG, ENAMETOOLONG: .tooLarge
    case EISDIR: .notAFile
    default: .other(code: code)
    }
  }

  /// The refusal that the last call left behind.
  static var last: SystemFailure { SystemFailure(code: errno) }
}

/// The calls that touch the record's bytes, as values, so that a test can let each of them fail.
package struct Disk: Sendable {
  /// Reads bytes at a place; 0 at the end of the file.
  package var read:
    @Sendable (_ file: Int32, UnsafeMutableRawBufferPointer, _ offset: Int) throws(SystemFailure) ->
      Int
  /// Writes bytes at the end or after the last written ones, perhaps not all of them.
  package var write: @Sendable (_ file: Int32, UnsafeRawBufferPointer) throws(SystemFailure) -> Int
  /// Returns when what was written would survive a power cut.
  package var sync: @Sendable (_ file: Int32) throws(SystemFailure) -> Void
  /// Cuts a file to a length.
  package var truncate: @Sendable (_ file: Int32, _ length: Int) throws(SystemFailure) -> Void
  /// Puts a file in another's place in one step.
  package var rename: @Sendable (_ from: String, _ to: String) throws(SystemFailure) -> Void
  /// Removes a file.
  package var remove: @Sendable (_ path: String) throws(SystemFailure) -> Void
  /// Takes the lock without waiting; `EWOULDBLOCK` when another has it.
  package var lock: @Sendable (_ file: Int32) throws(SystemFailure) -> Void

  /// The real disk.
  package static var live: Disk {
    Disk(
      read: { file, buffer, offset throws(SystemFailure) in
        try uninterrupted { pread(file, buffer.baseAddress, buffer.count, off_t(offset)) }
      },
      write: { file, buffer throws(SystemFailure) in
        try uninterrupted { systemWrite(file, buffer) }
      },
      sync: { file throws(SystemFailure) in try flush(file) },
      truncate: { file, length throws(SystemFailure) in
        _ = try uninterrupted { Int(ftruncate(file, off_t(length))) }
      },
      rename: { from, to throws(SystemFailure) in
        if systemRename(from, to) != 0 { throw .last }
      },
      remove: { path throws(SystemFailure) in
        if unlink(path) != 0 { throw .last }
      },
      lock: { file throws(SystemFailure) in
        _ = try uninterrupted { Int(flock(file, LOCK_EX | LOCK_NB)) }
      })
  }
}

/// Repeats a call that a signal interrupted.
private func uninterrupted(_ call: () -> Int) throws(SystemFailure) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw .last }
  }
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(file, buffer.baseAddress, buffer.count)
}

private func systemRename(_ from: String, _ to: String) -> Int32 {
  rename(from, to)
}

private func flush(_ file: Int32) throws(SystemFailure) {
  #if canImport(Darwin)
    // There fsync leaves the bytes in the drive's own memory.
    if fcntl(file, F_FULLFSYNC) == 0 { return }
  #endif
  do {
    _ = try uninterrupted { Int(fsync(file)) }
  } catch  where error.code == EINVAL || error.code == ENOTSUP {
    // The file system knows no flush (some network drives): nothing more can be done.
  }
}
