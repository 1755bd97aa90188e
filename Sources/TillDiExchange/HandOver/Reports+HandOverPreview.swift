package import Documents
import TillDiCore
package import TillDiReports
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
        Block.paragraph(
          .text(
            phrases.sentence(phrases.rolesHeard(file.roles.named, andOthers: file.roles.others))))
      }
      for list in ListKind.lists(of: file.track) {
        let lines = file.lines.filter { $0.list == list }
        if !lines.isEmpty {
          Block.heading(level: 2, .text(words.title(of: list)))
          Block.bulletList(lines.map { ListItem(.text($0.shown), blocks: $0.beside(words)) })
        }
      }
      if !file.withdrawn.isEmpty {
        Block.paragraph(.text(words.previewed(withdrawn: file.withdrawn.count)))
      }
      Block.paragraph(.text(words.nothingElseLeaves))
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
    told += replies.map { answer in
      words.previewed(
        answer.kind, [answer.reason, answer.role, answer.effect], by: answer.by, done: answer.done,
        toldBack: answer.toldBack)
    }
    if !links.isEmpty { told.append(words.previewed(links: links.count)) }
    return told.isEmpty ? [] : [.bulletList(told.map { ListItem(.text($0)) })]
  }
}
