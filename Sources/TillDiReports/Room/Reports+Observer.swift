package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The observer's form: the four abilities and the four aims as questions with room to write,
  /// and how what was written is typed in.
  ///
  /// It is for a session that is named, or for any, with room to write which.
  ///
  /// Source: *The model*, “Observing”, “TVEK” and “Four aims”.
  package func observerForm(_ session: SessionID? = nil) -> Document {
    let session = session.flatMap { programme?.session($0) }
    let title = session.map { phrases.title(phrases.observerTitle, of: text($0.title)) }
    let lenses = ObservationLens.allCases
    return Document(
      title: title ?? phrases.observerTitle, language: words.language.rawValue,
      paper: Paper(setting: .dense)
    ) {
      paragraph(phrases.howToObserve)
      which(session)
      Block.heading(level: 2, .text(phrases.title(of: ObserverPart.abilities)))
      questions(lenses.filter(\.isAbility))
      Block.pageBreak
      Block.heading(level: 2, .text(phrases.title(of: ObserverPart.aims)))
      questions(lenses.filter { !$0.isAbility })
      Block.heading(level: 2, .text(phrases.title(of: ObserverPart.typing)))
      paragraph(phrases.howToTypeObservations)
      Block.preformatted(phrases.typedObservation(session?.id.rawValue ?? "staff-2"))
    }
  }

  /// Which session it is about, as far as that is known.
  private func which(_ session: Session?) -> Block {
    let day = session.flatMap { parts(of: $0).first }.map { words.long($0.day) }
    let values = [session.map { text($0.title) } ?? "", day ?? ""]
    return .table(
      Table(
        columns: [12, 43, 12, 33].map { Table.Column("", share: $0) },
        rows: [
          zip(phrases.observerRows, values).flatMap { row, value -> [Inlines] in
            [.strong(.text(row)), .text(value)]
          }
        ], for: .form))
  }

  @BlockBuilder
  private func questions(_ lenses: [ObservationLens]) -> [Block] {
    for lens in lenses {
      Block.heading(level: 3, .text(phrases.sentence(words.name(of: lens))))
      paragraph(phrases.question(for: lens))
      Block.writingLines(4)
    }
  }
}

extension ObservationLens {
  /// Whether it is one of the four abilities; otherwise it is one of the four aims.
  fileprivate var isAbility: Bool {
    switch self {
    case .translation, .visualisation, .empathy, .choreography: true
    case .creativity, .confidence, .designSpace, .givingAndTaking: false
    }
  }
}
