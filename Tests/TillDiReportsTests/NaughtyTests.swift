import Documents
import Foundation
import ReadBack
import Synchronization
import TextShape
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports
import TillDiWords
import Trials

/// Nothing anybody types changes what a document is, in any field, any document and any form.
@Suite struct NaughtyTests {
  private typealias Documents = [(name: String, document: Document)]

  private static let full = Result { try Solgarden.full().room }
  /// The documents that say anything somebody typed, but for the preview: it is a list of what is typed, sorted by
  /// what it was.
  private static let told = Result {
    var rooms = [try full.get(), try full.get()]
    rooms[0].become(try rooms[0].history.saying { _ in "x" })
    rooms[1].become(try rooms[1].history.saying { _ in "y" })
    let both = zip(everyDocument(rooms[0]), everyDocument(rooms[1]))
    return Set(both.filter { $0.document != $1.document }.map(\.0.name))
      .subtracting(["preview of the report"])
  }
  private static let made = Mutex<[String: Documents]>([:])
  private static let dull = Mutex<[String: [String]]>([:])

  /// Everything a series with these words comes to; made once for all tests.
  private func documents(saying word: String) throws -> [(name: String, document: Document)] {
    if let made = Self.made.withLock({ $0[word] }) { return made }
    var room = try Self.full.get()
    room.become(try room.history.saying { _ in word })
    let told = try Self.told.get()
    let documents = everyDocument(room).filter { told.contains($0.name) }
    Self.made.withLock { $0[word] = documents }
    return documents
  }

  /// As many letters on as many lines, small ones and capitals, none of which means anything.
  private func plain(_ word: String) -> String {
    String(
      word.withControlsShown.map {
        $0 == "\n" ? "\n" : $0.isUppercase ? "X" : $0.isLowercase ? "x" : "7"
      })
  }

  @Test("As a page, and in a terminal", arguments: naughty.sample(every: 14)) func shown(
    _ word: String
  ) throws {
    let documents = try documents(saying: word)
    let dull = try once(plain(word), for: "page") { word in
      try self.documents(saying: word)
        .map { skeleton(HTMLDocumentWriter(generator: "test").write($0.document)) }
    }
    for ((name, document), dull) in zip(documents, dull) {
      let page = HTMLDocumentWriter(generator: "test").write(document)
      #expect(skeleton(page) == dull, "\(name)")
      #expect(!page.unicodeScalars.contains { $0.isControl && $0 != "\n" }, "\(name)")
      let text = TerminalWriter(width: 40).write(document)
      #expect(!text.unicodeScalars.contains { $0.isControl && $0 != "\n" }, "\(name)")
      let widest = text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
      #expect(widest <= 40, "\(name) is \(widest) wide")
    }
  }

  /// What comes of a dull word, worked out once for all words of its shape.
  private func once(
    _ plain: String, for form: String, make: (String) throws -> [String]
  ) rethrows -> [String] {
    if let known = Self.dull.withLock({ $0[form + plain] }) { return known }
    let made = try make(plain)
    Self.dull.withLock { $0[form + plain] = made }
    return made
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
    arguments: naughty.sample(every: 14))
  func markdown(_ word: String) throws {
    let typed = try markdownMarks(of: word)
    let dull = try once(plain(word), for: "markdown") { try markdownMarks(of: $0) }
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

  @Test(
    "What leaves is listed with the same marks as anything else",
    arguments: naughty.sample(every: 14))
  func preview(_ word: String) throws {
    let pages = try [word, "x"].map { word in
      var room = try Self.full.get()
      room.become(try room.history.saying { _ in word })
      let report = room.reports().sharedReport()
      let departure = Departure("report", form: "html", file: nil, readers: .both)
      let preview = room.reports().preview(of: report, departure)
      return Set(
        skeleton(HTMLDocumentWriter(generator: "test").write(preview)).split(separator: "<")
          .map { $0.prefix { $0 != " " && $0 != ">" } })
    }
    #expect(pages[0].subtracting(pages[1]).isSubset(of: ["br"]))
  }

  @Test("For a word processor", arguments: naughty.sample(every: 14)) func word(_ word: String)
    throws
  {
    // A document a kind is enough here: all are made of the same blocks.
    let kinds: Set = ["staff list", "shared report", "answer sheet", "catch-up"]
    let dull = try once(plain(word), for: "word") { word in
      try self.documents(saying: word).filter { kinds.contains($0.name) }
        .map { try WordFile($0.document).skeleton.joined(separator: " ") }
    }
    let documents = try documents(saying: word).filter { kinds.contains($0.name) }
    for ((name, document), dull) in zip(documents, dull) {
      let file = try WordFile(document)
      #expect(try file.skeleton.joined(separator: " ") == dull, "\(name)")
      #expect(try file.body.all("w:instrText").isEmpty, "\(name)")
    }
  }

  @Test("For a spreadsheet, and for a calendar", arguments: naughty.sample(every: 14))
  func data(_ word: String) throws {
    var (typed, dull) = (try Self.full.get(), try Self.full.get())
    typed.become(try typed.history.saying { _ in word })
    dull.become(try dull.history.saying { _ in plain(word) })
    for track in TrackKind.allCases {
      let rows = try rows(typed.reports().listRows(track))
      #expect(rows.map(\.count) == (try self.rows(dull.reports().listRows(track))).map(\.count))
      let formulas: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t"]
      #expect(!rows.joined().contains { $0.first.map(formulas.contains) ?? false })
      #expect(rows.joined().contains { $0.hasSuffix(word.withControlsShown.bidiIsolated) })
    }
    let writer = ICSWriter(generator: "test")
    let dates = try [typed, dull].map { room in
      try ICSReader(writer.write(room.reports().agenda(room.history, series: "s"))).lines
        .map { $0.prefix { $0 != ":" && $0 != ";" } }
    }
    #expect(dates[0] == dates[1] && dates[0].contains("SUMMARY"))
  }

  private func rows(_ rows: [[CSVWriter.Cell]]) throws -> [[String]] {
    try CSVReader.rows(CSVWriter().write(rows))
  }

  @Test("A word that no line has room for is in every form, and bends none")
  func endlessWord() throws {
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
    #expect(try Self.told.get().count > 20)
    #expect(throws: Never.self) { try room.history.saying { $0 } }
  }
}
