import TillDiCore
import Yams

/// A value together with the mapping it was read from, so that a later check can name the place.
struct Placed<Value> {
  var value: Value
  var fields: Fields
}

/// Reads the parts of a programme, then checks that they fit together.
struct ProgrammeReader {
  let log: ProblemLog

  /// Stands in for a text that is missing; a programme with one is never given to anybody.
  static var nothing: LocalizedText { LocalizedText([:]) }

  /// Reads it all, or nothing where the root isn't even a mapping.
  func programme(_ root: Node) -> Programme? {
    let known = [
      "id", "title", "summary", "interval-days", "tracks", "sessions", "occasions", "homework",
      "quick-course", "reflections", "troubles", "flyer",
    ]
    guard let fields = Fields(root, key: nil, known: known, log: log) else { return nil }
    var programme = Programme(
      id: fields.identifier("id") ?? "", title: fields.text("title") ?? Self.nothing,
      summary: fields.text("summary") ?? Self.nothing,
      intervalDays: fields.integer("interval-days", in: 1...366, required: false) ?? 14,
      tracks: tracks(fields), sessions: [], occasions: [], homework: [],
      quickCourse: fields.texts("quick-course", required: false),
      reflections: fields.items("reflections", required: false).enumerated().compactMap {
        reflection($0.element, number: $0.offset + 1)
      },
      troubles: fields.items("troubles", required: false).compactMap(trouble),
      flyer: flyer(fields))
    let hasReflections = !programme.reflections.isEmpty
    let sessions = fields.items("sessions")
      .compactMap { session($0, isOccasion: false, hasReflections: hasReflections) }
    let occasions = fields.items("occasions", required: false)
      .compactMap { session($0, isOccasion: true, hasReflections: hasReflections) }
    let homework = fields.items("homework", required: false).compactMap(homework)
    ProgrammeCheck(log: log, fields: fields)
      .check(sessions: sessions, occasions: occasions, homework: homework)
    programme.sessions = sessions.map(\.value)
    programme.occasions = occasions.map(\.value)
    programme.homework = homework.map(\.value)
    return programme
  }

  private func homework(_ node: Node) -> Placed<Homework>? {
    let known = ["id", "title", "given-at", "collected-at", "task"]
    guard let fields = Fields(node, key: "homework", known: known, log: log) else { return nil }
    return Placed(
      value: Homework(
        id: HomeworkID(fields.identifier("id") ?? ""),
        title: fields.text("title") ?? Self.nothing, task: fields.text("task") ?? Self.nothing,
        givenAt: SessionID(fields.scalar("given-at") ?? ""),
        collectedAt: SessionID(fields.scalar("collected-at") ?? "")),
      fields: fields)
  }

  private func reflection(_ node: Node, number: Int) -> Reflection? {
    Fields(node, key: "reflections", known: ["text", "example", "recommendation"], log: log).map {
      Reflection(
        number: number, text: $0.text("text") ?? Self.nothing,
        example: $0.text("example") ?? Self.nothing,
        recommendation: $0.text("recommendation") ?? Self.nothing)
    }
  }
}

extension ProgrammeReader {
  private func trouble(_ node: Node) -> Trouble? {
    Fields(node, key: "troubles", known: ["if", "then", "ability", "forms"], log: log).map {
      Trouble(
        sign: $0.text("if") ?? Self.nothing, remedy: $0.text("then") ?? Self.nothing,
        ability: $0.word("ability", of: .ability, required: false),
        forms: $0.words("forms", of: .form))
    }
  }

  private func flyer(_ fields: Fields) -> Flyer? {
    guard fields.entries["flyer"] != nil else { return nil }
    return fields.fields("flyer", known: ["statement", "meeting", "audience", "ask"]).map {
      Flyer(
        statement: $0.text("statement") ?? Self.nothing,
        meeting: $0.text("meeting") ?? Self.nothing,
        audience: $0.text("audience") ?? Self.nothing, ask: $0.text("ask") ?? Self.nothing)
    }
  }
}

extension ProgrammeReader {
  /// Both tracks, staff first, whatever order the file has them in.
  private func tracks(_ fields: Fields) -> [Track] {
    guard let tracks = fields.fields("tracks", known: TrackKind.allCases.map(\.rawValue)) else {
      return []
    }
    return TrackKind.allCases.compactMap { track($0, tracks) }
  }

  private func track(_ kind: TrackKind, _ tracks: Fields) -> Track? {
    let known = ["title", "motto", "participants", "list-title", "invitation", "steps"]
    guard let fields = tracks.fields(kind.rawValue, known: known) else { return nil }
    let steps = fields.items("steps").compactMap(step)
    // A step without a number has its problem already.
    if !steps.contains(where: { $0.number == 0 }), !steps.isEmpty,
      steps.map(\.number) != [1, 2, 3, 4]
    {
      log.note(.stepsNotOneToFour(found: steps.map(\.number)), at: fields.position(of: "steps"))
    }
    return Track(
      kind: kind, title: fields.text("title") ?? Self.nothing,
      motto: fields.text("motto") ?? Self.nothing,
      participants: fields.text("participants") ?? Self.nothing, steps: steps,
      listTitle: fields.text("list-title") ?? Self.nothing,
      invitation: fields.text("invitation", required: false))
  }

  private func step(_ node: Node) -> Step? {
    let known = ["number", "label", "time-frame", "groups", "materials", "outcome"]
    return Fields(node, key: "steps", known: known, log: log).map {
      Step(
        number: $0.integer("number", in: 1...99) ?? 0, label: $0.text("label") ?? Self.nothing,
        timeFrame: $0.word("time-frame", of: .timeFrame, required: false),
        groups: $0.groupSize("groups"), materials: $0.words("materials", of: .material),
        outcome: $0.text("outcome") ?? Self.nothing)
    }
  }
}
