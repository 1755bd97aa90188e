extension Event {
  /// A list was read aloud, the room said yes, and it was handed over.
  public struct HandedOver: Deed {
    package let handOver: HandOver

    static let kind = Kind.handedOver
    var event: Event { .handedOver(self) }
    var subject: Subject? { nil }
    var words: [String] { [handOver.from, handOver.to] + handOver.roles }
    var places: [Place] { [.version(handOver.track)] }
    var about: Matter { .version }
    // Two versions of one list on one day are one.
    func asShown(in series: Series) -> Event {
      var shown = handOver
      (shown.id, shown.version) = ("", 0)
      return .handedOver(handOver: shown)
    }

    func happen(in series: inout Series, by action: Action) {
      guard !series.handOvers.contains(where: { $0.id == handOver.id }) else { return }
      series.handOvers.append(handOver)
      if series.receipts[handOver.track] == nil {
        let lists = ListKind.lists(of: handOver.track)
        series.placed[handOver.id] = Set(lists.flatMap { series.orders[$0] ?? [] })
      }
      series.frozenRewordings[handOver.id] = series.toldRewordings(of: handOver.items)
    }

    struct Asked: Rule {
      let id: HandOverID
      let track: TrackKind
      let from: String
      let to: String
      let answerBy: Day
      let roles: [String]
      let roomSaidYes: Bool

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        if series.receipts[track] != nil { throw .listFromElsewhere(track) }
        let items = series.frozenLines(of: track)
        if items.isEmpty { throw .emptyList(track) }
        guard roomSaidYes else { throw .roomHasNotSaidYes }
        let latest = series.latestHandOver(of: track)
        // Where two laptops handed over, the next version says what holds, though it may be the same list.
        let isDisputed = series.disputed.contains(.version(track))
        // A rewording that the room said yes to since then belongs to the next version.
        let isReworded = latest.map { series.isReworded(since: $0) } ?? false
        if let latest, latest.items == items, !isReworded, !isDisputed {
          throw .nothingChanged(version: latest.version)
        }
        return [
          .handedOver(
            handOver: HandOver(
              id: id, track: track, version: (latest?.version ?? 0) + 1, on: situation.today,
              from: try checkedRole(from), to: try checkedRole(to),
              answerBy: try ahead(answerBy, situation), items: items, roles: roles))
        ]
      }
    }
  }

  package static func handedOver(handOver: HandOver) -> Event {
    .handedOver(HandedOver(handOver: handOver))
  }
}

extension Request {
  /// Hand over a side’s list as it stands.
  public static func handOver(
    _ id: HandOverID, _ track: TrackKind, from: String, to: String, answerBy: Day,
    roles: [String] = [], roomSaidYes: Bool
  ) -> Request {
    Request(
      Event.HandedOver.Asked(
        id: id, track: track, from: from, to: to, answerBy: answerBy, roles: roles,
        roomSaidYes: roomSaidYes))
  }
}

extension Series {
  /// A side's lists as they stand, ready to be frozen.
  func frozenLines(of track: TrackKind) -> [FrozenItem] {
    ListKind.lists(of: track).flatMap { list in
      var numbers = LineNumbers(of: list, in: self)
      return lines(of: list).compactMap { line -> FrozenItem? in
        guard let note = notes[line.note], let wording = note.wordings.last else { return nil }
        return FrozenItem(
          note: line.note, list: list, rank: line.rank, number: numbers.number(for: line.note),
          wording: wording.action, detail: note.details.last?.action,
          gathered: gathered(under: line.note))
      }
    }
  }

  /// The rewordings beside lines that the room said yes to.
  fileprivate func toldRewordings(of items: [FrozenItem]) -> [NoteID: String] {
    items.reduce(into: [:]) { $0[$1.note] = notes[$1.note]?.toldRewording }
  }

  /// Whether the room has said yes to other rewordings since a version was handed over.
  fileprivate func isReworded(since version: HandOver) -> Bool {
    let told = Dictionary(lines(of: version).map { ($0.note, $0.toldRewording) }) { first, _ in
      first
    }
    return toldRewordings(of: version.items).contains { told[$0.key] != $0.value }
  }

  /// The notes under a line, by the words they have; `nil` for most lines, which gather none.
  private func gathered(under head: NoteID) -> [GatheredNote]? {
    let notes = gatheredNotes(under: head)
    if notes.isEmpty { return nil }
    return notes.compactMap { note in
      note.wordings.last.map {
        GatheredNote(note: note.id, wording: $0.action, detail: note.details.last?.action)
      }
    }
  }
}
