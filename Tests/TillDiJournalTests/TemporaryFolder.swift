import Files
import Foundation
import TillDiJournal

/// A folder that goes away with the test, with what a test does to a record from outside.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "tilldi-record-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The series' folder in it.
  var series: String { path + "/Solgården" }
  /// The file with the actions.
  var record: String { series + "/journal.jsonl" }

  /// Makes a series with some notes `note-1`, `note-2` and so on.
  func makeSeries(notes: Int = 0, disk: Disk = .live) throws -> Journal {
    let journal = try Journal.create(
      at: series, header: Header(series: "A1B2", name: "Solgården", language: "sv"),
      first: action(adopted()), disk: disk
    ).journal
    for number in 0..<notes {
      try journal.append([note("Larm \(number + 1)", id: "note-\(number + 1)")])
    }
    return journal
  }

  func bytes(_ path: String? = nil) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path ?? record)))
  }

  func text(_ path: String? = nil) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  func write(_ text: String, to path: String? = nil) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path ?? record))
  }

  /// Adds bytes to the record as a crashed or foreign program would.
  func add(_ text: String) throws {
    try write(try self.text() + text)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: series + "/" + name, withIntermediateDirectories: true)
  }

  func names(in path: String? = nil) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path ?? series).sorted()
  }

  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The files anywhere below that hold some text, however deep.
  func files(holding text: String) throws -> [String] {
    let needle = Data(text.utf8)
    return try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      guard let data = FileManager.default.contents(atPath: path + "/" + name) else { return false }
      return data.range(of: needle) != nil
    }
  }
}
