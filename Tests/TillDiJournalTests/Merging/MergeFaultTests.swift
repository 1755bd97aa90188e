import FaultyDisks
import Files
import Foundation
import Testing
import TillDiCore
import TillDiJournal

@Suite("Merging when something is wrong")
struct MergeFaultTests {
  let laptops: Laptops

  init() throws {
    laptops = try Laptops(requests: [say("n1", "Fyra inloggningar")])
    try laptops.ask("b", say("n2", "natt"))
  }

  private func expectFailure(_ failure: MergeFailure) throws {
    let (here, there) = (try laptops.text("a"), try laptops.text("b"))
    #expect(throws: failure) { try laptops.merge("b", into: "a") }
    #expect(try laptops.text("a") == here)
    #expect(try laptops.text("b") == there)
  }

  @Test("Another series, a newer format, a line that is no action: nothing is merged")
  func otherFolders() throws {
    let text = try laptops.text("b")
    try laptops.folder.write(text.replacing("A1B2", with: "C3D4"), to: laptops.file("b"))
    try expectFailure(.otherSeries(name: "Solgården"))
    try laptops.folder.write(
      text.replacing(#"{"tilldi":1,"#, with: #"{"tilldi":2,"#), to: laptops.file("b"))
    try expectFailure(.there(.newerFormat(path: laptops.file("b"), version: 2)))
    try laptops.folder.write(text + "skräp\n", to: laptops.file("b"))
    try expectFailure(.unreadableThere(lines: [4]))
    try laptops.folder.write("skräp\n", to: laptops.file("b"))
    try expectFailure(.there(.noHeader(path: laptops.file("b"))))
    try laptops.folder.write(text, to: laptops.file("b"))
    try laptops.add("skräp\n", to: "a")
    try expectFailure(.unreadableHere(lines: [3]))
  }

  @Test("The laptop that had the list from a file is the other side's, and notes never go there")
  func otherSide() throws {
    let day = try #require(Laptops.today)
    let list = HandOver(
      id: "h1", track: .staff, version: 1, on: day, from: "undersköterska", to: "enhetschef",
      answerBy: day, items: [], roles: [])
    try laptops.take("a") { _ in [.handedOver(handOver: list)] }
    try laptops.take("b") { _ in [.received(handOver: list, number: 1, earlier: [])] }
    try expectFailure(.otherSide(.staff))
    #expect(throws: MergeFailure.otherSide(.staff)) { try laptops.merge("a", into: "b") }
  }

  @Test("A picture that stays in the room is told of as a picture, and not as a note")
  func pictureThatStays() throws {
    let file = AttachedFile(stored: "f1.jpg", name: "drömmen.jpg")
    try laptops.take("b") { _ in
      [.attached(note: "f1", file: file, text: "Drömbilden", staysInRoom: true)]
    }
    let merged = try laptops.merge("b", into: "a")
    #expect(merged.hiddenAttachments == ["f1"] && merged.hiddenNotes.isEmpty)
  }

  @Test("The folder itself is no other copy, whatever leads to it")
  func itself() throws {
    let record = try laptops.record("a")
    try FileManager.default.createSymbolicLink(
      atPath: laptops.folder.path + "/again", withDestinationPath: laptops.folder.path + "/a")
    for same in ["a", "again", "b/../a"] {
      #expect(record.isOwn(laptops.path(same)), "\(same)")
    }
    for other in ["b", "nowhere"] { #expect(!record.isOwn(laptops.path(other)), "\(other)") }
  }

  @Test("A line that was never finished is set aside here and left alone there")
  func tornTails() throws {
    try laptops.add(#"{"id":"halv","n"#, to: "a")
    try laptops.add(#"{"id":"halv2","n"#, to: "b")
    let other = try laptops.text("b")
    let merged = try laptops.merge("b", into: "a")
    #expect(merged.setAside == "journal.torn-1")
    #expect(merged.isTornThere)
    #expect(try laptops.text("b") == other)
    #expect(try laptops.record("a").isUnderstood)
    #expect(try laptops.record("a").tornBytes == 0)
    #expect(try laptops.series("a").notes["n2"] != nil)
  }

  @Test("A full disk leaves the record and the folder as they were", arguments: [0, 1, 60, 200])
  func fullDisk(room: Int) throws {
    try FileManager.default.createDirectory(
      atPath: laptops.path("b") + "/attachments", withIntermediateDirectories: true)
    try laptops.folder.write("bild", to: laptops.path("b") + "/attachments/a.jpg")
    try laptops.ask("b", .edit("n1", text: "a.jpg"))
    let before = try laptops.text("a")
    let names = try laptops.folder.names(in: laptops.path("a"))
    var record = try SeriesRecord.open(laptops.path("a"), disk: .full(after: room))
    #expect(throws: MergeFailure.self) {
      try record.merge(laptops.path("b"), MergeOptions(), Stamp(at: Laptops.at, by: "a"))
    }
    #expect(try laptops.text("a") == before)
    #expect(try laptops.folder.names(in: laptops.path("a")).filter { $0 != "attachments" } == names)
    #expect((try? laptops.folder.names(in: laptops.path("a") + "/attachments")) ?? [] == [])
  }

  @Test("Pulled out at any step, asking again gives the same", arguments: [false, true])
  func pulledOut(erasing: Bool) throws {
    for call in 1...14 {
      let laptops = try Laptops(requests: [say("n1", "Fyra inloggningar")])
      try laptops.ask("b", say("n2", "natt"))
      if erasing { try laptops.erase("b", "n1") }
      let before = try laptops.text("a")
      var record = try SeriesRecord.open(
        laptops.path("a"), disk: .pulled(at: call, probe: DiskProbe()))
      let first = try? record.merge(
        laptops.path("b"), MergeOptions(), Stamp(at: Laptops.at, by: "a"))
      let now = try laptops.record("a")
      #expect(now.isUnderstood)
      // Whole lines or none: a mark stands only after all that it counts.
      let hasMark = try laptops.text("a").contains(#""merged""#)
      if first == nil, !hasMark, erasing { #expect(try laptops.text("a") == before) }
      #expect(!hasMark || now.series.notes["n2"] != nil)
      try laptops.merge("b", into: "a")
      #expect(try laptops.series("a") == laptops.series("b"))
      #expect(try laptops.record("a").isUnderstood)
    }
  }

  @Test("A record that may not be read is said, and nothing is merged")
  func unreadableFile() throws {
    try FileManager.default.removeItem(atPath: laptops.file("b"))
    try FileManager.default.createDirectory(
      atPath: laptops.file("b"), withIntermediateDirectories: true)
    let before = try laptops.text("a")
    #expect(throws: MergeFailure.there(.cannotRead(path: laptops.file("b"), reason: .notAFile))) {
      try laptops.merge("b", into: "a")
    }
    #expect(try laptops.text("a") == before)
  }

  @Test("Lines of one name and two contents are counted, and stay as they are here")
  func differing() throws {
    let text = try laptops.text("b")
    try laptops.folder.write(text.replacing("Fyra", with: "Fem"), to: laptops.file("b"))
    let merged = try laptops.merge("b", into: "a")
    #expect(merged.differing == 1)
    #expect(try laptops.text("a").contains("Fyra") && !laptops.text("a").contains("Fem"))
  }
}
