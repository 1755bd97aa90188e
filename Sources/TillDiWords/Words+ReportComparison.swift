extension ReportWords {
  /// The comparison's title.
  package var comparisonTitle: String {
    pick("Listorna bredvid varandra", "The lists side by side")
  }

  /// That to meet is not to be answered.
  package var twoFacts: String {
    pick(
      "Att mötas är en sak, att vara besvarad en annan.",
      "To meet is one thing, to be answered another.")
  }

  /// That the staff's list has no line yet.
  package var nothingToCompare: String {
    pick(
      "Personalens lista är tom än så länge. Jämförelsen växer fram när listorna gör det.",
      "The staff list is empty so far. The comparison grows as the lists do.")
  }

  /// That every item has a reply.
  package var everythingAnswered: String {
    pick("Varje rad har fått ett svar. Bra jobbat!", "Every item has a reply. Well done!")
  }

  /// That nothing is linked yet.
  package var nothingMatched: String {
    pick(
      "Inget är ihopkopplat än. Läs listorna tillsammans och koppla det som möts.",
      "Nothing is linked yet. Read the lists together and link what meets.")
  }

  /// That management offers nothing yet.
  package var nothingOffered: String {
    pick("Ledningen har inte erbjudit något än.", "Management has not offered anything yet.")
  }

  /// What an item meets.
  package func meets(_ offers: [String]) -> String {
    pick("Möts av \(joined(offers)).", "Meets \(joined(offers)).")
  }

  /// Stands after an offer that management has taken back since.
  package var withdrawnMark: String {
    pick("tillbakadraget sedan dess", "withdrawn since")
  }

  /// That offers an item was linked with have no words left.
  package func lostOffers(_ count: Int) -> String {
    count == 1
      ? pick(
        "Ett erbjudande som var kopplat hit är raderat eller borttaget.",
        "An offer that was linked here has been erased or taken away.")
      : pick(
        "\(count) erbjudanden som var kopplade hit är raderade eller borttagna.",
        "\(count) offers that were linked here have been erased or taken away.")
  }

  /// That items an offer was linked with have no words left.
  package func lostItems(_ count: Int) -> String {
    count == 1
      ? pick(
        "En rad som var kopplad hit är raderad eller borttagen.",
        "An item that was linked here has been erased or taken away.")
      : pick(
        "\(count) rader som var kopplade hit är raderade eller borttagna.",
        "\(count) items that were linked here have been erased or taken away.")
  }

  /// Stands before what management changed once it had opened the staff's list.
  package var redrafted: String {
    pick(
      "Ledningen skrev sin lista först. Ändrat sedan de läste personalens lista:",
      "Management wrote its list first. Changed since they read the staff’s list:")
  }

  /// That management changed nothing once it had opened the staff's list.
  package var notRedrafted: String {
    pick(
      "Ledningen skrev sin lista innan de läste personalens, och har inte ändrat den sedan dess.",
      "Management wrote its list before they read the staff’s, and has not changed it since.")
  }

  /// How many lines went before they were handed over; their words are nobody else's.
  package func unheard(_ count: Int) -> String {
    count == 1
      ? pick(
        "En rad togs bort innan listan lämnades över.",
        "One line was taken away before the list was handed over.")
      : pick(
        "\(count) rader togs bort innan listan lämnades över.",
        "\(count) lines were taken away before the list was handed over.")
  }

  /// What items without a link are.
  package var toTalkAbout: String {
    pick(
      "Det som inte möts av något är inte fel. Det är att prata om.",
      "What meets nothing is not wrong. It is something to talk about.")
  }

  /// That no offer is linked to an item.
  package var meetsNothing: String {
    pick("Möts inte av något än.", "Meets nothing yet.")
  }

  /// What an offer without a link is.
  package var offersToTalkAbout: String {
    pick(
      "Att prata om: behövs det ändå, eller kan det bli något annat?",
      "Talk about it: is it needed after all, or could it become something else?")
  }

  /// Whether an item has a reply.
  package func isAnswered(_ isAnswered: Bool) -> String {
    isAnswered ? pick("besvarad", "answered") : pick("inget svar än", "no reply yet")
  }
}
