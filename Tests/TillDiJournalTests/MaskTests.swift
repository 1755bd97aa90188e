import Foundation
import Testing
import TillDiCore
import TillDiJournal

@Suite("Masking words")
struct MaskTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "Words of every kind are replaced, and the rest of the line is as it was",
    arguments: [
      (
        "Anna sa det. Anna gick.", "Anna", "[en boende]", "[en boende] sa det. [en boende] gick.", 2
      ),
      ("Åsa på tvåan", "Åsa på", "[x]", "[x] tvåan", 1),
      (#"hon sa "nej" då"#, #""nej""#, #""…""#, #"hon sa "…" då"#, 1),
      (#"C:\Anna\n"#, #"\Anna\"#, "-", "C:-n", 1),
      ("rad ett\nrad två", "ett\nrad", "\t", "rad \t två", 1),
      ("aaa", "aa", "b", "ba", 1),
      ("anna", "Anna", "[x]", "anna", 0),
      ("👩‍👧 och text", "text", "👧", "👩‍👧 och 👧", 1),
    ])
  func words(text: String, words: String, by: String, masked: String, count: Int) throws {
    let journal = try folder.makeSeries(notes: 1)
    try journal.append([note(text, id: "svår")])
    let before = try folder.text().split(separator: "\n").prefix(2)
    let result = try journal.mask(subject: "svår", words: words, with: by)
    #expect(result.replacements == count)
    let contents = try journal.read()
    #expect(contents.actions.last?.events == [said(masked, "svår")])
    #expect(try folder.text().split(separator: "\n").prefix(2) == before)
  }

  @Test("Letters that another program wrote as escapes are found, the rest stays escaped")
  func escapes() throws {
    let journal = try folder.makeSeries()
    let line =
      #"{"id":"x","n":2,"z":"M\u00e4rta","events":[{"reworded":{"note":"a","text":"M\u00e4rta \/ \ud83d\ude00\u00e5"}}]}"#
    try folder.add(line + "\n")
    #expect(try journal.mask(subject: "a", words: "Märta", with: "[Ä]").replacements == 1)
    #expect(try journal.mask(subject: "a", words: "😀", with: ":)").replacements == 1)
    let masked = line.replacing(
      #""text":"M\u00e4rta \/ \ud83d\ude00\u00e5""#, with: #""text":"[Ä] \/ :)\u00e5""#)
    #expect(try folder.text().hasSuffix(masked + "\n"))
  }

  @Test("Names and kinds are codes, not words: the line stays about the same thing")
  func codes() throws {
    let journal = try folder.makeSeries()
    try journal.append([note("remark om id och text", id: "om")])
    #expect(try journal.mask(subject: "om", words: "om", with: "[x]").replacements == 1)
    #expect(try journal.mask(subject: "om", words: "remark", with: "[y]").replacements == 1)
    let events = try journal.read().actions.last?.events
    #expect(events == [said("[y] [x] id och text", "om")])
  }

  @Test("Rewordings are masked too, exports go, and a mark is left")
  func everywhere() throws {
    let journal = try folder.makeSeries()
    try journal.append([note("Anna", id: "a"), note("Anna", id: "annan")])
    try journal.append([action(.reworded(note: "a", text: "Annas larm"))])
    try folder.makeFolder("exports")
    try folder.write("Anna", to: folder.series + "/exports/a.md")
    let marker = action(.undone(actions: ["mask"]))
    let result = try journal.mask(
      subject: "a", words: "Anna", with: "[x]", marker: marker,
      papers: papers("Anna", at: "exports/a.md"))
    #expect(result.replacements == 2)
    #expect(result.actions.map(\.number) == [5])
    #expect(result.sweep.deleted == ["exports/a.md"])
    let texts = try journal.read().actions.dropFirst().flatMap(\.events).flatMap(\.words)
    #expect(texts == ["[x]", "Anna", "[x]s larm"])
  }

  @Test("Where the words don't occur nothing is changed, and no words are no search")
  func nothing() throws {
    let journal = try folder.makeSeries(notes: 1)
    try folder.makeFolder("exports")
    try folder.write("kvar", to: folder.series + "/exports/a.md")
    let before = try folder.bytes()
    let marker = action(.undone(actions: ["mask"]))
    let result = try journal.mask(subject: "note-1", words: "Bo", with: "x", marker: marker)
    #expect(result.actions.isEmpty)
    #expect(try folder.bytes() == before)
    #expect(try folder.names(in: folder.series + "/exports") == ["a.md"])
    #expect(throws: JournalFailure.nothingToMask) {
      try journal.mask(subject: "note-1", words: "", with: "x")
    }
  }
}
