extension Event {
  /// The other side’s frozen list came in a file; `earlier` is what left the list and may still be shown.
  public struct Received: Deed {
    package let handOver: HandOver
    package let number: Int
    package let earlier: [NoteID]

    static let kind = Kind.received
    var event: Event { .received(self) }
    var subject: Subject? { nil }
    var words: [String] { [handOver.from, handOver.to] + handOver.roles }
    var places: [Place] { [] }
    var about: Matter { .version }

    func happen(in series: inout Series, by action: Action) {
      series.take(handOver, number: number, earlier: earlier, action)
    }

    struct Asked: Rule {
      let list: ReceivedList
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try situation.isHome(of: list.series)
        return try series.receiving(list)
      }
    }
  }

  package static func received(handOver: HandOver, number: Int, earlier: [NoteID]) -> Event {
    .received(Received(handOver: handOver, number: number, earlier: earlier))
  }
}

extension Request {
  /// Bring in the other side’s frozen list from a hand-over file.
  public static func receive(_ list: ReceivedList) -> Request {
    Request(Event.Received.Asked(list: list))
  }
}

extension Situation {
  /// Whether what comes from another laptop is of this series.
  func isHome(of origin: SeriesOrigin) throws(Refusal) {
    if series != origin.id { throw .otherSeries(origin.name) }
  }
}

extension Series {
  fileprivate func receiving(_ list: ReceivedList) throws(Refusal) -> [Event] {
    var handOver = list.handOver
    let receipt = Receipt(handOver: handOver.id, version: handOver.version, number: list.number)
    if let latest = receipts[handOver.track] {
      if receipt == latest { return [] }
      if receipt.version == latest.version, receipt.handOver != latest.handOver {
        let replaced = handOvers.flatMap { $0.instead ?? [] }
        if replaced.contains(receipt.handOver) {
          throw .olderFile(
            version: receipt.version, received: latest.version, handOver.track)
        }
        // A version that was taken back there gives way; one that the sender never heard of does not.
        guard list.known.contains(latest.handOver) else {
          throw .twinVersion(receipt.version, handOver.track)
        }
        handOver.instead = [latest.handOver]
      }
      if receipt.handOver == latest.handOver {
        handOver.instead = handOvers.first { $0.id == handOver.id }?.instead
      }
      guard receipt.isNewer(than: latest) else {
        throw .olderFile(version: handOver.version, received: latest.version, handOver.track)
      }
    } else if handOvers.contains(where: { $0.track == handOver.track }) {
      throw .ownList(handOver.track)
    }
    _ = try checkedRole(handOver.from)
    _ = try checkedRole(handOver.to)
    // What was erased here must not come back in a single byte.
    let words = list.words.filter { new in
      !erased.contains(Subject(new.note))
        && receivedNotes[new.note]?.words.contains { $0.says(theSameAs: new) } != true
    }
    return words.map { .wordsReceived(words: $0) } + [
      .received(handOver: handOver, number: list.number, earlier: list.earlier)
    ]
  }

  fileprivate mutating func take(
    _ handOver: HandOver, number: Int, earlier: [NoteID], _ action: Action
  ) {
    let track = handOver.track
    let receipt = Receipt(handOver: handOver.id, version: handOver.version, number: number)
    if let latest = receipts[track] {
      guard receipt.isNewer(than: latest) else { return }
    } else if handOvers.contains(where: { $0.track == track || $0.id == handOver.id }) {
      // A list that was handed over here is nobody else's.
      return
    }
    receipts[track] = receipt
    if let index = handOvers.firstIndex(where: { $0.id == handOver.id }) {
      handOvers[index] = handOver
    } else {
      handOvers.append(handOver)
    }
    for item in handOver.items {
      show(item.note, in: item.list, wording: item.wording, action)
      heads[item.note] = nil
      for gathered in item.gathered ?? [] {
        show(gathered.note, in: item.list, wording: gathered.wording, action)
        heads[gathered.note] = item.note
      }
    }
    leave(except: handOver.notes, standing: earlier, of: track, action)
    for list in ListKind.lists(of: track) {
      orders[list] = handOver.items.filter { $0.list == list }.map(\.note)
    }
  }

  /// Takes from the lists what the newest version does not hold; what was taken back is hidden altogether.
  private mutating func leave(
    except shown: [NoteID], standing earlier: [NoteID], of track: TrackKind, _ action: Action
  ) {
    let shown = Set(shown)
    let standing = Set(earlier)
    let gone = receivedNotes.filter { $0.value.track == track && !shown.contains($0.key) }
    for id in gone.keys.sorted() {
      if standing.contains(id) {
        if let list = gone[id]?.hidden.flatMap({ ListKind($0.kind) }) {
          show(id, in: list, wording: nil, action)
        }
        notes[id]?.isRemoved = true
      } else if let note = notes.removeValue(forKey: id) {
        receivedNotes[id]?.hidden = note
        leaveOrder(id)
      }
    }
  }

  private mutating func show(
    _ id: NoteID, in list: ListKind, wording: ActionID?, _ action: Action
  ) {
    guard let received = receivedNotes[id] else { return }
    var note =
      notes[id] ?? received.hidden
      ?? Note(
        id: id, kind: list.noteKind, wordings: [], details: [], rewording: nil,
        staysInRoom: false, isRemoved: false, position: nil, number: action.number)
    note.kind = list.noteKind
    note.isRemoved = false
    // The words of this version last: they are the ones that are shown.
    let older = received.words.filter { $0.wording != wording }
    let current = received.words.filter { $0.wording == wording }
    for words in older.sorted(by: { $0.number < $1.number })
      + current.sorted(by: { $0.number < $1.number })
    {
      note.take(words)
    }
    if notes[id] == nil { putLast(id, note.kind) }
    notes[id] = note
    receivedNotes[id]?.hidden = nil
    receivedNotes[id]?.track = list.track
  }
}

extension Note {
  fileprivate mutating func take(_ words: ReceivedWords) {
    wordings.put(Wording(action: words.wording, text: words.text))
    if let detail = words.detail, let wording = words.detailWording {
      details.put(Wording(action: wording, text: detail))
    }
    if rewording != words.rewording {
      rewording = words.rewording
      // Only what its own room said yes to is handed over.
      isRewordingRight = rewording == nil ? nil : true
    }
  }
}

extension [Wording] {
  /// Puts a wording last, in the place of what the same action gave before.
  fileprivate mutating func put(_ wording: Wording) {
    removeAll { $0.action == wording.action }
    append(wording)
  }
}
