import TillDiCore

extension JSONSchema {
  /// What `tilldi follow-up --format json` writes.
  package static let followUp = JSONSchema(
    name: "follow-up", title: "TillDi follow-up, format 1",
    about: "Every reply and every promise an earlier series left.",
    whole: .object([
      Key("format", .exactly(1)), Key("workplace", .text),
      Key("on", .day, "The day the states are of."),
      Key("replies", .list(.part("reply")), "What the room waits for most first."),
      Key(
        "trust", .orNull(.part("trust")),
        "What the room said of the replies to the latest version it talked through."),
    ]),
    parts: [("reply", promise), ("trust", trust)])

  private static var promise: Shape {
    .object([
      Key("id", .text), Key("state", .word(of: FollowUpExport.State.self)),
      Key("days", .orNull(.count), "Days late, or days left."), Key("carried", .boolean),
      Key("asked", .list(.text)),
      Key(
        "items",
        .list(
          .object([
            Key("id", .text), Key("list", .word(of: ListKind.self)), Key("rank", .number),
            Key("left", .boolean, "Whether the latest version has it no longer."),
          ]))),
      Key("kind", .word(of: ReplyKind.self)), Key("reason", .orNull(.text)),
      Key("role", .text), Key("by", .orNull(.day)), Key("effect", .orNull(.text)),
      Key("version", .orNull(.number)), Key("given", .orNull(.day)), Key("done", .orNull(.day)),
      Key("toldBack", .orNull(.day)), Key("toldHow", .orNull(.text)),
      Key(
        "earlier",
        .list(
          .object([
            Key("kind", .word(of: ReplyKind.self)), Key("reason", .orNull(.text)),
            Key("role", .text), Key("by", .orNull(.day)), Key("effect", .orNull(.text)),
          ])), "What it said before, oldest first."),
      Key(
        "withdrawn",
        .list(
          .object([Key("id", .text), Key("text", .text), Key("version", .orNull(.number))])),
        "Offers it may rest on that are offered no longer."),
    ])
  }

  private static var trust: Shape {
    .object([
      Key("version", .number), Key("unclear", .list(.word(of: TrustQuestion.self))),
      Key("otherwise", .orNull(.text)), Key("changedSince", .boolean),
      Key("withoutDay", .list(.text)),
    ])
  }
}
