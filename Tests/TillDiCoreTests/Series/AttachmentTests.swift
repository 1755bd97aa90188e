import Foundation
import RandomRooms
import Testing
import TillDiCore

/// Files that were put beside the record.
@Suite struct AttachmentTests {
  private let drawing = AttachedFile(
    stored: "f1.jpg", name: "IMG_1.jpg", picture: (.jpeg, 3024, 4032))

  private func room(staysInRoom: Bool = false) throws -> Room {
    var room = Room(events: RecordedRoom.events)
    try room.ask(
      .attach("f1", drawing, text: "Drömbilden", staysInRoom: staysInRoom),
      at: Position(session: "staff-2", activity: "days"))
    return room
  }

  @Test func whatIsDoneToNotesIsDoneToIt() throws {
    var room = try room()
    try room.ask(.edit("f1", text: "Drömbilden, natten"))
    let attachment = try #require(room.series.attachments["f1"])
    #expect(attachment.description == "Drömbilden, natten")
    #expect(attachment.file == drawing)
    #expect(attachment.note.position?.session == "staff-2")
    #expect(room.series.shownAttachments.map(\.id) == ["f1"])
    let removal = try room.ask(.remove("f1"))
    #expect(room.series.shownAttachments.isEmpty)
    try room.take { history throws(Refusal) in try history.undo(removal) }
    #expect(room.series.shownAttachments.map(\.id) == ["f1"])
  }

  @Test func itIsNoNote() throws {
    let before = Room(events: RecordedRoom.events)
    let after = try room()
    #expect(
      differences(before.series, after.series).subtracting(bookkeeping)
        == ["attachments", "attachmentOrder"])
    for track in TrackKind.allCases {
      #expect(before.series.funnel(of: track) == after.series.funnel(of: track))
    }
  }

  /// As a note's: whoever did not know of the mark does not take it back.
  @Test func twoComputersDisagreeWhetherItStaysInTheRoom() throws {
    let start = try room()
    var one = start.copy(on: "a")
    var other = start.copy(on: "b")
    try one.ask(.keepInRoom("f1", true))
    try other.ask(.edit("f1", text: "Rättat"))
    try other.ask(.keepInRoom("f1", true))
    try other.ask(.keepInRoom("f1", false))
    one.merge(other)
    #expect(one.series.attachments["f1"]?.mayLeave == false)
    #expect(one.history.conflicts.map(\.place) == [.room("f1")])
    try one.ask(.keepInRoom("f1", false))
    #expect(one.series.shownAttachments.map(\.description) == ["Rättat"])
    #expect(one.history.conflicts.isEmpty)
  }

  @Test func whatStaysInTheRoomDoesNotTravel() throws {
    let there = try room(staysInRoom: true).history
    let here = Room(events: RecordedRoom.events).history
    let selection = MergeSelection(of: there, into: here, withRoomNotes: false)
    #expect(selection.hiddenNotes == ["f1"])
    let verdicts = there.actions.suffix(1).map { selection.verdict(on: $0) }
    #expect(verdicts == [.staysInRoom])
    let all = MergeSelection(of: there, into: here, withRoomNotes: true)
    #expect(there.actions.suffix(1).map { all.verdict(on: $0) } == [.comes])
  }

  @Test func erasedItIsGoneAndStaysGone() throws {
    var room = try room()
    let saying = try #require(room.history.actions.last)
    #expect(room.history.files(of: "f1") == ["f1.jpg"])
    #expect(room.history.files(of: "r1").isEmpty)
    room.keep([.erased(subject: "f1")])
    #expect(room.series.attachments.isEmpty && room.series.attachmentOrder.isEmpty)
    let copy = History(name: "Solgården", language: .swedish, actions: room.history.actions)
    #expect(copy.actions.contains(saying) && copy.series.attachments.isEmpty)
  }

  /// A file that two lines name is not one thing's alone to erase.
  @Test func aFileOfTwoIsNotErasedWithOne() throws {
    var room = try room()
    room.keep([.attached(note: "f2", file: drawing, text: "Samma", staysInRoom: false)])
    #expect(room.history.files(of: "f1").isEmpty)
  }

  @Test(arguments: [
    "", ".", "..", "../journal.jsonl", "a/b.jpg", ".new-a", "a.b.c", "a..b", "å.jpg", "a b.jpg",
    "a.jpg\n", "a.jpg\u{0}", "-a.jpg", String(repeating: "a", count: 41),
  ])
  func aNameThatLeadsElsewhereIsNotRead(_ name: String) throws {
    #expect(!AttachedFile.mayBeStored(name))
    let json = try JSONEncoder().encode(AttachedFile(stored: name, name: "x"))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(AttachedFile.self, from: json) }
  }

  @Test(arguments: [
    ("jpg", "k7f2.jpg"), ("HEIC", "k7f2.heic"), ("", "k7f2"), ("sh;rm", "k7f2"),
    ("a/../b", "k7f2"), ("averylongending", "k7f2"), ("é", "k7f2"),
  ])
  func theNameItIsKeptUnderIsItsOwn(_ ending: String, _ stored: String) {
    #expect(AttachedFile.stored("k7f2", ending: ending) == stored)
    #expect(AttachedFile.mayBeStored(stored))
  }
}
