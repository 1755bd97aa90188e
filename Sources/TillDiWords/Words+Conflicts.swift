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
        isFromOtherSide(side.event)
        ? pick("den andra sidan", "the other side")
        : side.laptop == laptop
          ? pick("den här datorn", "this computer")
          : others.count == 1
            ? pick("den andra datorn", "the other computer")
            : pick("en annan dator", "another computer")
      // Two replies to one line both stand until one is chosen.
      let stands =
        side.action == conflict.standing && !conflict.isOfAnswers
        ? pick(" – gäller nu", " – stands now") : ""
      let chosen = conflict.way == .choose ? side.action.rawValue.prefix(5) + "  " : ""
      return "  · \(chosen)\(value(side.event, of: conflict.link, names)) (\(day)\(place))\(stands)"
    }
    let what = reports.sentence(name(conflict, names))
    let safe = conflict.place == Event.programmePlace ? ["  " + programmeUndecided] : []
    return ([what] + sides + safe + ["  → " + choice(conflict)]).joined(separator: "\n")
  }

  /// Until people choose a programme, this computer's own file is what is run.
  package var programmeUndecided: String {
    pick(
      "Två datorer har olika texter av programmet. Här körs programme.yaml som förut tills ni väljer, och båda texterna är sparade.",
      "Two computers have different texts of the programme. Here programme.yaml is run as before until you choose, and both texts are kept."
    )
  }

  /// How many things wait for people to choose.
  package func undecided(_ count: Int) -> String {
    pick(
      count == 1
        ? "En sak är ändrad på två datorer, på olika sätt, och väntar på att ni väljer: tilldi check"
        : "\(count) saker är ändrade på två datorer, på olika sätt, och väntar på att ni väljer: tilldi check",
      count == 1
        ? "One thing was changed on two computers, in different ways, and waits for you to choose: tilldi check"
        : "\(count) things were changed on two computers, in different ways, and wait for you to choose: tilldi check"
    )
  }

  /// A side was chosen.
  package func chosen(_ event: Event, _ names: ConflictNames) -> String {
    pick("Valt, och gäller nu: ", "Chosen, and stands now: ") + value(event, names)
      + pick(
        ". Slå ihop igen, så gäller det på den andra datorn också.",
        ". Merge again, and it stands on the other computer too.")
  }

  private func isFromOtherSide(_ event: Event) -> Bool {
    switch event {
    case .received, .replyReceived: true
    default: false
    }
  }

  /// What the two set.
  private func name(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard let event = conflict.sides.last?.event else { return conflict.place }
    if conflict.isOfStanding, let note = conflict.note {
      return pick("om den ska stå kvar eller vara borta: ", "whether it is to stay or be gone: ")
        + quote(note, names)
    }
    if let link = conflict.link {
      return pick("om, och hur långt, ", "whether, and how far, ") + quote(link.offer, names)
        + pick(" möter ", " serves ") + quote(link.item, names)
    }
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
    case .momentRemoved: moment(conflict)
    case .trustChecked: pick("om svaren är tydliga", "whether the replies are clear")
    case .reviewed(let review):
      pick(
        "vad ni sa om reflektion \(review.reflection)",
        "what you said of reflection \(review.reflection)")
    case .arranged(let matter, _): name(of: matter)
    case .handedOver(let handOver), .received(let handOver, _, _):
      pick(
        "\(listName(of: handOver.track)) är överlämnad två gånger, utan att den ena datorn visste om den andra",
        "\(listName(of: handOver.track)) was handed over twice, neither knowing of the other")
    case .replied(let reply), .replyReceived(let reply, _):
      pick("svaret på ", "the reply to ") + reports.joined(reply.items.map { quote($0, names) })
    case .done: pick("när ett löfte var klart", "when a promise was done")
    case .toldBack: pick("när ett svar berättades", "when a reply was told back")
    case .planned(let plan): pick("datumet för ", "the date of ") + names.session(plan.session)
    case .cancelled: pick("ett datum", "a date")
    default: conflict.place
    }
  }

  /// A moment that one computer took away, by the name the other gave it.
  private func moment(_ conflict: Conflict) -> String {
    for side in conflict.sides {
      if case .momentSet(_, let moment, _) = side.event {
        return pick("momentet ", "the moment ") + reports.quoted(moment.name)
      }
    }
    return pick("ett moment på kartan", "a moment of the map")
  }

  func quote(_ note: NoteID, _ names: ConflictNames) -> String {
    names.staysInRoom(note) ? reports.staysInRoom : reports.quoted(names.note(note))
  }
}
