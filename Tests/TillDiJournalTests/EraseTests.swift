import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal

@Suite("Erasing for good")
struct EraseTests {
  let folder: TemporaryFolder
  let secret = "Märta i rum 4"
  let tombstone = action(.erased(subject: "hemlig"), id: "tombstone")

  init() throws { folder = try TemporaryFolder() }

  @Test("Afterwards the words are in no byte of the folder")
  func noByteLeft() throws {
    let journal = try folder.makeSeries(notes: 2)
    try journal.append([note(secret, id: "hemlig")])
    try journal.append([action(.reworded(note: "hemlig", text: "\(secret), igen"))])
    for place in ["exports/sub", "attachments"] { try folder.makeFolder(place) }
    for name in ["exports/a.md", "exports/sub/b.html", "attachments/bild.jpg"] {
      try folder.write(secret, to: folder.series + "/" + name)
    }
    try folder.write(secret, to: folder.series + "/exports/egen.md")
    try folder.write(secret + "!", to: folder.series + "/exports/ändrad.md")
    let outside = folder.series + "/.."
    try folder.write(secret, to: outside + "/utanför.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.series + "/länk", withDestinationPath: outside)
    try folder.write("kvar", to: folder.series + "/attachments/annan.jpg")
    try folder.add(#"{"id":"x","n":6,"events":[{"reworded":{"note":"hemlig","text":"\#(secret)"#)
    try journal.append([note("vanlig", id: "vanlig")])
    try folder.write(secret, to: folder.series + "/journal.rewrite-gammal")
    try folder.add(#"{"id":"y","text":"\#(secret)"#)
    let typing = HalfTypedFile(folder: folder.series, laptop: "dator", disk: .live)
    try typing.keep(HalfTyped(occasion: "o", text: secret))
    #expect(try folder.files(holding: secret).count >= 9)

    let result = try journal.erase(
      subject: "hemlig", tombstone: tombstone, attachments: ["bild.jpg", "../journal.jsonl"],
      papers: papers(
        secret, at: "exports/a.md", "exports/sub/b.html", "journal.jsonl", "../utanför.md",
        "exports/../../utanför.md", "länk/utanför.md", "exports/fattas.md", "/etc/hosts"))
    // What somebody changed or put there is theirs, and what a link leads to lies elsewhere.
    for left in ["exports/ändrad.md", "exports/egen.md"] {
      #expect(FileManager.default.fileExists(atPath: folder.series + "/" + left))
      try FileManager.default.removeItem(atPath: folder.series + "/" + left)
    }
    #expect(FileManager.default.fileExists(atPath: outside + "/utanför.md"))
    for gone in [outside + "/utanför.md", folder.series + "/länk"] {
      try FileManager.default.removeItem(atPath: gone)
    }
    #expect(try folder.files(holding: secret).isEmpty)
    #expect(result.removedLines == 2)
    #expect(result.actions.map(\.number) == [7])
    #expect(
      result.sweep.deleted == [
        "journal.torn-1", "journal.rewrite-gammal", "journal.typing-dator", "exports/a.md",
        "exports/sub/b.html",
        "attachments/bild.jpg",
      ])
    #expect(result.sweep.undeleted.isEmpty)
    #expect(result.unresolved.isEmpty)
    let contents = try journal.read()
    #expect(contents.actions.map(\.number) == [1, 2, 3, 6, 7])
    #expect(contents.actions.last?.events == [.erased(subject: "hemlig")])
    #expect(try folder.names(in: folder.series + "/attachments") == ["annan.jpg"])
  }

  @Test("Other lines move byte for byte, unknown fields and broken ones too")
  func rawBytes() throws {
    let journal = try folder.makeSeries(notes: 1)
    try journal.append([note(secret, id: "hemlig")])
    let odd =
      #"{ "n" : 9, "mood":"\u00e5\/", "id":"odd","events":[{"reworded":{"note":"a","text":"b","c":[1.50]}}]}"#
      + "\r\n\nskräp \u{FFFF}\n" + #"{"id":"z","n":10,"events":[{"sung":{"a":1}}]}"# + "\n"
    let before = try folder.text()
    try folder.add(odd)
    let result = try journal.erase(subject: "hemlig", tombstone: tombstone)
    let kept = before.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n" + odd
    #expect(try folder.text().hasPrefix(kept))
    #expect(try folder.text().split(separator: "\n").last?.contains(#""n":12,"#) == true)
    #expect(result.unresolved.unreadable == [5])
    #expect(result.unresolved.unknown == [6])
  }

  @Test("Lines that nobody understands go when they hold the words, in any way of writing")
  func unresolvedLines() throws {
    let journal = try folder.makeSeries(notes: 1)
    try folder.add(#"{"id":"p","n":3,"events":[{"sung":{"song":"M\u00e4rta i rum 4"}}]}"# + "\n")
    try folder.add("trasig \(secret)\n")
    try folder.add("bara trasig\n")
    let result = try journal.erase(subject: "hemlig", tombstone: tombstone, texts: [secret, ""])
    #expect(result.droppedLines == 2)
    #expect(result.removedLines == 2)
    #expect(result.unresolved.unreadable == [3])
    #expect(try journal.read().header == journal.header)
  }

  @Test("A record behind a link stays behind it")
  func link() throws {
    let journal = try folder.makeSeries(notes: 1)
    let real = folder.path + "/riktig.jsonl"
    try FileManager.default.moveItem(atPath: folder.record, toPath: real)
    try FileManager.default.createSymbolicLink(atPath: folder.record, withDestinationPath: real)
    _ = try journal.erase(subject: "note-1", tombstone: tombstone)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.record) == real)
    #expect(try folder.text(real).contains("tombstone"))
  }
}
