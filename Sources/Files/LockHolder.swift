import Platform

/// Who holds a lock, as its file tells.
package struct LockHolder: Hashable, Sendable {
  /// The process's number.
  package var process: Int
  /// The name of the machine it runs on.
  package var host: String
  /// False when the process is known to have ended; nil when that can't be known from here.
  package var isRunning: Bool?

  /// Takes every part.
  package init(process: Int, host: String, isRunning: Bool?) {
    self.process = process
    self.host = host
    self.isRunning = isRunning
  }

  /// What this process writes into the file of a lock that it holds.
  package static var signature: [UInt8] { Array("\(getpid()) \(currentHost)\n".utf8) }

  /// Reads who signed; nil where it says nothing of the kind.
  package init?(signature: [UInt8]) {
    let parts = String(decoding: signature, as: UTF8.self).split(whereSeparator: \.isWhitespace)
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
