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
      // That there were several and none is named says nothing.
      if !rolesToTell(by: track, series.latestHandOver(of: track)).named.isEmpty,
        let roles = rolesHeard(by: track, series.latestHandOver(of: track))
      {
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
        if !loose.isEmpty { Block.paragraph(quoted(loose)) }
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
      told(at: session, notes, pictures)
      if notes.isEmpty, pictures.isEmpty {
        paragraph(hasLines ? phrases.standsInLists : phrases.nothingFromIt)
      }
    }
  }

  /// What was said at a session, activity by activity: in one paragraph, which a picture breaks where it belongs.
  private func told(
    at session: Session, _ notes: [ToldNote], _ pictures: [Attachment]
  ) -> [Block] {
    let activities = Set(session.activities.map(\.id))
    let byActivity = Dictionary(grouping: notes) { $0.note.position?.activity }
    var parts = session.activities.map { activity in
      (
        title: Optional(text(activity.title)), notes: byActivity[activity.id] ?? [],
        pictures: pictures.filter { $0.note.position?.activity == activity.id }
      )
    }
    let isElsewhere = { (position: Position?) in
      position?.activity.map { !activities.contains($0) } ?? true
    }
    let others = notes.filter { isElsewhere($0.note.position) }
    parts.append(
      (
        title: others.count < notes.count ? phrases.elsewhereInSession : nil, notes: others,
        pictures: pictures.filter { isElsewhere($0.note.position) }
      ))
    var blocks: [Block] = []
    var running: [Inlines] = []
    for part in parts where !(part.notes.isEmpty && part.pictures.isEmpty) {
      running.append(titled(part.title, part.notes))
      if part.pictures.isEmpty { continue }
      blocks += [.paragraph(joined(running, by: .text(" ")))] + shown(part.pictures)
      running = []
    }
    return blocks + (running.isEmpty ? [] : [.paragraph(joined(running, by: .text(" ")))])
  }

  /// A title, and after it what was said there.
  private func titled(_ title: String?, _ notes: [ToldNote]) -> Inlines {
    guard let title else { return quoted(notes) }
    return notes.isEmpty
      ? .strong(.text(title))
      : .strong(Definition(.text(title), []).labelled) + .text(" ") + quoted(notes)
  }

  /// Notes one after the other, each in its quotation marks.
  ///
  /// What was said and is on no list takes little room, and nothing of it is left out. Good and bad are told apart, the rest needs no label.
  private func quoted(_ notes: [ToldNote]) -> Inlines {
    let byKind = Dictionary(grouping: notes) { $0.note.kind }
    let parts = NoteKind.allCases.compactMap { kind -> Inlines? in
      guard let ofKind = byKind[kind] else { return nil }
      let label = label(of: kind).map { Inlines.emphasis(.text("\($0):")) + .text(" ") } ?? []
      return label + running(ofKind)
    }
    return joined(parts, by: .text(" "))
  }

  private func running(_ notes: [ToldNote]) -> Inlines {
    let under = Dictionary(notes.map { ($0.note.id, $0.under) }) { first, _ in first }
    return joined(
      unordered(notes.map(\.note)).map { note in
        let gathered = alphabetical((under[note.id] ?? []).map(\.text)).map { phrases.quoted($0) }
        let asides = [
          note.toldRewording.map { phrases.inOtherWords($0) },
          gathered.isEmpty
            ? nil : "\(phrases.gatheredHere) \(gathered.joined(separator: ", "))",
        ].compactMap { $0 }
        return .text(phrases.quoted(note.text))
          + Inlines(asides.map { .emphasis(.text(" (\($0))")) })
      }, by: .text(" "))
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
