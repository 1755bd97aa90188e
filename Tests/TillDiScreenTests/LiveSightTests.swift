import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk

/// What a walk remembers of the notes, so that not all are looked through for every key.
@Suite struct LiveSightTests {
  @Test(arguments: 1...12) func whatWasSeenBeforeIsWhatAFreshLookSees(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let isList = seed.isMultiple(of: 2)
    var room =
      isList
      ? try LiveRoom("staff-4", "staff-list") : try LiveRoom("staff-2", "good-bad-day")
    let kinds = room.activity.takes + [.remark]
    var said: [NoteID] = []
    for step in 0..<60 {
      let id = NoteID("x\(step)")
      let kind = try #require(kinds.randomElement(using: &dice))
      let note = said.randomElement(using: &dice) ?? "none"
      switch Int.random(in: 0...9, using: &dice) {
      case 0: room.record([.removed(note: note)])
      case 1:
        let some = said.shuffled(using: &dice).prefix(3)
        room.record([.gathered(note: id, kind: kind, name: "namn", notes: Array(some))])
        said.append(id)
      case 2: room.record([.placed(note: note, activity: "opening")])
      case 3: room.record([.moved(note: note, kind: kind)])
      case 4: room.undoSome(using: &dice)
      case 5: room.record([.edited(note: note, text: "andra ord \(step)")])
      default:
        room.say("ord", kind, id)
        said.append(id)
      }
      room.follow()
      let (seen, fresh) = (room.picture, room.freshPicture)
      // Told in few words: a whole picture fills a page.
      let isSame =
        seen.activity?.notes == fresh.activity?.notes && seen.older == fresh.older
        && seen.lists == fresh.lists && seen.missing == fresh.missing
        && seen.isWorking == fresh.isWorking
      #expect(isSame, "step \(step)")
    }
  }
}
