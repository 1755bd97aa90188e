package import Foundation

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

  /// Says where a text differs from what is kept, and how to renew it; nil where it does not.
  ///
  /// - Throws: What stood in the way of writing it anew.
  package func difference(from text: String, renewing filter: String) throws -> String? {
    if Self.isRenewing {
      try Data(text.utf8).write(to: url)
      return nil
    }
    let kept = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return firstDifference(kept, text).map { difference in
      """
      \(url.lastPathComponent) differs \(difference)
      Is the new text right? Renew with: TILLDI_RENEW_GOLDEN=1 swift test --filter \(filter)
      """
    }
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
