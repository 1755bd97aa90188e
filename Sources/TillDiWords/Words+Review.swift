package import TillDiCore

/// What is said and asked while people look back at the programme's reflections.
extension Words {
  /// Which reflection it is.
  package func reflectionPlace(_ number: Int, of count: Int) -> String {
    pick("\(number) av \(count)", "\(number) of \(count)")
  }

  /// What the reflection led to where it was first made.
  package func fromThePilot(_ example: String) -> String {
    pick("I piloten: \(example)", "In the pilot: \(example)")
  }

  /// What was recommended where it was first made.
  package func pilotAdvice(_ recommendation: String) -> String {
    pick("Rådet då: \(recommendation)", "The advice then: \(recommendation)")
  }

  /// Stands before what the room has said of a reflection.
  package var youSaid: String { pick("ni sa", "you said") }

  /// Stands before the notes that people marked behind it.
  package var behindIt: String { pick("bakom", "behind") }

  /// Stands before the notes that hold the words that were looked for.
  package var foundNotes: String { pick("hittat", "found") }

  /// Said where more notes hold the words than there is room for.
  package var thereAreMore: String {
    pick(
      "Det finns fler. Skriv två ord så blir de färre.",
      "There are more. Type two words to have fewer.")
  }

  /// What the room has said of a reflection, in short.
  package func said(_ review: ReflectionReview) -> String {
    [
      review.seen.map { name(of: $0) },
      review.example.map { pick("exempel: \($0)", "example: \($0)") },
      review.recommendation.map { pick("råd: \($0)", "advice: \($0)") },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// Asked of each reflection.
  package func didYouSeeIt(again: Bool) -> String {
    again
      ? pick("Såg ni det också? (j, d eller n)", "Did you see that too? (y, p or n)")
      : pick(
        "Såg ni det också? (j = ja, d = delvis, n = nej, tom rad hoppar över)",
        "Did you see that too? (y = yes, p = partly, n = no, an empty line passes over)")
  }

  /// Asked of each reflection.
  package func yourExample(again: Bool) -> String {
    again
      ? pick("Ert eget exempel? (- tar bort det)", "An example of your own? (- takes it away)")
      : pick(
        "Ert eget exempel? Inga namn. (tom rad hoppar över)",
        "An example of your own? No names. (an empty line passes over)")
  }

  /// Asked of each reflection.
  package func yourAdvice(again: Bool) -> String {
    again
      ? pick("Vad rekommenderar ni? (- tar bort det)", "What do you recommend? (- takes it away)")
      : pick(
        "Vad rekommenderar ni? (tom rad hoppar över)",
        "What do you recommend? (an empty line passes over)")
  }

  /// Asked of each reflection.
  package var whichNotes: String {
    pick(
      "Vilka anteckningar ligger bakom? (sök på ett ord, eller stör2; tom rad: vidare)",
      "Which notes lie behind it? (look for a word, or disturbance2; empty line: go on)")
  }

  /// Asked when notes were found.
  package var whichOfThese: String {
    pick(
      "Vilka av dem? (nummer som 1 3, eller ett annat ord; tom rad: vidare)",
      "Which of these? (numbers such as 1 3, or another word; empty line: go on)")
  }

  /// Asked when some are marked.
  package var anyMore: String {
    pick(
      "Några fler? (ett ord eller stör2; ett nummer tar bort; tom rad: vidare)",
      "Any more? (a word or disturbance2; a number takes one away; empty line: go on)")
  }

  /// Whether people saw it, by a letter or a word in either language; `nil` when it is neither.
  package static func seen(named text: String) -> ReflectionReview.Seen? {
    switch text.lowercased() {
    case "delvis", "d", "lite", "partly", "p": .partly
    default: yesOrNo(text).map { $0 ? .yes : .no }
    }
  }

  /// What stands for an answer that was given.
  package func short(_ seen: ReflectionReview.Seen) -> String {
    switch seen {
    case .yes: pick("ja", "yes")
    case .partly: pick("delvis", "partly")
    case .no: pick("nej", "no")
    }
  }
}

extension Words {
  /// A sentence that is only said while people look back.
  func text(ofReview phrase: WalkPhrase) -> String {
    switch phrase {
    case .notSeenOrNot(let text):
      pick(
        "”\(text)” går inte att svara här. Skriv j, d eller n, eller gå vidare med en tom rad. Exemplet kommer sedan.",
        "“\(text)” is no answer here. Type y, p or n, or go on with an empty line. The example comes after that."
      )
    case .nothingFound(let text):
      pick(
        "Jag hittar ingen anteckning med ”\(text)”. Prova ett annat ord. Det som stannar i rummet visas inte här.",
        "I find no note with “\(text)”. Try another word. What stays in the room is not shown here."
      )
    case .reflectionsOver(let left) where left.isEmpty:
      pick(
        "Det var den sista. Vill ni ändra något: /till 3.",
        "That was the last one. To change something: /to 3.")
    case .reflectionsOver(let left):
      pick(
        "Det var den sista. Om \(reports.joined(left.map(String.init))) är inget sagt, och så får det vara. Vill ni dit: /till \(left[0]).",
        "That was the last one. Of \(reports.joined(left.map(String.init))) nothing is said, and that is fine. To go there: /to \(left[0])."
      )
    case .noSuchReflection(let number, let count):
      pick(
        "Det finns ingen reflektion \(number), bara 1–\(count).",
        "There is no reflection \(number), only 1–\(count).")
    case .noReflectionsHere:
      pick(
        "/till går till en av reflektionerna, och de tas upp på tillbakablicken. Till en annan punkt kommer ni med /gå 3.",
        "/to goes to one of the reflections, and those are taken up when you look back. To get to another part: /go 3."
      )
    default: ""
    }
  }
}
