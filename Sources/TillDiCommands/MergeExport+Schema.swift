import TillDiExchange
import TillDiReports
import TillDiDesk

extension JSONSchema {
  /// What `tilldi merge --format json` writes.
  static let merge = JSONSchema(
    name: "merge", title: "TillDi merge, format 1",
    about: "What a merge of two computers' folders came to.",
    whole: .object([
      Key("format", .exactly(1)), Key("preview", .boolean), Key("entries", .count),
      Key("laptops", .list(.text)), Key("leftInRoom", .count), Key("keptOut", .count),
      Key("erasedLines", .count), Key("maskedLines", .count), Key("maskAgain", .list(.text)),
      Key("files", .list(.text)), Key("clashes", .list(.text)),
      Key(
        "conflicts",
        .list(
          .object([
            Key("place", .text), Key("note", .orNull(.text)),
            Key(
              "sides",
              .list(
                .object([
                  Key("action", .text), Key("day", .orNull(.day)),
                  Key("laptop", .word(["this", "other"])), Key("stands", .boolean),
                  Key(
                    "event", .anything,
                    "The event, as the record spells it; null for a note that stays in the room."),
                ]))),
          ])), "What the two set in different ways."),
    ]))

  /// Every form of data that is written, in the order they are told.
  static var all: [JSONSchema] {
    [list, comparison, pair, followUp, map, wayIn, review, programme, merge]
  }
}
