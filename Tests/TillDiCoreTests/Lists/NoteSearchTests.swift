import Testing
import TillDiCore

/// Notes that people look for by a word, to say what lies behind something.
@Suite struct NoteSearchTests {
  private func found(_ text: String, _ change: (inout Room) throws -> Void = { _ in }) throws
    -> [NoteID]
  {
    var room = Room(events: RecordedRoom.events)
    try change(&room)
    return room.series.notes(holding: text).map(\.id)
  }

  @Test(
    "By part of a word, in whatever case, all words at once, in the order they were said",
    arguments: [
      ("larm", ["s1", "c1"]), ("LARM", ["s1", "c1"]), ("välja larm", ["c1"]),
      ("larm  VÄLJA", ["c1"]), ("budget", ["o1"]), ("via", ["c1"]), ("zebra", []), ("", []),
      (" \t", []), ("larm zebra", []), ("s1", []),
    ] as [(String, [NoteID])])
  func byWords(_ text: String, _ expected: [NoteID]) throws {
    #expect(try found(text) == expected)
  }

  @Test("Whoever ranked a list changes nothing of the order")
  func inTheOrderTheyWereSaid() throws {
    #expect(try found("r") { try $0.ask(.rank(.disturbance, ["d2", "d1"])) } == found("r"))
  }

  @Test("What stays in the room or was taken away is never found, by any of its words")
  func staysInRoom() throws {
    #expect(try found("larm") { try $0.ask(.keepInRoom("s1", true)) } == ["c1"])
    #expect(try found("larm") { try $0.ask(.remove("c1")) } == ["s1"])
    #expect(try found("enhetschefen") { try $0.ask(.keepInRoom("c1", true)) } == [])
  }

  @Test("A rewording finds its note, unless the room said no to it")
  func byRewording() throws {
    func reword(_ room: inout Room) throws { try room.ask(.reword("d2", text: "Utskrifter")) }
    #expect(try found("utskrift", reword) == ["d2"])
    let refused: [NoteID] = try found("utskrift") { room in
      try reword(&room)
      try room.ask(.hearRewording("d2", isRight: false))
    }
    #expect(refused.isEmpty)
  }
}

/// What was said when the room looked back.
@Suite struct ReviewingTests {
  private func review(
    _ number: Int = 2, seen: ReflectionReview.Seen? = .partly, example: String? = nil,
    notes: [NoteID] = []
  ) -> Request {
    .review(
      ReflectionReview(
        reflection: number, seen: seen, example: example, recommendation: nil, notes: notes))
  }

  @Test(
    "A note that stays in the room since lies behind nothing, and one that is let out does again")
  func evidence() throws {
    var room = Room(events: RecordedRoom.events)
    try room.ask(review(notes: ["d1", "s1"]))
    func behind() throws -> [NoteID] {
      room.series.evidence(for: try #require(room.series.reviews[2])).map(\.id)
    }
    #expect(try behind() == ["d1", "s1"])
    try room.ask(.keepInRoom("d1", true))
    #expect(try behind() == ["s1"])
    try room.ask(.keepInRoom("d1", false))
    #expect(try behind() == ["d1", "s1"])
    room.keep([.erased(subject: "d1")])
    #expect(try behind() == ["s1"])
  }

  @Test("After an erasure no words are taken, but whether it was seen and the notes still are")
  func erased() throws {
    var room = Room(events: RecordedRoom.events)
    try room.ask(review(example: "katten"))
    room.keep([.erased(subject: "review/2")])
    #expect(room.series.reviews.isEmpty)
    #expect(room.refusal(of: review(example: "hunden")) == .reviewErased(2))
    try room.ask(review(seen: .yes, notes: ["d1"]))
    #expect(room.series.reviews[2]?.notes == ["d1"])
    // The words of another reflection are not touched.
    try room.ask(review(3, example: "hunden"))
    #expect(room.series.reviews[3]?.example == "hunden")
  }

  @Test("Taking back goes one answer at a time")
  func undone() throws {
    var room = Room(events: RecordedRoom.events)
    try room.ask(review())
    try room.ask(review(example: "katten"))
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(room.series.reviews[2]?.example == nil && room.series.reviews[2]?.seen == .partly)
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(room.series.reviews.isEmpty)
  }
}
