package import TillDiCore

extension Words {
  /// How far an offer serves, as it stands after the offer's name.
  package func name(of grade: LinkGrade) -> String {
    switch grade {
    case .serves: pick("möter", "serves")
    case .servesInPart: pick("möter delvis", "serves in part")
    }
  }

  /// What must be clear for a reply to be trusted.
  package func name(of question: TrustQuestion) -> String {
    switch question {
    case .who: pick("vem som gör vad", "who does what")
    case .when: pick("till när", "by when")
    case .otherwise: pick("vad som händer om det inte går", "what happens if it can’t be kept")
    }
  }

  /// Whether people saw what a reflection says.
  package func name(of seen: ReflectionReview.Seen) -> String {
    switch seen {
    case .yes: pick("det såg vi också", "we saw that too")
    case .partly: pick("det såg vi delvis", "we saw some of that")
    case .no: pick("det såg vi inte", "we did not see that")
    }
  }
}
