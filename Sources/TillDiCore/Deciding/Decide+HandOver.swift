func decideHandOver(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .arrange(let matter, let text):
    if matter == .answerBy {
      guard let day = Day(text: text) else { throw .notADay(text) }
      _ = try ahead(day, situation)
    }
    return [.arranged(matter: matter, text: try checked(text))]
  case .handOver(let id, let track, let from, let to, let answerBy, let roles, let saidYes):
    if series.receipts[track] != nil { throw .listFromElsewhere(track) }
    let items = series.frozenLines(of: track)
    if items.isEmpty { throw .emptyList(track) }
    guard saidYes else { throw .roomHasNotSaidYes }
    let latest = series.latestHandOver(of: track)
    // Where two laptops handed over, the next version says what holds, though it may be the same list.
    let isDisputed = series.disputed.contains("version/\(track.rawValue)")
    if let latest, latest.items == items, !isDisputed {
      throw .nothingChanged(version: latest.version)
    }
    return [
      .handedOver(
        handOver: HandOver(
          id: id, track: track, version: (latest?.version ?? 0) + 1, on: situation.today,
          from: try checkedRole(from), to: try checkedRole(to),
          answerBy: try ahead(answerBy, situation), items: items, roles: roles))
    ]
  case .open(let reader):
    guard let handOver = series.latestHandOver(of: reader.other) else {
      throw .notHandedOver(reader.other)
    }
    return series.openings.contains(handOver.id) ? [] : [.opened(handOver: handOver.id)]
  default: return []
  }
}

extension Series {
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

  /// A side's lists as they stand, ready to be frozen.
  func frozenLines(of track: TrackKind) -> [FrozenItem] {
    ListKind.lists(of: track).flatMap { list in
      lines(of: list).compactMap { line in
        guard let note = notes[line.note], let wording = note.wordings.last else { return nil }
        return FrozenItem(
          note: line.note, list: list, rank: line.rank, wording: wording.action,
          detail: note.details.last?.action, gathered: gathered(under: line.note))
      }
    }
  }
}
