extension ReportWords {
  /// The shared report's name, with whom it is for.
  package func reportTitle(for readers: PaperReaders?) -> String {
    readers.map {
      pick("\(reportTitle) till \(name(of: $0))", "\(reportTitle) for \(name(of: $0))")
    }
      ?? reportTitle
  }

  /// What staff do to take an offer.
  package var howToTake: String {
    pick(
      "Bredvid varje rad står vad som behövs för att ni ska kunna ta den. Säg till vilka ni vill "
        + "ta, och vad som saknas.",
      "Beside each item stands what is needed for you to take it. Say which ones you want, and "
        + "what is missing.")
  }

  /// Replies that are to be told to the team.
  package func tellThese(_ names: String) -> String {
    pick(
      "Att berätta för arbetslaget: \(names).", "To be told to the team: \(names).")
  }

  /// Offers that staff need to talk about.
  package func toTalkAbout(_ names: String) -> String {
    pick("Arbetslaget vill prata om: \(names).", "The team wants to talk about: \(names).")
  }

  /// Offers that nobody has asked for.
  package func nobodyAsked(for names: String) -> String {
    pick(
      "Erbjudet, men ingen har bett om det än: \(names). Behövs det, eller kan det bli något annat?",
      "Offered, but nobody has asked for it yet: \(names). Is it needed, or could it be something "
        + "else?")
  }

  /// That everything marked is things.
  package var allThings: String {
    pick(
      "Allt som rummet märkte handlar om saker. Prata gärna om sätten att arbeta också, och om "
        + "samhället runt omkring.",
      "All that the room marked is about things. Do talk about ways of working too, and about the "
        + "society around.")
  }

  /// Promises that there is no room for, by the names of their lines.
  package func morePromises(_ count: Int, _ names: String) -> String {
    pick(
      "\(sentence(inWords(count))) till står i listan: \(names).",
      "\(sentence(inWords(count))) more stand in the list: \(names).")
  }

  /// Promises that are kept and told, or that only remain to be told.
  package func kept(_ names: String) -> String {
    pick("Klart och berättat: \(names).", "Done and told: \(names).")
  }

  /// That an occasion has left nothing that stands in the report.
  package var nothingFromIt: String {
    pick("Inget härifrån står i rapporten.", "Nothing from it stands in the report.")
  }

  /// What stands over what a session left outside its activities.
  package var elsewhereInSession: String {
    pick("Annat från träffen", "Other things from the session")
  }
}
