import TextShape
import Testing

@Suite("The known word that was most likely meant")
struct ClosestTests {
  static let known = ["stöd", "stör", "nästa", "good-day"]

  @Test(arguments: [
    ("nasta", "nästa"), ("nätsa", "nästa"), ("STÖD", "stöd"), ("good_day", "good-day"),
    ("stör ", "stör"),
  ])
  func near(_ word: String, _ expected: String) {
    #expect(closest(to: word, in: Self.known) == expected)
  }

  @Test(arguments: ["qqqqqq", "skrivarenpåvåningtvå", String(repeating: "n", count: 100)])
  func far(_ word: String) {
    #expect(closest(to: word, in: Self.known) == nil)
  }
}
