import Files

/// The lock on a record, held from when it is made until it goes out of scope.
///
/// It lies in a file of its own, since the record itself may be replaced while somebody waits. The
/// system lets go of it when a process ends in any way, so there is nothing to clean up.
struct HeldLock: ~Copyable {
  /// False on a disk that keeps no locks; the work then goes on without.
  let isKept: Bool
  private let file: OpenFile
  private let disk: Disk

  /// Waits for the lock at most `wait`, and names its holder when that was not enough.
  init(path: String, wait: Duration, disk: Disk) throws(JournalFailure) {
    self.disk = disk
    let deadline = ContinuousClock.now + wait
    var longest = 1
    while true {
      let candidate: OpenFile
      do throws(SystemFailure) {
        candidate = try OpenFile(path, .locking, on: disk)
      } catch {
        throw .cannotLock(path: path, reason: error.reason)
      }
      do throws(SystemFailure) {
        try disk.lock(candidate.descriptor)
        // Somebody may have cleared the lock file away while it was waited for.
        if let there = disk.status(of: path), let mine = try? candidate.status(),
          there.isSame(as: mine)
        {
          disk.sign(candidate.descriptor, LockHolder.signature)
          file = candidate
          isKept = true
          return
        }
      } catch {
        guard error.isBusy else {
          file = candidate
          isKept = false
          return
        }
        if ContinuousClock.now >= deadline {
          let signature = try? candidate.bytes(in: 0..<512)
          throw .locked(path: path, holder: LockHolder(signature: signature ?? []))
        }
        // Uneven pauses keep many waiting processes from asking at the same moment.
        Files.pause(milliseconds: Int.random(in: 1...longest))
        longest = min(longest * 2, 20)
      }
    }
  }

  deinit {
    // The machine's name has no business in a folder that is copied to others.
    if isKept { disk.sign(file.descriptor, []) }
  }
}
