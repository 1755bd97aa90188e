import TillDiCore

extension JSONSchema {
  /// What `tilldi review --format json` writes.
  package static let review = JSONSchema(
    name: "review", title: "TillDi looking back, format 1",
    about: "The programme's reflections, and what people said of them.",
    whole: .object([
      Key("format", .exactly(1)), Key("workplace", .text),
      Key(
        "reflections",
        .list(
          .object([
            Key("number", .integer), Key("reflection", .orNull(.map(.text)), "By language."),
            Key("seen", .orNull(.word(of: ReflectionReview.Seen.self))),
            Key("example", .orNull(.text)), Key("recommendation", .orNull(.text)),
            Key(
              "notes",
              .list(
                .object([
                  Key("id", .text), Key("kind", .word(of: NoteKind.self)), Key("text", .text),
                  Key("detail", .orNull(.text)),
                ])), "Those that people marked themselves."),
          ]))),
    ]))
}
