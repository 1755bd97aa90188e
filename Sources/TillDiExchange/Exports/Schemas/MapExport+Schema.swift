import TillDiCore

extension JSONSchema {
  /// What `tilldi map now --format json` and `tilldi map dream --format json` write.
  package static let map = JSONSchema(
    name: "map", title: "TillDi process map, format 1",
    about: "Management's process, as it is or as it should be.",
    whole: .object([
      Key("format", .exactly(1)), Key("workplace", .text), Key("map", .word(of: MapKind.self)),
      Key("dreamBegun", .boolean), Key("moments", .list(.part("moment"))),
      Key(
        "changes",
        .list(
          .object([
            Key("moment", .text), Key("kinds", .list(.word(MapExport.kindsOfChange))),
            Key("before", .orNull(.part("moment"))), Key("after", .orNull(.part("moment"))),
          ])), "How the dream differs from now; empty for now."),
      Key(
        "proposals",
        .list(.object([Key("moment", .text), Key("change", .word(of: ProcessChange.self))]))),
    ]),
    parts: [moment])

  /// What `tilldi map way-in --format json` writes.
  package static let wayIn = JSONSchema(
    name: "way-in", title: "TillDi way-in sheet, format 1",
    about: "Who owns each moment of the process, and how staff reach it.",
    whole: .object([
      Key("format", .exactly(1)), Key("workplace", .text),
      Key("map", .word(of: MapKind.self), "The map it is made of."),
      Key("moments", .list(.part("moment"))),
      Key("unowned", .list(.text), "The moments nobody owns."),
    ]),
    parts: [moment])

  private static var moment: (name: String, shape: Shape) {
    (
      "moment",
      .object([
        Key("id", .text), Key("name", .text), Key("roles", .list(.text)),
        Key("decides", .orNull(.text), "The role that decides."),
        Key("value", .orNull(.text), "What staff can value there."),
        Key("owner", .orNull(.text), "The role that owns it."),
        Key("wayIn", .orNull(.text), "How staff reach it."),
      ])
    )
  }
}
