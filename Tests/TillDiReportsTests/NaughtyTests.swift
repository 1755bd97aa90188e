import Documents
import Foundation
import ReadBack
import Synchronization
import TextShape
import Testing
import TillDiCore
import TillDiReports

/// Nothing anybody types changes what a document is, in any field, any document and any form.
@Suite struct NaughtyTests {
  private typealias Documents = [(name: String, document: Document)]

  private static let full = Result { try Solgarden.full().room }
  private static let made = Mutex<[String: Documents]>([:])
  private static let dull = Mutex<[String: [String]]>([:])

  /// Everything a series with these words comes to; made once for all tests.
  private func documents(saying word: String) throws -> [(name: String, document: Document)] {
    if let made = Self.made.withLock({ $0[word] }) { return made }
    var room = try Self.full.get()
    room.become(try room.history.saying { _ in word })
    let documents = everyDocument(room)
    Self.made.withLock { $0[word] = documents }
    return documents
  }

  /// As many letters on as many lines, none of which means anything.
  private func plain(_ word: String) -> String {
    String(word.withControlsShown.map { $0 == "\n" ? "\n" : "x" })
  }

  @Test("As a page, and in a terminal", arguments: naughty) func shown(_ word: String) throws {
    let documents = try documents(saying: word)
    for ((name, document), dull) in zip(documents, try dullPages(like: word)) {
      let page = HTMLDocumentWriter(generator: "test").write(document)
      #expect(skeleton(page) == dull, "\(name)")
      #expect(!page.unicodeScalars.contains { $0.isControl && $0 != "\n" }, "\(name)")
      let text = TerminalWriter(width: 40).write(document)
      #expect(!text.unicodeScalars.contains { $0.isControl && $0 != "\n" }, "\(name)")
      let widest = text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
      #expect(widest <= 40, "\(name) is \(widest) wide")
    }
  }

  /// The marks of pages with as many letters on as many lines; made once for all words of that shape.
  private func dullPages(like word: String) throws -> [String] {
    let plain = plain(word)
    if let known = Self.dull.withLock({ $0[plain] }) { return known }
    let pages = try documents(saying: plain)
      .map { skeleton(HTMLDocumentWriter(generator: "test").write($0.document)) }
    Self.dull.withLock { $0[plain] = pages }
    return pages
  }

  /// The marks between the words of a page, without what is inside its pictures.
  private func skeleton(_ page: String) -> String {
    var marks: [UInt8] = []
    var isMark = false
    for byte in page.utf8 {
      if byte == UInt8(ascii: "<") { isMark = true }
      if isMark { marks.append(byte) }
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">") { isMark = false }
    }
    let parts = String(decoding: marks, as: UTF8.self).components(separatedBy: "<svg")
    return parts.enumerated().map { index, part in
      index == 0 ? part : part.components(separatedBy: "</svg>").dropFirst().joined()
    }.joined(separator: "<svg")
  }

  @Test(
    "As Markdown", .enabled(if: Reader.tables != nil, "cmark-gfm is not installed here"),
    arguments: naughty)
  func markdown(_ word: String) throws {
    let typed = try markdownMarks(of: word)
    let dull = try markdownMarks(of: plain(word))
    let place = zip(typed, dull).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    guard typed != dull else { return }
    let at = place ?? min(typed.count, dull.count)
    let parts = [typed, dull].map { $0.dropFirst(at - 3).prefix(6) }
    Issue.record("read as \(parts[0]) instead of \(parts[1])")
  }

  /// What the parser makes of all documents, one after the other: what leaked out of one would change the next.
  private func markdownMarks(of word: String) throws -> [String] {
    let text = try documents(saying: word).map { MarkdownWriter().write($0.document) }
    let tree = try Reader.markdown(text.joined(separator: "\n")).skeleton
    // Emphasis is left out where CommonMark has no spelling for it; what is said goes before how it looks.
    return tree.everyNode.map(\.name).filter { $0 != "strong" && $0 != "emph" }
  }

  @Test("A word of 100,000 letters is in every form, and bends none") func endlessWord() throws {
    let writer = HTMLDocumentWriter(generator: "test")
    let both = zip(try documents(saying: endless), try documents(saying: "x"))
    for (typed, dull) in both where typed.name != "log" {
      #expect(
        skeleton(writer.write(typed.document)) == skeleton(writer.write(dull.document)),
        "\(typed.name)")
      let lines = TerminalWriter(width: 40).write(typed.document).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 40 }, "\(typed.name)")
    }
  }

  @Test("Every field that somebody types in is among those tried") func everyField() throws {
    let room = try Solgarden.full().room
    var count = 0
    _ = try room.history.saying { word in
      count += 1
      return word
    }
    #expect(count > 60)
    #expect(throws: Never.self) { try room.history.saying { $0 } }
  }
}
