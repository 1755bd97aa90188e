import Documents
import Foundation
import GoldenFiles
import Testing

/// Compares a document's Markdown with the kept one, and says how to renew it.
func expectGolden(
  _ document: Document, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectGolden(
    MarkdownWriter().write(document), file: "\(name).md", sourceLocation: sourceLocation)
}

/// Compares a file's text with the kept one, and says how to renew it.
func expectGolden(
  _ text: String, file name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name)")
  #expect(
    try GoldenFile(file).difference(from: text, renewing: "Golden") == nil,
    sourceLocation: sourceLocation)
}
