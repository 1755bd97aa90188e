import Foundation
import Testing

/// A person's computer for the length of a test: a home, a folder to stand in, a controlled environment.
final class Stand: Sendable {
  let root: String

  /// Makes an empty one.
  init() throws {
    root = NSTemporaryDirectory() + "tilldi-binary-" + UUID().uuidString.prefix(8)
    for name in ["home", "state", "work"] {
      try FileManager.default.createDirectory(
        atPath: root + "/" + name, withIntermediateDirectories: true)
    }
  }

  /// Makes one that holds all that another holds.
  init(copying other: Stand) throws {
    root = NSTemporaryDirectory() + "tilldi-binary-" + UUID().uuidString.prefix(8)
    try FileManager.default.copyItem(atPath: other.root, toPath: root)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The folder that commands are run in.
  var work: String { root + "/work" }
  /// The series' folder in it.
  var series: String { work + "/Solgården" }
  /// The series' record.
  var record: String { series + "/journal.jsonl" }

  var environment: [String: String] {
    [
      "HOME": root + "/home", "XDG_STATE_HOME": root + "/state", "PATH": "/usr/bin:/bin",
      "LC_ALL": "C", "TZ": "UTC",
    ]
  }

  /// Begins the program and leaves it running.
  func begin(
    _ arguments: [String], in folder: String? = nil, with extra: [String: String] = [:],
    output: FileHandle? = nil
  ) throws -> Running {
    try Running(
      Binary.path, arguments, in: folder ?? work,
      environment: environment.merging(extra) { $1 }, output: output)
  }

  /// Runs the program to its end.
  @discardableResult
  func tilldi(
    _ arguments: [String], input: Data = Data(), in folder: String? = nil,
    with extra: [String: String] = [:], output: FileHandle? = nil
  ) async throws -> Outcome {
    await Gate.shared.enter()
    do {
      let running = try begin(arguments, in: folder, with: extra, output: output)
      running.type(input)
      running.endInput()
      let outcome = await running.outcome()
      await Gate.shared.leave()
      return outcome
    } catch {
      await Gate.shared.leave()
      throw error
    }
  }

  /// Runs the program to its end, typing a text.
  @discardableResult
  func tilldi(_ arguments: String..., input: String = "", in folder: String? = nil) async throws
    -> Outcome
  {
    try await tilldi(arguments, input: Data(input.utf8), in: folder)
  }

  /// Runs the program, which must exit 0, and returns its result.
  @discardableResult
  func succeed(
    _ arguments: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await succeed(arguments, input: input, sourceLocation: sourceLocation)
  }

  @discardableResult
  func succeed(
    _ arguments: [String], input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let outcome = try await tilldi(arguments, input: Data(input.utf8))
    #expect(
      outcome.status == 0 && !outcome.isSignal, "\(outcome)", sourceLocation: sourceLocation)
    return outcome.out
  }
}

/// What lies in a folder: every file's bytes, by its path.
typealias Snapshot = [String: Data]

extension Stand {
  /// Reads every file of the series' folder; the lock is not part of what was said.
  func snapshot(of folder: String? = nil) throws -> Snapshot {
    let folder = folder ?? series
    var files: Snapshot = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      guard !name.hasSuffix("journal.lock") else { continue }
      files[name] = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
    }
    return files
  }

  /// The files, however deep, whose bytes hold a text.
  func files(holding text: String) throws -> [String] {
    let needle = Data(text.utf8)
    return try snapshot().filter { $0.value.range(of: needle) != nil }.map(\.key).sorted()
  }

  /// The lines of the record.
  func lines() throws -> [String] {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: record)), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// Writes a file, by its path from the folder that commands are run in.
  func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(fileURLWithPath: work + "/" + name))
  }

  /// Writes a file, by its path from the folder that commands are run in.
  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  /// Adds bytes to the record, as a crash or another program would.
  func damage(adding text: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: record))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Changes the record's text.
  func damage(_ change: (String) -> String) throws {
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: record)), as: UTF8.self)
    try Data(change(text).utf8).write(to: URL(fileURLWithPath: record))
  }
}
