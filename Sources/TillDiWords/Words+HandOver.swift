package import TillDiCore

// What is said of files that travel between two laptops.

extension Words {
  /// What to do with a file that was written.
  package var sendTheFile: String {
    pick(
      "Ge filen till den som har den andra datorn. Där: tilldi receive FIL",
      "Give the file to whoever has the other laptop. There: tilldi receive FILE")
  }

  /// The list was handed over, and only the file is missing.
  package func handedOverWithoutFile(_ track: TrackKind) -> String {
    pick(
      "Listan är överlämnad och sparad; bara filen saknas. Skriv den med tilldi hand-over \(track.rawValue) --again --output FIL.",
      "The list is handed over and saved; only the file is missing. Write it with tilldi hand-over \(track.rawValue) --again --output FILE."
    )
  }

  /// There is nothing to send back.
  package var noRepliesToSend: String {
    pick(
      "Det finns inga svar att skicka ännu. Inget skrevs. Svara med tilldi reply.",
      "There are no replies to send yet. Nothing was written. Answer with tilldi reply.")
  }

  /// A file came where no series is.
  package var noSeriesToReceiveIn: String {
    pick(
      "Här finns ingen omgång att ta emot i. Inget ändrades. Gå till dess mapp eller skriv --series MAPP. Finns den inte på den här datorn börjar --new den av filen.",
      "There is no series here to receive in. Nothing changed. Go to its folder or write --series FOLDER. If it is not on this laptop, --new begins it from the file."
    )
  }

  /// Replies can't begin a series.
  package var repliesBeginNothing: String {
    pick(
      "Filen innehåller svar, och de hör till en omgång som redan finns. Inget ändrades. Ta emot den där listan lämnades över.",
      "The file holds replies, and they belong to a series that is there already. Nothing changed. Receive it where the list was handed over."
    )
  }

  /// A series was begun from a file.
  package func beganFromFile(_ folder: String) -> String {
    pick(
      "Omgången ligger i mappen ”\(folder)”, och är samma omgång som på den andra datorn.",
      "The series is in the folder “\(folder)”, and is the same series as on the other laptop.")
  }

  /// Everything in the file was here.
  package var nothingNew: String {
    pick(
      "Allt i filen finns redan här. Inget ändrades.",
      "Everything in the file is here already. Nothing changed.")
  }

  /// A list came.
  package func received(
    _ handOver: HandOver, lines: [ListLine], instead earlier: HandOver?, _ change: ListChange?
  ) -> String {
    let counts = ListKind.lists(of: handOver.track).compactMap { list -> String? in
      let count = lines.count { $0.list == list }
      return count == 0 ? nil : "\(count) \(name(of: list).lowercased())"
    }
    let what = listName(of: handOver.track)
    let came = pick(
      "Tog emot \(what), version \(handOver.version): \(counts.joined(separator: ", ")). Från \(handOver.from) till \(handOver.to). Svar senast \(long(handOver.answerBy)).",
      "Received \(what), version \(handOver.version): \(counts.joined(separator: ", ")). From \(handOver.from) to \(handOver.to). Answer by \(long(handOver.answerBy))."
    )
    let next = pick(
      "Läs den: tilldi list \(handOver.track.rawValue)",
      "Read it: tilldi list \(handOver.track.rawValue)")
    guard let earlier, let change else { return came + "\n" + next }
    return [came, changed(earlier, change), next].joined(separator: "\n")
  }

  private func changed(_ earlier: HandOver, _ change: ListChange) -> String {
    if change.isEmpty {
      return pick(
        "Raderna är desamma som i version \(earlier.version).",
        "The lines are the same as in version \(earlier.version).")
    }
    return pick(
      "Mot version \(earlier.version): \(change.added.count) nya rader, \(change.removed.count) borta, \(change.reworded.count) med andra ord, \(change.moved.count) på ny plats.",
      "Against version \(earlier.version): \(change.added.count) new lines, \(change.removed.count) gone, \(change.reworded.count) in other words, \(change.moved.count) in a new place."
    )
  }

  /// The other side took something back: it is shown nowhere, and its words are still on file.
  package func takenBack(_ notes: [NoteID], _ files: [String]) -> String {
    let count = notes.count
    let commands = notes.map { "tilldi erase \($0)" }.joined(separator: " · ")
    let written =
      files.isEmpty
      ? ""
      : pick(" Det kan stå i: ", " It may stand in: ") + files.joined(separator: ", ") + "."
    return pick(
      "Den andra sidan har tagit tillbaka \(count == 1 ? "en anteckning" : "\(count) anteckningar"). Den syns inte längre här och räknas inte.\(written) Orden ligger kvar i omgångens fil tills de raderas: \(commands)",
      "The other side has taken back \(count == 1 ? "a note" : "\(count) notes"). It is shown nowhere here and not counted.\(written) The words stay in the series’ file until they are erased: \(commands)"
    )
  }

  /// What was taken back is erased here too.
  package func erasedTakenBack(_ count: Int) -> String {
    pick(
      "Den andra sidan har tagit tillbaka \(count == 1 ? "en anteckning" : "\(count) anteckningar"). Orden är raderade här för gott.",
      "The other side has taken back \(count == 1 ? "a note" : "\(count) notes"). The words are erased here for good."
    )
  }

  /// Words were masked on the other laptop; the old ones are still on file here.
  package func maskedThere(_ notes: [NoteID]) -> String {
    let names = notes.map(\.rawValue).joined(separator: ", ")
    return pick(
      "Ord är maskerade på den andra datorn (\(names)). De gamla ligger kvar i filen här; byt ut dem också: tilldi mask",
      "Words were masked on the other laptop (\(names)). The old ones are still on file here; replace them too: tilldi mask"
    )
  }

  /// Replies came.
  package func receivedReplies(_ count: Int) -> String {
    let what =
      switch count {
      case 0: pick("Tog emot det som var nytt om svaren.", "Received what was new of the replies.")
      case 1: pick("Tog emot ett svar.", "Received one reply.")
      default: pick("Tog emot \(count) svar.", "Received \(count) replies.")
      }
    return what
      + pick(
        "\nSe dem: tilldi follow-up. Berätta dem för arbetslaget.",
        "\nSee them: tilldi follow-up. Tell the team.")
  }

  /// A reply was changed on both laptops.
  package func changedOnBoth(_ replies: [Reply]) -> String {
    let kinds = replies.map { "”\(name(of: $0.kind))” (\($0.role))" }.joined(separator: ", ")
    let english = replies.map { "“\(name(of: $0.kind))” (\($0.role))" }.joined(separator: ", ")
    return pick(
      "Svar har ändrats på båda datorerna. Det som står här är kvar: \(kinds). Kom överens, och ändra med tilldi reply --change.",
      "Replies were changed on both laptops. What stands here is kept: \(english). Agree, and change with tilldi reply --change."
    )
  }
}
