package import TillDiCore

extension ReportWords {
  /// How the staff list greets its reader.
  package var staffListGreeting: String {
    pick(
      "Vi i arbetslaget har gått igenom vad som stöder oss och vad som stör oss i arbetsdagen, "
        + "och vad vi själva vill ta. Det viktigaste står först. Orden är våra egna.",
      "We in the work team have gone through what supports us and what gets in our way during "
        + "the working day, and what we want to take on ourselves. The most important comes "
        + "first. The words are our own.")
  }

  /// How management's list greets its reader.
  package var managementListGreeting: String {
    pick(
      "Det här kan vi i ledningen släppa, så att ni som gör arbetet får ansvaret i stället. "
        + "Under varje rad står vad som behövs för att det ska gå.",
      "This is what we in management can let go of, so that you who do the work are responsible "
        + "instead. Under each item stands what is needed for it to work.")
  }

  /// The day by which an answer is asked for.
  package func pleaseAnswer(by day: Day) -> String {
    pick("Vi vill ha ert svar senast \(words.long(day)).", "Please answer by \(words.long(day)).")
  }

  /// What a reader of management's list is asked to do.
  package var pleaseRead: String {
    pick(
      "Läs listan tillsammans och säg vad som möter något ni vill ta. Säg också till om det som "
        + "saknas.",
      "Read the list together and say what meets something you want to take. Say what is missing "
        + "too."
    )
  }

  /// That the list is about digitalisation: in care the word for delegation means medicines.
  package var notMedicines: String {
    pick(
      "Listan handlar om ansvar i digitaliseringen. Den har inget att göra med delegering av "
        + "läkemedel eller andra hälso- och sjukvårdsuppgifter.",
      "The list is about responsibility in digitalisation. It has nothing to do with the "
        + "delegation of medicines or other health care tasks.")
  }

  /// The facilitator's rewording beside the words, which the room has said is right.
  package func inOtherWords(_ text: String) -> String {
    pick(
      "Med andra ord: \(text) (rummet sa ja)", "In other words: \(text) (the room said yes)")
  }

  /// What stands above the notes that were put together under a name.
  package var gatheredHere: String {
    pick("Samlat här, som det sades:", "Gathered here, as it was said:")
  }

  /// What the second text of a line is: a claim's route, an offer's conditions.
  package func detailName(of list: ListKind) -> String {
    switch list {
    case .claim: pick("Väg", "Route")
    case .offer: pick("Det här behövs", "What it takes")
    case .support, .disturbance: pick("Mer", "More")
    }
  }

  /// What marks a line as one of the first three, on a screen.
  package var topMark: String { pick("topp", "top") }

  /// That some lines have no place yet.
  package func unplaced(_ count: Int, of all: Int) -> String {
    if count == all {
      return pick(
        "Rummet har inte ordnat listan än.", "The room has not put the list in order yet.")
    }
    return pick(
      count == 1
        ? "Den sista raden har rummet inte gett någon plats än."
        : "De \(count) sista raderna har rummet inte gett någon plats än.",
      count == 1
        ? "The room has not placed the last item yet."
        : "The room has not placed the last \(count) items yet.")
  }

  /// An empty list, on a screen.
  package func empty(_ list: ListKind) -> String {
    switch list {
    case .support: pick("Inga stöd än. De kommer.", "No supports yet. They will come.")
    case .disturbance: pick("Inget stör än. Det kommer.", "No disturbances yet. They will come.")
    case .claim: pick("Inget ni vill ta än.", "Nothing to take yet.")
    case .offer: pick("Inget att ge än.", "Nothing to give yet.")
    }
  }

  /// That a side has not handed over its list.
  package func notHandedOver(_ track: TrackKind) -> String {
    switch track {
    case .staff:
      pick("Personalens lista är inte överlämnad.", "The staff list has not been handed over.")
    case .management:
      pick("Ledningens lista är inte överlämnad.", "Management’s list has not been handed over.")
    }
  }

  /// That a version of a list was handed over, to whom and until when.
  package func handedOver(_ handOver: HandOver) -> String {
    pick(
      "Version \(handOver.version) är överlämnad till \(handOver.to). Svar senast "
        + "\(dated(handOver.answerBy)).",
      "Version \(handOver.version) is handed over to \(handOver.to). Answer by "
        + "\(dated(handOver.answerBy)).")
  }

  /// That the list has changed since it was handed over.
  package func changedSince(version: Int) -> String {
    pick(
      "Listan har ändrats sedan version \(version). Lämna över igen när rummet har sagt ja.",
      "The list has changed since version \(version). Hand it over again when the room says yes.")
  }
}
