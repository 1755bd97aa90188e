import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// What one side said, session by session and activity by activity, in its own words.
  ///
  /// Lines that stand in the shared lists are not repeated. Within an activity the order is by the
  /// words: who spoke first stays in the room.
  @BlockBuilder
  func stepByStep(_ track: TrackKind) -> [Block] {
    let parts = said(at: programme?.sessions(of: track) ?? [])
    if !parts.isEmpty {
      Block.heading(level: 2, .text(phrases.stepByStep(track)))
      if let roles = rolesHeard(by: track, series.latestHandOver(of: track)) {
        Block.paragraph([
          .strong(.text("\(phrases.name(of: .roles)):")), .text(" \(phrases.ended(roles))"),
        ])
      }
      parts
    }
  }

  /// What was said at our own occasions, and where no session is known.
  @BlockBuilder
  func otherMeetings() -> [Block] {
    let known = Set((programme?.everySession ?? []).map(\.id))
    let own = said(at: programme?.occasions ?? [])
    let loose = notesToTell.filter { note in
      note.note.position.map { !known.contains($0.session) } ?? true
    }
    let pictures = attachments { $0.map { !known.contains($0.session) } ?? true }
    if !(own.isEmpty && loose.isEmpty && pictures.isEmpty) {
      Block.heading(level: 2, .text(phrases.otherMeetings))
      own
      if !(loose.isEmpty && pictures.isEmpty) {
        Block.heading(level: 3, .text(phrases.saidElsewhere))
        byKind(loose)
        shown(pictures)
      }
    }
  }

  /// Notes that may leave and are not in the lists as they are shared, as lines or under them.
  private var notesToTell: [ToldNote] {
    let lines = TrackKind.allCases.flatMap { series.sharedLines(of: $0) }
    let inLists = Set(lines.flatMap { [$0.note] + $0.gatheredNotes })
    return told(series.notes(of: Set(NoteKind.allCases)).filter { !inLists.contains($0.id) })
  }

  /// The sessions at which lines of the shared lists were said.
  private var sessionsOfLines: Set<SessionID> {
    let lines = TrackKind.allCases.flatMap { series.sharedLines(of: $0) }
    return Set(lines.compactMap { series.notes[$0.note]?.position?.session })
  }

  /// What was said at each of some sessions; costs the notes once, however many sessions there are.
  private func said(at sessions: [Session]) -> [Block] {
    let notes = Dictionary(grouping: notesToTell) { $0.note.position?.session }
    let withLines = sessionsOfLines
    return sessions.flatMap { session in
      said(at: session, notes[session.id] ?? [], hasLines: withLines.contains(session.id))
    }
  }

  @BlockBuilder
  private func said(at session: Session, _ notes: [ToldNote], hasLines: Bool) -> [Block] {
    let days = Set(series.occasions.filter { $0.session == session.id }.map(\.day)).sorted()
    let pictures = attachments { $0?.session == session.id }
    if !days.isEmpty || !notes.isEmpty || !pictures.isEmpty {
      let title = text(session.title)
      Block.heading(level: 3, .text(days.isEmpty ? title : phrases.held(title, on: days)))
      let activities = Set(session.activities.map(\.id))
      let byActivity = Dictionary(grouping: notes) { $0.note.position?.activity }
      for activity in session.activities {
        said(
          at: activity, byActivity[activity.id] ?? [],
          pictures.filter { $0.note.position?.activity == activity.id })
      }
      let others = notes.filter {
        $0.note.position?.activity.map { !activities.contains($0) } ?? true
      }
      if !others.isEmpty, others.count < notes.count {
        Block.paragraph(.strong(.text(phrases.elsewhereInSession)))
      }
      byKind(others)
      shown(
        pictures.filter { $0.note.position?.activity.map { !activities.contains($0) } ?? true })
      if notes.isEmpty, pictures.isEmpty {
        paragraph(hasLines ? phrases.standsInLists : phrases.nothingFromIt)
      }
    }
  }

  @BlockBuilder
  private func said(
    at activity: Activity, _ notes: [ToldNote], _ pictures: [Attachment]
  ) -> [Block] {
    if !(notes.isEmpty && pictures.isEmpty) {
      Block.paragraph(.strong(.text(text(activity.title))))
      byKind(notes)
      shown(pictures)
    }
  }

  /// Notes by what they are about; good and bad are told apart, the rest needs no label.
  @BlockBuilder
  private func byKind(_ notes: [ToldNote]) -> [Block] {
    let byKind = Dictionary(grouping: notes) { $0.note.kind }
    for kind in NoteKind.allCases {
      if let ofKind = byKind[kind] {
        if let label = label(of: kind) { Block.paragraph(.emphasis(.text(label))) }
        background(ofKind)
      }
    }
  }

  private func label(of kind: NoteKind) -> String? {
    switch kind {
    case .goodDay: phrases.title(of: .goodDay)
    case .badDay: phrases.title(of: .badDay)
    case .support: words.title(of: .support)
    case .disturbance: words.title(of: .disturbance)
    case .claim: words.title(of: .claim)
    case .offer: words.title(of: .offer)
    case .dream: phrases.title(of: .dreams)
    case .remark, .example: nil
    }
  }
}
