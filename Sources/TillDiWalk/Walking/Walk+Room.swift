import TillDiCore
import TillDiWords

/// Reading out, the notes' dimensions and what an observer sees.
extension Walk {
  /// The groups are done: what they wrote is read out, from the first sheet on.
  mutating func read(_ series: Series) -> Turn {
    guard activity(series)?.workingMinutes != nil else { return say(.noSheets) }
    isReading = true
    if sheet == nil { sheet = 1 }
    chosenKind = nil
    return say(.readingOut(words.name(of: kind(series))))
  }

  /// Whether a sheet was read out where the room is.
  func hasReadOut(_ series: Series) -> Bool {
    notes(series).contains { !$0.note.isRemoved && $0.note.position?.sheet != nil }
  }

  /// Seconds left of the groups' time; none where there is no clock.
  func leftOfWork(_ series: Series) -> Int {
    now.flatMap { series.clock(of: occasion, in: session, at: $0)?.leftOfWork } ?? 0
  }

  /// `/sak`, `/sätt` or `/samhälle` for what was said last, or for numbers; a second time takes it away.
  mutating func tag(_ dimension: Dimension, _ rest: String, _ series: Series) -> Turn {
    var found: [(label: String, note: Note)] = []
    for name in rest.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init) {
      guard let (label, note) = find(name, series) else { return say(notFound(name, series)) }
      if !found.contains(where: { $0.note.id == note.id }) { found.append((label, note)) }
    }
    if found.isEmpty {
      guard rest.isEmpty, let last = lastNote(series) else { return say(.nothingToTag) }
      found = [last]
    }
    // Several are made alike: what only some of them have, all get.
    let takesAway = found.allSatisfy { $0.note.dimensions.contains(dimension) }
    let changed = found.filter { $0.note.dimensions.contains(dimension) == takesAway }
    let tagged = changed.map { label, note in
      let kept = note.dimensions.filter { $0 != dimension }
      return (note.id, takesAway ? kept : kept + [dimension])
    }
    if found.count == 1, let (_, dimensions) = tagged.first {
      after = .say(.tagged(found[0].label, Dimension.allCases.filter { dimensions.contains($0) }))
    } else {
      after = .say(.taggedAll(found.map(\.label), dimension, isOn: !takesAway))
    }
    return Turn(requests: tagged.map { .tag($0, $1) })
  }

  /// `/obs E lugnare nu`: an observer's note, under one of TVEK or the four aims.
  mutating func observe(_ rest: String) -> Turn {
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: true) { $0.isWhitespace }
    guard parts.count == 2, let lens = Words.lens(named: String(parts[0])) else {
      return say(.needsArgument(.observe))
    }
    let text = trimmed(String(parts[1]))
    after = .say(.observed(lens))
    return Turn(
      requests: [
        .observe(Observation(id: ObservationID(drawName()), lens: lens, text: text))
      ])
  }

  /// What was said last here and still stands, and what to call it.
  func lastNote(_ series: Series) -> (String, Note)? {
    notes(series).last { !$0.note.isRemoved }.map {
      (number(of: $0.note.id, series) ?? "\($0.number)", $0.note)
    }
  }
}
