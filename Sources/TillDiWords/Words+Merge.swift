extension Words {
  /// Lines that only a newer program understands came along: papers for others wait for it.
  package func unknownInMerge(_ count: Int, _ isPreview: Bool) -> String {
    let lines = pick(
      count == 1 ? "En rad" : "\(count) rader", count == 1 ? "One line" : "\(count) lines")
    return pick(
      isPreview
        ? "\(lines) där förstår bara en nyare tilldi. Hämtas det hit kan inga papper lämnas härifrån förrän tilldi är uppdaterat här också."
        : "\(lines) som kom förstår bara en nyare tilldi. Inga papper kan lämnas härifrån förrän tilldi är uppdaterat här också.",
      isPreview
        ? "\(lines) over there can only be understood by a newer tilldi. Once merged, no paper can leave from here until tilldi is updated here too."
        : "\(lines) that came can only be understood by a newer tilldi. No paper can leave from here until tilldi is updated here too."
    )
  }

  private func entries(_ count: Int) -> String {
    pick(
      count == 1 ? "1 händelse" : "\(count) händelser", count == 1 ? "1 entry" : "\(count) entries")
  }

  private func notes(_ count: Int) -> String {
    pick(
      count == 1 ? "1 anteckning" : "\(count) anteckningar",
      count == 1 ? "1 note" : "\(count) notes")
  }

  private func rows(_ count: Int) -> String {
    pick(count == 1 ? "1 rad" : "\(count) rader", count == 1 ? "1 line" : "\(count) lines")
  }

  /// What came in.
  package func mergedIn(
    entries count: Int, notes: Int, from other: String, _ isPreview: Bool
  ) -> String {
    if count == 0 {
      return pick("Inga nya händelser från ”\(other)”.", "No new entries from “\(other)”.")
    }
    let among = notes == 0 ? "" : pick(", varav ", ", of which ") + self.notes(notes)
    return isPreview
      ? pick(
        "Från ”\(other)” skulle komma in: \(entries(count))\(among).",
        "From “\(other)” would come in: \(entries(count))\(among).")
      : pick(
        "Från ”\(other)” kom in: \(entries(count))\(among). Gör likadant på den andra datorn, så har båda allt.",
        "From “\(other)” came in: \(entries(count))\(among). Do the same on the other computer, and both have all."
      )
  }

  /// The two were the same already.
  package func nothingToMerge(_ other: String) -> String {
    pick(
      "Det finns inget nytt att hämta i ”\(other)”. Inget ändrades.",
      "There is nothing new to bring in from “\(other)”. Nothing changed.")
  }

  /// After a preview.
  package var onlyPreviewed: String {
    pick(
      "Inget är ändrat. Kör samma sak utan --preview för att slå ihop.",
      "Nothing is changed. Run the same without --preview to merge.")
  }

  /// The answer was no.
  package var nothingMerged: String {
    pick("Inget slogs ihop. Allt är som förut.", "Nothing was merged. Everything is as before.")
  }

  /// Notes that are here and were marked over there.
  package func nowStayInRoom(_ count: Int, _ isPreview: Bool) -> String {
    isPreview
      ? pick(
        "Märkt på den andra datorn: \(notes(count)) skulle stanna i rummet även här.",
        "Marked on the other computer: \(notes(count)) would stay in the room here too.")
      : pick(
        "Märkt på den andra datorn: \(notes(count)) stannar nu i rummet även här.",
        "Marked on the other computer: \(notes(count)) now stay\(count == 1 ? "s" : "") in the room here too."
      )
  }

  /// Notes that were left over there.
  package func leftInRoom(_ count: Int, _ isPreview: Bool) -> String {
    isPreview
      ? pick(
        "Stannar i rummet på den andra datorn och skulle inte komma med: \(notes(count)). Vill ni ha med dem: --with-room-notes",
        "Staying in the room on the other computer, and left there: \(notes(count)). To bring them: --with-room-notes"
      )
      : pick(
        "Stannar i rummet på den andra datorn och kom inte med: \(notes(count)). Vill ni ha med dem: --with-room-notes",
        "Staying in the room on the other computer, and not brought: \(notes(count)). To bring them: --with-room-notes"
      )
  }

  /// Lines whose words were erased here, or there.
  package func keptOutOfMerge(_ count: Int, _ isPreview: Bool) -> String {
    pick(
      isPreview
        ? "Raderat för gott på en av datorerna, och skulle inte komma in igen: \(rows(count))."
        : "Raderat för gott på en av datorerna, och släpptes inte in igen: \(rows(count)).",
      isPreview
        ? "Erased for good on one of the computers, and would not be let in again: \(rows(count))."
        : "Erased for good on one of the computers, and not let in again: \(rows(count)).")
  }

  /// Before words are erased here.
  package func wouldEraseHere(lines count: Int) -> String {
    pick(
      "På den andra datorn är något raderat för gott. Då raderas det också här: \(rows(count)) i filen, och de papper i exports/ som ingen har ändrat. Det kan inte ångras.",
      "Something was erased for good on the other computer. It is then erased here too: \(rows(count)) of the file, and the papers in exports/ that nobody has changed. It can’t be undone."
    )
  }

  /// The question before words are erased here.
  package var mergeAllTheSame: String {
    pick("Ska de slås ihop? (ja/nej)", "Merge them? (yes/no)")
  }

  /// After words were erased here.
  package func erasedByMerge(lines count: Int, _ isPreview: Bool) -> String {
    isPreview
      ? wouldEraseHere(lines: count)
      : pick(
        "Raderat för gott även här: \(rows(count)) i filen.",
        "Erased for good here too: \(rows(count)) of the file.")
  }

  /// After words were masked here.
  package func maskedByMerge(lines count: Int, _ isPreview: Bool) -> String {
    pick(
      isPreview
        ? "Maskerat på den andra datorn, och skulle maskeras här också: \(rows(count)) i filen."
        : "Maskerat på den andra datorn, och nu här också: \(rows(count)) i filen.",
      isPreview
        ? "Masked on the other computer, and would be here too: \(rows(count)) of the file."
        : "Masked on the other computer, and now here too: \(rows(count)) of the file.")
  }

  /// Words were masked on one side, and the other gave new ones.
  package func maskAgain(_ names: [String]) -> String {
    let listed = names.joined(separator: ", ")
    return pick(
      "Ord är maskerade på den ena datorn, men den andra har skrivit mer om samma sak: \(listed). Läs det i tilldi log, och maskera igen med tilldi mask om det behövs.",
      "Words were masked on one computer, but the other wrote more about the same thing: \(listed). Read it in tilldi log, and mask again with tilldi mask if need be."
    )
  }

  /// What could not be deleted.
  package func notDeletedByMerge(_ file: String) -> String {
    pick(
      "”\(file)” gick inte att ta bort och kan innehålla orden. Ta bort den själv.",
      "“\(file)” could not be deleted and may hold the words. Delete it by hand.")
  }

  /// The other record ends in a line that was never finished.
  package var tornThere: String {
    pick(
      "Sist i den andra filen ligger en rad som aldrig blev klar. Den kom inte med och ligger kvar där.",
      "At the end of the other file lies a line that was never finished. It was not brought, and is still there."
    )
  }

  /// Lines of one name with different contents.
  package func linesDiffer(_ count: Int) -> String {
    pick(
      "Obs: \(rows(count)) ser olika ut i de två filerna, så någon har ändrat för hand. Här står de kvar som de var.",
      "Note: \(rows(count)) differ\(count == 1 ? "s" : "") between the two files, so somebody has edited by hand. Here they stand as they were."
    )
  }

  /// Photographs that came along.
  package func attachmentsMerged(_ count: Int, _ isPreview: Bool) -> String {
    let swedish = count == 1 ? "1 bilaga" : "\(count) bilagor"
    let english = count == 1 ? "1 attachment" : "\(count) attachments"
    return isPreview
      ? pick("\(swedish) skulle följa med.", "\(english) would come along.")
      : pick("\(swedish) följde med.", "\(english) came along.")
  }

  /// A photograph that is here already, with another content.
  package func attachmentClash(_ file: String) -> String {
    pick(
      "”\(file)” finns redan här med annat innehåll och är orörd. Kopiera den andra för hand, under ett annat namn.",
      "“\(file)” is already here with another content, and untouched. Copy the other one by hand, under another name."
    )
  }
}
