import RandomRooms
import Testing
import TillDiCore

@Suite struct FoldTests {
  private static let picture = Event.attached(
    note: "f1", file: AttachedFile(stored: "f1.jpg", name: "IMG_1.JPG"), text: "Drömbilden",
    staysInRoom: false)

  @Test(arguments: EventCase.all)
  func anEventChangesWhatItSaysAndNothingElse(_ example: EventCase) {
    var room = Room(events: RecordedRoom.events)
    let before = room.series
    room.keep([example.event])
    #expect(
      differences(before, room.series).subtracting(bookkeeping)
        == example.changes)
    #expect(example.holds(room.series))
  }

  @Test(arguments: EventCase.all)
  func aboutSomethingMissingItShowsNothing(_ example: EventCase) {
    var room = Room()
    let before = room.series
    room.keep([example.event])
    #expect(
      differences(before, room.series).subtracting(bookkeeping)
        == example.changesNothing)
  }

  /// Names that nothing answers to are kept and shown nowhere: what they name may come back.
  @Test func danglingNamesShowNowhere() {
    var room = Room()
    for event in RecordedRoom.events {
      switch event {
      case .said, .carriedOver, .planned, .adjusted: continue
      default: room.keep([event])
      }
    }
    room.keep([.ranked(list: .support, order: ["s1"])])
    room.keep([.done(reply: "nobody", on: today), .toldBack(reply: "nobody", on: today, how: nil)])
    #expect(room.series.comparison == Comparison(empty: room.series))
    #expect(room.series.lines(of: .support).isEmpty)
    #expect(room.series.funnel(of: .staff).handedOver == 0)
    #expect(room.series.followUps(on: today).flatMap(\.asked).isEmpty)
  }

  /// A record may come from anywhere; no number in it may stop it from being read.
  @Test func countsOfPeopleNeverOverflow() throws {
    var room = Room(events: RecordedRoom.events)
    for _ in 1...3 {
      room.keep([.attended(occasion: "day", role: "undersköterska", change: .max)])
      room.keep([.attended(occasion: "day", role: "IT", change: .max)])
    }
    #expect(try #require(room.series.occasion("day")).presentCount > 4)
    room.keep([.attended(occasion: "day", role: "IT", change: .min)])
    #expect(room.series.occasion("day")?.present["IT"] == 0)
  }

  @Test func aSecondOfTheSameNameIsPassedBy() {
    var room = Room(events: RecordedRoom.events + [Self.picture])
    let before = room.series
    room.keep([
      .said(note: "s1", kind: .remark, text: "annat", detail: nil, staysInRoom: true),
      .handedOver(handOver: RecordedRoom.handOver),
      .attached(
        note: "f1", file: AttachedFile(stored: "x.jpg", name: "x.jpg"), text: "annat",
        staysInRoom: true),
      .attached(
        note: "s1", file: AttachedFile(stored: "x.jpg", name: "x.jpg"), text: "annat",
        staysInRoom: true),
      .linked(link: "l9", item: "d1", offer: "o1", grade: nil),
      .carriedOver(from: "2025", promise: RecordedRoom.carried),
      .occasionBegan(
        occasion: "day", session: "staff-3", day: today, label: nil, afterwards: true),
    ])
    #expect(differences(before, room.series).subtracting(bookkeeping).isEmpty)
  }

  /// Two laptops may each hand out the same homework.
  @Test func aHomeworkIsHandedOutOnce() {
    var room = Room(events: RecordedRoom.events)
    for _ in 1...2 { room.keep([.homeworkGiven(occasion: "day", homework: "homework-9")]) }
    #expect(room.series.occasion("day")?.homeworkGiven.filter { $0 == "homework-9" }.count == 1)
  }

  @Test func aRemarkThatIsMovedToAListIsALineWhereItWasSaid() throws {
    var room = Room()
    try room.say("d1", .disturbance, "först")
    try room.say("r1", .remark, "sedan")
    try room.say("d2", .disturbance, "sist")
    try room.ask(.move("r1", .disturbance))
    #expect(room.series.lines(of: .disturbance).map(\.note) == ["d1", "r1", "d2"])
  }

  @Test func aTagIsTakenAwayAgain() {
    var room = Room(events: RecordedRoom.events)
    room.keep([.lensTagged(note: "d1", lens: "ground", tag: "wifi", bears: true)])
    room.keep([.lensTagged(note: "d1", lens: "ground", tag: "wifi", bears: false)])
    #expect(room.series.notes["d1"]?.tags == ["ground": []])
  }

  @Test func whatIsObservedAgainTakesThePlaceOfItself() {
    var room = Room(events: RecordedRoom.events)
    for text in ["tyst", "livligt"] {
      room.keep([.observed(observation: Observation(id: "w", lens: .empathy, text: text))])
    }
    let kept = room.series.observations.map(\.observation).filter { $0.id == "w" }
    #expect(kept.map(\.text) == ["livligt"])
  }

  /// The next condition or rewording goes to the last note, never to a description.
  @Test func aDescriptionIsNotTheLastNote() throws {
    var room = Room(events: RecordedRoom.events + [Self.picture])
    try room.say("r9", .remark, "Hm")
    room.keep([.edited(note: "f1", text: "En annan dröm")])
    #expect(room.series.heldBack == ["r9"])
  }

  /// Two laptops may each begin to draw the dream; the second takes nothing from what was drawn.
  @Test func aDreamThatIsBegunAgainKeepsWhatWasDrawn() {
    var room = Room(events: RecordedRoom.events)
    room.keep([.dreamBegun])
    room.keep([.momentRemoved(map: .dream, moment: "order")])
    let drawn = room.series.maps[.dream]
    room.keep([.dreamBegun])
    #expect(drawn != room.series.maps[.now] && room.series.maps[.dream] == drawn)
  }

  /// The walk goes on where the last action happened, whatever kind it was.
  @Test func thePositionFollowsTheLastActionThatHasOne() {
    var room = Room()
    let position = Position(
      session: "staff-2", occasion: "day", activity: "days", sheet: 2)
    room.keep([RecordedRoom.events[3]], at: position)
    room.keep([.closed])
    #expect(room.series.lastPosition == position)
    #expect(room.series.notes["s1"]?.position == position)
    #expect(room.series.notes["s1"]?.number == 1)
  }
}

extension Comparison {
  /// What a series compares when nobody said anything.
  fileprivate init(empty series: Series) {
    self = Series(name: series.name, language: series.language).comparison
  }
}
