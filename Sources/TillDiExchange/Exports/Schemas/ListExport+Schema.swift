import TillDiCore

extension JSONSchema {
  /// What `tilldi list --format json` writes.
  package static let list = JSONSchema(
    name: "list", title: "TillDi list, format 1",
    about: "A side's lists: a version that was handed over, or as they stand.",
    whole: .object([
      Key("format", .exactly(1)), Key("workplace", .text),
      Key("track", .word(of: TrackKind.self)),
      Key("version", .orNull(.number), "The version handed over."),
      Key(
        "handedOver",
        .orNull(
          .object([
            Key("on", .day), Key("from", .text, "The role that carried the list."),
            Key("to", .text, "The role that received it."),
            Key("answerBy", .day, "The last day for an answer."),
          ]))),
      Key(
        "lists",
        .list(
          .object([
            Key("list", .word(of: ListKind.self)), Key("lines", .list(.part("line"))),
          ]))),
    ]),
    parts: [line])

  /// A line of a list, as it is in several forms.
  static var line: (name: String, shape: Shape) {
    (
      "line",
      .object([
        Key("id", .text), Key("rank", .number),
        Key("top", .boolean, "Whether it is among the first three of its side."),
        Key("text", .text, "As it was read aloud; empty for a claim that is a route alone."),
        Key("rewording", .orNull(.text), "The facilitator's words beside them."),
        Key("detail", .orNull(.text), "A claim's route, or an offer's conditions."),
        Key(
          "needs",
          .orNull(
            .object([
              Key("able", .orNull(.text)), Key("willing", .orNull(.text)),
              Key("daring", .orNull(.text)),
            ])), "What staff need to take an offer."),
        Key(
          "gathered", .list(.text),
          "The original wordings under it, in an order that tells nothing."),
      ])
    )
  }
}
