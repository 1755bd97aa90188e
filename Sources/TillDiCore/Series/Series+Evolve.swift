extension Series {
  /// Lets one live action happen.
  ///
  /// It is total: after a merge, an undo or an erasure anything may be missing. An event about something missing
  /// changes nothing that is shown; a link or a telling-back keeps the name it is about, which may come back.
  /// It reads no programme, no clock and no disk. Each event costs at most the length of the one list it changes.
  public mutating func evolve(_ action: Action) {
    // Two laptops that merged each other have each their own mark, and one series.
    if action.isMergeMark { return }
    actionCount += 1
    let at = Timestamp(text: action.at)
    if let at, let held = action.position?.occasion { change(held) { $0.passOverNight(until: at) } }
    for event in action.events {
      let deed = event.deed
      if let subject = deed.subject, erased.contains(subject) { continue }
      deed.happen(in: &self, by: action)
    }
    if let position = action.position {
      lastPosition = position
      if let held = position.occasion {
        let isOnlyTime = action.events.allSatisfy { type(of: $0.deed).isOnlyTime }
        change(held) {
          if !isOnlyTime { $0.hasContent = true }
          $0.lastAt = at ?? $0.lastAt
        }
      }
    }
    if let at { lastAt = at }
  }

  /// Changes a note, or the description of an attachment; nothing where neither is known.
  mutating func changeDescribed(_ id: NoteID, _ body: (inout Note) -> Void) {
    if var note = notes[id] {
      body(&note)
      notes[id] = note
    } else if let index = attachments.index(forKey: id) {
      body(&attachments.values[index].note)
    }
  }

  /// Changes an occasion; nothing where it is not known.
  mutating func change(_ id: OccasionID, _ body: (inout Occasion) -> Void) {
    guard let index = occasions.lastIndex(where: { $0.id == id }) else { return }
    body(&occasions[index])
  }
}
