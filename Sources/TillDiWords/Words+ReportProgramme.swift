package import TillDiCore

extension ReportWords {
  /// The columns of a programme's sessions.
  package var sessionColumns: [String] {
    [pick("Träff", "Session"), pick("Vad", "What"), pick("Steg", "Steps"), pick("Tid", "Time")]
  }

  /// Who takes part in a track.
  package func participants(_ text: String) -> String { pick("Vilka: \(text)", "Who: \(text)") }

  /// The list that comes out of a track.
  package func comesOut(_ list: String) -> String {
    pick("Det som kommer ut: \(list)", "What comes out: \(list)")
  }

  /// Our own occasions' heading.
  package var ownOccasions: String { pick("Vid sidan av spåren", "Beside the tracks") }

  /// A session's length and steps.
  package func length(_ minutes: Int, steps: [Int]) -> String {
    let parts = joined(steps.map(String.init))
    if steps.isEmpty { return words.minutes(minutes) }
    return pick(
      "\(words.minutes(minutes)), steg \(parts)", "\(words.minutes(minutes)), step \(parts)")
  }

  /// How many work together.
  package func groups(_ size: GroupSize) -> String {
    let count = size.least == size.most ? "\(size.least)" : "\(size.least)–\(size.most)"
    return pick("grupper om \(count)", "groups of \(count)")
  }

  /// How long the groups work before they read out.
  package func working(_ minutes: Int) -> String {
    pick(
      "\(words.minutes(minutes)) i grupp, sedan läser vi upp",
      "\(words.minutes(minutes)) in groups, then reading out")
  }

  /// What must come out.
  package func outcome(_ text: String) -> String {
    pick("Det ska ha kommit ut: \(text)", "What must come out: \(text)")
  }

  /// Words to say aloud.
  package var say: String { pick("Säg", "Say") }

  /// Something for the facilitator alone.
  package var hint: String { pick("Tänk på", "Keep in mind") }

  /// What to bring.
  package var bring: String { pick("Ta med", "Bring") }

  /// What is collected and handed out.
  package func homeworkCollected(_ title: String) -> String {
    pick("Ta upp läxan: \(title)", "Go through: \(title)")
  }

  /// What is handed out last.
  package func homeworkGiven(_ title: String) -> String {
    pick("Dela ut läxan: \(title)", "Hand out: \(title)")
  }

  /// The quick course's title.
  package var quickCourseTitle: String {
    pick("Snabbkurs för dig som leder", "Quick course for the facilitator")
  }

  /// That no programme is loaded.
  package var noProgramme: String { pick("Inget program är inläst.", "No programme is loaded.") }

  /// That a session isn't in the programme.
  package func unknownSession(_ id: String) -> String {
    pick(
      "Programmet har ingen träff som heter \(id).", "The programme has no session called \(id).")
  }
}
