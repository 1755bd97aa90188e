#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lock on a record, held from when it is made until it goes out of scope.
///
/// It lies in a file of its own, since the record itself may be replaced while somebody waits. The
/// system lets go of it when a process ends in any way, so there is nothing to clean up.
struct HeldLock: ~Copyable {
  /// False on a disk that keeps no locks; the work then goes on without.
  let isKept: Bool
  private let file: OpenFile

  /// Waits for the lock at most `wait`, and names its holder when that was not enough.
  init(path: String, wait: Duration, disk: Disk) throws(JournalFailure) {
    let deadline = ContinuousClock.now + wait
    var pause: UInt32 = 1_000
    while true {
      let candidate: OpenFile
      do throws(SystemFailure) {
        candidate = try OpenFile(path, O_RDWR | O_CREAT)
      } catch {
        throw .cannotLock(path: path, reason: error.reason)
      }
      do throws(SystemFailure) {
        try disk.lock(candidate.descriptor)
        // Somebody may have cleared the lock file away while it was waited for.
        if let there = FileStatus.at(path), let mine = try? candidate.status(),
          there.inode == mine.inode, there.device == mine.device
        {
          LockHolder.sign(candidate)
          file = candidate
          isKept = true
          return
        }
      } catch {
        guard error.code == EWOULDBLOCK || error.code == EAGAIN else {
          file = candidate
          isKept = false
          return
        }
        if ContinuousClock.now >= deadline {
          throw .locked(path: path, holder: LockHolder.read(candidate))
        }
        // Uneven pauses keep many waiting processes from asking at the same moment.
        usleep(pause / 2 + UInt32.random(in: 0...pause / 2))
        pause = min(pause * 2, 20_000)
      }
    }
  }

  deinit {
    // The machine's name has no business in a folder that is copied to others.
    if isKept { ftruncate(file.descriptor, 0) }
  }
}

extension LockHolder {
  /// Writes this process and machine into the lock file.
  fileprivate static func sign(_ file: borrowing OpenFile) {
    let text = Array("\(getpid()) \(currentHost)\n".utf8)
    ftruncate(file.descriptor, 0)
    pwrite(file.descriptor, text, text.count, 0)
  }

  /// Reads who signed the lock file.
  fileprivate static func read(_ file: borrowing OpenFile) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(file.descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return LockHolder(signature: String(decoding: bytes.prefix(count), as: UTF8.self))
  }

  private init?(signature: String) {
    let parts = signature.split(whereSeparator: \.isWhitespace)
    guard let first = parts.first, let process = pid_t(first), process > 0 else { return nil }
    let host = parts.dropFirst().first.map(String.init) ?? ""
    let isHere = host == Self.currentHost
    let hasEnded = isHere && kill(process, 0) != 0 && errno == ESRCH
    self.init(process: Int(process), host: host, isRunning: isHere ? !hasEnded : nil)
  }

  private static var currentHost: String {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "" }
    let name = bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: name, as: UTF8.self)
  }
}
