import Platform

/// What the system knows of a file beside what it holds.
package struct FileStatus: Hashable, Sendable {
  /// The disk it lies on, and its number there.
  package var device, inode: UInt64
  /// How many bytes it holds.
  package var size: Int
  /// The permission bits.
  package var mode: UInt32
  /// Whether it is a file, and no folder, link, pipe or device.
  package var isRegular: Bool
  /// Whether it is a folder.
  package var isFolder: Bool
  /// When what it holds was changed: seconds, and billionths of one.
  package var changed: [Int]

  /// Whether it is the very same file, by whatever name.
  package func isSame(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }

  init(_ found: stat) {
    device = UInt64(truncatingIfNeeded: found.st_dev)
    inode = UInt64(truncatingIfNeeded: found.st_ino)
    size = Int(found.st_size)
    mode = UInt32(found.st_mode) & 0o7777
    let kind = UInt32(found.st_mode) & UInt32(S_IFMT)
    isRegular = kind == UInt32(S_IFREG)
    isFolder = kind == UInt32(S_IFDIR)
    changed = [found.changed.tv_sec, found.changed.tv_nsec]
  }
}
