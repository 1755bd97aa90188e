import Testing
import TillDiCore

/// One event upon ``RecordedRoom``: how the record spells it, and what it changes.
struct EventCase: Sendable, CustomTestStringConvertible {
  let event: Event
  /// The exact JSON: the record's format, version 1.
  let json: String
  /// What it is tied to.
  let ties: Ties
  /// The properties of the series that change, bookkeeping aside.
  let changes: Set<String>
  /// Those that change where nothing exists; a name that nothing answers to is kept, and shows nowhere.
  let changesNothing: Set<String>
  /// Whether the series then says what it should.
  let holds: @Sendable (Series) -> Bool

  init(
    _ event: Event, _ json: String, _ ties: Ties, changes: Set<String>,
    inEmpty changesNothing: Set<String>? = nil,
    holds: @escaping @Sendable (Series) -> Bool
  ) {
    self.event = event
    self.json = json
    self.ties = ties
    self.changes = changes
    self.changesNothing = changesNothing ?? changes
    self.holds = holds
  }

  var testDescription: String { json }

  static let all =
    frame + occasions + clock + notes + gatherings + lists + ballots + dialogue + chain + proposals
    + received + record
}

extension EventCase {
  static let frame: [EventCase] = [
    EventCase(
      .headingSet(heading: Heading(municipality: "Sundsvalls kommun", reference: "VON-2026/7")),
      #"{"heading-set":{"heading":{"municipality":"Sundsvalls kommun","reference":"VON-2026/7"}}}"#,
      Ties(words: ["Sundsvalls kommun", "VON-2026/7"], place: "heading"), changes: ["heading"]
    ) { $0.heading.municipality == "Sundsvalls kommun" && $0.heading.board == nil },
    EventCase(
      .programmeAdopted(programme: "tilldi", fingerprint: "9f2c"),
      #"{"programme-adopted":{"fingerprint":"9f2c","programme":"tilldi"}}"#,
      Ties(place: "programme"), changes: ["programmeID", "programmeFingerprint"]
    ) { $0.programme?.id == "tilldi" && $0.programme?.fingerprint == "9f2c" },
    EventCase(
      .carriedOver(
        from: "2025",
        promise: CarriedPromise(
          id: "old2", asked: "Ett larm", kind: .tryFirst, reason: "prövas", role: "IT", by: nil,
          isDone: true)),
      #"{"carried-over":{"from":"2025","promise":{"asked":"Ett larm","id":"old2","isDone":true,"#
        + #""kind":"try-first","reason":"prövas","role":"IT"}}}"#,
      Ties(words: ["Ett larm", "IT", "prövas"], subject: "old2"), changes: ["carried"]
    ) { $0.carried.last?.id == "old2" },
    EventCase(
      .lineCarried(
        from: "2025",
        line: CarriedLine(id: "old3", asked: "En pott", to: "chef", answerBy: "2025-11-01")),
      #"{"line-carried":{"from":"2025","line":{"answerBy":"2025-11-01","asked":"En pott","#
        + #""id":"old3","to":"chef"}}}"#,
      Ties(words: ["En pott", "chef"], subject: "old3"), changes: ["carriedLines"]
    ) { $0.unansweredCarried.map(\.id) == ["old3"] },
    EventCase(.closed, #"{"closed":{}}"#, .none, changes: ["isClosed"]) { $0.isClosed },
    EventCase(
      .planned(
        plan: PlannedSession(
          id: "p2", session: "staff-2", day: "2026-03-10", time: "09:30", minutes: 60)),
      #"{"planned":{"plan":{"day":"2026-03-10","id":"p2","minutes":60,"session":"staff-2","#
        + #""time":"09:30"}}}"#,
      Ties(place: "plan/p2"), changes: ["plans", "occasionsBefore"], inEmpty: ["plans"]
    ) { $0.waitingPlans.contains { $0.id == "p2" } },
    EventCase(
      .cancelled(plan: "p1", reason: "sjukdom"),
      #"{"cancelled":{"plan":"p1","reason":"sjukdom"}}"#,
      Ties(words: ["sjukdom"], subject: "p1", place: "plan/p1"),
      changes: ["plans", "cancellations"], inEmpty: []
    ) { $0.plans.isEmpty && $0.cancellations.map(\.reason) == ["sjukdom"] },
    EventCase(
      .adjusted(
        adjustment: Adjustment(
          id: "j1", session: "staff-2", observed: "tyst", changed: "par", why: "fler talar")),
      #"{"adjusted":{"adjustment":{"changed":"par","id":"j1","observed":"tyst","#
        + #""session":"staff-2","why":"fler talar"}}}"#,
      Ties(words: ["tyst", "par", "fler talar"], subject: "j1"), changes: ["adjustments"]
    ) { $0.adjustments.map(\.changed) == ["par"] },
    EventCase(
      .exported(document: "report", file: "exports/rapport.md", hash: "d1b33ec96c0e1785"),
      #"{"exported":{"document":"report","file":"exports/rapport.md","hash":"d1b33ec96c0e1785"}}"#,
      Ties(words: ["report", "exports/rapport.md"]), changes: ["exports"]
    ) { $0.exports.map(\.file) == ["exports/rapport.md"] },
  ]

  static let occasions: [EventCase] = [
    EventCase(
      .occasionBegan(
        occasion: "night", session: "staff-2", day: "2026-03-02", label: "natt", afterwards: true),
      #"{"occasion-began":{"afterwards":true,"day":"2026-03-02","label":"natt","#
        + #""occasion":"night","session":"staff-2"}}"#,
      Ties(words: ["natt"]), changes: ["occasions"]
    ) { $0.occasions.last?.label == "natt" && $0.occasions.last?.isAfterwards == true },
    EventCase(
      .dayPutRight(occasion: "day", day: "2026-03-01"),
      #"{"day-put-right":{"day":"2026-03-01","occasion":"day"}}"#,
      Ties(place: "day/day"), changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.day == "2026-03-01" },
    EventCase(
      .occasionEnded(occasion: "day"), #"{"occasion-ended":{"occasion":"day"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.isEnded == true },
    EventCase(
      .occasionTakenAway(occasion: "evening"), #"{"occasion-taken-away":{"occasion":"evening"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("evening") == nil && $0.occasions.count == 1 },
    EventCase(
      .activityEntered(occasion: "day", activity: "order"),
      #"{"activity-entered":{"activity":"order","occasion":"day"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.entered == ["days", "order"] },
    EventCase(
      .activitySkipped(occasion: "day", activity: "order", reason: nil),
      #"{"activity-skipped":{"activity":"order","occasion":"day"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.skipped == ["order": ""] },
    EventCase(
      .attended(occasion: "day", role: "undersköterska", change: -1),
      #"{"attended":{"change":-1,"occasion":"day","role":"undersköterska"}}"#,
      Ties(words: ["undersköterska"]), changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.presentCount == 3 && $0.everyRole(at: ["staff-2"]).count == 1 },
    EventCase(
      .homeworkGiven(occasion: "day", homework: "homework-1"),
      #"{"homework-given":{"homework":"homework-1","occasion":"day"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.homeworkGiven == ["homework-1"] },
    EventCase(
      .homeworkCollected(occasion: "day", homework: "homework-1", brought: 3),
      #"{"homework-collected":{"brought":3,"homework":"homework-1","occasion":"day"}}"#,
      .none, changes: ["occasions"], inEmpty: []
    ) { $0.occasion("day")?.homeworkCollected == ["homework-1": 3] },
  ]

  static let notes: [EventCase] = [
    EventCase(
      .said(note: "c2", kind: .claim, text: "Fråga \"IT\"", detail: "i/mejl", staysInRoom: true),
      #"{"said":{"detail":"i/mejl","kind":"claim","note":"c2","staysInRoom":true,"#
        + #""text":"Fråga \"IT\""}}"#,
      Ties(words: ["Fråga \"IT\"", "i/mejl"], subject: "c2", about: "c2"),
      changes: ["notes", "noteOrder", "unshown"]
    ) { $0.notes["c2"]?.detail == "i/mejl" && $0.noteOrder.last == "c2" },
    EventCase(
      .edited(note: "r1", text: "Jaså"), #"{"edited":{"note":"r1","text":"Jaså"}}"#,
      Ties(
        words: ["Jaså"], subject: "r1", place: "text/r1", note: "r1", about: "r1", worksOn: ["r1"]),
      changes: ["notes", "unshown"], inEmpty: ["unshown"]
    ) { $0.notes["r1"]?.text == "Jaså" && $0.notes["r1"]?.wordings.first?.text == "Jaha" },
    EventCase(
      .reworded(note: "d1", text: "Många inloggningar"),
      #"{"reworded":{"note":"d1","text":"Många inloggningar"}}"#,
      Ties(
        words: ["Många inloggningar"], subject: "d1", place: "rewording/d1", note: "d1",
        about: "d1", worksOn: ["d1"]), changes: ["notes", "unshown"], inEmpty: ["unshown"]
    ) { $0.notes["d1"]?.text == "Fyra loggar" && $0.notes["d1"]?.rewording != nil },
    EventCase(
      .detailed(note: "o2", text: "under 2026"),
      #"{"detailed":{"note":"o2","text":"under 2026"}}"#,
      Ties(
        words: ["under 2026"], subject: "o2", place: "detail/o2", note: "o2", about: "o2",
        worksOn: ["o2"]), changes: ["notes", "unshown"], inEmpty: ["unshown"]
    ) { $0.lines(of: .offer).last?.detail == "under 2026" },
    EventCase(
      .moved(note: "r1", kind: .goodDay), #"{"moved":{"kind":"good-day","note":"r1"}}"#,
      Ties(place: "kind/r1", note: "r1", about: "r1", worksOn: ["r1"]), changes: ["notes"],
      inEmpty: []
    ) { $0.notes["r1"]?.kind == .goodDay },
    EventCase(
      .placed(note: "r1", activity: "opening"),
      #"{"placed":{"activity":"opening","note":"r1"}}"#,
      Ties(place: "activity/r1", note: "r1", about: "r1"), changes: ["notes"], inEmpty: []
    ) { $0.notes["r1"]?.position?.activity == "opening" },
    EventCase(
      .lensTagged(note: "d1", lens: "ground", tag: "wifi", bears: true),
      #"{"lens-tagged":{"bears":true,"lens":"ground","note":"d1","tag":"wifi"}}"#,
      Ties(place: "tag/d1/ground/wifi", note: "d1", about: "d1", worksOn: ["d1"]),
      changes: ["notes"], inEmpty: []
    ) { $0.notes["d1"]?.tags == ["ground": ["wifi"]] },
    EventCase(
      .removed(note: "r1"), #"{"removed":{"note":"r1"}}"#,
      Ties(about: "r1", worksOn: ["r1"]), changes: ["notes"],
      inEmpty: []
    ) { $0.notes["r1"]?.isRemoved == true && $0.notes(of: [.remark]).isEmpty },
    EventCase(
      .keptInRoom(note: "d2", stays: true), #"{"kept-in-room":{"note":"d2","stays":true}}"#,
      Ties(place: "room/d2", note: "d2"), changes: ["notes"], inEmpty: []
    ) { $0.lines(of: .disturbance).map(\.note) == ["d1"] },
  ]
}
