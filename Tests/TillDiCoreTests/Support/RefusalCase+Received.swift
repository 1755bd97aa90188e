import TillDiCore

extension RefusalCase {
  static let received: [RefusalCase] = [
    .init(.receive(list(of: "skogen")), .otherSeries("Skogen")),
    .init(.receive(list(.staff)), .ownList(.staff)),
    .init(.receive(list(from: " ")), .emptyRole),
    .init(.receive(list(to: "")), .emptyRole),
    .init(
      .receive(list(version: 1)), .olderFile(version: 1, received: 2, .management),
      after: .receive(list(version: 2))),
    .init(
      .receive(list(named: "m9")), .twinVersion(1, .management), after: .receive(list())),
    .init(
      .receive(list(number: 40)), .olderFile(version: 1, received: 1, .management),
      after: .receive(list(number: 41))),
    .init(
      .handOver(
        "h2", .management, from: "enhetschef", to: "laget", answerBy: "2026-03-17", roles: [],
        roomSaidYes: true), .listFromElsewhere(.management), after: .receive(list())),
    .init(.receiveReplies(replies(of: "skogen")), .otherSeries("Skogen")),
    .init(.receiveReplies(replies(to: "h9")), .unknownVersion(1, .staff)),
    .init(.receiveReplies(replies(.no)), .reasonMissing(.no)),
    .init(.receiveReplies(replies(role: " ")), .emptyRole),
  ]

  private static func list(
    _ track: TrackKind = .management, of series: String = "solgarden", version: Int = 1,
    number: Int = 41, from: String = "enhetschef", to: String = "laget",
    named name: HandOverID? = nil
  ) -> ReceivedList {
    ReceivedList(
      series: SeriesOrigin(id: series, name: "Skogen"),
      handOver: HandOver(
        id: name ?? HandOverID("m\(version)"), track: track, version: version, on: today,
        from: from,
        to: to, answerBy: "2026-03-17",
        items: [
          FrozenItem(
            note: "x1", list: track == .staff ? .support : .offer, rank: 1, wording: "y1",
            detail: nil)
        ], roles: []), number: number, earlier: [],
      words: [ReceivedWords(note: "x1", wording: "y1", text: "Tid att öva", number: number)])
  }

  private static func replies(
    _ kind: ReplyKind = .yes, of series: String = "solgarden", to handOver: HandOverID = "h1",
    role: String = "enhetschef"
  ) -> ReceivedReplies {
    ReceivedReplies(
      series: SeriesOrigin(id: series, name: "Skogen"), handOver: handOver, version: 1,
      number: 41,
      replies: [
        ReceivedReply(
          reply: Reply(
            id: "a7", handOver: handOver, items: ["d2"], kind: kind, reason: nil, role: role,
            by: nil, effect: nil), revision: 1)
      ], links: [])
  }
}
