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
        switch event {
        case .occasionEnded: return held
        case .activityEntered(let occasion, let activity):
          later.append(Position(session: "", occasion: occasion, activity: activity))
        case .detailed(let note, _):
          if hasMoved(on: later, from: action.position) { return held }
          held.insert(note)
        case .said(let note, _, _, _, _), .edited(let note, _), .reworded(let note, _),
          .gathered(let note, _, _, _):
          // A name that took in more was not worded again.
          guard note == last else { continue }
          if case .gathered = event, series.notes[note]?.wordings.first?.action != action.id {
            continue
          }
          return hasMoved(on: later, from: action.position) ? held : held.union([note])
        default: break
        }
      }
    }
    return held
  }

  private func hasMoved(on later: [Position], from place: Position?) -> Bool {
    later.contains { $0.activity != place?.activity || $0.occasion != place?.occasion }
  }
}
