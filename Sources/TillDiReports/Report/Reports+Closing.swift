package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// What a registrar would register, and what are working notes.
  package func closing() -> Document {
    document(title: phrases.title(phrases.closingTitle, of: series.name)) {
      paragraph(phrases.registrarDecides)
      leftOpen
      heading(.toRegister)
      let papers = toRegister
      if papers.isEmpty {
        paragraph(phrases.nothingToRegister)
      } else {
        Block.bulletList(papers.map { ListItem(.text($0)) })
      }
      heading(.workingNotes)
      Block.bulletList(phrases.workingNotes.map { ListItem(.text($0)) })
      paragraph(phrases.mayBeAskedFor)
      written
    }
  }

  private var toRegister: [String] {
    var papers = series.handOvers.map { phrases.toRegister($0) }
    let answered = series.comparison.items.flatMap(\.replies)
    let replies = Dictionary(answered.map { ($0.id, $0) }) { first, _ in first }
    if !replies.isEmpty {
      let roles = Set(replies.values.map(\.role)).sorted()
      papers.append(phrases.repliesToRegister(replies.count, by: roles))
    }
    return papers.isEmpty ? [] : papers + [phrases.reportToRegister]
  }

  /// What is promised and not done, and every line that nobody has answered: a list that is never answered must not be
  /// filed in silence.
  @BlockBuilder
  private var leftOpen: [Block] {
    let standing = series.standing(on: today)
    let open = standing.open.count
    if open > 0 { paragraph(phrases.leftOpen(open)) }
    let waiting = standing.waiting
    if !waiting.isEmpty {
      heading(.neverAnswered)
      paragraph(phrases.neverAnswered(waiting.count))
      Block.bulletList(waiting.map { ListItem(label($0)) })
    }
  }

  @BlockBuilder
  private var written: [Block] {
    if !series.exports.isEmpty {
      heading(.written)
      Block.bulletList(
        series.exports.map { [.text("\(phrases.documentName($0.document)): "), .code($0.file)] })
    }
  }
}
