package import TillDiCore

extension Words {
  package func howToRank(_ track: TrackKind) -> String {
    switch track {
    case .staff:
      pick(
        "Skriv listan och numren i rummets ordning: tilldi rank staff stör 4 2 7",
        "Write the list and the numbers in the room’s order: tilldi rank staff disturbance 4 2 7")
    case .management:
      pick(
        "Skriv numren i rummets ordning: tilldi rank management 2 1 3",
        "Write the numbers in the room’s order: tilldi rank management 2 1 3")
    }
  }

  package func noSuchList(_ word: String, _ track: TrackKind) -> String {
    let names = ListKind.lists(of: track).map { name(of: $0).lowercased() }
    return pick(
      "”\(word)” är ingen lista hos \(name(of: track)). Det finns: \(names.joined(separator: ", ")).",
      "“\(word)” is no list of \(name(of: track)). There are: \(names.joined(separator: ", "))."
    )
  }

  package func noSuchVersion(_ version: Int, _ track: TrackKind) -> String {
    pick(
      "Någon version \(version) av \(listName(of: track)) har inte lämnats över.",
      "No version \(version) of \(listName(of: track)) has been handed over.")
  }

  package func nothingNeededYet(_ offer: String) -> String {
    pick(
      ". Inga villkor än. Skriv till exempel: tilldi needs \(offer) --able \"introduktion en timme\"",
      ". No conditions yet. Write for example: tilldi needs \(offer) --able \"an hour’s introduction\""
    )
  }

  package var noConditionsLeft: String {
    pick(
      "Då står inget kvar bland villkoren, och det går inte att spara. Skriv vad som gäller i stället. Inget ändrades.",
      "Then nothing is left among the conditions, which can’t be saved. Write what holds instead. Nothing changed."
    )
  }

  package func isOnTheList(_ name: String, _ text: String) -> String {
    pick("\(name) är nu med på listan: \(text)", "\(name) is on the list now: \(text)")
  }

  package func noProposal(_ number: Int, of count: Int) -> String {
    count == 0
      ? pick(
        "Det finns inga förslag: drömmen skiljer sig inte från nu, eller så är allt redan upptaget eller avfärdat. Inget ändrades.",
        "There are no proposals: the dream does not differ from now, or all of it is taken up or dismissed. Nothing changed."
      )
      : pick(
        "Det finns inget förslag \(number). tilldi map dream visar dem som är kvar, 1–\(count). Inget ändrades.",
        "There is no proposal \(number). tilldi map dream shows those that are left, 1–\(count). Nothing changed."
      )
  }
}
