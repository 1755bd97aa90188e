import Foundation
import GoldenFiles
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Golden")

/// Compares a text with the kept one; a difference names the first line and says how to renew.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = GoldenFile(folder.appendingPathComponent(name))
  #expect(
    try file.difference(from: text, renewing: "TillDiBinaryTests") == nil,
    sourceLocation: sourceLocation)
}

/// Finds kept texts that nothing writes any more.
func expectNoOtherGolden(
  in part: String, than names: [String], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let place = folder.appendingPathComponent(part)
  let kept = try FileManager.default.contentsOfDirectory(atPath: place.path)
  for file in Set(kept).subtracting(names.map { $0 + ".txt" }).sorted() {
    if GoldenFile.isRenewing {
      try FileManager.default.removeItem(at: place.appendingPathComponent(file))
    } else {
      Issue.record("\(part)/\(file) belongs to no command", sourceLocation: sourceLocation)
    }
  }
}
