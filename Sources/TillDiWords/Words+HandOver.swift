package import TillDiCore

extension Words {
  package func handedOver(_ handOver: HandOver, new: [ListLine], writing: Bool) -> String {
    let track = handOver.track
    let done =
      pick(
        "Överlämnad som version \(handOver.version), från \(handOver.from) till \(handOver.to). Svar senast \(long(handOver.answerBy)).",
        "Handed over as version \(handOver.version), from \(handOver.from) to \(handOver.to). Answer by \(long(handOver.answerBy))."
      ) + (new.isEmpty ? "" : "\n" + newNames(new.map { name(of: $0) }))
    guard writing else { return done }
    let list = pick(
      "\nSkriv ut den: tilldi list \(track.rawValue) --format markdown --output exports/\(fileName(of: track))",
      "\nWrite it out: tilldi list \(track.rawValue) --format markdown --output exports/\(fileName(of: track))"
    )
    let sheet =
      switch track {
      case .staff:
        pick(
          "tilldi answer-sheet --output exports/svarsblankett.html",
          "tilldi answer-sheet --output exports/answer-sheet.html")
      case .management:
        pick(
          "tilldi answer-sheet --offers --output exports/personalens-svar.html",
          "tilldi answer-sheet --offers --output exports/staff-answers.html")
      }
    return done + list
      + pick("\nOch blanketten att svara på: ", "\nAnd the sheet to answer on: ") + sheet
  }

  /// The names that lines got which are new in a version.
  func newNames(_ names: [String]) -> String {
    pick("Nya i den: \(reports.joined(names)).", "New in it: \(reports.joined(names)).")
  }

  /// A file name for a side's list, so that one does not stand in the way of the other.
  private func fileName(of track: TrackKind) -> String {
    switch track {
    case .staff: pick("personalens-lista.md", "staff-list.md")
    case .management: pick("ledningens-lista.md", "management-list.md")
    }
  }

  package func previewTitle(_ track: TrackKind, isReplies: Bool) -> String {
    isReplies
      ? pick("Det här lämnar datorn: svaren", "This leaves the laptop: the replies")
      : pick(
        "Det här lämnar datorn: \(listName(of: track))",
        "This leaves the laptop: \(listName(of: track))")
  }

  package var nothingElseLeaves: String {
    pick(
      "Inget annat följer med än beteckningar på omgången, versioner, rader, ordalydelser, svar och kopplingar, och ett löpnummer, så att svaren hittar tillbaka. Inget är skrivet.",
      "Nothing else goes along but names of the series, versions, lines, wordings, replies and links, and a running number, so that replies find their way back. Nothing is written."
    )
  }

  package func previewed(rewording: String) -> String {
    pick("Med andra ord: ", "In other words: ") + rewording
  }

  package func previewed(withdrawn count: Int) -> String {
    pick(
      count == 1
        ? "Ett svar som har tagits tillbaka tas tillbaka där också."
        : "\(count) svar som har tagits tillbaka tas tillbaka där också.",
      count == 1
        ? "A reply that was taken back is taken back there too."
        : "\(count) replies that were taken back are taken back there too.")
  }

  package func previewed(links: Int) -> String {
    pick("Kopplingar: \(links)", "Links: \(links)")
  }

  package func previewed(_ kind: ReplyKind, _ said: [String?], by: Day?, done: Day?, toldBack: Day?)
    -> String
  {
    let days = [
      by.map { pick("senast \(long($0))", "by \(long($0))") },
      done.map { pick("klart \(long($0))", "done \(long($0))") },
      toldBack.map { pick("berättat \(long($0))", "told back \(long($0))") },
    ]
    return ([name(of: kind)] + said + days).compactMap { $0 }.joined(separator: " · ")
  }
}
