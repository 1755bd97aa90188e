import Documents
import ReadBack
import Testing
import TillDiCore
import TillDiReports

/// Every document as other people's programs read it: the words letter by letter, the structure as the tree says.
@Suite struct ReadBackTests {
  private func everything() throws -> [(name: String, document: Document)] {
    try Language.allCases.flatMap { language in
      var series = try Solgarden(language)
      let before = everyDocument(series.room)
      try series.meet()
      return before + everyDocument(series.room)
    }
  }

  @Test(
    "CommonMark's reference parser reads what the tree says",
    .enabled(if: Reader.tables != nil, "cmark-gfm is not installed here"))
  func markdown() throws {
    for (name, document) in try everything() {
      let read = try Reader.markdown(MarkdownWriter().write(document))
      let expected = try ExpectedOutline(.markdown).of(document)
      expect(read.markdownOutline, expected, name)
    }
  }

  @Test(
    "No words become markup that the tree does not hold",
    .enabled(if: Reader.commonMark != nil, "cmark is not installed here"))
  func noMarkup() throws {
    for (name, document) in try everything() {
      let read = try Reader.markdown(MarkdownWriter().write(document), withTables: false)
      let found = Set(read.everyNode.map(\.name))
      #expect(found.isDisjoint(with: ["html_block", "html_inline", "image", "link"]), "\(name)")
    }
  }

  @Test(
    "An HTML5 parser reads what the tree says and has nothing to mend",
    .enabled(if: Reader.python != nil, "TILLDI_READERS names no Python with the readers"))
  func pages() throws {
    let documents = try everything()
    let writer = HTMLDocumentWriter(generator: "test")
    let read = try Reader.html(documents.map { writer.write($0.document) })
    for ((name, document), tree) in zip(documents, read) {
      expect(tree.pageOutline, try ExpectedOutline(.page).of(document), name)
    }
  }

  private func expect(_ read: [OutlinePart], _ expected: [OutlinePart], _ name: String) {
    let (read, expected) = (read.visible, expected.visible)
    guard read != expected else { return }
    let place = zip(read, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let at = place ?? min(read.count, expected.count)
    let parts = [read, expected].map { $0.dropFirst(at).prefix(2).map(\.description) }
    Issue.record("\(name): part \(at) is \(parts[0]), the tree says \(parts[1])")
  }
}
