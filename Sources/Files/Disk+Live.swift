import Platform

extension Disk {
  /// The real disk.
  package static let live = Disk(
    open: { path, use throws(SystemFailure) in
      // Without O_NONBLOCK a pipe by a record's name would stop the program for good.
      let waits = use == .taking ? 0 : O_NONBLOCK
      return Int32(
        try uninterrupted { Int(Platform.open(path, use.flags | O_CLOEXEC | waits, 0o600)) })
    },
    close: { file in _ = Platform.close(file) },
    read: { file, buffer, offset throws(SystemFailure) in
      try uninterrupted {
        offset.map { pread(file, buffer.baseAddress, buffer.count, off_t($0)) }
          ?? Platform.read(file, buffer.baseAddress, buffer.count)
      }
    },
    write: { file, buffer throws(SystemFailure) in
      try uninterrupted { Platform.write(file, buffer.baseAddress, buffer.count) }
    },
    sync: { file throws(SystemFailure) in
      do throws(SystemFailure) {
        _ = try uninterrupted { Int(flush(file)) }
      } catch  where error.code == EINVAL || error.code == ENOTSUP {
        // The file system knows no flush (some network drives): nothing more can be done.
      }
    },
    truncate: { file, length throws(SystemFailure) in
      _ = try uninterrupted { Int(ftruncate(file, off_t(length))) }
    },
    setMode: { file, mode throws(SystemFailure) in
      _ = try uninterrupted { Int(fchmod(file, mode_t(mode))) }
    },
    status: { file throws(SystemFailure) in
      var found = stat()
      if fstat(file, &found) != 0 { throw .last }
      return FileStatus(found)
    },
    look: { path, followingLinks in
      var found = stat()
      let result = followingLinks ? stat(path, &found) : lstat(path, &found)
      return result == 0 ? FileStatus(found) : nil
    },
    realPath: { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    },
    rename: { from, to throws(SystemFailure) in if Platform.rename(from, to) != 0 { throw .last } },
    link: { from, to throws(SystemFailure) in if Platform.link(from, to) != 0 { throw .last } },
    remove: { path throws(SystemFailure) in if unlink(path) != 0 { throw .last } },
    makeFolder: { path throws(SystemFailure) in if mkdir(path, 0o700) != 0 { throw .last } },
    removeFolder: { path throws(SystemFailure) in if rmdir(path) != 0 { throw .last } },
    names: { path throws(SystemFailure) in try namesInFolder(path) },
    lock: { file throws(SystemFailure) in
      _ = try uninterrupted { Int(flock(file, LOCK_EX | LOCK_NB)) }
    },
    sign: { file, text in
      _ = ftruncate(file, 0)
      _ = pwrite(file, text, text.count, 0)
    })

  /// The folder the program stands in; nil where it has been deleted meanwhile.
  package static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

extension FileUse {
  fileprivate var flags: Int32 {
    switch self {
    case .reading, .taking: O_RDONLY
    case .appending: O_RDWR | O_APPEND
    case .making: O_WRONLY | O_CREAT | O_EXCL | O_APPEND
    case .drafting: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
    case .locking: O_RDWR | O_CREAT | O_NOFOLLOW
    }
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

private func namesInFolder(_ path: String) throws(SystemFailure) -> [String] {
  guard let stream = opendir(path) else { throw .last }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
      ) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

/// Does nothing for a while.
package func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1_000) }
