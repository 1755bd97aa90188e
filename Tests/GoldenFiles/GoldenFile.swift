package import Foundation
package import Testing

/// A kept text that what is written today is compared with.
package struct GoldenFile {
  /// The file.
  package let url: URL

  /// Whether kept texts are written anew: somebody has read the new ones and found them right.
  package static var isRenewing: Bool {
    ProcessInfo.processInfo.environment["TILLDI_RENEW_GOLDEN"] == "1"
  }

  /// Names a file.
  package init(_ url: URL) {
    self.url = url
  }

  /// Records an issue that names the first line that differs, and says how to renew.
  package func expect(
    _ text: String, renewing filter: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if Self.isRenewing { return try Data(text.utf8).write(to: url) }
    let kept = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard let difference = firstDifference(kept, text) else { return }
    Issue.record(
      """
      \(url.lastPathComponent) differs \(difference)
      Is the new text right? Renew with: TILLDI_RENEW_GOLDEN=1 swift test --filter \(filter)
      """, sourceLocation: sourceLocation)
  }
}

/// The first line where two texts differ.
private func firstDifference(_ kept: String, _ written: String) -> String? {
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
