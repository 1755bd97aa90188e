import TillDiCore

extension JSONSchema {
  /// What `tilldi compare --format json` writes.
  package static let comparison = JSONSchema(
    name: "compare", title: "TillDi comparison, format 1",
    about: "The two lists against each other; matched and answered are two facts.",
    whole: .object([
      Key("format", .exactly(1)), Key("workplace", .text),
      Key(
        "versions",
        .object([Key("staff", .orNull(.number)), Key("management", .orNull(.number))]),
        "The versions that are compared; null for a list as it stands."),
      Key("items", .list(.part("item")), "In the order they need an answer."),
      Key(
        "offers",
        .list(.object([Key("line", .part("line")), Key("links", .list(.text))]))),
      Key(
        "funnel",
        .object([Key("staff", .part("direction")), Key("management", .part("direction"))])),
    ]),
    parts: [
      line, ("item", comparedItem), ("reply", reply), ("direction", direction),
    ])

  private static var comparedItem: Shape {
    .object([
      Key("list", .word(of: ListKind.self)), Key("line", .part("line")),
      Key("matched", .boolean, "Whether people linked an offer to it."),
      Key("answered", .boolean, "Whether a role with mandate replied."),
      Key("links", .list(.text), "The offers that serve it."),
      Key("linksInPart", .list(.text), "Those of them that serve it in part only."),
      Key("withdrawn", .list(.text), "Offers that were linked and are offered no longer."),
      Key("replies", .list(.part("reply")), "The one that counts last."),
      Key(
        "suggestions",
        .list(
          .object([
            Key("offer", .text),
            Key("reasons", .list(.object([Key("item", .text), Key("offer", .text)]))),
          ])), "What may belong together by its words; nobody has said so."),
    ])
  }

  private static var reply: Shape {
    .object([
      Key("id", .text), Key("kind", .word(of: ReplyKind.self)), Key("role", .text),
      Key("reason", .orNull(.text)), Key("by", .orNull(.day)), Key("effect", .orNull(.text)),
      Key("done", .orNull(.day)), Key("toldBack", .orNull(.day)),
    ])
  }

  private static var direction: Shape {
    .object([
      Key("state", .word(of: FunnelState.self)), Key("said", .count), Key("gathered", .count),
      Key("drawn", .orNull(.count)), Key("decisionPoints", .orNull(.count)),
      Key("onList", .count), Key("chosen", .count), Key("handedOver", .count),
      Key("read", .count), Key("askedFor", .orNull(.count)), Key("answered", .count),
      Key("done", .count), Key("toldBack", .count), Key("taken", .orNull(.count)),
      Key("answerBy", .orNull(.day)),
      Key(
        "stops",
        .list(
          .object([
            Key("before", .word(of: FunnelStage.self)), Key("waiting", .count),
            Key("stuck", .count), Key("settled", .count), Key("due", .orNull(.day)),
          ]))),
      Key("narrowest", .orNull(.word(of: FunnelStage.self))),
    ])
  }

  /// A line of what `tilldi compare --case` writes.
  package static let pair = JSONSchema(
    name: "compare-case", title: "TillDi scored pair",
    about: "One pair of a case, on a line of its own.",
    whole: .object([
      Key("case", .text), Key("staff", .text), Key("management", .text), Key("score", .decimal),
    ]))
}
