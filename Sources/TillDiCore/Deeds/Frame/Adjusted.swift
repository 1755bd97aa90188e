extension Event {
  /// Something was observed and changed for next time.
  public struct Adjusted: Deed {
    package let adjustment: Adjustment

    static let kind = Kind.adjusted
    var event: Event { .adjusted(self) }
    var subject: Subject? { Subject(adjustment.id) }
    var words: [String] {
      [adjustment.observed] + [adjustment.changed, adjustment.why].compactMap { $0 }
    }
    var places: [Place] { [] }
    var about: Matter { .session(adjustment.session) }

    func happen(in series: inout Series, by action: Action) {
      series.adjustments.removeAll { $0.id == adjustment.id }
      series.adjustments.append(adjustment)
    }

    struct Asked: Rule {
      let adjustment: Adjustment

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try situation.knows(adjustment.session)
        _ = try checked(adjustment.observed)
        return [.adjusted(adjustment: adjustment)]
      }
    }
  }

  package static func adjusted(adjustment: Adjustment) -> Event {
    .adjusted(Adjusted(adjustment: adjustment))
  }
}

extension Request {
  /// Keep what was observed and changed.
  public static func adjust(_ adjustment: Adjustment) -> Request {
    Request(Event.Adjusted.Asked(adjustment: adjustment))
  }
}

extension Series {
  /// What was seen and is to be otherwise at a session: what was written for it, and at the one before it on its side,
  /// once that was held.
  ///
  /// - Parameters:
  ///   - session: The session that is to be held.
  ///   - programme: Knows which comes before it; without one only what was written for it is told.
  /// - Returns: In the order they were written.
  package func adjustments(for session: Session, in programme: Programme?) -> [Adjustment] {
    let sessions = session.track.flatMap { programme?.sessions(of: $0) } ?? []
    let before = sessions.prefix { $0.id != session.id }.last?.id
    let held = occasions.contains { $0.session == before } ? before : nil
    return adjustments.filter { $0.session == session.id || $0.session == held }
  }
}
