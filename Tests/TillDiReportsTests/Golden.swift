import Documents
import Foundation
import Testing

/// Compares a document's Markdown with the kept one, and says how to renew it.
func expectGolden(
  _ document: Document, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let written = MarkdownWriter().write(document)
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name).md")
  if ProcessInfo.processInfo.environment["TILLDI_RENEW_GOLDEN"] == "1" {
    try Data(written.utf8).write(to: file)
    return
  }
  let kept = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  if let difference = firstDifference(kept, written) {
    Issue.record(
      """
      \(name).md differs \(difference)
      Is the new text right? Renew with: TILLDI_RENEW_GOLDEN=1 swift test --filter Golden
      """, sourceLocation: sourceLocation)
  }
}

/// The first line where two texts differ.
func firstDifference(_ kept: String, _ written: String) -> String? {
  if kept == written { return nil }
  let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let after = written.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(before.count, after.count) {
    let old = index < before.count ? String(before[index]) : "(the end)"
    let new = index < after.count ? String(after[index]) : "(the end)"
    if old != new { return "in line \(index + 1):\n  kept: \(old)\n  now:  \(new)" }
  }
  return "in its line ends"
}
