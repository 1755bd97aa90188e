import Platform

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
    case EISDIR, ELOOP: .notAFile
    default: .other(code: code)
    }
  }

  /// Something by that name is there already.
  package static let isThere = SystemFailure(code: EEXIST)
  /// Something else than a file has that name.
  package static let noFile = SystemFailure(code: EISDIR)
  /// The disk is full.
  package static let isFull = SystemFailure(code: ENOSPC)

  /// Whether somebody else has the lock.
  package var isBusy: Bool { code == EWOULDBLOCK || code == EAGAIN }

  /// The refusal that the last call left behind.
  static var last: SystemFailure { SystemFailure(code: errno) }
}

/// Why the system refused, in the terms a person can act on.
package enum FailureReason: Hashable, Sendable {
  /// The disk is full, or the person's share of it.
  case noSpace
  /// The folder or file may not be changed or read by this person.
  case noPermission
  /// The whole disk can only be read.
  case readOnly
  /// The file or folder is not there.
  case notFound
  /// The file or its name would be longer than the disk allows.
  case tooLarge
  /// Something else is in the way: a folder, a pipe, a device or a link by that name.
  case notAFile
  /// Any other reason, by the system's own number.
  case other(code: Int32)
}
