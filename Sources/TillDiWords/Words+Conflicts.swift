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
    let safe = conflict.place == .programme ? ["  " + programmeUndecided] : []
    let twice = namedTwice(conflict, names).map { "  " + $0 }
    return ([what] + sides + twice + safe + ["  → " + choice(conflict)]).joined(separator: "\n")
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
    if case .received = event { return true }
    if case .replyReceived = event { return true }
    return false
  }

  /// What the two set.
  private func name(_ conflict: Conflict, _ names: ConflictNames) -> String {
    if let link = conflict.link, !conflict.isOfStanding {
      return pick("om, och hur långt, ", "whether, and how far, ") + quote(link.offer, names)
        + pick(" möter ", " serves ") + quote(link.item, names)
    }
    return switch conflict.place {
    case .standing(let note):
      pick("om den ska stå kvar eller vara borta: ", "whether it is to stay or be gone: ")
        + quote(note, names)
    case .heading: pick("kommunens uppgifter", "the municipality’s particulars")
    case .programme: pick("programmets text", "the programme’s text")
    case .text(let note): pick("orden i ", "the words of ") + quote(note, names)
    case .rewording(let note): pick("omskrivningen av ", "the rewording of ") + quote(note, names)
    case .heard(let note):
      pick("vad rummet sa om omskrivningen av ", "what the room said of the rewording of ")
        + quote(note, names)
    case .detail(let note):
      pick("väg eller villkor till ", "the route or conditions of ") + quote(note, names)
    case .tags(let note):
      pick("vad det handlar om: ", "what it is about: ") + quote(note, names)
    case .tag(let note, _, let tag):
      pick("märket \(tag) på ", "the tag \(tag) on ") + quote(note, names)
    case .kind(let note):
      pick("vilken sort det är: ", "which kind it is: ") + quote(note, names)
    case .activity(let note):
      pick("vilken punkt det hör till: ", "which part it belongs to: ") + quote(note, names)
    case .room(let note):
      pick("om den får lämna rummet: ", "whether it may leave the room: ") + quote(note, names)
    case .order(let list):
      pick("ordningen i ", "the order of ") + reports.quoted(title(of: list))
    case .moment: moment(conflict)
    case .dream: pick("om drömmen är påbörjad", "whether the dream was begun")
    case .trust: pick("om svaren är tydliga", "whether the replies are clear")
    case .offerAnswer(let note):
      pick("vad arbetslaget sa om ", "what the team said of ") + quote(note, names)
    case .review(let reflection):
      pick("vad ni sa om reflektion \(reflection)", "what you said of reflection \(reflection)")
    case .arranged(let matter): name(of: matter)
    case .agreed(let matter): name(of: matter)
    case .version(let track), .twinVersions(let track, _):
      pick(
        "\(listName(of: track)) är överlämnad två gånger, utan att den ena datorn visste om den andra",
        "\(listName(of: track)) was handed over twice, neither knowing of the other")
    case .reply, .answer:
      pick("svaret på ", "the reply to ")
        + reports.joined(conflict.answered.map { quote($0, names) })
    case .done: pick("när ett löfte var klart", "when a promise was done")
    case .told: pick("när ett svar berättades", "when a reply was told back")
    case .resultTold:
      pick("när det berättades vad det blev av ett svar", "when it was told what came of a reply")
    case .condition: pick("om det som krävdes kom", "whether what it takes came")
    case .trial: pick("vad ett försök visade", "what a trial showed")
    case .passedOn: pick("vem som frågar den som avgör", "who asks the one who decides")
    case .ground: pick("vad ett nej vilar på", "what a no rests on")
    case .plan:
      conflict.plannedSession.map { pick("datumet för ", "the date of ") + names.session($0) }
        ?? pick("ett datum", "a date")
    case .day: pick("vilken dag en träff hölls", "which day a session was held")
    case .link, .pair: pick("en koppling", "a link")
    }
  }

  /// A moment by the name it was given last; it may be one that a computer took away.
  private func moment(_ conflict: Conflict) -> String {
    for side in conflict.sides.reversed() {
      if case .momentSet(let set) = side.event {
        return pick("momentet ", "the moment ") + reports.quoted(set.moment.name)
      }
    }
    return pick("ett moment på kartan", "a moment of the map")
  }

  func quote(_ note: NoteID, _ names: ConflictNames) -> String {
    names.staysInRoom(note) ? reports.staysInRoom : reports.quoted(names.note(note))
  }
}

extension Conflict {
  /// The lines that the last of its replies answers.
  fileprivate var answered: [NoteID] {
    guard let event = sides.last?.event else { return [] }
    if case .replied(let replied) = event { return replied.reply.items }
    if case .replyReceived(let came) = event { return came.reply.items }
    return []
  }

  /// The session whose date was set last; none where it was cancelled last.
  fileprivate var plannedSession: SessionID? {
    if case .planned(let planned)? = sides.last?.event { planned.plan.session } else { nil }
  }
}
