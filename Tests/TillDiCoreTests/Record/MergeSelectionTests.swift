import Testing
import TillDiCore

/// What stays in the room over there stays there, and the mark always travels.
@Suite struct MergeSelectionTests {
  private let ours = History(name: "Solgården", language: .swedish, actions: [])

  private func theirs(_ events: [Event]) -> History {
    History(
      name: "Solgården", language: .swedish,
      actions: events.enumerated().map { index, event in
        Action(id: ActionID("e\(index)"), number: index + 1, at: "", by: "b", events: [event])
      })
  }

  private func said(_ note: NoteID, staysInRoom: Bool = false, _ kind: NoteKind = .claim) -> Event {
    .said(note: note, kind: kind, text: "ord", detail: nil, staysInRoom: staysInRoom)
  }

  private func verdicts(_ events: [Event], withRoomNotes: Bool = false, into ours: History? = nil)
    -> [MergeSelection.Verdict]
  {
    let there = theirs(events)
    let selection = MergeSelection(
      of: there, into: ours ?? self.ours, withRoomNotes: withRoomNotes)
    return there.actions.map { selection.verdict(on: $0) }
  }

  @Test func everythingAboutARoomNoteStays() {
    let events: [Event] = [
      said("s", staysInRoom: true), .edited(note: "s", text: "nya"),
      .moved(note: "s", kind: .offer),
      .tagged(note: "s", dimensions: []), .linked(link: "l", item: "s", offer: "o", grade: nil),
      .unlinked(link: "l"), .removed(note: "s"),
    ]
    #expect(Set(verdicts(events)) == [.staysInRoom])
    #expect(Set(verdicts(events, withRoomNotes: true)) == [.comes])
  }

  @Test func aMarkTravelsAndSoDoesWhatNamesOthersToo() {
    let events: [Event] = [
      said("n"), said("s"), .keptInRoom(note: "s", stays: true),
      .ranked(list: .claim, order: ["n", "s"]), .undone(actions: ["e9"]),
    ]
    #expect(verdicts(events) == [.comes, .staysInRoom, .comes, .comes, .comes])
  }

  @Test func whatLeavesTheRoomAgainComes() {
    let events: [Event] = [
      said("s", staysInRoom: true), .edited(note: "s", text: "nya"),
      .keptInRoom(note: "s", stays: false),
    ]
    #expect(verdicts(events) == [.comes, .comes, .comes])
  }

  @Test func anUndoneRoomNoteStaysThereToo() {
    let events: [Event] = [said("s", staysInRoom: true), .undone(actions: ["e0"])]
    #expect(verdicts(events) == [.staysInRoom, .comes])
  }

  @Test func aNameForNothingButRoomNotesStays() {
    let name = Event.gathered(note: "g", kind: .claim, name: "hemligt", notes: ["s", "t"])
    #expect(
      verdicts([said("s", staysInRoom: true), said("t", staysInRoom: true), name])
        == [.staysInRoom, .staysInRoom, .staysInRoom])
    #expect(
      verdicts([said("s", staysInRoom: true), said("t"), name]) == [.staysInRoom, .comes, .comes])
  }

  @Test func whatIsMarkedHereAndNotHereIsLeftThere() {
    let marked = History(
      name: "Solgården", language: .swedish,
      actions: [
        Action(id: "m", number: 9, at: "", by: "c", events: [.keptInRoom(note: "s", stays: true)])
      ])
    #expect(verdicts([said("s")], into: marked) == [.staysInRoom])
  }

  @Test func whatLetItLeaveAndWasUndoneHereIsLeftThere() {
    let undone = History(
      name: "Solgården", language: .swedish,
      actions: [Action(id: "u", number: 9, at: "", by: "c", events: [.undone(actions: ["e1"])])])
    let events: [Event] = [said("s", staysInRoom: true), .keptInRoom(note: "s", stays: false)]
    #expect(verdicts(events, into: undone) == [.staysInRoom, .comes])
  }

  @Test func aReplyToNothingButRoomNotesStays() {
    for (items, verdict) in [(["s"], MergeSelection.Verdict.staysInRoom), (["s", "n"], .comes)] {
      let reply = Reply(
        id: "a1", handOver: "h1", items: items.map { NoteID($0) }, kind: .yes, reason: nil,
        role: "enhetschef", by: nil, effect: nil)
      #expect(
        verdicts([said("s", staysInRoom: true), said("n"), .replied(reply: reply)])
          == [.staysInRoom, .comes, verdict])
    }
  }

  /// Who has a note and its mark goes by that; nothing of the other copy's is needed to know better.
  @Test func whatIsMarkedHereAndIsHereComes() {
    let brought: [Event] = [
      said("n"),
      .attached(
        note: "n", file: AttachedFile(stored: "n.jpg", name: "IMG_1.jpg"), text: "Dröm",
        staysInRoom: false),
      .gathered(note: "n", kind: .claim, name: "namn", notes: ["t"]),
    ]
    for event in brought {
      let marked = History(
        name: "Solgården", language: .swedish,
        actions: [
          Action(id: "e0", number: 1, at: "", by: "b", events: [event]),
          Action(
            id: "m", number: 9, at: "", by: "c", events: [.keptInRoom(note: "n", stays: true)]),
        ])
      #expect(verdicts([event], into: marked) == [.comes])
    }
  }

  /// What once stayed in the room and was undone stays there, whichever way it came to.
  @Test func whatWasMarkedOrNamedAndUndoneStaysThere() {
    #expect(
      verdicts([said("s"), .keptInRoom(note: "s", stays: true), .undone(actions: ["e0"])])
        == [.staysInRoom, .comes, .comes])
    #expect(
      verdicts([
        said("s", staysInRoom: true),
        .gathered(note: "g", kind: .claim, name: "hemligt", notes: ["s"]),
        .undone(actions: ["e1"]),
      ]) == [.staysInRoom, .staysInRoom, .comes])
  }

  @Test func erasedWordsAndMarksOfMergesDoNotCome() {
    let erased = History(
      name: "Solgården", language: .swedish,
      actions: [Action(id: "t", number: 2, at: "", events: [.erased(subject: "n")])])
    let events: [Event] = [
      said("n"), .edited(note: "n", text: "igen"), .merged(count: 1, laptops: [], last: 1),
      .removed(note: "n"),
    ]
    #expect(verdicts(events, into: erased) == [.erased, .erased, .mark, .comes])
  }
}
