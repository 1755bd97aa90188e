package import TillDiCore

extension Words {
  package func dayIsPutRight(_ title: String, _ day: Day) -> String {
    pick(
      "Rättat: ”\(title)” hölls \(long(day)).", "Put right: “\(title)” was held on \(long(day)).")
  }

  package func pictureIsAt(_ path: String) -> String {
    pick(
      "Bilden till projektorn ligger i \(path). Öppna den i webbläsaren och tryck F11.",
      "The picture for the projector is \(path). Open it in the browser and press F11.")
  }

  package var boardNeedsTheScreen: String {
    pick(
      "Bilden till projektorn följer med när träffen fyller skärmen. Kör tilldi board i ett eget fönster i stället. Inget är ändrat.",
      "The projector’s picture comes along when the session fills the screen. Run tilldi board in a window of its own instead. Nothing is changed."
    )
  }

  package var boardStopped: String {
    pick(
      "Bilden på projektorn gick inte att skriva och står still. Träffen fortsätter.",
      "The picture on the projector could not be written and stands still. The session goes on.")
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
