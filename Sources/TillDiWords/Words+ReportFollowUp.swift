package import TillDiCore

/// A part of what is followed up.
package enum FollowUpSection: Sendable, CaseIterable {
  case late, soon, promised, toTell, over
}

extension ReportWords {
  /// The follow-up's name.
  package var followUpTitle: String { pick("uppföljning", "follow-up") }

  /// The heading of a part.
  package func title(of section: FollowUpSection) -> String {
    switch section {
    case .late: pick("Försenat", "Late")
    case .soon: pick("Inom två veckor", "Within two weeks")
    case .promised: pick("På gång", "Under way")
    case .toTell: pick("Att berätta för arbetslaget", "To tell the team")
    case .over: pick("Avslutat och berättat", "Finished and told")
    }
  }

  /// The heading over lines that an earlier series left without an answer.
  package var unansweredTitle: String {
    pick("Utan svar sedan förra omgången", "Without an answer since the last series")
  }

  /// Who was asked for an answer, and by when.
  package func askedOf(_ line: CarriedLine, on today: Day) -> String {
    line.answerBy < today
      ? pick(
        "\(line.to) skulle ha svarat senast \(words.long(line.answerBy))",
        "the \(line.to) was to answer by \(words.long(line.answerBy))")
      : pick(
        "\(line.to) svarar senast \(words.long(line.answerBy))",
        "the \(line.to) answers by \(words.long(line.answerBy))")
  }

  /// That lines of an earlier series have no answer, by their words.
  package func unansweredFromEarlier(_ lines: [String]) -> String {
    pick(
      "Utan svar sedan förra omgången: \(joined(lines)).",
      "Without an answer since the last series: \(joined(lines)).")
  }

  /// The same in the status, by their number.
  package func unansweredFromEarlier(_ count: Int) -> String {
    pick(
      count == 1
        ? "Utan svar sedan förra omgången: en rad, se tilldi follow-up"
        : "Utan svar sedan förra omgången: \(count) rader, se tilldi follow-up",
      count == 1
        ? "Without an answer since the last series: one line, see tilldi follow-up"
        : "Without an answer since the last series: \(count) lines, see tilldi follow-up")
  }

  /// That nothing was replied, so nothing is followed up.
  package var nothingToFollowUp: String {
    pick(
      "Inget att följa upp än. Det börjar med svaren.",
      "Nothing to follow up yet. It begins with replies.")
  }

  /// The closing paper's name.
  package var closingTitle: String { pick("avslut", "closing") }

  /// What the registrar is told.
  package var registrarDecides: String {
    pick(
      "Det här är ett förslag. Kommunens registrator avgör vad som registreras och bevaras.",
      "This is a suggestion. The municipality’s registrar decides what is registered and kept.")
  }

  /// A version of a list, as it is registered.
  package func toRegister(_ handOver: HandOver) -> String {
    pick(
      "\(sentence(words.listName(of: handOver.track))), version \(handOver.version), från "
        + "\(handOver.from) till \(handOver.to)",
      "\(sentence(words.listName(of: handOver.track))), version \(handOver.version), from "
        + "\(handOver.from) to \(handOver.to)")
  }

  /// The replies, as they are registered.
  package func repliesToRegister(_ count: Int, by roles: [String]) -> String {
    pick(
      "Svaren på personalens lista (\(count)), från \(joined(roles))",
      "The replies to the staff list (\(count)), from \(joined(roles))")
  }

  /// The shared report, as it is registered.
  package var reportToRegister: String { pick("Den gemensamma rapporten", "The shared report") }

  /// What is not registered.
  package var workingNotes: [String] {
    [
      pick("Anteckningar från träffarna", "Notes from the sessions"),
      pick("Blad, teckningar och fotografier", "Sheets, drawings and photographs"),
      pick("Utkast och listor som inte är överlämnade", "Drafts and lists not handed over"),
      pick("Datum, läxor och det som ändrades under vägen", "Dates, homework and adjustments"),
    ]
  }

  /// What a registrar ought to know about what stays in the room.
  package var mayBeAskedFor: String {
    pick(
      "Det som stannar i rummet finns inte i några utskrifter men ligger kvar i omgångens mapp. "
        + "En kommuns papper kan begäras ut: radera det som inte ska finnas.",
      "What stays in the room is in no paper but remains in the series’ folder. A municipality’s "
        + "papers may be asked for: erase what should not exist.")
  }

  /// That nothing was handed over, so nothing is registered.
  package var nothingToRegister: String {
    pick(
      "Inget är överlämnat, så det finns inget att registrera.",
      "Nothing is handed over, so there is nothing to register.")
  }

  /// Stands before the lines that have no answer when a series is closed.
  package func neverAnswered(_ count: Int) -> String {
    pick(
      count == 1
        ? "En rad på personalens lista har inte fått något svar. Svaret går att skriva även efter avslutet:"
        : "\(count) rader på personalens lista har inte fått något svar. Svaren går att skriva även efter avslutet:",
      count == 1
        ? "One line of the staff list has no answer. It can be written after closing too:"
        : "\(count) lines of the staff list have no answer. They can be written after closing too:")
  }

  /// What has not been finished when a series is closed.
  package func leftOpen(_ count: Int) -> String {
    pick(
      "Kvar att göra: \(promises(count)). Löften går att bocka av även efter avslutet och följer "
        + "med till nästa omgång.",
      "Left to do: \(promises(count)). Promises can be ticked off after closing too, and follow "
        + "to the next series.")
  }
}
