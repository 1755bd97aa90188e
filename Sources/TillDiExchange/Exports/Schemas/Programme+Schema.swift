import TillDiCore

extension JSONSchema {
  /// What `tilldi programme show --format json` writes; what a part doesn't have is left out.
  package static let programme = JSONSchema(
    name: "programme", title: "TillDi programme",
    about: "A programme: its tracks, sessions, homework and reflections.",
    whole: .object([
      Key("id", .text), Key("title", .part("texts")), Key("summary", .part("texts")),
      Key("intervalDays", .number), Key("tracks", .list(.part("track"))),
      Key("occasions", .list(.part("session")), "Sessions that belong to no side."),
      Key("quickCourse", .list(.part("texts"))),
      Key(
        "reflections",
        .list(
          .object([
            Key("number", .integer), Key("text", .part("texts")),
            Key("example", .part("texts")), Key("recommendation", .part("texts")),
          ]))),
      Key("troubles", .list(.part("trouble")), "What can go wrong, and what helps."),
      Key("flyer", .part("flyer"), mayLack: true),
    ]),
    parts: [
      ("texts", .map(.text)), ("track", track), ("session", session), ("activity", activity),
      ("trouble", trouble), ("flyer", flyer),
      ("groups", .object([Key("least", .number), Key("most", .number)])),
    ])

  private static var track: Shape {
    .object([
      Key("id", .word(of: TrackKind.self)),
      Key("stance", .word([Stance.take.rawValue, Stance.give.rawValue])),
      Key("title", .part("texts")), Key("motto", .part("texts")),
      Key("participants", .part("texts")),
      Key(
        "steps",
        .list(
          .object([
            Key("number", .number), Key("label", .part("texts")),
            Key("timeFrame", .word(of: TimeFrame.self), mayLack: true),
            Key("groups", .part("groups"), mayLack: true),
            Key("materials", .list(.word(of: Material.self))), Key("outcome", .part("texts")),
          ]))),
      Key("sessions", .list(.part("session"))), Key("list", .part("texts")),
      Key("invitation", .part("texts"), mayLack: true),
    ])
  }

  private static var trouble: Shape {
    .object([
      Key("if", .part("texts")), Key("then", .part("texts")),
      Key("ability", .word(of: FacilitatorAbility.self), mayLack: true),
      Key("forms", .list(.word(of: ActivityForm.self)), "Where it may happen; anywhere if empty."),
    ])
  }

  private static var flyer: Shape {
    .object([
      Key("statement", .part("texts")), Key("meeting", .part("texts")),
      Key("audience", .part("texts")), Key("ask", .part("texts")),
    ])
  }

  private static var session: Shape {
    .object([
      Key("id", .text), Key("title", .part("texts")), Key("purpose", .part("texts")),
      Key("minutes", .number), Key("steps", .list(.number)),
      Key("daysAfterHandOver", .count, mayLack: true),
      Key("activities", .list(.part("activity"))),
      Key(
        "homework",
        .list(
          .object([
            Key("id", .text), Key("title", .part("texts")), Key("task", .part("texts")),
            Key("givenAt", .text), Key("collectedAt", .text),
          ]))),
    ])
  }

  private static var activity: Shape {
    .object([
      Key("id", .text), Key("title", .part("texts")), Key("step", .number, mayLack: true),
      Key("form", .word(of: ActivityForm.self)), Key("minutes", .count),
      Key("workingMinutes", .count, mayLack: true),
      Key("timeFrame", .word(of: TimeFrame.self), mayLack: true),
      Key("groups", .part("groups"), mayLack: true),
      Key("materials", .list(.word(of: Material.self))),
      Key("say", .list(.part("texts")), "Words to say."),
      Key(
        "hints",
        .list(
          .object([
            Key("ability", .word(of: FacilitatorAbility.self), mayLack: true),
            Key("text", .part("texts")),
          ]))),
      Key("outcome", .part("texts"), mayLack: true),
      Key("takes", .list(.word(of: NoteKind.self)), "Which notes are taken there."),
      Key("reads", .word(of: TrackKind.self), mayLack: true),
    ])
  }
}
