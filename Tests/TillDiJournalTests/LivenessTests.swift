import Testing
import TillDiJournal

@Suite("Undo and redo")
struct LivenessTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var entries: [UndoEntry]
    var live: Set<String>

    init(_ description: String, _ entries: [(String, Int, [String])], live: Set<String>) {
      testDescription = description
      self.entries = entries.map { UndoEntry(id: $0.0, n: $0.1, undoes: $0.2) }
      self.live = live
    }
  }

  static let cases = [
    Case("nothing", [], live: []),
    Case("undo", [("a", 1, []), ("u", 2, ["a"])], live: ["u"]),
    Case("redo", [("a", 1, []), ("u", 2, ["a"]), ("r", 3, ["u"])], live: ["a", "r"]),
    Case(
      "undo of redo", [("a", 1, []), ("u", 2, ["a"]), ("r", 3, ["u"]), ("v", 4, ["r"])],
      live: ["u", "v"]),
    Case(
      "undone twice at once is undone once",
      [("a", 1, []), ("b", 1, []), ("u", 2, ["a"]), ("w", 2, ["a"])], live: ["b", "u", "w"]),
    Case(
      "one redo names both undos",
      [("a", 1, []), ("u", 2, ["a"]), ("w", 2, ["a"]), ("r", 3, ["u", "w"])], live: ["a", "r"]),
    Case(
      "the same in any order", [("r", 3, ["u"]), ("a", 1, []), ("u", 2, ["a"])],
      live: ["a", "r"]),
    Case(
      "an undo of what comes later says nothing", [("u", 1, ["a"]), ("a", 2, [])], live: ["u", "a"]),
    Case("an undo of itself says nothing", [("u", 1, ["u"])], live: ["u"]),
    Case("an undo of what isn't there dangles", [("u", 1, ["x"])], live: ["u"]),
    Case("names break ties", [("a", 1, ["b"]), ("b", 1, ["a"])], live: ["b"]),
  ]

  @Test("A live undo that comes after an action kills it", arguments: cases)
  func table(_ example: Case) {
    #expect(liveActions(example.entries) == example.live)
  }

  @Test("A long chain of undo and redo")
  func longChain() {
    let chain = (0..<100_000).map {
      UndoEntry(id: "\($0)", n: $0, undoes: $0 == 0 ? [] : ["\($0 - 1)"])
    }
    #expect(liveActions(chain).count == 50_000)
    #expect(liveActions(chain).contains("99999"))
  }
}
