package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The hand-over to management: the page a busy decision-maker reads to the end and can answer.
  ///
  /// It is the latest version handed over, or the one that is named; a draft of the list as it
  /// stands where nothing is handed over. It carries no times, no speaking order and no number of
  /// people.
  package func staffList(version: Int? = nil) -> Document {
    let handOver = handOver(of: .staff, version: version)
    let lines = lines(of: .staff, handOver)
    return document(title: phrases.title(words.listName(of: .staff), of: series.name)) {
      listHeading(.staff, handOver)
      if handOver == nil {
        Block.callout(
          Callout(.important, title: .text(phrases.draft)) { paragraph(phrases.draftOfList) })
      }
      greeting(handOver)
      changes(of: handOver, to: lines)
      section(.topSupports, lines.filter { $0.list == .support && $0.isTop })
      section(.topDisturbances, lines.filter { $0.list == .disturbance && $0.isTop })
      section(.claims, lines.filter { $0.list == .claim })
      section(.restOfList, lines.filter { $0.list != .claim && !$0.isTop })
      if lines.isEmpty { paragraph(phrases.nothingYet) }
      if !isHidden(.staff) { staffBackground(handOver) }
      howToAnswer(handOver)
    }
  }

  private func greeting(_ handOver: HandOver?) -> Block {
    guard let handOver else { return paragraph(phrases.staffListGreeting) }
    return .paragraph([
      .text(phrases.staffListGreeting + " "),
      .strong(.text(phrases.pleaseAnswer(by: handOver.answerBy))),
    ])
  }

  /// What a reader needs to understand the list: who met when, and what a day there is like.
  @BlockBuilder
  private func staffBackground(_ handOver: HandOver?) -> [Block] {
    let days = daysHeld(by: .staff)
    let roles = rolesHeard(by: .staff, handOver)
    let good = series.notes(of: [.goodDay])
    let bad = series.notes(of: [.badDay])
    let dreams = series.notes(of: [.dream])
    if !(days.isEmpty && roles == nil && good.isEmpty && bad.isEmpty && dreams.isEmpty) {
      heading(.background)
      Block.definitions(
        [
          days.isEmpty ? nil : (HeadingRow.sessions, phrases.days(days)),
          roles.map { (HeadingRow.roles, $0) },
        ].compactMap { $0 }.map { Definition(.text(phrases.name(of: $0.0)), .text($0.1)) })
      backgroundPart(.goodDay, good)
      backgroundPart(.badDay, bad)
      backgroundPart(.dreams, dreams)
    }
  }

  private func backgroundPart(_ section: ReportSection, _ notes: [Note]) -> [Block] {
    notes.isEmpty ? [] : [heading(section, level: 3), background(told(notes))]
  }

  @BlockBuilder
  private func howToAnswer(_ handOver: HandOver?) -> [Block] {
    let answerBy = handOver?.answerBy ?? series.arrangements[.answerBy].flatMap { Day(text: $0) }
    heading(.howToAnswer)
    paragraph(phrases.howToAnswer)
    Block.bulletList(
      ReplyKind.allCases.map { kind in
        ListItem([.strong(.text(words.name(of: kind))), .text(" – " + phrases.meaning(of: kind))])
      })
    paragraph(phrases.answerTo(handOver?.from, by: answerBy))
  }
}
