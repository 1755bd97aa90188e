import Foundation
import Testing

@Suite("compare --case: the score of every pair, outside any series")
struct CompareCasesTests {
  private static let sound = """
    {"id": "hem", "language": "sv",
     "staff": [{"id": "s1", "kind": "disturbance", "text": "Glömmer lösenord"},
               {"id": "s2", "kind": "support", "text": "Fika"}],
     "management": [{"id": "m1", "text": "Egen behörighet från första dagen"},
                    {"id": "m2", "text": "Fikarast \\"bestäms\\" av laget"}],
     "links": [{"staff": "s1", "management": "m1", "grade": 2}]}
    """

  private struct Line: Decodable {
    var `case`: String
    var staff: String
    var management: String
    var score: Double
  }

  @Test("Every pair gets a line, and the likely ones score the most")
  func scores() async throws {
    let stand = try Stand()
    try stand.write(Self.sound, to: "a.json")
    try stand.write(
      Self.sound.replacing("\"hem\"", with: "\"b/\\\"å\""), to: "b.json")
    let out = try await stand.succeed("compare", "--case", "a.json", "b.json", "--format", "jsonl")
    let lines = try out.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(
      lines.map(\.case) == Array(repeating: "hem", count: 4) + Array(repeating: "b/\"å", count: 4))
    #expect(
      lines.prefix(4).map { $0.staff + $0.management } == ["s1m1", "s1m2", "s2m1", "s2m2"])
    #expect(lines[0].score > lines[1].score && lines[3].score > lines[2].score)
    #expect(try await stand.succeed("compare", "--case", "a.json", "b.json") == out)
  }

  @Test("Words of one's own count beside ours; a fault in them is named by its place")
  func ownWords() async throws {
    let stand = try Stand()
    try stand.write(Self.sound.replacing("Fika\"", with: "Xylofon\""), to: "a.json")
    try stand.write("concepts:\n  breaks: {sv: [xylofon]}\n", to: "ord.yaml")
    let plain = try await stand.succeed("compare", "--case", "a.json")
    let ours = try await stand.succeed("compare", "--case", "a.json", "--lexicon", "ord.yaml")
    #expect(plain.contains("\"management\":\"m2\",\"score\":0.0}\n"))
    #expect(plain != ours)
    try stand.write("concepts:\n  a: {sv: [b], under: schedul}\n", to: "ord.yaml")
    let outcome = try await stand.tilldi("compare", "--case", "a.json", "--lexicon", "ord.yaml")
    #expect(outcome.status == 1 && outcome.out.isEmpty)
    #expect(
      outcome.err
        == "ord.yaml:2:23: begreppet \"schedul\" finns inte. Menade du \"schedule\"?\n")
  }

  static let faults: [(text: String?, sv: String, en: String)] = [
    (
      nil, "”b.json” gick inte att läsa. Finns filen, och får du läsa den?",
      "“b.json” could not be read. Is the file there, and may you read it?"
    ),
    (
      "{\"id\": ",
      "”b.json” är inget fall att jämföra: det är inte JSON. Ett fall har id, language, staff och management. Inget skrevs.",
      "“b.json” is no case to compare: it is not JSON. A case has id, language, staff and management. Nothing was written."
    ),
    (
      sound.replacing("\"text\": \"Fika\"", with: "\"txt\": 1"),
      "”b.json” är inget fall att jämföra: staff[1].text saknas. Ett fall har id, language, staff och management. Inget skrevs.",
      "“b.json” is no case to compare: staff[1].text is missing. A case has id, language, staff and management. Nothing was written."
    ),
    (
      "[]",
      "”b.json” är inget fall att jämföra: filen är något annat än det ska vara. Ett fall har id, language, staff och management. Inget skrevs.",
      "“b.json” is no case to compare: the file is something else than it should be. A case has id, language, staff and management. Nothing was written."
    ),
    (
      sound, "Fallet ”hem” i ”b.json” är redan med. Varje fall ska ha ett eget id. Inget skrevs.",
      "The case “hem” in “b.json” is there already. Each case needs an id of its own. Nothing was written."
    ),
    (
      sound.replacing("\"hem\"", with: "\"x\"").replacing("\"sv\"", with: "\"fi\""),
      "”b.json” har språket ”fi”. Det ska vara sv eller en. Inget skrevs.",
      "“b.json” has the language “fi”. It should be sv or en. Nothing was written."
    ),
    (
      sound.replacing("\"hem\"", with: "\"x\"").replacing("\"id\": \"s2\"", with: "\"id\": \"s1\""),
      "”s1” står två gånger i en lista i ”b.json”. Inget skrevs.",
      "“s1” is twice in a list in “b.json”. Nothing was written."
    ),
    (
      sound.replacing("\"hem\"", with: "\"x\"")
        .replacing("\"management\": \"m1\"", with: "\"management\": \"m9\""),
      "En koppling i ”b.json” gäller ”m9”, som inte finns i listan. Inget skrevs.",
      "A link in “b.json” is about “m9”, which is not in the list. Nothing was written."
    ),
  ]

  @Test("What is wrong with a file is said, and nothing is written", arguments: faults)
  func fault(text: String?, swedish: String, english: String) async throws {
    let stand = try Stand()
    try stand.write(Self.sound, to: "a.json")
    if let text { try stand.write(text, to: "b.json") }
    for (language, said) in [("sv", swedish), ("en", english)] {
      let outcome = try await stand.tilldi(
        "compare", "--case", "a.json", "b.json", "--language", language)
      #expect(outcome.err == said + "\n")
      #expect(outcome.out.isEmpty)
      #expect(outcome.status == 1)
    }
  }

  @Test(
    "Options that don't go together are wrong usage",
    arguments: [
      ["compare", "--format", "jsonl"], ["compare", "--case", "a.json", "--format", "json"],
      ["compare", "--no-suggestions", "--lexicon", "ord.yaml"],
      ["compare", "--plain"],
    ])
  func usage(_ arguments: [String]) async throws {
    #expect(try await Stand().tilldi(arguments).status == 64)
  }
}
