package import TillDiCore

extension Words {
  /// Asked when a list is handed over.
  package var whoCarries: String {
    pick("Vilken roll lämnar över listan?", "Which role hands the list over?")
  }

  /// Asked when a list is handed over.
  package func whoReceives(_ track: TrackKind) -> String {
    switch track {
    case .staff: pick("Till vilken roll i ledningen?", "To which role in management?")
    case .management: pick("Till vem i personalen?", "To whom among staff?")
    }
  }

  /// From whom to whom a list goes and by when it is answered, beside what was asked; nothing not said yet.
  package func handOver(from: String, to: String, by day: Day?) -> [(label: String, text: String?)]
  {
    [
      (pick("Lämnar över", "Hands over"), from.isEmpty ? nil : from),
      (pick("Tar emot", "Receives"), to.isEmpty ? nil : to),
      (name(of: Arrangement.answerBy), day.map { long($0) }),
    ]
  }

  /// Asked when the list has been read aloud.
  package var doesTheRoomSayYes: String {
    pick(
      "Läs listan högt. Säger rummet ja till att den lämnas över så här? (ja/nej)",
      "Read the list aloud. Does the room say yes to handing it over like this? (yes/no)")
  }

  /// Said when the room does not say yes.
  package var listStays: String {
    pick(
      "Då ligger listan kvar. Inget är överlämnat.",
      "Then the list stays. Nothing was handed over.")
  }

  /// Asked of one item; `role` is who replies where no more is asked.
  package func whichReply(by role: String? = nil) -> String {
    pick("Vilket svar?", "Which reply?") + replyNumbers(role)
  }

  /// Asked once of all that may share a reply.
  package func whichSharedReply(by role: String? = nil) -> String {
    pick(
      "De här får dela ett svar; ett namn, som stör4, tar en för sig. Vilket?",
      "These may share a reply; a name, such as dist4, takes one by itself. Which?")
      + replyNumbers(role)
  }

  private func replyNumbers(_ role: String?) -> String {
    pick(" 1–5 (1! frågar inget mer", " 1–5 (1! asks no more")
      + (role.map { pick(": \($0) svarar", ": \($0) answers") } ?? "")
      + pick("), tom rad hoppar över.", "), an empty line passes over.")
  }

  /// Stands beside the kind of a reply, and beside its day.
  package var answerLabel: String { pick("Svar", "Reply") }
  package var byLabel: String { pick("Senast", "By") }

  /// Asked of a reply that isn't a plain yes.
  package func question(forReasonOf kind: ReplyKind) -> String {
    switch kind {
    case .yes: pick("Något att tillägga?", "Anything to add?")
    case .yesIf: pick("Om vad?", "If what?")
    case .tryFirst: pick("Vad provar ni, och hur?", "What do you try, and how?")
    case .someoneElse: pick("Vem avgör?", "Who decides?")
    case .no: pick("Därför att?", "Because?")
    }
  }

  /// Asked of every reply.
  package var whoAnswers: String {
    pick("Vilken roll svarar, med mandat?", "Which role with mandate answers?")
  }

  /// Asked of a reply that promises something.
  package func byWhen(instead: Bool) -> String {
    instead
      ? pick(
        "Senast när? (en dag som 15 mars, - om det inte är bestämt)",
        "By when? (a day such as 15 March, - if that is not settled)")
      : pick(
        "Senast när? (en dag som 15 mars, tom rad om det inte är bestämt)",
        "By when? (a day such as 15 March, an empty line if that is not settled)")
  }

  /// Asked of every promise: what comes of it; of a yes to nothing but disturbances, what is done about them.
  package func whatComes(of kind: ReplyKind, to lists: [ListKind], instead: Bool) -> String {
    if kind == .yes, !lists.isEmpty, lists.allSatisfy({ $0 == .disturbance }) {
      return instead
        ? pick(
          "Vad gör ni åt det, så att arbetslaget märker det? (- tar bort det)",
          "What do you do about it, so that the team notices? (- takes it away)")
        : pick(
          "Vad gör ni åt det, så att arbetslaget märker det? (tom rad går bra)",
          "What do you do about it, so that the team notices? (an empty line is fine)")
    }
    return instead
      ? pick(
        "Vad kommer arbetslaget att märka i vardagen? (- tar bort det)",
        "What will the team notice in their everyday? (- takes it away)")
      : pick(
        "Vad kommer arbetslaget att märka i vardagen? (tom rad går bra)",
        "What will the team notice in their everyday? (an empty line is fine)")
  }

  /// Asked of a promise; where it is late a no is asked about.
  package func isItDone(asksDay: Bool) -> String {
    asksDay
      ? pick(
        "Är det klart? (ja, en dag som 15 mars, nej för att säga ett nytt datum, eller tom rad)",
        "Is it done? (yes, a day such as 15 March, no to say a new day, or an empty line)")
      : pick(
        "Är det klart? (ja, en dag som 15 mars, eller tom rad för inte än)",
        "Is it done? (yes, a day such as 15 March, or an empty line for not yet)")
  }

  /// Asked of a promise that is late and not done.
  package var whichNewDay: String {
    pick(
      "Nytt datum? (en dag som 15 mars, eller tom rad om det inte är bestämt)",
      "A new day? (such as 15 March, or an empty line if that is not settled)")
  }

  /// What was said of a reply, beside what it is about.
  package func followedUp(_ followUp: FollowUp) -> String {
    let came = reports.came(of: followUp.chain)
    let told = pick("berättat", "told") + (followUp.toldHow.map { ": " + $0 } ?? "")
    let rest: [String]
    switch followUp.state {
    case .toldBack: rest = [told]
    case .toTellBack: rest = came.isEmpty ? [pick("inte berättat än", "not told yet")] : []
    case .overdue: rest = [notYet(followUp)]
    case .due, .promised:
      rest =
        came.isEmpty && followUp.chain.told != nil
        ? [told] : [notYet(followUp) + lastDay(followUp.by)]
    }
    return (came + rest).joined(separator: ", ")
  }

  private func notYet(_ followUp: FollowUp) -> String {
    switch followUp.kind {
    case .someoneElse: pick("inget svar än", "no answer yet")
    case .tryFirst: pick("inte provat än", "not tried yet")
    case .yes, .yesIf, .no: pick("inte klart än", "not done yet")
    }
  }

  /// What follows a no to whether it is done: `nej, 15 april`; nothing where it is no such no.
  package static func notYet(_ text: String) -> String? {
    if yesOrNo(text) == false { return "" }
    let plain = text.lowercased()
    if ["inte än", "inte ännu", "not yet"].contains(plain) { return "" }
    let rest = withoutNo(text)
    if rest == text { return nil }
    return notYet(rest) ?? rest
  }

  /// Asked when a session goes on after a while.
  package var howMuchIsLeft: String {
    pick(
      "Välkomna tillbaka. Hur många minuter är kvar av punkten?",
      "Welcome back. How many minutes are left of this activity?")
  }

  /// Asked when a rewording has been read out.
  package var haveIUnderstood: String {
    pick(
      "Har jag uppfattat rätt? (ja/nej, tom rad om ni inte frågade)",
      "Have I understood you right? (yes/no, an empty line if you did not ask)")
  }

  /// Asked when a session is over.
  package var whatWasObserved: String {
    pick(
      "Något du såg som kan bli annorlunda nästa gång? (tom rad: inget)",
      "Anything you saw that could be different next time? (an empty line: nothing)")
  }

  /// Asked of what was observed.
  package var whatToChange: String {
    pick("Vad ändrar du? (tom rad går bra)", "What do you change? (an empty line is fine)")
  }

  /// Asked of a change.
  package var whyChange: String {
    pick("Varför? (tom rad går bra)", "Why? (an empty line is fine)")
  }

  /// Whether a word asks for a vote by hands.
  package static func meansHands(_ text: String) -> Bool {
    ["händer", "handuppräckning", "hands"].contains(text.lowercased())
  }

  /// A small number as it is said, in either language.
  package static func number(named word: String) -> Int? {
    let numbers: [[String]] = [
      ["en", "ett", "one", "a", "an"], ["två", "two"], ["tre", "three"], ["fyra", "four"],
      ["fem", "five"], ["sex", "six"], ["sju", "seven"], ["åtta", "eight"], ["nio", "nine"],
      ["tio", "ten"], ["elva", "eleven"], ["tolv", "twelve"],
    ]
    return numbers.firstIndex { $0.contains(word.lowercased()) }.map { $0 + 1 }
  }

  /// What is named one after the other: `3 kockar, 2 vikarier och en chef`.
  package static func named(in text: String) -> [String] {
    [" och ", " samt ", " and ", " & "].reduce(text) { $0.replacing($1, with: ",") }
      .split(separator: ",").map(String.init)
  }

  /// A yes or a no, in either language; `nil` when it is neither.
  package static func yesOrNo(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "ja", "j", "yes", "y", "japp", "jo": true
    case "nej", "n", "no", "nä": false
    default: nil
    }
  }

  /// Whether the first word says yes or no.
  package static func beginsWithYesOrNo(_ text: String) -> Bool {
    yesOrNo(String(text.prefix { $0.isLetter })) != nil
  }

  /// Whether a role is the one who watches over people's safety at work.
  package static func isSafetyRepresentative(_ role: String) -> Bool {
    let role = role.lowercased()
    return role.contains("skyddsombud") && !role.contains("dataskydd")
      || role.contains("safety rep")
  }
}
