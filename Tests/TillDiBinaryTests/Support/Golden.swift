import Foundation
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Golden")

private var isRenewing: Bool {
  ProcessInfo.processInfo.environment["TILLDI_RENEW_GOLDEN"] == "1"
}

/// Compares a text with the kept one; a difference names the first line and says how to renew.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = folder.appendingPathComponent(name + ".txt")
  if isRenewing { return try Data(text.utf8).write(to: file) }
  let kept = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  guard kept != text else { return }
  let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let after = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = (0..<max(before.count, after.count)).first { index in
    !before.indices.contains(index) || !after.indices.contains(index)
      || before[index] != after[index]
  }
  func shown(_ lines: [Substring]) -> String {
    guard let line, lines.indices.contains(line) else { return "(the end)" }
    return String(lines[line])
  }
  Issue.record(
    """
    \(name).txt differs in line \((line ?? 0) + 1):
      kept: \(shown(before))
      now:  \(shown(after))
    Is the new text right? Renew with:
      TILLDI_RENEW_GOLDEN=1 swift test --filter TillDiBinaryTests
    """, sourceLocation: sourceLocation)
}

/// Finds kept texts that nothing writes any more.
func expectNoOtherGolden(
  in part: String, than names: [String], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let place = folder.appendingPathComponent(part)
  let kept = try FileManager.default.contentsOfDirectory(atPath: place.path)
  for file in Set(kept).subtracting(names.map { $0 + ".txt" }).sorted() {
    if isRenewing {
      try FileManager.default.removeItem(at: place.appendingPathComponent(file))
    } else {
      Issue.record("\(part)/\(file) belongs to no command", sourceLocation: sourceLocation)
    }
  }
}
