import TillDiCore

extension EventCase {
  static let received: [EventCase] = [
    EventCase(
      .received(
        handOver: HandOver(
          id: "h3", track: .management, version: 1, on: today, from: "enhetschef", to: "teamet",
          answerBy: "2026-04-14",
          items: [FrozenItem(note: "o1", list: .offer, rank: 1, wording: "e8", detail: "e8")],
          roles: ["enhetschef"], hasOtherRoles: true), number: 41, earlier: ["o2"]),
      #"{"received":{"earlier":["o2"],"handOver":{"answerBy":"2026-04-14","from":"enhetschef","#
        + #""hasOtherRoles":true,"id":"h3","items":[{"detail":"e8","list":"offer","note":"o1","#
        + #""rank":1,"wording":"e8"}],"on":"2026-03-03","roles":["enhetschef"],"to":"teamet","#
        + #""track":"management","version":1},"number":41}}"#,
      Ties(words: ["enhetschef", "teamet", "enhetschef"]),
      changes: ["handOvers", "receipts", "orders"]
    ) { $0.latestHandOver(of: .management)?.id == "h3" && $0.receipts[.management]?.number == 41 },
    EventCase(
      .wordsReceived(
        words: ReceivedWords(
          note: "c7", wording: "x1", text: "Prova först", detailWording: "x2",
          detail: "via chefen", rewording: "Utprovning", number: 41)),
      #"{"words-received":{"words":{"detail":"via chefen","detailWording":"x2","note":"c7","#
        + #""number":41,"rewording":"Utprovning","text":"Prova först","wording":"x1"}}}"#,
      Ties(words: ["Prova först", "via chefen", "Utprovning"], subject: "c7"),
      changes: ["receivedNotes"]
    ) { $0.notes["c7"] == nil },
    EventCase(
      .replyReceived(
        reply: Reply(
          id: "a7", handOver: "h1", items: ["d2"], kind: .yes, reason: nil, role: "enhetschef",
          by: "2026-04-01", effect: nil), revision: 2),
      #"{"reply-received":{"reply":{"by":"2026-04-01","handOver":"h1","id":"a7","items":["d2"],"#
        + #""kind":"yes","role":"enhetschef"},"revision":2}}"#,
      Ties(words: ["enhetschef"], subject: "a7"), changes: ["receivedReplies"]
    ) { $0.answers.count == 1 },
    EventCase(
      .repliesReceived(
        handOver: "h1", number: 41,
        replies: [ReplyMark(reply: "a1", revision: 1, done: today, toldBack: today)],
        withdrawn: ["a7"],
        links: [Link(id: "l7", item: "c1", offer: "o2")]),
      #"{"replies-received":{"handOver":"h1","links":[{"id":"l7","item":"c1","offer":"o2"}],"#
        + #""number":41,"replies":[{"done":"2026-03-03","reply":"a1","revision":1,"#
        + #""toldBack":"2026-03-03"}],"withdrawn":["a7"]}}"#,
      .none,
      changes: [
        "openings", "links", "linkReceipts", "doneOn", "toldBack", "chainFacts", "withdrawnReplies",
      ],
      inEmpty: ["openings", "links", "linkReceipts", "doneOn", "toldBack", "withdrawnReplies"]
    ) { $0.comparison.matched.map(\.line.note) == ["c1", "d1"] && $0.doneOn["a1"] == today },
  ]
}
