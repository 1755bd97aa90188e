package import TillDiCore

extension Words {
  package var stoppedReplying: String {
    pick(
      "Allt till och med det senaste svaret är sparat. Frågan som var öppen kommer igen med tilldi reply.",
      "Everything up to the last answer is saved. The open question comes back with tilldi reply.")
  }

  package func notAReply(_ text: String) -> String {
    let kinds = ReplyKind.allCases.enumerated().map { "\($0 + 1) \(name(of: $1))" }
    return pick(
      "”\(text)” är inget svar. Det finns fem: \(kinds.joined(separator: " · "))",
      "“\(text)” is no reply. There are five: \(kinds.joined(separator: " · "))")
  }

  package func replied(_ kind: ReplyKind, count: Int, isFar: Bool) -> String {
    let many = count == 1 ? "" : pick(" för \(count) rader", " for \(count) lines")
    let saved = pick(
      "Svaret är sparat\(many): ”\(name(of: kind))”.",
      "The reply is saved\(many): “\(name(of: kind))”.")
    return saved
      + (isFar
        ? pick(
          " När alla svar är klara, skicka dem: tilldi hand-over replies --output FIL",
          " When all replies are done, send them: tilldi hand-over replies --output FILE")
        : pick(
          " Berätta det för arbetslaget, och skriv: tilldi follow-up --told …",
          " Tell the team, then write: tilldi follow-up --told …"))
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

  package func notSeen(_ text: String) -> String {
    pick(
      "”\(text)” går inte att svara. Skriv ja, delvis eller nej. Inget sparades.",
      "“\(text)” is no answer. Write yes, partly or no. Nothing was saved.")
  }

  package var noMeetingInProgramme: String {
    pick(
      "Programmet har inget möte där listorna läggs mot varandra. Koppla med tilldi link, eller lägg till en punkt med form: link.",
      "The programme has no meeting where the lists are laid side by side. Link with tilldi link, or add an activity with form: link."
    )
  }

  package var ownLexiconLeftOut: String {
    pick(
      "Därför används inte omgångens egen ordlista nu. Förslagen går efter de ord som programmet kan.",
      "So the series’ own lexicon is not used now. Suggestions go by the words the program knows.")
  }
}
