package import TillDiCore
import TillDiWords

/// Which session is walked: the one that is open, the one that is named, or the next one.
package struct WalkChoice: Sendable {
  let series: Series
  let programme: Programme

  /// Looks at a series and its programme.
  package init(series: Series, programme: Programme) {
    self.series = series
    self.programme = programme
  }

  /// Why there is nothing to walk.
  package enum Failure: Error, Hashable, Sendable {
    /// The programme has no such session.
    case unknown(String, known: [String])
    /// Everything in the programme has been held.
    case allHeld
    /// The session was held, on a day; another occasion needs a name.
    case held(SessionID, Day)
    /// There is an occasion with that name already.
    case labelTaken(String)
  }

  /// Chooses a session and the occasion that is continued, if one is.
  ///
  /// `afterwards` takes up a session that is over, to put things right or fill them in.
  package func choose(_ named: SessionID?, again: String?, afterwards: Bool = false)
    throws(Failure) -> HeldSession
  {
    if let named { return try choose(named: named, again: again, afterwards) }
    if let open = series.openOccasion, let session = programme.session(open.session) {
      if let again { return try choose(named: session.id, again: again, afterwards) }
      return HeldSession(session: session, continuing: open.id)
    }
    guard let next = series.nextSession(in: programme) else { throw .allHeld }
    return HeldSession(session: next, continuing: nil)
  }

  /// The last occasion of a session.
  package func last(of session: SessionID) -> OccasionID? {
    series.occasions.last { $0.session == session }?.id
  }

  private func choose(named id: SessionID, again: String?, _ afterwards: Bool)
    throws(Failure) -> HeldSession
  {
    guard let session = programme.session(id) else {
      throw .unknown(id.rawValue, known: programme.everySession.map(\.id.rawValue))
    }
    let occasions = series.occasions.filter { $0.session == id }
    if let again {
      if let same = occasions.first(where: { $0.label == again }) {
        if same.isEnded, !afterwards { throw .labelTaken(again) }
        return HeldSession(session: session, continuing: same.id)
      }
      return HeldSession(session: session, continuing: nil)
    }
    if let open = occasions.last(where: { !$0.isEnded }) {
      return HeldSession(session: session, continuing: open.id)
    }
    if let last = occasions.last {
      guard afterwards else { throw .held(id, last.day) }
      return HeldSession(session: session, continuing: last.id)
    }
    return HeldSession(session: session, continuing: nil)
  }
}

/// A session to walk, and the occasion that is continued.
package struct HeldSession: Hashable, Sendable {
  /// The session.
  package let session: Session
  /// The occasion, or `nil` for a new one.
  package let continuing: OccasionID?

  /// Takes both; without an occasion, a new one.
  package init(session: Session, continuing: OccasionID? = nil) {
    self.session = session
    self.continuing = continuing
  }
}
