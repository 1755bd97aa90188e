package import Files

/// The place at a series' screen on one laptop: one window has it at a time, and with it the line that is half typed.
///
/// The system lets go of it when a process ends in any way.
package final class LiveSeat {
  private let path: String
  private let disk: Disk
  private let file: OpenFile?
  private let isKept: Bool

  /// Takes the place; `nil` where another window has it.
  ///
  /// A disk that keeps no locks gives it to everybody.
  package init?(folder: String, laptop: String, disk: Disk) {
    path = folder + "/" + RecordFile.halfTypedPrefix + laptop + ".open"
    self.disk = disk
    do throws(SystemFailure) {
      let file = try OpenFile(path, .locking, on: disk)
      try disk.lock(file.descriptor)
      self.file = consume file
      isKept = true
    } catch {
      if error.isBusy { return nil }
      file = nil
      isKept = false
    }
  }

  deinit {
    if isKept { try? disk.remove(path) }
  }
}
