package import TillDiCore

/// Something that is asked before start, in the order it is asked.
package enum PromisedMatter: Hashable, Sendable, CaseIterable {
  /// Kept as it is arranged.
  case arranged(Arrangement)
  /// Kept as it is agreed beside that.
  case agreed(Agreement)

  package static var allCases: [Self] {
    Arrangement.allCases.map { .arranged($0) } + [.agreed(.ifLate), .agreed(.teller)]
  }

  /// Whether somebody promises something by it.
  package var isPromise: Bool {
    self != .arranged(.presentedTo) && self != .arranged(.roles)
  }

  /// Whether it is asked only where somebody has promised something.
  package var isAskedOfPromises: Bool { if case .agreed = self { true } else { false } }

  /// Whether it is answered by a role, or several.
  package var isRole: Bool {
    [.arranged(.receiver), .arranged(.answerer), .arranged(.roles), .agreed(.teller)]
      .contains(self)
  }
}

extension Words {
  /// What is asked of it.
  package func question(for matter: PromisedMatter) -> String {
    switch matter {
    case .arranged(let matter): question(for: matter)
    case .agreed(let matter): question(for: matter)
    }
  }

  /// What is agreed beside what is arranged before start, as a question.
  package func question(for matter: Agreement) -> String {
    switch matter {
    case .ifLate: pick("Vad gör vi om svaret dröjer?", "What do we do if the answer is late?")
    case .teller:
      pick("Vilken roll berättar svaret för personalen?", "Which role tells staff the answer?")
    case .leaders:
      pick(
        "Vilka av rollerna leder de andra, så att de ska sitta för sig? (nummer, eller ingen)",
        "Which of the roles lead the others, so that they sit apart? (numbers, or none)")
    }
  }

  /// What it is called beside its answer.
  package func name(of matter: PromisedMatter) -> String {
    switch matter {
    case .arranged(let matter): name(of: matter)
    case .agreed(let matter): name(of: matter)
    }
  }

  /// What is agreed beside what is arranged before start, as a heading.
  package func name(of matter: Agreement) -> String {
    switch matter {
    case .ifLate: pick("Om svaret dröjer", "If the answer is late")
    case .teller: pick("Berättar för personalen", "Tells staff")
    case .leaders: pick("Sitter för sig", "Sit apart")
    }
  }

  /// Thanks for what was promised, what is missing, and how any of it is put right.
  package func promisesStand(_ missing: [PromisedMatter], areAny: Bool) -> String {
    let thanks =
      areAny
      ? pick("Tack. Det här är löften.", "Thank you. These are promises.")
      : pick(
        "Inget är lovat än. Vänta med att börja.", "Nothing is promised yet. Wait before you begin."
      )
    let names = missing.map { name(of: $0).lowercased() }.joined(separator: ", ")
    let unsaid =
      names.isEmpty || !areAny ? "" : pick(" Inte sagt än: ", " Not said yet: ") + names + "."
    return thanks + unsaid
      + pick(
        " Rätta med numret: 2 chef. Tom rad går vidare.",
        " Put right by the number: 2 manager. An empty line goes on.")
  }

  /// Remarked where an answer is promised for a day before management meets.
  func answer(by day: Day, before meets: Day) -> String {
    pick(
      "Svaret är lovat till \(long(day)), men ledningens träff är först \(long(meets)). Flytta gärna en av dem.",
      "The answer is promised for \(long(day)), but management’s session is not until \(long(meets)). You may want to move one of them."
    )
  }

  /// Remarked where sessions are set on days that many are off.
  func areOff(on days: [Day]) -> String {
    let names = days.map { day in
      long(day) + (PublicHoliday(on: day).map { " (\(name(of: $0)))" } ?? "")
    }.joined(separator: ", ")
    return pick(
      "Många är lediga \(names). \(days.count == 1 ? "Dagen" : "Dagarna") är sparad\(days.count == 1 ? "" : "e") ändå.",
      "Many are off on \(names). The \(days.count == 1 ? "day is" : "days are") kept all the same.")
  }

  /// The matter that a name means, as it stands on the screen in either language.
  package static func promisedMatter(named text: String) -> PromisedMatter? {
    let plain = text.lowercased()
    return PromisedMatter.allCases.first { matter in
      Language.allCases.contains { Words($0).name(of: matter).lowercased() == plain }
    }
  }

  /// `rektor svarar`, `områdeschef tar emot`: the matter and the role.
  package static func promise(endingIn text: String) -> (PromisedMatter, String)? {
    let endings: [(String, PromisedMatter)] = [
      (" tar emot", .arranged(.receiver)), (" receives", .arranged(.receiver)),
      (" svarar", .arranged(.answerer)), (" answers", .arranged(.answerer)),
      (" berättar", .agreed(.teller)), (" tells", .agreed(.teller)),
    ]
    for (ending, matter) in endings where text.lowercased().hasSuffix(ending) {
      let role = text.dropLast(ending.count)
      // A role is said in few words; more are a sentence that only ends like this.
      if role.split(separator: " ").count <= 3 { return (matter, String(role)) }
    }
    return nil
  }

  /// A line without the no it begins with: `nej, 15 april`.
  package static func withoutNo(_ text: String) -> String {
    for no in ["nej, ", "nej ", "nä, ", "no, ", "no ", "fel, ", "wrong, "]
    where text.lowercased().hasPrefix(no) { return String(text.dropFirst(no.count)) }
    return text
  }
}
