import Documents
import Foundation
import GoldenFiles
import Testing

/// Compares a document's Markdown with the kept one, and says how to renew it.
func expectGolden(
  _ document: Document, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name).md")
  try GoldenFile(file).expect(
    MarkdownWriter().write(document), renewing: "Golden", sourceLocation: sourceLocation)
}
