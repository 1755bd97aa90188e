package import TillDiCore

extension ReportWords {
  /// Who decides at a moment of the process.
  package func decides(_ role: String) -> String { pick("avgör: \(role)", "decides: \(role)") }

  /// Who takes part, before and after.
  package func takesPart(_ before: String, to after: String) -> String {
    pick("är med: \(before) → \(after)", "takes part: \(before) → \(after)")
  }

  /// Who decides, before and after.
  package func decided(by before: String, to after: String) -> String {
    pick("avgör: \(before) → \(after)", "decides: \(before) → \(after)")
  }

  /// That no role is named.
  package var nobody: String { pick("ingen namngiven", "nobody named") }

  /// A moment that is done otherwise.
  package var changed: String { pick("Ändrat", "Changed") }

  /// That a map is not drawn.
  package func emptyMap(_ kind: MapKind) -> String {
    switch kind {
    case .now:
      pick(
        "Inget ritat än. Börja med ett moment: vad händer, vilka är med, vem avgör?",
        "Nothing drawn yet. Begin with one moment: what happens, who takes part, who decides?")
    case .dream:
      pick(
        "Drömmen börjar som en kopia av hur det går till nu. Rita nu först.",
        "The dream begins as a copy of how it works now. Draw now first.")
    }
  }
}
