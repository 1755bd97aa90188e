import TillDiCore
import TillDiWalk
import TillDiWords

extension [WalkShow] {
  /// The sentences among what was shown.
  var phrases: [WalkPhrase] {
    compactMap { if case .phrase(let phrase) = $0 { phrase } else { nil } }
  }

  /// The refusals among what was shown.
  var refusals: [Refusal] {
    compactMap { if case .refusal(let refusal) = $0 { refusal } else { nil } }
  }

  /// The texts of the questions among what was shown.
  var questions: [String] {
    compactMap { if case .question(let question) = $0 { question.text } else { nil } }
  }

  /// The numbers of the reflections that questions among what was shown are about.
  var reflections: [Int] {
    flatMap { show -> [Int] in
      guard case .question(let question) = show else { return [] }
      return question.about.compactMap { about in
        if case .reflection(let view) = about { view.number } else { nil }
      }
    }
  }

  /// The activities that were shown.
  var activities: [ActivityView] {
    compactMap { if case .activity(let view) = $0 { view } else { nil } }
  }

  /// The notes that were said to be saved.
  var saved: [NumberedNote] {
    compactMap { if case .saved(let note) = $0 { note } else { nil } }
  }

  /// The lists that were shown, by their lines' words.
  var lists: [ListKind: [String]] {
    reduce(into: [:]) { found, show in
      guard case .lists(let lists) = show else { return }
      for list in lists { found[list.list] = list.lines.map(\.text) }
    }
  }

  /// How many votes each ballot that was shown had.
  var ballots: [Int] {
    compactMap { if case .ballot(let count, _) = $0 { count.entered } else { nil } }
  }

  /// How many sit in each group that was shown, the smallest first.
  var groups: [Int] {
    flatMap { show -> [Int] in
      if case .groups(let groups) = show { groups.groups.map(\.count) } else { [] }
    }.sorted()
  }

  /// The map that was shown last, if one was.
  var map: [Moment]? {
    for case .map(_, let moments, _) in reversed() { return moments }
    return nil
  }

  /// How the session ended, if it did.
  var summary: SessionSummary? {
    for case .ended(let summary) in self { return summary }
    return nil
  }

  /// What helps, if it was shown.
  var help: WalkHelp? {
    for case .help(let help) in self { return help }
    return nil
  }
}

extension WalkRoom {
  /// A room at an activity of a session.
  init(_ language: Language = .swedish, at session: SessionID, _ activity: Int) throws {
    try self.init(language)
    try run(session)
    if activity > 1 { try type("/gå \(activity)") }
  }

  /// The words of every note, in the order they were said.
  var said: [String] { series.noteOrder.compactMap { series.notes[$0]?.text } }

  /// The note that was said last.
  var last: Note? { series.noteOrder.last.flatMap { series.notes[$0] } }

  /// The words of a list's lines.
  func lines(_ list: ListKind) -> [String] { series.lines(of: list).map(\.text) }

  /// The activity the room is at.
  var place: ActivityID? { walk?.activity(series)?.id }
}
