package import TillDiCore

/// What it takes to name what two computers disagree about.
package struct ConflictNames {
  /// A note's words.
  package let note: (NoteID) -> String
  /// Whether a note stays in the room, so that its words are not shown.
  package let staysInRoom: (NoteID) -> Bool
  /// A session's title.
  package let session: (SessionID) -> String

  package init(
    note: @escaping (NoteID) -> String, staysInRoom: @escaping (NoteID) -> Bool,
    session: @escaping (SessionID) -> String
  ) {
    self.note = note
    self.staysInRoom = staysInRoom
    self.session = session
  }
}

extension Words {
  /// How many things both computers changed.
  package func bothChanged(_ count: Int) -> String {
    pick(
      count == 1
        ? "En sak är ändrad på två datorer, på olika sätt. Ni väljer:"
        : "\(count) saker är ändrade på två datorer, på olika sätt. Ni väljer:",
      count == 1
        ? "One thing was changed on two computers, in different ways. You choose:"
        : "\(count) things were changed on two computers, in different ways. You choose:")
  }

  /// What both changed, what each of them says, which one stands now, and how to choose.
  package func told(_ conflict: Conflict, _ names: ConflictNames, laptop: String?) -> String {
    let others = Set(conflict.sides.map(\.laptop)).subtracting([laptop])
    let sides = conflict.sides.map { side in
      let day = side.day.map { reports.dated($0) + ", " } ?? ""
      let place =
        side.laptop == laptop
        ? pick("den här datorn", "this computer")
        : others.count == 1
          ? pick("den andra datorn", "the other computer")
          : pick("en annan dator", "another computer")
      let stands = side.action == conflict.standing ? pick(" – gäller nu", " – stands now") : ""
      return "  · \(value(side.event, names)) (\(day)\(place))\(stands)"
    }
    let what = reports.sentence(name(conflict, names))
    let how = conflict.sides.last.map { choice($0.event) } ?? ""
    return ([what] + sides + ["  → " + how]).joined(separator: "\n")
  }

  /// What the two set.
  private func name(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard let event = conflict.sides.last?.event else { return conflict.place }
    return switch event {
    case .headingSet: pick("kommunens uppgifter", "the municipality’s particulars")
    case .programmeAdopted: pick("programmets text", "the programme’s text")
    case .edited(let note, _): pick("orden i ", "the words of ") + quote(note, names)
    case .reworded(let note, _): pick("omskrivningen av ", "the rewording of ") + quote(note, names)
    case .rewordingHeard(let note, _):
      pick("vad rummet sa om omskrivningen av ", "what the room said of the rewording of ")
        + quote(note, names)
    case .detailed(let note, _):
      pick("väg eller villkor till ", "the route or conditions of ") + quote(note, names)
    case .tagged(let note, _):
      pick("vad det handlar om: ", "what it is about: ") + quote(note, names)
    case .moved(let note, _):
      pick("vilken sort det är: ", "which kind it is: ") + quote(note, names)
    case .placed(let note, _):
      pick("vilken punkt det hör till: ", "which part it belongs to: ") + quote(note, names)
    case .keptInRoom(let note, _):
      pick("om den får lämna rummet: ", "whether it may leave the room: ") + quote(note, names)
    case .ranked(let list, _):
      pick("ordningen i ", "the order of ") + reports.quoted(title(of: list))
    case .momentSet(_, let moment, _):
      pick("momentet ", "the moment ") + reports.quoted(moment.name)
    case .momentRemoved: pick("ett moment på kartan", "a moment of the map")
    case .arranged(let matter, _): name(of: matter)
    case .replied(let reply):
      pick("svaret på ", "the reply to ") + reports.joined(reply.items.map { quote($0, names) })
    case .done: pick("när ett löfte var klart", "when a promise was done")
    case .toldBack: pick("när ett svar berättades", "when a reply was told back")
    case .planned(let plan): pick("datumet för ", "the date of ") + names.session(plan.session)
    case .cancelled: pick("ett datum", "a date")
    default: conflict.place
    }
  }

  private func quote(_ note: NoteID, _ names: ConflictNames) -> String {
    names.staysInRoom(note) ? reports.staysInRoom : reports.quoted(names.note(note))
  }
}
