package import TillDiCore

extension Words {
  package func wouldBeTooFar(_ day: Day, _ title: String) -> String {
    pick(
      "Då skulle ”\(title)” hamna \(long(day)), och det är mer än två år bort. Inget ändrades.",
      "Then “\(title)” would be on \(long(day)), which is more than two years away. Nothing changed."
    )
  }

  package func wouldHavePassed(_ day: Day, _ title: String, _ today: Day) -> String {
    pick(
      "Då skulle ”\(title)” hamna \(long(day)), och den dagen har passerat; i dag är det \(long(today)). Inget ändrades.",
      "Then “\(title)” would be on \(long(day)), which has passed; today is \(long(today)). Nothing changed."
    )
  }

  package func notATime(_ text: String) -> String {
    pick(
      "”\(text)” är inget klockslag. Skriv det som 14:00.",
      "“\(text)” is no time of day. Write it as 14:00.")
  }

  package func notAnInterval(_ days: Int) -> String {
    pick(
      "\(days) dagar mellan träffarna går inte. Skriv 1–365; 14 behåller veckodagen.",
      "\(days) days between sessions can’t be. Write 1–365; 14 keeps the weekday.")
  }

  package func cannotSplit(_ minutes: Int, of whole: Int) -> String {
    pick(
      "Träffen är \(whole) minuter, så första delen kan vara 1–\(max(1, whole - 1)) minuter, inte \(minutes).",
      "The session is \(whole) minutes, so the first part can be 1–\(max(1, whole - 1)) minutes, not \(minutes)."
    )
  }
}
