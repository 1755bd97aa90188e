import Testing
import TillDiCore
import TillDiProgrammes

/// What is said about a programme that can be read, and isn't right: every kind, with its place.
@Suite struct FaultsInPartsTests {
  /// A change of the small programme, and the faults it makes.
  struct Case: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var faults: [ProgrammeProblem]

    init(_ old: String, _ new: String, _ faults: (Int, Int, ProgrammeProblem.Kind)...) {
      (self.old, self.new) = (old, new)
      self.faults = faults.map {
        ProgrammeProblem(file: "p.yaml", line: $0.0, column: $0.1, kind: $0.2)
      }
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  static let summary = "summary: {sv: Ett litet program., en: A small programme.}"
  static let say = "say: [{sv: Sätt i gång., en: Begin.}]"
  static let days = "interval-days: 7"
  static let rootKeys = [
    "id", "title", "summary", "interval-days", "tracks", "sessions", "occasions", "homework",
    "quick-course", "reflections", "troubles", "flyer",
  ]
  static let materials = Material.allCases.map(\.rawValue)
  static let kinds = NoteKind.allCases.map(\.rawValue)
  static let forms = ActivityForm.allCases.map(\.rawValue)

  static let shape: [Case] = [
    Case(
      days, "interval-days: 1:30",
      (4, 16, .notWholeNumber(key: "interval-days", found: "1:30"))),
    Case(days, "interval-days: +7", (4, 16, .notWholeNumber(key: "interval-days", found: "+7"))),
    Case(
      days, "interval-days: 99999999999999999999",
      (4, 16, .notWholeNumber(key: "interval-days", found: "99999999999999999999"))),
    Case(
      days, "interval-days: [7]",
      (4, 16, .wrongShape(key: "interval-days", expected: .text, found: .list))),
    Case(
      days, "interval-days: -3",
      (4, 16, .outOfRange(key: "interval-days", value: -3, least: 1, most: 366))),
    Case(
      days, "interval_day: 7",
      (4, 1, .unknownKey("interval_day", known: rootKeys, suggestion: "interval-days"))),
    Case(days, "colour: 7", (4, 1, .unknownKey("colour", known: rootKeys, suggestion: nil))),
    Case("  staff:", "  ? [a]\n  : b\n  staff:", (6, 5, .keyNotText)),
    Case(summary + "\n", "", (1, 1, .missingKey("summary"))),
    Case(summary, "summary:", (3, 1, .emptyValue(key: "summary"))),
    Case(
      summary, "summary: [a]",
      (3, 10, .wrongShape(key: "summary", expected: .localizedText, found: .list))),
    Case(summary, "summary: {en: Small.}", (3, 10, .missingSwedish(key: "summary"))),
    Case(summary, "summary: {sv: , en: Small.}", (3, 11, .emptyValue(key: "sv"))),
    Case(
      summary, "summary: {SV: Ett, en: Small.}", (3, 10, .missingSwedish(key: "summary")),
      (3, 11, .unknownKey("SV", known: ["sv", "en"], suggestion: "sv"))),
    Case(
      "  management:", "  manegement:", (6, 3, .missingKey("management")),
      (16, 3, .unknownKey("manegement", known: ["staff", "management"], suggestion: "management"))),
    Case("number: 4", "number: 5", (12, 7, .stepsNotOneToFour(found: [1, 2, 3, 5]))),
    Case("number: 3", "number: x", (14, 18, .notWholeNumber(key: "number", found: "x"))),
    Case(
      "time-frame: present", "time-frame: presnt",
      (
        13, 61,
        .unknownWord(
          .timeFrame, found: "presnt", known: ["present", "future"], suggestion: "present")
      )),
    Case("groups: 2–3", "groups: några", (13, 78, .notGroupSize("några"))),
    Case("groups: 2–3", "groups: 3-2", (13, 78, .notGroupSize("3-2"))),
    Case(
      "[a4]", "[a4, paper]",
      (14, 65, .unknownWord(.material, found: "paper", known: materials, suggestion: nil))),
    Case(
      "[a4]", "a4", (14, 60, .wrongShape(key: "materials", expected: .list, found: .text))),
    Case(
      "track: staff", "track: Personal",
      (
        28, 12,
        .unknownWord(
          .track, found: "Personal", known: ["staff", "management"], suggestion: nil)
      )),
    Case("id: first", "id: First day", (27, 9, .invalidIdentifier("First day"))),
    Case(
      "form: group-work", "form: groupwork",
      (37, 15, .unknownWord(.form, found: "groupwork", known: forms, suggestion: "group-work"))),
    Case(
      "[good-day, bad-day]", "[goodday, xyzzy]",
      (45, 17, .unknownWord(.noteKind, found: "goodday", known: kinds, suggestion: "good-day")),
      (45, 26, .unknownWord(.noteKind, found: "xyzzy", known: kinds, suggestion: nil))),
    Case(
      "ability: empathy", "ability: empati",
      (
        44, 23,
        .unknownWord(
          .ability, found: "empati",
          known: ["translation", "visualisation", "empathy", "choreography"],
          suggestion: "empathy")
      )),
    Case(say, "takers: []", (34, 9, .missingKey("say")), (42, 9, unknownInActivity)),
    Case(say, "say: []", (42, 14, .emptyValue(key: "say"))),
    Case(
      days, days + "\ntroubles: [{if: Tyst, ability: empati}]",
      (5, 12, .missingKey("then")),
      (
        5, 32,
        .unknownWord(
          .ability, found: "empati",
          known: ["translation", "visualisation", "empathy", "choreography"],
          suggestion: "empathy")
      )),
    Case(
      days, days + "\ntroubles: [{if: Tyst, then: Vänta, forms: [tals]}]",
      (
        5, 44,
        .unknownWord(.form, found: "tals", known: forms, suggestion: "talk")
      )),
    Case(
      days, days + "\nflyer: {statement: Saker, meeting: Möts, audience: Alla, asks: Chefen}",
      (5, 8, .missingKey("ask")),
      (
        5, 58,
        .unknownKey(
          "asks", known: ["statement", "meeting", "audience", "ask"], suggestion: "ask")
      )),
    Case(say, "say: Nu.", (42, 14, .wrongShape(key: "say", expected: .list, found: .text))),
  ]

  private static let unknownInActivity = ProgrammeProblem.Kind.unknownKey(
    "takers",
    known: [
      "id", "title", "step", "form", "minutes", "working-minutes", "time-frame", "groups",
      "materials", "say", "hints", "outcome", "takes", "reads",
    ], suggestion: "takes")

  static let fit: [Case] = [
    Case("id: second", "id: first", (51, 9, .duplicateIdentifier("first"))),
    Case("id: give", "id: work", (46, 13, .duplicateIdentifier("work"))),
    Case("track: management", "track: staff", (27, 3, .trackWithoutSessions(.management))),
    Case("minutes: 60", "minutes: 45", (31, 14, .minutesDoNotAddUp(sum: 60, minutes: 45))),
    Case("minutes: 15", "minutes: 20", (80, 14, .minutesDoNotAddUp(sum: 15, minutes: 20))),
    Case("steps: [1, 2]", "steps: [1, 7]", (32, 12, .noSuchStep(7))),
    Case("step: 2", "step: 9", (36, 15, .noSuchStep(9))),
    Case("step: 2", "step: 3", (36, 15, .stepNotInSession(3, session: "first", steps: [1, 2]))),
    Case("form: follow-up", "form: follow-up\n        step: 1", (86, 15, .stepOutsideTrack(1))),
    Case(
      "form: group-work", "form: talk", (39, 9, .onlyInGroupWork(key: "working-minutes")),
      (40, 9, .onlyInGroupWork(key: "groups"))),
    Case(
      "working-minutes: 30", "working-minutes: 50",
      (39, 26, .workingMinutesTooLong(working: 50, minutes: 50))),
    Case(
      "        working-minutes: 30\n", "",
      (34, 9, .formNeeds(.groupWork, key: "working-minutes"))),
    Case(
      "        takes: [good-day, bad-day]\n", "", (34, 9, .formNeeds(.groupWork, key: "takes"))),
    Case("bad-day]", "offer]", (45, 16, .kindOfOtherTrack(.offer, track: .staff))),
    Case(
      "id: think", "id: think\n    given: first",
      (
        90, 5,
        .unknownKey(
          "given", known: ["id", "title", "given-at", "collected-at", "task"], suggestion: nil)
      )),
    Case(
      "given-at: first", "given-at: frist",
      (
        92, 15,
        .unknownWord(
          .session, found: "frist", known: ["first", "second", "manage"], suggestion: "first")
      )),
    Case(
      "collected-at: second", "collected-at: after",
      (
        93, 19,
        .unknownWord(
          .session, found: "after", known: ["first", "second", "manage"], suggestion: nil)
      )),
    Case(
      "collected-at: second", "collected-at: first",
      (
        93, 19,
        .collectedBeforeGiven(homework: "think", givenAt: "first", collectedAt: "first")
      )),
    Case("collected-at: second", "collected-at: manage", (93, 19, .homeworkAcrossTracks("think"))),
    Case(
      "form: collect-homework", "form: talk",
      (93, 19, .neverCollected(homework: "think", session: "second"))),
    Case(
      "form: give-homework", "form: talk",
      (92, 15, .neverGiven(homework: "think", session: "first"))),
    Case("form: talk", "form: give-homework", (71, 7, .nothingToGive(session: "manage"))),
    Case("form: talk", "form: review", (73, 15, .nothingToReview("talk"))),
    Case("form: follow-up", "form: review", (85, 15, .nothingToReview("promises"))),
    Case(
      "form: talk", "form: collect-homework\n        takes: [remark]",
      (71, 7, .nothingToCollect(session: "manage"))),
    Case(
      """
              form: give-homework
              minutes: 10
              say: [{sv: Tänk till., en: Think.}]
      """,
      """
              form: give-homework
              minutes: 5
              say: [Tänk till.]
            - {id: more, title: Mer, form: talk, minutes: 5, say: [Mer.]}
      """, (48, 15, .giveNotLast(session: "first"))),
    Case(
      """
            - id: collect
              title: {sv: Det ni har med er, en: What you brought}
              form: collect-homework
              minutes: 30
      """,
      """
            - {id: more, title: Mer, form: talk, minutes: 5, say: [Mer.]}
            - id: collect
              title: Det ni har med er
              form: collect-homework
              minutes: 25
      """, (61, 15, .collectNotFirst(session: "second"))),
  ]

  @Test(arguments: shape + fit)
  func everyFaultWithItsPlace(_ change: Case) {
    #expect(SmallProgramme.text.contains(change.old))
    #expect(faults(in: SmallProgramme.with(change.old, change.new)) == change.faults)
  }

  @Test func theSmallProgrammeLoads() {
    #expect(faults(in: Array(SmallProgramme.text.utf8)) == [])
  }

  @Test func allProblemsAreNamedInTheOrderOfTheFile() {
    let text = SmallProgramme.text
      .replacing("interval-days: 7", with: "interval-days: sju")
      .replacing("form: follow-up", with: "form: follow")
    let lines = faults(in: Array(text.utf8)).map(\.line)
    #expect(lines == [4, 85])
  }
}
