package import TillDiCore

extension Programme {
  /// The sessions that a name may mean, in either language: one where it is clear, none where there is no such.
  ///
  /// ```swift
  /// programme.sessions(named: "bra och dålig dag").map(\.id)  // [staff-2]
  /// programme.sessions(named: "hur kan ni").map(\.id)  // [staff-4, management-1]
  /// ```
  ///
  /// A name is an identifier, a number in the order of the dates, a side and a number, or a title or words of it.
  package func sessions(named text: String) -> [Session] {
    if let session = session(SessionID(text)) { return [session] }
    let typed = text.asWords
    let words =
      ["träff", "träffen", "session"].contains(typed.first) ? Array(typed.dropFirst()) : typed
    let dated = runningOrder.filter { !$0.isBeforeStart }
    if words.count == 1, let number = Int(words[0]) {
      return dated.indices.contains(number - 1) ? [dated[number - 1]] : []
    }
    let sides = TrackKind.allCases.map(\.rawValue)
    if let side = words.first.flatMap({ Words.choice($0, among: sides) }),
      let kind = TrackKind(rawValue: side)
    {
      let sessions = sessions(of: kind)
      if words.count == 1 { return sessions }
      if words.count == 2, let number = Int(words[1]) {
        return sessions.indices.contains(number - 1) ? [sessions[number - 1]] : []
      }
    }
    guard !words.isEmpty else { return [] }
    let titled = everySession.map { session in
      (session, titles: Language.allCases.map { session.title[$0].asWords })
    }
    let whole = titled.filter { $0.titles.contains(words) }
    let found = whole.isEmpty ? titled.filter { $0.titles.contains { $0.hold(words) } } : whole
    return found.map(\.0)
  }
}

extension String {
  /// Its words in small letters, without the signs between them; `&` is read out.
  fileprivate var asWords: [String] {
    replacing("&", with: " och ").lowercased().split { !$0.isLetter && !$0.isNumber }
      .map { $0 == "and" ? "och" : String($0) }
  }
}

extension [String] {
  /// Whether other words stand here one after the other, the last of them perhaps only begun.
  fileprivate func hold(_ words: [String]) -> Bool {
    indices.contains { start in
      let here = self[start...].prefix(words.count)
      return here.count == words.count && here.dropLast().elementsEqual(words.dropLast())
        && here.last?.hasPrefix(words.last ?? "") == true
    }
  }
}

extension Words {
  /// Several sessions are called so.
  package func severalSessions(_ text: String, _ sessions: [Session]) -> String {
    let names = sessions.map { "”\($0.title[language])” (\($0.id.rawValue))" }
      .joined(separator: ", ")
    return pick(
      "”\(text)” kan vara flera träffar: \(names). Skriv mer av namnet.",
      "“\(text)” may be several sessions: \(names). Write more of the name.")
  }
}
