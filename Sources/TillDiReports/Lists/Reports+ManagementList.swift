package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// Management's list to staff: what they can give, on which conditions, and what becomes
  /// different.
  package func managementList(version: Int? = nil) -> Document {
    let handOver = handOver(of: .management, version: version)
    let lines = lines(of: .management, handOver)
    var list = document(title: phrases.title(words.listName(of: .management), of: series.name)) {
      listHeading(.management, handOver)
      if handOver == nil {
        Block.callout(
          Callout(.important, title: .text(phrases.draft)) { paragraph(phrases.draftOfList) })
      }
      paragraph(phrases.managementListGreeting)
      Block.callout(
        Callout(title: .text(phrases.title(of: .inCare))) { paragraph(phrases.notMedicines) })
      changes(of: handOver, to: lines)
      if let handOver, !lines.isEmpty {
        paragraph(phrases.howToAnswerOffers(to: handOver.from, by: handOver.answerBy))
      }
      section(.offers, lines)
      if lines.isEmpty { paragraph(phrases.empty(.offer)) }
      heading(.reading)
      paragraph(phrases.pleaseRead)
      if !isHidden(.management) { processes(level: 2) }
      wayInSection()
    }
    list.paper = Paper(setting: .dense)
    return list
  }
}
