package import Foundation

/// Programs of others that read what is written here, where they are installed.
///
/// `TILLDI_READERS` names a Python that has `html5lib`, `python-docx`, `icalendar`, `jsonschema`, `PyYAML` and
/// `axe-core-python`.
package enum Reader {
  /// CommonMark's reference parser.
  package static let commonMark = program("cmark")
  /// The same with the tables of GitHub's dialect.
  package static let tables = program("cmark-gfm")
  /// A browser that can be run without a screen.
  package static let browser =
    program("chromium") ?? program("chromium-browser") ?? program("google-chrome")
  /// A program that tells what stands on the pages of a PDF.
  package static let pages = program("pdftotext")
  /// A Python with the readers.
  package static let python = ProcessInfo.processInfo.environment["TILLDI_READERS"]
    .flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }

  private static func program(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a reader could not do.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Runs a program over some bytes; what it wrote to standard output.
  ///
  /// - Throws: A ``Failure`` with what it complained of.
  package static func run(_ program: String?, _ arguments: [String], on bytes: Data) throws -> Data
  {
    guard let program else { throw Failure(description: "not installed") }
    let folder = try TemporaryFolder()
    try bytes.write(to: folder.file("in"))
    for name in ["out", "err"] { try Data().write(to: folder.file(name)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // Files instead of pipes: no reader waits for one of ours.
    process.standardInput = try FileHandle(forReadingFrom: folder.file("in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.file("out"))
    process.standardError = try FileHandle(forWritingTo: folder.file("err"))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = String(decoding: try Data(contentsOf: folder.file("err")), as: UTF8.self)
      throw Failure(description: "\(program) exit \(process.terminationStatus): \(said)")
    }
    return try Data(contentsOf: folder.file("out"))
  }

  /// Runs one of the scripts in `read.py` over some bytes.
  ///
  /// - Throws: A ``Failure`` with what it complained of.
  package static func read(_ script: String, _ arguments: [String] = [], _ bytes: Data) throws
    -> Data
  {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("read.py")
    return try run(python, [file.path, script] + arguments, on: bytes)
  }
}

/// A folder for the length of a test.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "tilldi-read-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  package func file(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }
}

extension Reader {
  /// What CommonMark's reference parser reads in Markdown, with tables or without.
  ///
  /// - Throws: A ``Failure``.
  package static func markdown(_ text: String, withTables: Bool = true) throws -> ReadNode {
    let arguments = withTables ? ["-e", "table", "-t", "xml"] : ["-t", "xml"]
    let tree = try run(withTables ? tables : commonMark, arguments, on: Data(text.utf8))
    return try XMLTree.parse(Array(tree)).readNode
  }

  /// What an HTML5 parser reads in pages, in the form browsers see them; one it would have to mend is refused.
  ///
  /// - Throws: A ``Failure``.
  package static func html(_ pages: [String]) throws -> [ReadNode] {
    let trees = try JSONSerialization.jsonObject(
      with: read("html", [], JSONEncoder().encode(pages)))
    guard let trees = trees as? [Any], trees.count == pages.count else {
      throw Failure(description: "not as many trees as pages")
    }
    return try trees.map(node)
  }

  private static func node(_ value: Any) throws -> ReadNode {
    if let text = value as? String { return ReadNode(text: text) }
    guard let parts = value as? [Any], let name = parts.first as? String else {
      throw Failure(description: "no tree")
    }
    return ReadNode(name, try parts.dropFirst().map(node))
  }
}
