import Testing
import TillDiCore

/// What each kind of event tells of: it decides what one side sees while the other sits in its session.
@Suite struct MatterTests {
  static let told: [Event.Kind: String] = [
    .headingSet: "series", .programmeAdopted: "series", .carriedOver: "series",
    .closed: "series", .planned: "series", .cancelled: "series", .adjusted: "session",
    .exported: "series", .occasionBegan: "session", .dayPutRight: "series",
    .occasionEnded: "series", .occasionTakenAway: "series",
    .activityEntered: "series", .activitySkipped: "series", .attended: "series",
    .homeworkGiven: "series", .homeworkCollected: "series", .extended: "series",
    .timed: "series", .paused: "series", .resumed: "series", .clockSet: "series", .said: "line",
    .edited: "note", .reworded: "note", .rewordingHeard: "note", .detailed: "note",
    .moved: "note", .placed: "note", .removed: "note", .keptInRoom: "note", .tagged: "note",
    .lensTagged: "note",
    .gathered: "line", .observed: "series", .attached: "note", .ranked: "list",
    .ballotOpened: "list", .voted: "ballot", .ballotClosed: "ballot", .momentSet: "process",
    .momentRemoved: "process", .dreamBegun: "process", .arranged: "series", .agreed: "series",
    .handedOver: "version", .opened: "series", .linked: "link", .graded: "link",
    .unlinked: "link", .proposalDismissed: "series", .proposalTaken: "series",
    .replied: "reply", .done: "reply", .toldBack: "reply", .conditionSettled: "reply",
    .lineCarried: "series",
    .trialShown: "reply", .passedOn: "reply", .groundSaid: "reply", .trustChecked: "series",
    .offerAnswered: "note",
    .reviewed: "series", .received: "version", .wordsReceived: "series",
    .replyReceived: "series", .repliesReceived: "series", .undone: "series", .erased: "series",
    .masked: "series", .merged: "series",
  ]

  @Test(arguments: EventCase.all)
  func everyKindTellsOfOneThing(_ example: EventCase) {
    let matter = String(describing: example.event.about).prefix { $0 != "(" }
    #expect(Self.told[example.event.kind] == String(matter))
  }
}
