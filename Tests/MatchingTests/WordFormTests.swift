import Matching
import Testing

/// Forms of one word that should be seen as one, and words that shouldn't.
@Suite struct WordFormTests {
  @Test(
    "Swedish inflections",
    arguments: [
      ("larmen", "larm"), ("larmet", "larm"), ("larmar", "larm"), ("Scheman", "schem"),
      ("schemat", "schem"), ("plattan", "platt"), ("plattor", "platt"),
      ("aktiviteten", "aktivitet"),
      ("aktivitet", "aktivitet"), ("arbete", "arbet"), ("arbetet", "arbet"),
      ("systemets", "system"),
      ("dokumenterar", "dokumenter"), ("behörigheter", "behör"), ("tryggheten", "trygg"),
      ("loggade", "logg"), ("hemlig", "hemlig"), ("billig", "billig"), ("bil", "bil"),
      ("år", "år"), ("", ""), ("سلام", "سلام"),
    ])
  func swedish(word: String, stem: String) {
    #expect(MatchingLanguage.swedish.stem(of: word) == stem)
  }

  @Test(
    "English inflections",
    arguments: [
      ("alarms", "alarm"), ("ordering", "order"), ("ordered", "order"), ("orders", "order"),
      ("planning", "plan"), ("planned", "plan"), ("plans", "plan"), ("calling", "call"),
      ("policies", "polici"), ("policy", "polici"), ("police", "polic"), ("boxes", "box"),
      ("access", "access"), ("ring", "ring"), ("bus", "bus"), ("key", "key"), ("keys", "key"),
    ])
  func english(word: String, stem: String) {
    #expect(MatchingLanguage.english.stem(of: word) == stem)
  }

  @Test(
    "Compounds",
    arguments: [
      ("golvlarmet", ["golv", "larm"]), ("larmknappar", ["larm", "knapp"]),
      ("arbetsscheman", ["arbet", "schem"]), ("gatubelysningen", ["gat", "belysning"]),
      ("trygghetslarm", ["trygg", "larm"]), ("lösenordsbyte", ["lösenord", "byt"]),
      ("larm", []), ("registrering", []), ("föräldrarna", []), ("kvasten", []),
    ])
  func compounds(word: String, parts: [String]) {
    let known = [
      "larm", "schema", "belysning", "trygghet", "lösenord", "byta", "ring", "äldre", "knapp",
    ]
    #expect(MatchingLanguage.swedish.parts(of: word, known: known) == parts)
  }

  @Test func englishIsWrittenApart() {
    #expect(MatchingLanguage.english.parts(of: "keyboard", known: ["key", "board"]) == [])
  }
}
