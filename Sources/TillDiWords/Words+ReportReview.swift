package import TillDiCore

/// What documents say of looking back.
extension ReportWords {
  /// The document's name.
  package var reviewTitle: String { pick("tillbakablick", "looking back") }

  /// Said where the programme has nothing to look back at.
  package var noReflections: String {
    pick(
      "Programmet har inga reflektioner att gå igenom.",
      "The programme has no reflections to go through.")
  }

  /// Said before anybody has looked back.
  package func howToLookBack(_ session: SessionID?) -> String {
    guard let session else {
      return pick(
        "Inget är sagt än. Skriv det här: tilldi review 1 --seen ja",
        "Nothing is said yet. Write it here: tilldi review 1 --seen yes")
    }
    return pick(
      "Inget är sagt än. Gå igenom dem tillsammans: tilldi run \(session)",
      "Nothing is said yet. Go through them together: tilldi run \(session)")
  }

  /// Said of one that nobody has talked about.
  package var nothingSaidOfIt: String {
    pick("Om den är inget sagt.", "Nothing is said of this one.")
  }

  /// What the section of the report is, and whose words it holds.
  package var whatLookingBackIs: String {
    pick(
      "De som provade modellen först lade märke till några saker. Här står det vi själva sa om dem.",
      "Those who first tried the model noticed some things. Here is what we ourselves said of them."
    )
  }

  /// Stands before those that were not talked about.
  package var notTalkedAbout: String {
    pick("De här pratade vi inte om:", "These we did not talk about:")
  }

  /// A reflection that the programme no longer has.
  package func reflection(_ number: Int) -> String {
    pick("Reflektion \(number)", "Reflection \(number)")
  }

  /// Stands before whether people saw it too.
  package var seenMark: String { pick("Såg vi det?", "Did we see it?") }

  /// Stands before an example.
  package var ownExample: String { pick("Vårt exempel", "Our example") }

  /// Stands before a recommendation.
  package var ownAdvice: String { pick("Det vi rekommenderar", "What we recommend") }

  /// Stands before the notes that people marked.
  package var notesBehind: String {
    pick("Bakom det ligger, med våra ord:", "Behind it lies, in our own words:")
  }
}
