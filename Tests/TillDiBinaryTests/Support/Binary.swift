import Foundation

/// The program under test, as a stranger would have it: a file to run.
///
/// `TILLDI_BINARY` names another one, such as the release build.
enum Binary {
  /// The program's path.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["TILLDI_BINARY"], !named.isEmpty {
      return URL(fileURLWithPath: named).path
    }
    return buildFolder + "/tilldi"
  }()

  /// Where the products lie: beside the test bundle.
  private static var buildFolder: String {
    // On Linux the bundle is the program that runs; on macOS it is given to one.
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
    let path = bundle ?? CommandLine.arguments.first ?? ""
    var folder = URL(fileURLWithPath: path)
    while folder.path != "/", folder.path.contains(".xctest") {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }
}

/// What came of a command line.
struct Outcome: Sendable, CustomStringConvertible {
  var command: String
  /// The exit status, or the number of the signal that ended it.
  var status: Int32
  var isSignal: Bool
  var standardOutput: Data
  var standardError: Data

  var out: String { String(decoding: standardOutput, as: UTF8.self) }
  var err: String { String(decoding: standardError, as: UTF8.self) }

  var description: String {
    """
    \(command.prefix(200))
    \(isSignal ? "signal" : "exit") \(status)
    stdout: \(out.prefix(2_000))
    stderr: \(err.prefix(2_000))
    """
  }
}

/// Lets a few processes run at a time, so that a time limit measures the program and not the queue.
actor Gate {
  static let shared = Gate(places: 4)

  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) {
    self.places = places
  }

  func enter() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty {
      places += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
