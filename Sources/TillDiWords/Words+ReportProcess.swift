package import TillDiCore

extension ReportWords {
  /// Said of a dream that is as now is.
  package var notRedrawn: String {
    pick("Ingen har ritat om det som är.", "Nobody has redrawn what is.")
  }

  /// Who decides at a moment of the process.
  package func decides(_ role: String) -> String { pick("beslutar: \(role)", "decides: \(role)") }

  /// Who takes part, before and after.
  package func takesPart(_ before: String, to after: String) -> String {
    pick("är med: \(before) → \(after)", "takes part: \(before) → \(after)")
  }

  /// Who decides, before and after.
  package func decided(by before: String, to after: String) -> String {
    pick("beslutar: \(before) → \(after)", "decides: \(before) → \(after)")
  }

  /// That no role is named.
  package var nobody: String { pick("ingen namngiven", "nobody named") }

  /// A moment that is not done today.
  package var newMoment: String { pick("Nytt", "New") }

  /// The mark of a moment that the dream leaves as it is.
  package var asNow: String { pick("som nu", "as now") }

  /// A moment that is done otherwise.
  package var changed: String { pick("Ändrat", "Changed") }

  /// That a map is not drawn.
  package func emptyMap(_ kind: MapKind) -> String {
    switch kind {
    case .now:
      pick(
        "Inget ritat än. Börja med ett moment: vad händer, vilka är med, vem beslutar?",
        "Nothing drawn yet. Begin with one moment: what happens, who takes part, who decides?")
    case .dream:
      pick(
        "Drömmen börjar som en kopia av hur det går till nu. Rita nu först.",
        "The dream begins as a copy of how it works now. Draw now first.")
    }
  }

  /// What staff can value, before and after.
  package func valued(_ before: String, to after: String) -> String {
    pick("personalen kan värdera: \(before) → \(after)", "staff can value: \(before) → \(after)")
  }

  /// That nothing is named.
  package var nothingNamed: String { pick("inget nämnt", "nothing named") }

  /// What staff can value at a moment.
  package func staffCanValue(_ value: String) -> String {
    pick("personalen kan värdera: \(value)", "staff can value: \(value)")
  }

  /// Who owns a moment.
  package func owned(by owner: String) -> String { pick("äger: \(owner)", "owns: \(owner)") }

  /// How staff reach a moment.
  package func wayIn(_ wayIn: String) -> String { pick("väg in: \(wayIn)", "way in: \(wayIn)") }

  /// What the numbered proposals are, and what may be done with them.
  package var aboutProposedOffers: String {
    pick(
      "Skillnader mot hur det går till nu. De är inte med på listan förrän ni tar upp dem: tilldi map dream --take 1, eller --dismiss 1.",
      "Differences from how it works now. They are not on the list until you take them up: tilldi map dream --take 1, or --dismiss 1."
    )
  }

  /// What the marks in a picture of lanes mean.
  package func laneMarks(
    decides: String, takesPart: String, left: String, differs: Bool
  ) -> String {
    let marks = pick(
      "\(decides) beslutar, \(takesPart) är med.", "\(decides) decides, \(takesPart) takes part.")
    return differs
      ? marks
        + pick(
          " Mot nu: + är ett nytt moment, * är ändrat, \(left) är inte med längre.",
          " Compared with now: + is a new moment, * is changed, \(left) no longer takes part.")
      : marks
  }

  /// Moments that the dream does without.
  package func goneMoments(_ names: [String]) -> String {
    pick("Borta: \(named(names)).", "Gone: \(named(names)).")
  }

  /// What the way-in sheet is, to those it is for.
  package func wayInGreeting(_ map: MapKind) -> String {
    let turn = pick(
      "Hit kan du vända dig, och det behövs ingen titel för att fråga.",
      "This is where you can turn, and it takes no title to ask.")
    switch map {
    case .now:
      return pick(
        "Så här går digitaliseringen till hos oss.", "This is how digitalisation is done here.")
        + " " + turn
    case .dream:
      return pick(
        "Så här vill ledningen att digitaliseringen ska gå till hos oss.",
        "This is how management want digitalisation to be done here.") + " " + turn
    }
  }

  /// What stands above the columns of the way-in sheet.
  package var wayInHeaders: [String] {
    [
      pick("Moment", "Moment"), pick("Vem äger det", "Who owns it"),
      pick("Så når du dit", "How you reach it"),
      pick("Det kan du värdera", "What you can value"),
    ]
  }

  /// What stands where an owner would.
  package var nobodyYet: String { pick("ingen än", "nobody yet") }

  /// Moments that nobody owns.
  package func nobodyOwns(_ names: [String]) -> String {
    pick(
      "Ingen äger än: \(named(names)). Fråga vem som svarar för \(names.count == 1 ? "det" : "dem").",
      "Nobody owns yet: \(named(names)). Ask who answers for \(names.count == 1 ? "it" : "them").")
  }

  /// That nobody owns any of the moments.
  package var nobodyOwnsAny: String {
    pick(
      "Ingen äger något av momenten än. Fråga vem som svarar för dem.",
      "Nobody owns any of the moments yet. Ask who answers for them.")
  }

  /// Names of moments in a sentence: those of several words in quotation marks.
  private func named(_ moments: [String]) -> String {
    joined(moments.map { $0.contains(where: \.isWhitespace) ? quoted($0) : $0 })
  }
}
