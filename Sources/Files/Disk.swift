/// What a file is opened for; what it makes is for this person only.
package enum FileUse: Sendable {
  /// To be read where it is asked for; a pipe by its name stops nobody.
  case reading
  /// To be read from its beginning to its end, whatever it is: a pipe is waited for.
  case taking
  /// To be read, and added to at its end.
  case appending
  /// To be made; where something has its name already, it fails with ``SystemFailure/isThere``.
  case making
  /// To be written beside another and moved in its place: what a crash left there goes, and no link is followed.
  case drafting
  /// To hold a lock; it is made where there is none, and no link is followed, since what it led to would be emptied.
  case locking
}

/// Every call that touches a disk, as values, so that a test can let each of them fail.
///
/// ```swift
/// var disk = Disk.live
/// disk.sync = { _ throws(SystemFailure) in throw SystemFailure(code: EIO) }
/// ```
///
/// What several calls come to – a whole file read or put in place – is an extension, and costs nothing more.
package struct Disk: Sendable {
  /// Opens a file; its descriptor.
  package var open: @Sendable (_ path: String, FileUse) throws(SystemFailure) -> Int32
  /// Closes a file.
  package var close: @Sendable (_ file: Int32) -> Void
  /// Reads bytes at a place, or with nil after those read last; 0 at the end of the file.
  package var read:
    @Sendable (_ file: Int32, UnsafeMutableRawBufferPointer, _ offset: Int?)
      throws(SystemFailure) -> Int
  /// Writes bytes at the end or after the last written ones, perhaps not all of them.
  package var write: @Sendable (_ file: Int32, UnsafeRawBufferPointer) throws(SystemFailure) -> Int
  /// Returns when what was written would survive a power cut.
  package var sync: @Sendable (_ file: Int32) throws(SystemFailure) -> Void
  /// Cuts a file to a length.
  package var truncate: @Sendable (_ file: Int32, _ length: Int) throws(SystemFailure) -> Void
  /// Gives a file permissions.
  package var setMode: @Sendable (_ file: Int32, _ mode: UInt32) throws(SystemFailure) -> Void
  /// What the system knows of an open file.
  package var status: @Sendable (_ file: Int32) throws(SystemFailure) -> FileStatus
  /// What the system knows of what a path leads to, or of the link itself; nil where there is nothing.
  package var look: @Sendable (_ path: String, _ followingLinks: Bool) -> FileStatus?
  /// The path without links; nil where there is nothing.
  package var realPath: @Sendable (_ path: String) -> String?
  /// Puts a file in another's place in one step.
  package var rename: @Sendable (_ from: String, _ to: String) throws(SystemFailure) -> Void
  /// Gives a file a second name, where nothing has it.
  package var link: @Sendable (_ from: String, _ to: String) throws(SystemFailure) -> Void
  /// Removes a file.
  package var remove: @Sendable (_ path: String) throws(SystemFailure) -> Void
  /// Makes a folder for this person only.
  package var makeFolder: @Sendable (_ path: String) throws(SystemFailure) -> Void
  /// Removes a folder that holds nothing.
  package var removeFolder: @Sendable (_ path: String) throws(SystemFailure) -> Void
  /// The names in a folder, in any order.
  package var names: @Sendable (_ path: String) throws(SystemFailure) -> [String]
  /// Takes the lock without waiting; ``SystemFailure/isBusy`` when another has it.
  package var lock: @Sendable (_ file: Int32) throws(SystemFailure) -> Void
  /// Puts a few bytes in the place of all that a lock's file holds; nothing hangs on them.
  package var sign: @Sendable (_ file: Int32, _ text: [UInt8]) -> Void
}
