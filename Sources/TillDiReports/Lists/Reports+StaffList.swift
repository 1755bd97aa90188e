package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The hand-over to management: the page a busy decision-maker reads to the end and can answer.
  ///
  /// What the team put first comes first, then what it wants to take, who was heard, the rest, and how to answer; what
  /// a day there is like comes after that, for those who want to know more. It is the latest version handed over, or
  /// the one that is named; a draft of the list as it stands where nothing is handed over. It carries no times, no
  /// speaking order and no number of people.
  package func staffList(version: Int? = nil) -> Document {
    let handOver = handOver(of: .staff, version: version)
    let lines = lines(of: .staff, handOver)
    var list = document(title: phrases.title(words.listName(of: .staff), of: series.name)) {
      listHeading(.staff, handOver)
      if handOver == nil {
        Block.callout(
          Callout(.important, title: .text(phrases.draft)) { paragraph(phrases.draftOfList) })
      }
      greeting(handOver)
      changes(of: handOver, to: lines)
      beside([
        brief(.topSupports, lines.filter { $0.list == .support && isOrderedTop($0) }),
        brief(.topDisturbances, lines.filter { $0.list == .disturbance && isOrderedTop($0) }),
      ])
      brief(.claims, lines.filter { $0.list == .claim })
      if !isHidden(.staff) { heard(handOver) }
      brief(.restOfList, lines.filter { $0.list != .claim && !isOrderedTop($0) })
      if lines.isEmpty { paragraph(phrases.nothingYet) }
      howToAnswer(handOver)
      if !isHidden(.staff) { staffBackground }
    }
    list.paper = Paper(setting: .dense)
    return list
  }

  private func greeting(_ handOver: HandOver?) -> Block {
    guard let handOver else { return paragraph(phrases.staffListGreeting) }
    return .paragraph([
      .text(phrases.staffListGreeting + " "),
      .strong(.text(phrases.pleaseAnswer(by: handOver.answerBy))),
    ])
  }

  /// A section with lines, each with what belongs to it on the same line; left out where there are none.
  private func brief(_ section: ReportSection, _ lines: [ListLine]) -> [Block] {
    lines.isEmpty
      ? []
      : [
        heading(section),
        .bulletList(
          lines.map { line in
            ListItem(
              label(line) + Inlines(notes(beside: line).flatMap { [.text(" – "), $0] }),
              blocks: gathered(under: line))
          }),
      ]
  }

  /// The route of a claim and what the facilitator made clearer, after the words.
  private func notes(beside line: ListLine) -> [Inline] {
    beside(line).compactMap { block in
      guard case .paragraph(let inlines) = block else { return nil }
      return .emphasis(.text(inlines.plainText))
    }
  }

  /// Whose words they are: which roles were heard, and when the team met.
  @BlockBuilder
  private func heard(_ handOver: HandOver?) -> [Block] {
    let days = daysHeld(by: .staff)
    let roles = rolesHeard(by: .staff, handOver)
    let facts = [
      roles.map { (HeadingRow.roles, $0) },
      days.isEmpty ? nil : (HeadingRow.sessions, phrases.days(days)),
    ].compactMap { $0 }
    if !facts.isEmpty {
      Block.paragraph(
        Inlines(
          facts.flatMap { row, text in
            [.strong(.text("\(phrases.name(of: row)):")), .text(" \(text). ")] as [Inline]
          }))
    }
  }

  /// What a day there is like, for a reader who wants to understand the list better.
  @BlockBuilder
  private var staffBackground: [Block] {
    let days =
      backgroundPart(.goodDay, series.notes(of: [.goodDay]))
      + backgroundPart(.badDay, series.notes(of: [.badDay]))
    let dreams = backgroundPart(.dreams, series.notes(of: [.dream]))
    if !(days.isEmpty && dreams.isEmpty) {
      heading(.background)
      beside([days, dreams])
    }
  }

  /// Parts beside each other; one alone has the whole width.
  private func beside(_ parts: [[Block]]) -> [Block] {
    let parts = parts.filter { !$0.isEmpty }
    return parts.count > 1 ? [.columns(parts)] : parts.flatMap { $0 }
  }

  private func backgroundPart(_ section: ReportSection, _ notes: [Note]) -> [Block] {
    notes.isEmpty ? [] : [heading(section, level: 3), background(told(notes))]
  }

  @BlockBuilder
  private func howToAnswer(_ handOver: HandOver?) -> [Block] {
    let answerBy = handOver?.answerBy ?? series.arrangements[.answerBy].flatMap { Day(text: $0) }
    heading(.howToAnswer)
    Block.columns([
      [
        .paragraph([
          .strong(.text(phrases.answerTo(handOver?.from, by: answerBy))),
          .text(" " + phrases.howToAnswer),
        ])
      ],
      [
        .bulletList(
          ReplyKind.allCases.map { kind in
            [.strong(.text(words.name(of: kind))), .text(" – " + phrases.meaning(of: kind))]
          })
      ],
    ])
  }
}
