package import Documents
package import TillDiCore
import TillDiWords

/// What the room said when it looked back.
///
/// Source: *The model*, “Looking back”.
extension Reports {
  /// Every reflection of the programme: those that something was said of, then the others by number.
  package func review() -> Document {
    document(title: phrases.title(phrases.reviewTitle, of: series.name)) {
      if reflections.isEmpty {
        paragraph(phrases.noReflections)
      } else {
        reviewed(reflections, level: 2)
        if series.reviews.isEmpty { paragraph(phrases.howToLookBack(whereToLookBack)) }
      }
    }
  }

  /// The session where the programme has people look back, if it has one.
  private var whereToLookBack: SessionID? {
    programme?.everySession.first { $0.activities.contains { $0.form == .review } }?.id
  }

  /// One reflection, and what was said of it.
  package func review(of number: Int) -> Document {
    let only = reflections.filter { $0.number == number }
    return document(title: phrases.title(phrases.reviewTitle, of: series.name)) {
      if series.reviews[number] == nil {
        for one in only {
          reflection(one.number, one.reflection, level: 2)
          paragraph(phrases.nothingSaidOfIt)
        }
      } else {
        reviewed(only, level: 2)
      }
    }
  }

  /// The section of the shared report; left out where nobody has looked back.
  @BlockBuilder
  func lookingBack() -> [Block] {
    if !series.reviews.isEmpty {
      heading(.lookingBack)
      paragraph(phrases.whatLookingBackIs)
      reviewed(reflections, level: 3)
    }
  }

  /// A reflection by its number; one that the programme no longer has is known by that alone.
  private var reflections: [(number: Int, reflection: Reflection?)] {
    let known = programme?.reflections ?? []
    let gone = Set(series.reviews.keys).subtracting(known.map(\.number)).sorted()
    return known.map { ($0.number, $0) } + gone.map { ($0, nil) }
  }

  /// What was said of each; what was not talked about is only named, and that is no shortcoming.
  @BlockBuilder
  private func reviewed(_ reflections: [(number: Int, reflection: Reflection?)], level: Int)
    -> [Block]
  {
    for one in reflections {
      if let review = series.reviews[one.number] {
        reflection(one.number, one.reflection, level: level)
        said(review)
      }
    }
    let left = reflections.filter { series.reviews[$0.number] == nil }
    if !left.isEmpty {
      if left.count < reflections.count { paragraph(phrases.notTalkedAbout) }
      Block.bulletList(
        left.compactMap { one in
          one.reflection.map { ListItem(.text("\(one.number) – \(text($0.text))")) }
        })
    }
  }

  @BlockBuilder
  private func reflection(_ number: Int, _ reflection: Reflection?, level: Int) -> [Block] {
    let title = reflection.map { "\(number) – \(text($0.text))" } ?? phrases.reflection(number)
    Block.heading(level: level, .text(title))
    if let reflection {
      let pilot = [
        words.fromThePilot(text(reflection.example)),
        words.pilotAdvice(text(reflection.recommendation)),
      ]
      Block.paragraph(.emphasis(.text(pilot.joined(separator: " "))))
    }
  }

  @BlockBuilder
  private func said(_ review: ReflectionReview) -> [Block] {
    let said: [(String, String?)] = [
      (phrases.seenMark, review.seen.map { phrases.ended(words.name(of: $0)) }),
      (phrases.ownExample, review.example), (phrases.ownAdvice, review.recommendation),
    ]
    let definitions = said.compactMap { name, text in
      text.map { Definition(.text(name), .text(phrases.sentence($0))) }
    }
    if !definitions.isEmpty { Block.definitions(definitions) }
    let notes = evidence(for: review)
    if !notes.isEmpty {
      paragraph(phrases.notesBehind)
      Block.bulletList(notes.map { ListItem(.text($0.text.isEmpty ? $0.detail ?? "" : $0.text)) })
    }
  }

  /// The notes that people marked behind it, as far as this room may see them.
  package func evidence(for review: ReflectionReview) -> [Note] {
    series.evidence(for: review).filter { !isHiddenNote($0.id) }
  }
}
