import Foundation

/// Runs a line of shell; what follows it are `$0`, `$1` and so on.
func shell(_ line: String, _ arguments: String..., at stand: Stand) async throws -> Outcome {
  let running = try Running(
    "/bin/sh", ["-c", line] + arguments, in: stand.work, environment: stand.environment)
  running.endInput()
  return await running.outcome()
}

/// How to run the program without the rights of an administrator, whom no permission stops.
enum Unprivileged {
  /// The words to put before the program; `nil` where an administrator can't shed the rights here.
  static let prefix: [String]? = {
    if geteuid() != 0 { return [] }
    let words = [
      "/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all",
    ]
    guard FileManager.default.isExecutableFile(atPath: words[0]) else { return nil }
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: words[0])
    probe.arguments = Array(words.dropFirst()) + ["/bin/true"]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return nil }
    probe.waitUntilExit()
    return probe.terminationStatus == 0 ? words : nil
  }()

  static var isPossible: Bool { prefix != nil }
}

extension Stand {
  /// Runs the program as somebody whom permissions stop.
  func unprivileged(_ arguments: String...) async throws -> Outcome {
    let words = (Unprivileged.prefix ?? []) + [Binary.path] + arguments
    let running = try Running(
      words[0], Array(words.dropFirst()), in: work, environment: environment)
    running.endInput()
    return await running.outcome()
  }

  /// Sets what may be done with a file or a folder.
  func permit(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// What may be done with a file or a folder.
  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
