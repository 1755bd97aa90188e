package import TillDiCore

extension Words {
  package var repaired: String {
    pick(
      "Obs: några tecken gick inte att läsa (de var inte UTF-8) och står som �. Rätta med tilldi log och /ändra, eller skriv om.",
      "Note: some characters could not be read (they were not UTF-8) and stand as �. Put them right, or write them again."
    )
  }

  /// Told before the first line.
  package var oneNoteALine: String {
    pick(
      "En anteckning per rad. Enter sparar raden; Ctrl-D på en tom rad avslutar.",
      "One note a line. Enter saves the line; Ctrl-D on an empty line ends.")
  }

  /// Stands before the line that is written next.
  package func savedSoFar(_ count: Int) -> String {
    switch count {
    case 0: "› "
    case 1: pick("1 sparad › ", "1 saved › ")
    default: pick("\(count) sparade › ", "\(count) saved › ")
    }
  }

  /// Told after why the next one was not saved.
  package func savedBefore(_ count: Int) -> String {
    pick(
      count == 1
        ? "En anteckning före den är sparad." : "\(count) anteckningar före den är sparade.",
      count == 1 ? "One note before it is saved." : "\(count) notes before it are saved.")
  }

  package func savedNotes(_ count: Int, _ place: Position?) -> String {
    let at = place.map { " (\($0.session))" } ?? ""
    return pick(
      count == 1 ? "Sparat\(at)." : "\(count) anteckningar sparade\(at).",
      count == 1 ? "Saved\(at)." : "\(count) notes saved\(at).")
  }

  package var keptForNextTime: String {
    pick("Sparat till nästa gång.", "Kept for next time.")
  }

  package func marked(_ leaves: Bool) -> String {
    leaves
      ? pick("Den får lämna rummet igen.", "It may leave the room again.")
      : pick(
        "Den stannar i rummet. Texten ligger kvar i omgångens mapp; tilldi erase raderar på riktigt.",
        "It stays in the room. The text remains in the series’ folder; tilldi erase erases it for real."
      )
  }
}
