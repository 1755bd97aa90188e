package import TillDiCore

// What is said of files that travel between two laptops.

extension Words {
  /// What to do with a file that was written; a list may begin the series on the other laptop.
  package func sendTheFile(_ name: String, isList: Bool) -> String {
    let name = name.contains(" ") ? "\"\(name)\"" : name
    return pick(
      "Ge filen till den som har den andra datorn. Där: tilldi receive \(name)",
      "Give the file to whoever has the other laptop. There: tilldi receive \(name)")
      + (isList ? pick(" (första gången: med --new)", " (the first time: with --new)") : "")
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
    return [came, changed(earlier, handOver, change), next].joined(separator: "\n")
  }

  private func changed(_ earlier: HandOver, _ now: HandOver, _ change: ListChange) -> String {
    let isSame = earlier.version == now.version
    let before =
      isSame
      ? pick("det som kom förut", "what came before")
      : pick("version \(earlier.version)", "version \(earlier.version)")
    if change.isEmpty {
      return pick(
        "Raderna är desamma som i \(before).", "The lines are the same as in \(before).")
    }
    let kinds: [(count: Int, one: String, many: String)] = [
      (change.added.count, pick("ny", "new"), pick("nya", "new")),
      (change.removed.count, pick("borta", "gone"), pick("borta", "gone")),
      (
        change.reworded.count, pick("med andra ord", "in other words"),
        pick("med andra ord", "in other words")
      ),
      (
        change.moved.count, pick("på ny plats", "in a new place"),
        pick("på ny plats", "in a new place")
      ),
    ]
    let counts = kinds.filter { $0.count > 0 }.map { kind -> String in
      "\(kind.count) \(kind.count == 1 ? kind.one : kind.many)"
    }
    return pick(
      "Mot \(before): \(counts.joined(separator: ", ")).",
      "Against \(before): \(counts.joined(separator: ", ")).")
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
      case 0:
        pick("Tog emot det som var nytt om svaren.", "Received what was new about the replies.")
      case 1: pick("Tog emot ett svar.", "Received one reply.")
      default: pick("Tog emot \(count) svar.", "Received \(count) replies.")
      }
    return what
      + pick(
        "\nSe dem: tilldi follow-up. Berätta dem för arbetslaget.",
        "\nSee them: tilldi follow-up. Tell the team.")
  }

  /// Replies were taken back on the other laptop; their words are still on file here.
  package func withdrawnThere(_ replies: [Reply], _ names: ConflictNames) -> String {
    let commands = replies.map { "tilldi erase \($0.id)" }.joined(separator: " · ")
    let told = replies.map { reply in
      "\(reports.quoted(name(of: reply.kind))) (\(reply.role)) – "
        + reports.joined(reply.items.map { quote($0, names) })
    }
    return pick(
      "Taget tillbaka på den andra sidan, och gäller inte längre: \(told.joined(separator: "; ")). Orden ligger kvar i omgångens fil tills de raderas: \(commands)",
      "Taken back on the other side, and no longer valid: \(told.joined(separator: "; ")). The words stay in the series’ file until they are erased: \(commands)"
    )
  }

  /// The words of replies that were taken back on the other laptop are erased here too.
  package func erasedWithdrawn(_ count: Int) -> String {
    pick(
      "Den andra sidan har tagit tillbaka \(count == 1 ? "ett svar" : "\(count) svar"). Orden är raderade här för gott.",
      "The other side has taken back \(count == 1 ? "a reply" : "\(count) replies"). The words are erased here for good."
    )
  }

  /// What a hand-over file says of itself, to whoever opens it.
  package var aboutHandOverFiles: String {
    pick(
      "En överlämning mellan de två spåren i en omgång av TillDi. Allt som skickas står här i klartext. Summan sist (checksum) märker om något har ändrats eller skadats på vägen; den är inget lås och ingen underskrift. Beskrivning: tilldi hand-over --schema.",
      "A hand-over between the two tracks of a TillDi series. Everything that is sent stands here in plain text. The sum at the end (checksum) notices whether anything was changed or damaged on the way; it is no lock and no signature. Description: tilldi hand-over --schema."
    )
  }

  /// The file of a version that was taken back may be with the other side.
  package func undoneAfterWriting(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Filen kan redan vara hos den andra sidan: \(names). Där gäller den tills ni lämnar över på nytt och skickar den nya filen.",
      "The file may be with the other side already: \(names). There it holds until you hand over anew and send the new file."
    )
  }
}
