package import TillDiCore
package import TillDiReports

extension Reports {
  /// The file of one version of a list, as the other side's laptop takes it in.
  ///
  /// `number` is `History.sharedNumber`, `id` the series' UUID, `known` `History.versions(of:but:)`.
  package func handOverFile(
    _ handOver: HandOver, id: String, number: Int, known: [HandOverID]
  ) -> HandOverFile {
    file(.list, handOver, id: id, number: number, known: known)
  }

  /// The file of the replies to the staff's latest version; `nil` where nothing is handed over or answered.
  ///
  /// `withdrawn` is `History.withdrawnReplies`.
  package func repliesFile(id: String, number: Int, withdrawn: [ReplyID]) -> HandOverFile? {
    guard let handOver = series.latestHandOver(of: .staff) else { return nil }
    let file = file(.replies, handOver, id: id, number: number, withdrawn: withdrawn)
    return withdrawn.isEmpty && !file.lines.contains { !$0.replies.isEmpty } ? nil : file
  }

  private func file(
    _ kind: HandOverFile.Kind, _ handOver: HandOver, id: String, number: Int,
    known: [HandOverID] = [], withdrawn: [ReplyID] = []
  ) -> HandOverFile {
    let compared =
      kind == .list
      ? [:]
      : Dictionary(series.comparison.items.map { ($0.line.note, $0) }) { first, _ in first }
    let frozen = Dictionary(handOver.items.map { ($0.note, $0) }) { first, _ in first }
    let heard = rolesToTell(by: handOver.track, handOver)
    return HandOverFile(
      kind: kind,
      series: HandOverFile.Origin(id: id, name: series.name, language: series.language),
      track: handOver.track,
      handOver: HandOverFile.Version(
        id: handOver.id, version: handOver.version, on: handOver.on, from: handOver.from,
        to: handOver.to, answerBy: handOver.answerBy),
      number: number,
      heading: series.heading,
      roles: HandOverFile.Roles(named: heard.named, others: heard.hasOthers),
      lines: series.lines(of: handOver).compactMap { line in
        frozen[line.note].map { self.line(line, $0, compared[line.note]) }
      },
      earlier: kind == .list ? series.earlierNotes(of: handOver) : [], known: known,
      withdrawn: withdrawn)
  }

  private func line(_ line: ListLine, _ item: FrozenItem, _ compared: ComparedItem?)
    -> HandOverFile.Line
  {
    let shown = Set(line.gatheredNotes)
    let gathered = (item.gathered ?? []).filter { shown.contains($0.note) }.compactMap { read in
      series.notes[read.note].map { note in
        HandOverFile.Gathered(
          note: read.note, text: note.text(of: read.wording), detail: note.detail(of: read.detail),
          wording: read.wording, detailWording: read.detail)
      }
    }
    return HandOverFile.Line(
      note: line.note, list: line.list, rank: line.rank, number: item.number, top: line.isTop,
      text: line.text, rewording: line.toldRewording, detail: line.detail, wording: item.wording,
      detailWording: item.detail,
      // In an order that tells nothing of who spoke first.
      gathered: gathered.sorted {
        ($0.text.lowercased(), $0.note) < ($1.text.lowercased(), $1.note)
      },
      links: links(of: compared), replies: (compared?.replies ?? []).map(answer))
  }

  /// The links to offers that were handed over: any other offer is not the other side's to know of.
  private func links(of compared: ComparedItem?) -> [HandOverFile.LinkedOffer] {
    guard let compared, let offers = series.latestHandOver(of: .management) else { return [] }
    let handedOver = Set(series.lines(of: offers).map(\.note))
    return series.links.filter { $0.item == compared.line.note && handedOver.contains($0.offer) }
      .map { HandOverFile.LinkedOffer(link: $0.id, offer: $0.offer, grade: $0.grade) }
  }

  private func answer(_ reply: Reply) -> HandOverFile.Answer {
    let revision = series.answers.first { $0.reply.id == reply.id }?.revision ?? 1
    let chain = series.chain(of: reply.id, reply.kind)
    // Once something came of it, it is told back when that was told.
    let told = chain.isSettled && chain.kind != .no ? chain.resultTold : chain.told
    return HandOverFile.Answer(
      id: reply.id, kind: reply.kind, reason: reply.reason, role: reply.role, by: reply.by,
      effect: reply.effect, done: series.doneOn[reply.id], toldBack: told?.on,
      handOver: reply.handOver, revision: revision)
  }
}

extension HandOverFile {
  /// The list, as the record takes it in.
  package var received: ReceivedList {
    ReceivedList(
      series: SeriesOrigin(id: series.id, name: series.name),
      handOver: HandOver(
        id: handOver.id, track: track, version: handOver.version, on: handOver.on,
        from: handOver.from, to: handOver.to, answerBy: handOver.answerBy,
        items: lines.map(\.item), roles: roles.named, hasOtherRoles: roles.others ? true : nil),
      number: number, earlier: earlier, known: known, words: lines.flatMap { $0.words(number) })
  }

  /// The replies, as the record takes them in; one that answers several lines is one.
  package var receivedReplies: ReceivedReplies {
    var replies: [ReceivedReply] = []
    for line in lines {
      for answer in line.replies {
        if let index = replies.firstIndex(where: { $0.reply.id == answer.id }) {
          replies[index].reply.items.append(line.note)
        } else {
          replies.append(answer.received(for: line.note))
        }
      }
    }
    return ReceivedReplies(
      series: SeriesOrigin(id: series.id, name: series.name), handOver: handOver.id,
      version: handOver.version, number: number, replies: replies, withdrawn: withdrawn,
      links: lines.flatMap { line in
        line.links.map { Link(id: $0.link, item: line.note, offer: $0.offer, grade: $0.grade) }
      })
  }
}

extension HandOverFile.Line {
  fileprivate var item: FrozenItem {
    let read = gathered.map {
      GatheredNote(note: $0.note, wording: $0.wording, detail: $0.detailWording)
    }
    return FrozenItem(
      note: note, list: list, rank: rank, number: number, wording: wording,
      detail: detailWording, gathered: read.isEmpty ? nil : read)
  }

  fileprivate func words(_ number: Int) -> [ReceivedWords] {
    [
      ReceivedWords(
        note: note, wording: wording, text: text, detailWording: detailWording, detail: detail,
        rewording: rewording, number: number)
    ]
      + gathered.map {
        ReceivedWords(
          note: $0.note, wording: $0.wording, text: $0.text, detailWording: $0.detailWording,
          detail: $0.detail, number: number)
      }
  }
}

extension HandOverFile.Answer {
  fileprivate func received(for note: NoteID) -> ReceivedReply {
    ReceivedReply(
      reply: Reply(
        id: id, handOver: handOver, items: [note], kind: kind, reason: reason, role: role, by: by,
        effect: effect), revision: revision, done: done, toldBack: toldBack)
  }
}
