package import TillDiCore

/// The words around the lists, line by line.
extension ReportWords {
  /// The columns of staff's list, line by line.
  package var lineColumns: [String] {
    [
      pick("Raden, och vad den möter", "The item, and what it meets"),
      pick("Svaret, vem som gav det och hur det gick", "The reply, who gave it and how it went"),
    ]
  }

  /// The columns of what management offers.
  package var offerColumns: [String] {
    [
      pick("Ledningen kan ge", "Management can give"), pick("Det här behövs", "What it takes"),
      pick("Vad arbetslaget säger", "What the team says"),
    ]
  }

  /// That no offer meets several lines.
  package var meetNothing: String {
    pick("Möts inte av något än.", "Meet nothing yet.")
  }

  /// That staff have said nothing of an offer.
  package var nothingSaidYet: String { pick("Inget än.", "Nothing yet.") }

  /// The lines that people linked an offer with.
  package func linkedWith(_ names: [String]) -> String {
    ended(pick("Kopplat till \(joined(names))", "Linked with \(joined(names))"))
  }

  /// Who gave a reply and when: `Enhetschef, 20 oktober`.
  package func given(by role: String, on day: Day?) -> String {
    sentence(role) + (day.map { ", \(dated($0))" } ?? "")
  }

  /// What will be noticed, in few words; it stands behind the kind of the reply.
  package func noticed(_ effect: String) -> String {
    pick("Så märks det: \(effect)", "You will notice: \(effect)")
  }

  /// How replies were told that were told together.
  package func toldTogether(_ names: String, on day: Day, how: String) -> String {
    pick(
      "Svaren på \(names) berättades \(dated(day)): \(how)",
      "The replies to \(names) were told on \(dated(day)): \(how)")
  }

  /// Who is to answer, and by when: `områdeschef svarar senast 3 november 2026`.
  package func answers(_ role: String, by day: Day, on today: Day) -> String {
    day < today
      ? pick(
        "\(role) skulle ha svarat senast \(dated(day))", "\(role) was to answer by \(dated(day))")
      : pick("\(role) svarar senast \(dated(day))", "\(role) answers by \(dated(day))")
  }
}
