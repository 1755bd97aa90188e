/// What a preview tells of.
package enum PreviewedDeed {
  case saving
  case undoing
  case redoing
}

extension Words {
  /// Said first, whatever would be saved, undone, erased or moved.
  package var nothingIsChanged: String {
    pick("Förhandsvisning: inget är ändrat.", "Preview: nothing is changed.")
  }

  package var nothingToChange: String {
    pick("Det finns inget att ändra.", "There is nothing to change.")
  }

  /// Said where a session of the other side is open.
  package var notShownNow: String {
    pick(
      "Det som skulle sparas hör till den andra sidan och visas inte medan träffen pågår.",
      "What would be saved is the other side’s, and is not shown while the session is open.")
  }

  package func wouldBe(_ deed: PreviewedDeed) -> String {
    switch deed {
    case .saving: pick("Utan --preview sparas:", "Without --preview this is saved:")
    case .undoing: pick("Utan --preview ångras:", "Without --preview this is undone:")
    case .redoing: pick("Utan --preview görs igen:", "Without --preview this is done again:")
    }
  }

  package func wouldBeErased(lines count: Int) -> String {
    pick(
      count == 1
        ? "Utan --preview raderas en rad i filen för gott:"
        : "Utan --preview raderas \(count) rader i filen för gott:",
      count == 1
        ? "Without --preview one line of the file is erased for good:"
        : "Without --preview \(count) lines of the file are erased for good:")
  }

  package func wouldBeMasked(_ count: Int) -> String {
    pick(
      count == 1
        ? "Utan --preview byts orden ut på ett ställe, för gott:"
        : "Utan --preview byts orden ut på \(count) ställen, för gott:",
      count == 1
        ? "Without --preview the words are replaced in one place, for good:"
        : "Without --preview the words are replaced in \(count) places, for good:")
  }

  package func unreadAmongThem(_ count: Int) -> String {
    pick(
      "Av dem går \(count) inte att läsa, men de innehåller orden.",
      "\(count) of them can’t be read, but hold the words.")
  }

  package func wouldBeDeleted(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Filer som skulle tas bort: \(names).", "Files that would be deleted: \(names).")
  }

  package func wouldBeSetAside(_ lines: [Int], to file: String) -> String {
    let numbers = lines.map(String.init).joined(separator: ", ")
    return pick(
      "Utan --preview flyttas \(lines.count == 1 ? "rad" : "raderna") \(numbers) till ”\(file)”.",
      "Without --preview \(lines.count == 1 ? "line" : "lines") \(numbers) would be moved to “\(file)”."
    )
  }
}
