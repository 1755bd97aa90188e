import TillDiCore

/// Checks that sessions, occasions and homework fit each other.
struct ProgrammeCheck {
  let log: ProblemLog
  /// The root of the file.
  let fields: Fields

  /// Notes every fault between the parts.
  func check(
    sessions: [Placed<Session>], occasions: [Placed<Session>], homework: [Placed<Homework>]
  ) {
    checkIdentifiers((sessions + occasions).map { ($0.value.id.rawValue, $0.fields) })
    checkIdentifiers(homework.map { ($0.value.id.rawValue, $0.fields) })
    // While a session's track isn't known, no track can be said to lack sessions.
    if !sessions.isEmpty, !sessions.contains(where: { $0.value.track == nil }) {
      for track in TrackKind.allCases where !sessions.contains(where: { $0.value.track == track }) {
        log.note(.trackWithoutSessions(track), at: fields.position(of: "sessions"))
      }
    }
    let isPlaced = homework.map { check($0, sessions: sessions) }
    // While a homework is in no known place, no session can be said to lack one.
    guard isPlaced.allSatisfy(\.self) else { return }
    for session in sessions + occasions {
      checkActivities(of: session, homework: homework.map(\.value))
    }
  }

  private func checkIdentifiers(_ identified: [(id: String, fields: Fields)]) {
    var seen: Set<String> = []
    for (id, fields) in identified where !id.isEmpty && !seen.insert(id).inserted {
      log.note(.duplicateIdentifier(id), at: fields.position(of: "id"))
    }
  }

  /// Whether a homework is given at one session and collected at a later one of its track.
  private func check(_ homework: Placed<Homework>, sessions: [Placed<Session>]) -> Bool {
    let (value, fields) = (homework.value, homework.fields)
    let given = session(value.givenAt, named: "given-at", in: fields, sessions)
    let collected = session(value.collectedAt, named: "collected-at", in: fields, sessions)
    guard let given, let collected else { return false }
    let (giving, collecting) = (sessions[given].value, sessions[collected].value)
    if collected <= given {
      log.note(
        .collectedBeforeGiven(
          homework: value.id.rawValue, givenAt: value.givenAt.rawValue,
          collectedAt: value.collectedAt.rawValue),
        at: fields.position(of: "collected-at"))
      return false
    }
    // A track that isn't known has its problem already.
    guard giving.track != nil, collecting.track != nil else { return false }
    guard giving.track == collecting.track else {
      log.note(.homeworkAcrossTracks(value.id.rawValue), at: fields.position(of: "collected-at"))
      return false
    }
    if !giving.has(.giveHomework) {
      log.note(
        .neverGiven(homework: value.id.rawValue, session: value.givenAt.rawValue),
        at: fields.position(of: "given-at"))
    }
    if !collecting.has(.collectHomework) {
      log.note(
        .neverCollected(homework: value.id.rawValue, session: value.collectedAt.rawValue),
        at: fields.position(of: "collected-at"))
    }
    return true
  }

  /// Where in the order a session stands, once it is known to be there.
  private func session(
    _ id: SessionID, named key: String, in fields: Fields, _ sessions: [Placed<Session>]
  ) -> Int? {
    guard id != "" else { return nil }
    if let index = sessions.firstIndex(where: { $0.value.id == id }) { return index }
    let known = sessions.map(\.value.id.rawValue)
    // It may be the session with the faulty identifier that is meant.
    guard !known.contains(""), Set(known).count == known.count else { return nil }
    fields.noteUnknown(id.rawValue, among: known, of: .session, at: fields.position(of: key))
    return nil
  }

  /// An activity about homework needs some to be about.
  private func checkActivities(of session: Placed<Session>, homework: [Homework]) {
    let id = session.value.id
    guard id != "" else { return }
    let place = session.fields.position(of: "activities")
    if session.value.has(.collectHomework), !homework.contains(where: { $0.collectedAt == id }) {
      log.note(.nothingToCollect(session: id.rawValue), at: place)
    }
    if session.value.has(.giveHomework), !homework.contains(where: { $0.givenAt == id }) {
      log.note(.nothingToGive(session: id.rawValue), at: place)
    }
  }
}

extension Session {
  /// Whether anything of that form happens there.
  fileprivate func has(_ form: ActivityForm) -> Bool {
    activities.contains { $0.form == form }
  }
}
