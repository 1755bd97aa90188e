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
    guard let fields = Fields(root, key: nil, as: ProgrammeFile.whole, log: log) else {
      return nil
    }
    var programme = Programme(
      id: fields.identifier("id") ?? "", title: fields.text("title") ?? Self.nothing,
      summary: fields.text("summary") ?? Self.nothing,
      intervalDays: fields.integer("interval-days") ?? 14,
      tracks: tracks(fields), sessions: [], occasions: [], homework: [],
      quickCourse: fields.texts("quick-course"),
      reflections: fields.list("reflections").enumerated().map {
        reflection($0.element, number: $0.offset + 1)
      },
      troubles: fields.list("troubles").map(trouble),
      flyer: flyer(fields))
    let hasReflections = !programme.reflections.isEmpty
    let sessions = fields.list("sessions")
      .map { session($0, isOccasion: false, hasReflections: hasReflections) }
    let occasions = fields.list("occasions")
      .map { session($0, isOccasion: true, hasReflections: hasReflections) }
    let homework = fields.list("homework").map(homework)
    ProgrammeCheck(log: log, fields: fields)
      .check(sessions: sessions, occasions: occasions, homework: homework)
    programme.sessions = sessions.map(\.value)
    programme.occasions = occasions.map(\.value)
    programme.homework = homework.map(\.value)
    return programme
  }

  private func homework(_ fields: Fields) -> Placed<Homework> {
    Placed(
      value: Homework(
        id: HomeworkID(fields.identifier("id") ?? ""),
        title: fields.text("title") ?? Self.nothing, task: fields.text("task") ?? Self.nothing,
        givenAt: SessionID(fields.scalar("given-at") ?? ""),
        collectedAt: SessionID(fields.scalar("collected-at") ?? "")),
      fields: fields)
  }

  private func reflection(_ fields: Fields, number: Int) -> Reflection {
    Reflection(
      number: number, text: fields.text("text") ?? Self.nothing,
      example: fields.text("example") ?? Self.nothing,
      recommendation: fields.text("recommendation") ?? Self.nothing)
  }
}

extension ProgrammeReader {
  private func trouble(_ fields: Fields) -> Trouble {
    Trouble(
      sign: fields.text("if") ?? Self.nothing, remedy: fields.text("then") ?? Self.nothing,
      ability: fields.word("ability", of: .ability), forms: fields.words("forms", of: .form))
  }

  private func flyer(_ fields: Fields) -> Flyer? {
    guard fields.entries["flyer"] != nil else { return nil }
    return fields.fields("flyer").map {
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
    guard let tracks = fields.fields("tracks") else { return [] }
    return TrackKind.allCases.compactMap { track($0, tracks) }
  }

  private func track(_ kind: TrackKind, _ tracks: Fields) -> Track? {
    guard let fields = tracks.fields(kind.rawValue) else { return nil }
    let steps = fields.list("steps").map(step)
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
      invitation: fields.text("invitation"))
  }

  private func step(_ fields: Fields) -> Step {
    Step(
      number: fields.integer("number") ?? 0, label: fields.text("label") ?? Self.nothing,
      timeFrame: fields.word("time-frame", of: .timeFrame), groups: fields.groupSize("groups"),
      materials: fields.words("materials", of: .material),
      outcome: fields.text("outcome") ?? Self.nothing)
  }
}
