package import TextShape
package import TillDiCore

extension Words {
  /// Why a line was not taken.
  package var unreadable: String {
    pick(
      "Raden har tecken som inte går att läsa, och inget av den sparades. Är det ett dokument från Word, så spara det som oformaterad text (.txt) först.",
      "The line has characters that can’t be read, and nothing of it was saved. If it is a document from Word, save it as plain text (.txt) first."
    )
  }

  /// How letters were read that were no UTF-8; nothing needs to be said of those that were.
  package func read(as coding: LetterCoding) -> String? {
    switch coding {
    case .utf8: nil
    case .utf16:
      pick("Texten var UTF-16 och är läst så.", "The text was UTF-16 and is read as that.")
    case .windows1252:
      pick(
        "Texten var inte UTF-8; den är läst som Windows-1252. Se efter att å, ä och ö är rätt.",
        "The text was not UTF-8; it is read as Windows-1252. See that its letters are right.")
    }
  }

  /// Said where the signs before a list's items came along from a word processor.
  package var bulletsDropped: String {
    pick(
      "Punkterna framför raderna är borttagna; orden är kvar.",
      "The bullets before the lines are gone; the words are kept.")
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

  /// Stands before why a line of a pipe was not saved.
  package func atLine(_ number: Int, _ text: String) -> String {
    pick("Rad \(number): \(text)", "Line \(number): \(text)")
  }

  /// Told before the first line: what is here already.
  package func savedLastTime(_ count: Int, _ last: String) -> String {
    pick(
      "Här finns redan \(count) av samma slag härifrån. Den sista: ”\(last)”",
      "There \(count == 1 ? "is 1" : "are \(count)") of this kind from here already. The last: “\(last)”"
    )
  }

  /// Told after lines that equal those which were saved last.
  package func savedAlready(_ count: Int, isSkipped: Bool) -> String {
    let lines =
      count == 1
      ? pick("Första raden", "The first line")
      : pick("De \(count) första raderna", "The first \(count) lines")
    let isOne = count == 1
    return isSkipped
      ? pick(
        "\(lines) var \(isOne ? "sparad" : "sparade") sedan förut och hoppades över.",
        "\(lines) \(isOne ? "was" : "were") saved before and left out.")
      : pick(
        "\(lines) är \(isOne ? "likadan" : "likadana") som \(isOne ? "en" : "några") som redan var \(isOne ? "sparad" : "sparade"). Alla sparades ändå. Var det samma blad hoppar --skip-saved över dem nästa gång.",
        "\(lines) \(isOne ? "equals one" : "equal some") saved before. All were saved all the same. If it was the same sheet, --skip-saved leaves them out another time."
      )
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
        "Den stannar i rummet. Texten ligger kvar i omgångens mapp. Radera för gott: tilldi erase, eller i menyn.",
        "It stays in the room. The text remains in the series’ folder; tilldi erase erases it for real."
      )
  }
}
