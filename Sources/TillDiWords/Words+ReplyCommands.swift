package import TillDiCore

extension Words {
  /// Said when the input ends before all was gone through; `command` asks again.
  package func stopped(asking command: String) -> String {
    pick(
      "Allt till och med det senaste svaret är sparat. Frågan som var öppen kommer igen med \(command).",
      "Everything up to the last answer is saved. The open question comes back with \(command).")
  }

  /// That lines with replies of their own are changed one by one.
  package var changeOneReply: String {
    pick(
      "De raderna har inte samma svar. Ändra ett svar i taget. Inget ändrades.",
      "Those lines do not share a reply. Change one reply at a time. Nothing changed.")
  }

  /// Said when the input ends while a reply is changed: it stands as it was.
  package func stoppedChanging(_ line: ListLine) -> String {
    let command = name(of: line).lowercased().filter { !$0.isWhitespace }
    return pick(
      "Svaret på \(name(of: line)) står kvar som det var. Ändra det när du vill: tilldi reply \(command) --change",
      "The reply to \(name(of: line)) stands as it was. Change it when you like: tilldi reply \(command) --change"
    )
  }

  /// How many lines wait for a reply, and until when.
  package func waitsForReplies(_ waiting: Int, of all: Int, by day: Day) -> String {
    pick(
      "\(waiting) av \(all) rader väntar på svar, senast \(long(day)).",
      "\(waiting) of \(all) lines wait for a reply, by \(long(day)).")
  }

  package func notAReply(_ text: String) -> String {
    let kinds = ReplyKind.allCases.enumerated().map { "\($0 + 1) \(name(of: $1))" }
    return pick(
      "”\(text)” är inget svar. Det finns fem: \(kinds.joined(separator: " · "))",
      "“\(text)” is no reply. There are five: \(kinds.joined(separator: " · "))")
  }

  /// That a reply is saved, and for which lines.
  package func replied(_ kind: ReplyKind, to lines: [ListLine], isFar: Bool) -> String {
    let said = lines.map(named).joined(separator: ", ")
    let saved = pick(
      "Svaret är sparat för \(said): ”\(name(of: kind))”.",
      "The reply is saved for \(said): “\(name(of: kind))”.")
    return saved
      + (isFar
        ? pick(
          " När alla svar är klara, skicka dem: tilldi hand-over replies --output FIL",
          " When all replies are done, send them: tilldi hand-over replies --output FILE")
        : pick(
          " Berätta det för arbetslaget, och skriv: tilldi follow-up --told …",
          " Tell the team, then write: tilldi follow-up --told …"))
  }

  /// Of a sheet whose version is not the newest: how each of its lines stands now.
  package func olderSheet(_ sheet: OlderSheet) -> String {
    let lines = sheet.lines.map { before, now in
      guard let now else {
        return pick(
          "\(named(before)) står inte i den; svaret sparas till version \(sheet.version).",
          "\(named(before)) is not in it; the reply is saved to version \(sheet.version).")
      }
      let words = [now.text, now.detail ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
      if !sheet.saysTheSame {
        return pick(
          "\(named(before)) lyder där: \(name(of: now)) \(reports.quoted(words)). Svaret sparas till version \(sheet.version).",
          "\(named(before)) reads there: \(name(of: now)) \(reports.quoted(words)). The reply is saved to version \(sheet.version)."
        )
      }
      return before.number == now.number
        ? pick("\(named(before)) står likadant i den.", "\(named(before)) stands the same in it.")
        : pick(
          "\(named(before)) heter \(name(of: now)) i den.",
          "\(named(before)) is called \(name(of: now)) in it.")
    }
    return pick(
      "Version \(sheet.version) är inte den nyaste: nu gäller version \(sheet.newest). ",
      "Version \(sheet.version) is not the newest: version \(sheet.newest) holds now. ")
      + lines.joined(separator: " ")
  }

  /// Asked before an answer to an older sheet is saved.
  package var mayItBeSaved: String {
    pick("Ska svaret sparas? (ja/nej)", "Save the reply? (yes/no)")
  }

  package var nothingSaved: String { pick("Inget sparades.", "Nothing was saved.") }

  /// Where a reply stands that something was just said of, by the words it is about.
  package func saidOf(_ followUp: FollowUp) -> String {
    let what =
      followUp.lines.isEmpty
      ? followUp.asked.map(reports.quoted)
      : followUp.lines.count > 4 ? [names(of: followUp.lines)] : followUp.lines.map(named)
    return "\(what.joined(separator: ", ")): \(followedUp(followUp))."
  }

  /// A line by the name it had in a version: `vill2/1` is Vill 2 in version 1.
  package static func lineInVersion(named text: String) -> (line: String, version: Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let version = Int(parts[1]) else { return nil }
    return (String(parts[0]), version)
  }

  /// The number of a promise from an earlier series: `löfte2`, `promise2`.
  package static func promise(named text: String) -> Int? {
    for prefix in ["löfte", "lofte", "promise"] where text.lowercased().hasPrefix(prefix) {
      return Int(text.dropFirst(prefix.count).filter { !$0.isWhitespace })
    }
    return nil
  }

  /// The number of a line that an earlier series left without an answer: `förra2`, `last2`.
  package static func carriedLine(named text: String) -> Int? {
    for prefix in ["förra", "forra", "last"] where text.lowercased().hasPrefix(prefix) {
      return Int(text.dropFirst(prefix.count).filter { !$0.isWhitespace })
    }
    return nil
  }

  /// What such a line is called: `Förra 2`.
  package func name(ofCarriedLine number: Int) -> String {
    pick("Förra \(number)", "Last \(number)")
  }

  package func notSeen(_ text: String) -> String {
    pick(
      "”\(text)” går inte att svara. Skriv ja, delvis eller nej. Inget sparades.",
      "“\(text)” is no answer. Write yes, partly or no. Nothing was saved.")
  }

  package var noMeetingInProgramme: String {
    pick(
      "Programmet har inget möte där listorna läggs bredvid varandra. Koppla med tilldi link, eller lägg till en punkt med form: link.",
      "The programme has no meeting where the lists are laid side by side. Link with tilldi link, or add an activity with form: link."
    )
  }

  package var ownLexiconLeftOut: String {
    pick(
      "Därför används inte omgångens egen ordlista nu. Förslagen går efter de ord som programmet kan.",
      "So the series’ own lexicon is not used now. Suggestions go by the words the program knows.")
  }
}
