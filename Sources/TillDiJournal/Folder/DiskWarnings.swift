import Files

extension Journal {
  /// Looks what the disk under the record can't do, to tell the person.
  ///
  /// FAT disks and some network drives show every file as open to all, or keep no locks.
  package func diskWarnings() -> [DiskWarning] {
    var warnings: [DiskWarning] = []
    for place in [folder, path] {
      if let mode = disk.status(of: place)?.mode, mode & 0o077 != 0 {
        warnings.append(.permissionsNotKept(path: place, mode: mode))
      }
    }
    if !keepsLocks { warnings.append(.locksNotKept(path: lockPath)) }
    return warnings
  }

  /// Takes from others what they may do with the folder and the record; the paths where that was needed and held.
  ///
  /// Where the disk keeps no permissions nothing changes, and ``diskWarnings()`` tells of it.
  package func putPermissionsRight() -> [String] {
    [folder, path].filter { place in
      guard let mode = disk.status(of: place)?.mode, mode & 0o077 != 0 else { return false }
      if let file = try? OpenFile(place, .reading, on: disk) {
        try? disk.setMode(file.descriptor, mode & 0o700)
      }
      return disk.status(of: place).map { $0.mode & 0o077 == 0 } ?? false
    }
  }

  /// Tries the lock; another program that holds it shows that locks are kept.
  private var keepsLocks: Bool {
    guard let file = try? OpenFile(lockPath, .appending, on: disk) else { return true }
    do throws(SystemFailure) {
      try disk.lock(file.descriptor)
      return true
    } catch {
      return error.isBusy
    }
  }
}
