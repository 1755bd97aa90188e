import Foundation
import Testing
import TillDiCore

@Suite("The article on folding events")
struct ArticleTests {
  @Test("Its example does what it says")
  func example() throws {
    let today = try #require(Day(text: "2027-03-02"))
    var history = History(name: "Solgården", language: .swedish, actions: [])

    let said = try decide(
      .say("n1", .disturbance, text: "Fyra inloggningar", detail: nil, staysInRoom: false),
      in: history.series, Situation(today: today))
    history.append([Action(id: "a1", number: 1, at: "2027-03-02T14:05:00+01:00", events: said)])
    #expect(history.series.lines(of: .disturbance).map(\.text) == ["Fyra inloggningar"])

    let undone = try history.undo("a1")
    history.append([Action(id: "a2", number: 2, at: "2027-03-02T14:06:00+01:00", events: undone)])
    #expect(history.series.lines(of: .disturbance).isEmpty)

    let redone = try history.redo("a1")
    history.append([Action(id: "a3", number: 3, at: "2027-03-02T14:07:00+01:00", events: redone)])
    #expect(history.series.lines(of: .disturbance).count == 1)
    #expect(history.actions.count == 3)
  }

  @Test("Its example is the one above, word for word")
  func isTheSame() throws {
    let here = URL(fileURLWithPath: #filePath)
    let path = "../../../Sources/TillDiCore/TillDiCore.docc/AFoldOfEvents.md"
    let article = here.deletingLastPathComponent().appendingPathComponent(path).standardized
    let fenced = try Self.lines(of: article).split(separator: "```swift", maxSplits: 1)
    let example = try #require(fenced.last).prefix { $0 != "```" }
    #expect(example.count > 10)
    #expect(try Self.lines(of: here).contains(example))
  }

  /// The lines without their indents: code stands deeper in a test than in an article.
  private static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
