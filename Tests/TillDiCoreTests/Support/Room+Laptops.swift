import Testing
import TillDiCore

/// What travels between two rooms' laptops, without a file between.
extension Room {
  private var origin: SeriesOrigin { SeriesOrigin(id: "solgarden", name: "Solgården") }

  /// A side's latest version, as its file brings it.
  func file(of track: TrackKind) -> ReceivedList {
    guard var handOver = series.latestHandOver(of: track) else {
      preconditionFailure("nothing is handed over")
    }
    let lines = series.lines(of: handOver)
    let shown = Set(lines.flatMap { [$0.note] + $0.gatheredNotes })
    let earlier = series.earlierNotes(of: handOver)
    handOver.items = handOver.items.filter { shown.contains($0.note) }
    for index in handOver.items.indices {
      let gathered = handOver.items[index].gathered?.filter { shown.contains($0.note) }
      handOver.items[index].gathered = gathered?.isEmpty == true ? nil : gathered
    }
    let number = history.sharedNumber
    let words = handOver.items.flatMap { item in
      [GatheredNote(note: item.note, wording: item.wording, detail: item.detail)]
        + (item.gathered ?? [])
    }.compactMap { read in
      series.notes[read.note].map {
        ReceivedWords(
          note: read.note, wording: read.wording, text: $0.text(of: read.wording),
          detailWording: read.detail, detail: $0.detail(of: read.detail),
          rewording: $0.toldRewording,
          number: number)
      }
    }
    return ReceivedList(
      series: origin, handOver: handOver, number: number, earlier: earlier,
      known: history.versions(of: track, but: handOver.id), words: words)
  }

  /// Every reply to a version, and the links, as their file brings them.
  func replies(to handOver: HandOverID) -> ReceivedReplies {
    ReceivedReplies(
      series: origin, handOver: handOver, version: 1, number: history.sharedNumber,
      replies: series.answers.map {
        ReceivedReply(
          reply: $0.reply, revision: $0.revision, done: series.doneOn[$0.reply.id],
          toldBack: series.toldBack[$0.reply.id]?.on)
      }, withdrawn: history.withdrawnReplies, links: series.links)
  }

  /// Takes a list in, each note's words in an action of its own, as the record keeps them.
  @discardableResult
  mutating func receive(_ list: ReceivedList) throws(Refusal) -> [Event] {
    try take(.receive(list))
  }

  /// Takes replies in.
  @discardableResult
  mutating func receive(_ replies: ReceivedReplies) throws(Refusal) -> [Event] {
    try take(.receiveReplies(replies))
  }

  private mutating func take(_ request: Request) throws(Refusal) -> [Event] {
    let events = try decide(request, in: series, situation)
    for event in events { keep([event]) }
    return events
  }
}
