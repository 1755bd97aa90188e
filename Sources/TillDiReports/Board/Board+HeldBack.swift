package import TillDiCore

extension History {
  /// The notes whose words the room may yet ask to keep, so that a big picture waits with them.
  ///
  /// It is the note whose words were said, changed or named last, until other words are, or until the room
  /// has gone on to another activity or ended the session. Whatever is marked to stay in the room before
  /// that was never shown. A note whose route or conditions were set since waits as well.
  ///
  /// Costs the actions since those words.
  package var heldBack: Set<NoteID> {
    guard let last = series.lastWorded else { return [] }
    var held: Set<NoteID> = []
    var later: [Position] = []
    for action in actions.reversed() where live.contains(action.id) {
      for event in action.events.reversed() {
        if case .occasionEnded = event { return held }
        if case .activityEntered(let entered) = event {
          later.append(
            Position(session: "", occasion: entered.occasion, activity: entered.activity))
        }
        if case .detailed(let detailed) = event {
          if hasMoved(on: later, from: action.position) { return held }
          held.insert(detailed.note)
        }
        guard let note = event.worded, note == last else { continue }
        // A name that took in more was not worded again.
        if case .gathered = event, series.notes[note]?.wordings.first?.action != action.id {
          continue
        }
        return hasMoved(on: later, from: action.position) ? held : held.union([note])
      }
    }
    return held
  }

  private func hasMoved(on later: [Position], from place: Position?) -> Bool {
    later.contains { $0.activity != place?.activity || $0.occasion != place?.occasion }
  }
}

extension Event {
  /// The note whose words it says, changes or names.
  fileprivate var worded: NoteID? {
    if case .said(let said) = self { return said.note }
    if case .edited(let edited) = self { return edited.note }
    if case .reworded(let reworded) = self { return reworded.note }
    if case .gathered(let gathered) = self { return gathered.note }
    return nil
  }
}
