import TillDiCore

extension EventCase {
  static let clock: [EventCase] = [
    EventCase(
      .extended(occasion: "day", activity: "days", minutes: 5),
      #"{"extended":{"activity":"days","minutes":5,"occasion":"day"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.added == ["days": 5] },
    EventCase(
      .timed(occasion: "day", activity: "days", planned: 30, actual: 34),
      #"{"timed":{"activity":"days","actual":34,"occasion":"day","planned":30}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.taken["days"]?.actual == 34 },
    EventCase(
      .paused(occasion: "day"), #"{"paused":{"occasion":"day"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.clock?.pausedAt != nil },
    EventCase(
      .resumed(occasion: "evening"), #"{"resumed":{"occasion":"evening"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("evening")?.clock?.pausedAt == nil },
    EventCase(
      .clockSet(occasion: "day", activity: "days", spent: 12),
      #"{"clock-set":{"activity":"days","occasion":"day","spent":12}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.clock?.before == 720 },
  ]

  static let gatherings: [EventCase] = [
    EventCase(
      .rewordingHeard(note: "d1", isRight: false),
      #"{"rewording-heard":{"isRight":false,"note":"d1"}}"#,
      Ties(place: "heard/d1", note: "d1", about: "d1"), changes: ["notes"], inEmpty: []
    ) { $0.notes["d1"]?.isRewordingRight == false },
    EventCase(
      .tagged(note: "d1", dimensions: [.things, .society]),
      #"{"tagged":{"dimensions":["things","society"],"note":"d1"}}"#,
      Ties(place: "tags/d1", note: "d1", about: "d1", worksOn: ["d1"]), changes: ["notes"],
      inEmpty: []
    ) { $0.notes["d1"]?.dimensions == [.things, .society] },
    EventCase(
      .gathered(note: "g1", kind: .disturbance, name: "Strul", notes: ["d1", "d2"]),
      #"{"gathered":{"kind":"disturbance","name":"Strul","note":"g1","notes":["d1","d2"]}}"#,
      Ties(words: ["Strul"], subject: "g1", about: "g1", worksOn: ["d1", "d2", "g1"]),
      changes: ["notes", "noteOrder", "heads", "unshown"]
    ) {
      $0.lines(of: .disturbance).map(\.text) == ["Strul"]
        && $0.members(of: "g1").map(\.id) == ["d1", "d2"]
    },
    EventCase(
      .observed(observation: Observation(id: "w1", lens: .designSpace, text: "Fler talade")),
      #"{"observed":{"observation":{"id":"w1","lens":"design-space","text":"Fler talade"}}}"#,
      Ties(words: ["Fler talade"], subject: "w1"), changes: ["observations"]
    ) { $0.observations.map(\.observation.text) == ["Fler talade"] && $0.notes["w1"] == nil },
    EventCase(
      .attached(
        note: "f1",
        file: AttachedFile(stored: "f1.jpg", name: "IMG_1.JPG", picture: (.jpeg, 3024, 4032)),
        text: "Drömbilden", staysInRoom: false),
      #"{"attached":{"file":{"form":"jpeg","height":4032,"name":"IMG_1.JPG","#
        + #""stored":"f1.jpg","width":3024},"note":"f1","staysInRoom":false,"#
        + #""text":"Drömbilden"}}"#,
      Ties(words: ["Drömbilden", "IMG_1.JPG"], subject: "f1", about: "f1"),
      changes: ["attachments", "attachmentOrder"]
    ) { $0.shownAttachments.map(\.description) == ["Drömbilden"] && $0.notes["f1"] == nil },
  ]

  static let ballots: [EventCase] = [
    EventCase(
      .ballotOpened(
        ballot: Ballot(id: "b2", list: .support, method: .hands, each: nil, voters: nil)),
      #"{"ballot-opened":{"ballot":{"id":"b2","list":"support","method":"hands"}}}"#,
      .none, changes: ["ballots"]
    ) { $0.openBallot?.ballot.id == "b2" && $0.ballots.count == 2 },
    EventCase(
      .voted(
        ballot: "b1", votes: [Vote(note: "d1", count: 2), Vote(note: "d2", count: 1)],
        isTotal: false),
      #"{"voted":{"ballot":"b1","isTotal":false,"votes":[{"count":2,"note":"d1"},"#
        + #"{"count":1,"note":"d2"}]}}"#,
      .none, changes: ["ballots"], inEmpty: []
    ) { $0.openBallot?.totals == ["d1": 2, "d2": 1] && $0.openBallot?.cast == 1 },
    EventCase(
      .ballotClosed(ballot: "b1"), #"{"ballot-closed":{"ballot":"b1"}}"#,
      .none, changes: ["ballots"], inEmpty: []
    ) { $0.openBallot == nil && $0.result(of: .disturbance)?.ballot.id == "b1" },
  ]
}
