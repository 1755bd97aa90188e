package import TillDiCore

extension Words {
  package func dayIsPutRight(_ title: String, _ day: Day) -> String {
    pick(
      "Rättat: ”\(title)” hölls \(long(day)).", "Put right: “\(title)” was held on \(long(day)).")
  }

  package func wasHeldThen(_ title: String, _ day: Day) -> String {
    pick(
      "”\(title)” står redan som hållen \(long(day)). Inget ändrades.",
      "“\(title)” is recorded as held on \(long(day)) already. Nothing changed.")
  }

  /// Said of a number that none of the choices has.
  package func notOneOf(_ count: Int) -> String {
    pick("Skriv en siffra från 1 till \(count).", "Write a number from 1 to \(count).")
  }

  /// Why it is asked what somebody wants with a session.
  package func doubt(about title: String, _ doubt: SessionDoubt) -> String {
    let asked = pick("Vad vill ni göra?", "What do you want to do?")
    let why =
      switch doubt {
      case .notYet(let plan):
        pick(
          "”\(title)” är planerad till \(long(plan.day)).",
          "“\(title)” is planned for \(long(plan.day)).")
      case .outOfOrder(let before):
        pick(
          "Före ”\(title)” kommer ”\(before.title[.swedish])”, som inte är hållen.",
          "Before “\(title)” comes “\(before.title[.english])”, which was not held.")
      case .leftOpen(let occasion):
        pick(
          "”\(title)” från \(long(occasion.day)) står kvar öppen.",
          "“\(title)” of \(long(occasion.day)) was left open.")
      }
    return "\(why)\n\(asked)"
  }

  /// What one may do then, in the order of the numbers.
  package func ways(out doubt: SessionDoubt) -> [String] {
    let another = pick("Välja en annan träff", "Choose another session")
    switch doubt {
    case .notYet, .outOfOrder:
      return [
        pick(
          "Bara titta: inget börjar och inget sparas",
          "Only look: nothing begins and nothing is saved"),
        pick("Hålla den nu", "Hold it now"), another,
      ]
    case .leftOpen(let occasion):
      return [
        pick(
          "Fortsätta där ni slutade: den hölls \(long(occasion.day))",
          "Go on where you stopped: it was held on \(long(occasion.day))"),
        pick(
          "Hålla den i dag: det som är skrivet följer med",
          "Hold it today: what is written comes along"),
        occasion.isEmpty
          ? pick("Ta bort den: den hölls aldrig", "Take it away: it was never held")
          : pick("Avsluta den", "End it"),
        another,
      ]
    }
  }

  package var whichSession: String { pick("Vilken träff?", "Which session?") }

  /// A session among others, with when it was held or is to be.
  package func session(_ title: String, held: Day?, planned: Day?) -> String {
    let states = [
      held.map { pick("hölls \(long($0))", "held on \(long($0))") },
      planned.map { pick("planerad \(long($0))", "planned for \(long($0))") },
    ].compactMap { $0 }
    return states.isEmpty ? title : "\(title) (\(states.joined(separator: ", ")))"
  }

  /// Said of a session that was left open and is closed now, or taken away because nothing happened there.
  package func isClosed(_ title: String, _ occasion: Occasion) -> String {
    occasion.isEmpty
      ? pick(
        "”\(title)” \(long(occasion.day)) är borttagen: där hände inget. Fel? tilldi undo",
        "“\(title)” on \(long(occasion.day)) is taken away: nothing happened there. Wrong? tilldi undo"
      )
      : pick(
        "”\(title)” \(long(occasion.day)) är avslutad. Fel? tilldi undo",
        "“\(title)” on \(long(occasion.day)) is ended. Wrong? tilldi undo")
  }

  /// Said where every session of the programme has been held.
  package var allSessionsHeld: String {
    pick(
      "Allt i programmet är hållet. Skriv rapporten med tilldi report, eller håll en träff igen med --again.",
      "Everything in the programme has been held. Write the report with tilldi report, or hold a session again with --again."
    )
  }

  /// Said of a session that has been held, and what one may want with it.
  package func sessionHeld(_ session: SessionID, _ day: Day) -> String {
    pick(
      "Träffen hölls \(long(day)). Rätta eller fyll i: tilldi run \(session) --afterwards. Ett tillfälle till, för dem som inte kunde: tilldi run \(session) --again natt",
      "The session was held on \(long(day)). Put right or fill in: tilldi run \(session) --afterwards. Once more, for those who could not: tilldi run \(session) --again nights"
    )
  }

  /// Said of a name that another occasion has.
  package func labelTaken(_ label: String) -> String {
    pick(
      "Tillfället ”\(label)” är redan hållet. Ge det nya ett annat namn.",
      "The occasion “\(label)” has been held. Give the new one another name.")
  }
}
