package import TillDiCore

/// Whom an invitation is for.
package enum Invited: String, Sendable, CaseIterable {
  case staff
  case management
  /// Both sides together.
  case joint

  /// The side; none where both are invited.
  package var track: TrackKind? {
    switch self {
    case .staff: .staff
    case .management: .management
    case .joint: nil
    }
  }
}

extension ReportWords {
  // MARK: The paper for the wall

  /// Heads the row to write place and time in.
  package var whereAndWhen: String { pick("Var och när", "Where and when") }

  /// Heads the row that says whom to ask.
  package var askWhom: String { pick("Frågor?", "Questions?") }

  /// Whom to ask, where the programme doesn't say.
  package var askTheLeader: String {
    pick("Den som leder träffarna", "Whoever leads the sessions")
  }

  /// Between two things that mirror each other.
  package var meets: String { "⟷" }

  // MARK: The slips

  /// What to do with the sheet of slips.
  package var cutHere: String {
    pick("Klipp längs de streckade linjerna.", "Cut along the dashed lines.")
  }

  // MARK: The sheet for whoever missed a session

  /// The sheet's name.
  package var catchUpTitle: String { pick("Det här hände sist", "What happened last time") }

  /// When the session was held.
  package func weMet(_ session: String, on days: [Day]) -> String {
    let when = joined(days.map { words.long($0) })
    return ended(pick("Vi sågs \(when): \(session)", "We met on \(when): \(session)"))
  }

  /// What a session is for, told afterwards: what is written as `Att drömma …` as a sentence.
  package func wasFor(_ purpose: String) -> String {
    let begins = pick("Att ", "To ")
    guard purpose.hasPrefix(begins) else { return purpose }
    return pick("Tanken var att ", "The idea was to ") + purpose.dropFirst(begins.count)
  }

  /// Heads what was done.
  package var whatWeDid: String {
    pick("Det här gick vi igenom", "What we went through")
  }

  /// What was to come out of an activity.
  package func theIdea(_ outcome: String) -> String {
    pick("Tanken: \(outcome)", "The idea: \(outcome)")
  }

  /// Heads what came out.
  package var whatCameOut: String { pick("Det här kom fram", "What came out") }

  /// That there is more than what is shown.
  package var restIsWritten: String {
    pick(
      "Resten är också nedskrivet. Fråga den som leder träffarna.",
      "The rest is written down too. Ask whoever leads the sessions.")
  }

  /// That what was said is not on the sheet.
  package var askWhatWasSaid: String {
    pick(
      "Fråga den som leder träffarna, eller någon som var med.",
      "Ask whoever leads the sessions, or somebody who was there.")
  }

  /// Heads when we meet next.
  package var weMeetNext: String { pick("Vi ses igen", "We meet next") }

  /// When we meet next.
  package func meets(_ session: String, _ plan: PlannedSession) -> String {
    ended(
      pick(
        "\(sentence(words.long(plan.day))) kl. \(plan.time): \(session)",
        "\(words.long(plan.day)) at \(plan.time): \(session)"))
  }

  /// That the next date isn't set.
  package var dateComes: String { pick("Datum kommer.", "The date will come.") }

  /// What somebody who missed a session needs to hear most.
  package var justAsWelcome: String {
    pick(
      "Du är precis lika välkommen då. Du behöver inte ha hunnit något av det här.",
      "You are just as welcome then. You needn’t have got round to any of this.")
  }

  /// That no session has been held.
  package var nothingHeld: String {
    pick("Ingen träff har hållits än.", "No session has been held yet.")
  }

  // MARK: The invitation

  /// The invitation's name.
  package var invitationTitle: String { pick("Inbjudan", "Invitation") }

  /// Whom a sheet is for.
  package func addressed(to invited: Invited, at workplace: String) -> String {
    switch invited {
    case .staff: pick("Till personalen, \(workplace)", "To staff, \(workplace)")
    case .management: pick("Till ledningen, \(workplace)", "To management, \(workplace)")
    case .joint:
      pick("Till personalen och ledningen, \(workplace)", "To staff and management, \(workplace)")
    }
  }

  /// What the meetings of both sides are.
  package var bothSidesMeet: String {
    pick(
      "Personalen och ledningen har gjort var sin lista. Nu ses vi i samma rum, lägger dem bredvid varandra och ser till att varje fråga får ett svar.",
      "Staff and management have each made a list. Now we meet in one room, lay them side by side and see to it that every question gets an answer."
    )
  }

  /// The columns of the dates.
  package var invitationColumns: [String] {
    [pick("Dag", "Day"), pick("Tid", "Time"), pick("Träff", "Session")]
  }

  /// What somebody who is invited may wonder; that one may miss a time only where there are several.
  package func goodToKnow(times: Int) -> [String] {
    let missed = pick(
      "Missar du en gång är du lika välkommen nästa gång.",
      "If you miss one, you are just as welcome to the next.")
    return [
      pick(
        "Du behöver inte ta med dig något, och du behöver inte kunna tekniken.",
        "You needn’t bring anything, and you needn’t know the technology."),
      pick(
        "Halva träffen är mycket bättre än ingen. Kom när du kan och gå när du måste.",
        "Half a session beats none. Come when you can and go when you must."),
    ] + (times > 1 ? [missed] : []) + [
      pick(
        "Vi skriver roller, aldrig namn. Det som ska stanna i rummet skriver vi inte in i listan eller rapporten. Men papper i en kommun kan begäras ut.",
        "We write roles, never names. What is to stay in the room we don’t write into the list or the report. But a municipality’s papers may be asked for."
      )
    ]
  }

  /// Heads the row to write the place in.
  package var place: String { pick("Plats", "Place") }

  /// A date that was cancelled, without the reason, which may be somebody's.
  package func isCancelled(_ session: String, _ day: Day) -> String {
    pick(
      "Inställt: \(session), \(words.long(day)).", "Cancelled: \(session), \(words.long(day)).")
  }

  /// What a date in somebody's calendar is called.
  package func calendarTitle(_ session: String, at workplace: String) -> String {
    "\(session) – \(workplace)"
  }

  /// What a promised day in somebody's calendar is called.
  package func promiseTitle(_ lines: String, _ role: String) -> String {
    pick("Lovat till i dag: \(lines) (\(role))", "Promised by today: \(lines) (\(role))")
  }

  /// What stands with it: what was asked for, and what was answered.
  package func promiseNote(_ followUp: FollowUp) -> String {
    (followUp.asked.map { quoted($0) } + [words.reply(followUp)]).joined(separator: "\n")
  }

  /// What the day by which a list is to be answered is called.
  package func answerDueTitle(_ track: TrackKind, _ role: String) -> String {
    switch track {
    case .staff:
      pick(
        "Sista dag att svara på personalens lista (\(role))",
        "Last day to answer the staff list (\(role))")
    case .management:
      pick(
        "Sista dag att säga vad ni tycker om ledningens lista (\(role))",
        "Last day to say what you think of the management list (\(role))")
    }
  }

  /// What stands with a date in somebody's calendar.
  package var calendarNote: String { goodToKnow(times: 1).prefix(2).joined(separator: "\n") }

  // MARK: The observer's form

  /// The form's name.
  package var observerTitle: String { pick("Observatörens blad", "The observer’s sheet") }

  /// How the form is used.
  package var howToObserve: String {
    pick(
      "Skriv vad du ser och hör, aldrig vem. Lämna tomt där du inget har sett. Det du skriver hålls isär från det rummet säger, och skrivs inte in i listorna. Men papper i en kommun kan begäras ut.",
      "Write what you see and hear, never who. Leave empty where you saw nothing. What you write is kept apart from what the room says, and is not written into the lists. But a municipality’s papers may be asked for."
    )
  }

  /// The rows to fill in at the top.
  package var observerRows: [String] {
    [pick("Träff", "Session"), pick("Dag", "Day")]
  }

  /// Heads the four abilities and the four aims.
  package func title(of part: ObserverPart) -> String {
    switch part {
    case .abilities: pick("Hur träffen leds, TVEK", "How the session is led, TVEK")
    case .aims: pick("Vad träffen ger", "What the session gives")
    case .typing: pick("Så skrivs det in efteråt", "How it is typed in afterwards")
    }
  }

  /// What an observer looks for; four abilities and four aims.
  ///
  /// Source: *The model*, “TVEK” and “Four aims”.
  package func question(for lens: ObservationLens) -> String {
    switch lens {
    case .translation:
      pick(
        "När frågade den som leder om det var rätt uppfattat? Vad ändrades då?",
        "When did the one who leads ask whether it was understood right? What changed then?")
    case .visualisation:
      pick(
        "Vad ritades eller visades? Vad fick någon syn på tack vare det?",
        "What was drawn or shown? What did people see because of it?")
    case .empathy:
      pick(
        "Hur kändes rummet? När vände det, och vad gjorde att fler kom till tals?",
        "How did the room feel? When did it turn, and what let more people be heard?")
    case .choreography:
      pick(
        "Vilken övning bar, och vilken behövde ändras? Vad gjordes i stället?",
        "Which exercise carried, and which had to change? What was done instead?")
    case .creativity:
      pick(
        "När släppte det, så att det kom något ingen hade väntat sig?",
        "When did it loosen, so that something came that nobody had expected?")
    case .confidence:
      pick(
        "När litade någon mer på sin egen bedömning än i början?",
        "When did people trust their own judgement more than at the beginning?")
    case .designSpace:
      pick(
        "När fick det digitala bli något man kan påverka och forma?",
        "When did the digital become something one can influence and shape?")
    case .givingAndTaking:
      pick(
        "När tog någon plats? När gav någon plats åt en annan?",
        "When did somebody take room? When did somebody give room to another?")
    }
  }

  /// How what was written is typed in.
  package var howToTypeObservations: String {
    pick(
      "Skriv /obs, bokstaven eller siffran och det du såg, medan träffen är öppen i programmet. Det går lika bra efteråt:",
      "Type /obs, the letter or number and what you saw, while the session is open in the program. Afterwards does as well:"
    )
  }

  /// What typing it in looks like; a session's name goes in the first line.
  package func typedObservation(_ session: String) -> String {
    pick(
      "tilldi run \(session) --afterwards\n/obs E tyst tills de fick rita, sedan pratade alla",
      "tilldi run \(session) --afterwards\n/obs E quiet until they could draw, then all spoke")
  }
}

/// The parts of an observer's form.
package enum ObserverPart: Sendable, CaseIterable {
  case abilities, aims, typing
}
