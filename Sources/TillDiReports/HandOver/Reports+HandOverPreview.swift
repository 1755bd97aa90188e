package import Documents
import TillDiCore
package import TillDiWords

extension Reports {
  /// Everything a hand-over file holds that a person reads, made from the file and nothing else.
  package static func preview(of file: HandOverFile, words: Words) -> Document {
    let phrases = words.reports
    let version = file.handOver
    let rows: [(HeadingRow, String?)] = [
      (.municipality, file.heading.municipality), (.board, file.heading.board),
      (.workplace, file.series.name),
      (.version, phrases.handedOver(version: version.version)),
      (.handedOver, phrases.dated(version.on)), (.from, version.from), (.to, version.to),
      (.answerBy, phrases.dated(version.answerBy)), (.reference, file.heading.reference),
    ]
    return Document(
      title: words.previewTitle(file.track, isReplies: file.kind == .replies),
      language: words.language.rawValue
    ) {
      Block.definitions(
        rows.compactMap { row, value in
          value.map { Definition(.text(phrases.name(of: row)), .text($0)) }
        })
      if !file.roles.named.isEmpty || file.roles.others {
        paragraph(
          phrases.sentence(phrases.rolesHeard(file.roles.named, andOthers: file.roles.others)))
      }
      for list in ListKind.lists(of: file.track) {
        let lines = file.lines.filter { $0.list == list }
        if !lines.isEmpty {
          Block.heading(level: 2, .text(words.title(of: list)))
          Block.bulletList(lines.map { ListItem(.text($0.shown), blocks: $0.beside(words)) })
        }
      }
      if !file.withdrawn.isEmpty { paragraph(words.previewed(withdrawn: file.withdrawn.count)) }
      paragraph(words.nothingElseLeaves)
    }
  }
}

extension HandOverFile.Line {
  fileprivate var shown: String {
    "\(rank). " + [text, detail ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  fileprivate func beside(_ words: Words) -> [Block] {
    var told = rewording.map { [words.previewed(rewording: $0)] } ?? []
    told += gathered.map { read in
      [read.text, read.detail ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
    }
    told += replies.map(words.previewed)
    if !links.isEmpty { told.append(words.previewed(links: links.count)) }
    return told.isEmpty ? [] : [.bulletList(told.map { ListItem(.text($0)) })]
  }
}

extension Words {
  fileprivate func previewTitle(_ track: TrackKind, isReplies: Bool) -> String {
    isReplies
      ? pick("Det här lämnar datorn: svaren", "This leaves the laptop: the replies")
      : pick(
        "Det här lämnar datorn: \(listName(of: track))",
        "This leaves the laptop: \(listName(of: track))")
  }

  fileprivate var nothingElseLeaves: String {
    pick(
      "Inget annat följer med än beteckningar på omgången, versioner, rader, ordalydelser, svar och kopplingar, och ett löpnummer, så att svaren hittar tillbaka. Inget är skrivet.",
      "Nothing else goes along but names of the series, versions, lines, wordings, replies and links, and a running number, so that replies find their way back. Nothing is written."
    )
  }

  fileprivate func previewed(rewording: String) -> String {
    pick("Med andra ord: ", "In other words: ") + rewording
  }

  fileprivate func previewed(withdrawn count: Int) -> String {
    pick(
      count == 1
        ? "Ett svar som har tagits tillbaka tas tillbaka där också."
        : "\(count) svar som har tagits tillbaka tas tillbaka där också.",
      count == 1
        ? "A reply that was taken back is taken back there too."
        : "\(count) replies that were taken back are taken back there too.")
  }

  fileprivate func previewed(links: Int) -> String {
    pick("Kopplingar: \(links)", "Links: \(links)")
  }

  fileprivate func previewed(_ answer: HandOverFile.Answer) -> String {
    let said = [name(of: answer.kind), answer.reason, answer.role, answer.effect]
    let days = [
      answer.by.map { pick("senast \(long($0))", "by \(long($0))") },
      answer.done.map { pick("klart \(long($0))", "done \(long($0))") },
      answer.toldBack.map { pick("berättat \(long($0))", "told back \(long($0))") },
    ]
    return (said + days).compactMap { $0 }.joined(separator: " · ")
  }
}
