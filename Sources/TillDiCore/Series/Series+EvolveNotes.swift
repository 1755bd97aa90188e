/// More people than any room holds; a record that counts further is read as this many, and never traps.
private let largestRoom = 1_000_000

extension Series {
  mutating func evolveNote(_ event: Event, _ action: Action) {
    switch event {
    case .said(let id, let kind, let text, let detail, let staysInRoom):
      guard notes[id] == nil else { return }
      notes[id] = Note(
        id: id, kind: kind, wordings: [Wording(action: action.id, text: text)],
        details: detail.map { [Wording(action: action.id, text: $0)] } ?? [], rewording: nil,
        staysInRoom: staysInRoom, isRemoved: false, position: action.position,
        number: action.number)
      noteOrder.append(id)
      lastWorded = id
    case .edited(let id, let text):
      changeDescribed(id) { $0.wordings.append(Wording(action: action.id, text: text)) }
      if attachments[id] == nil { lastWorded = id }
    case .reworded(let id, let text):
      notes[id]?.rewording = text
      // The room has not heard this one.
      notes[id]?.isRewordingRight = nil
      lastWorded = id
    case .rewordingHeard(let id, let isRight): notes[id]?.isRewordingRight = isRight
    case .tagged(let id, let dimensions): notes[id]?.dimensions = dimensions
    case .gathered(let id, let kind, let name, let gathered):
      if notes[id] == nil {
        let known = gathered.compactMap { notes[$0] }
        // A name for nothing but what stays in the room would tell of it.
        let stays = !known.isEmpty && known.allSatisfy(\.staysInRoom)
        notes[id] = Note(
          id: id, kind: kind, wordings: [Wording(action: action.id, text: name)], details: [],
          rewording: nil, isName: true, staysInRoom: stays, isRemoved: false,
          position: action.position, number: action.number)
        noteOrder.append(id)
        lastWorded = id
      }
      for note in gathered where !stands(id, under: note) { heads[note] = id }
    case .observed(let observation):
      observations.removeAll { $0.observation.id == observation.id }
      observations.append(KeptObservation(observation: observation, position: action.position))
    case .detailed(let id, let text):
      notes[id]?.details.append(Wording(action: action.id, text: text))
    case .moved(let id, let kind): notes[id]?.kind = kind
    case .placed(let id, let activity): notes[id]?.position?.activity = activity
    case .removed(let id): changeDescribed(id) { $0.isRemoved = true }
    case .keptInRoom(let id, let stays): changeDescribed(id) { $0.keepInRoom(stays, by: action) }
    case .attached(let id, let file, let text, let staysInRoom):
      evolveAttached(id, file, text: text, staysInRoom: staysInRoom, action)
    default: break
    }
  }

  /// Changes a note, or the description of an attachment; nothing where neither is known.
  private mutating func changeDescribed(_ id: NoteID, _ body: (inout Note) -> Void) {
    if let index = notes.index(forKey: id) {
      body(&notes.values[index])
    } else if let index = attachments.index(forKey: id) {
      body(&attachments.values[index].note)
    }
  }

  mutating func evolveOccasion(_ event: Event, _ action: Action) {
    switch event {
    case .occasionBegan(let id, let session, let day, let label, let afterwards):
      guard !occasions.contains(where: { $0.id == id }) else { return }
      occasions.append(
        Occasion(id: id, session: session, day: day, label: label, isAfterwards: afterwards))
    case .occasionEnded(let id):
      change(id) {
        $0.stopClock(at: Timestamp(text: action.at))
        $0.isEnded = true
      }
    case .activityEntered(let id, let activity):
      change(id) {
        $0.stopClock(at: Timestamp(text: action.at))
        $0.startClock(in: activity, at: Timestamp(text: action.at))
        $0.activity = activity
        $0.entered.insert(activity)
        $0.skipped[activity] = nil
        $0.isEnded = false
      }
    case .activitySkipped(let id, let activity, let reason):
      change(id) { $0.skipped[activity] = reason ?? "" }
    case .attended(let id, let role, let difference):
      change(id) {
        let change = min(max(difference, -largestRoom), largestRoom)
        let now = min(max(0, ($0.present[role] ?? 0) + change), largestRoom)
        $0.present[role] = now
        $0.most[role] = max($0.most[role] ?? 0, now)
      }
    case .homeworkGiven(let id, let homework):
      change(id) { if !$0.homeworkGiven.contains(homework) { $0.homeworkGiven.append(homework) } }
    case .homeworkCollected(let id, let homework, let brought):
      change(id) { $0.homeworkCollected[homework] = .some(brought) }
    default: break
    }
  }

  mutating func change(_ id: OccasionID, _ body: (inout Occasion) -> Void) {
    guard let index = occasions.lastIndex(where: { $0.id == id }) else { return }
    body(&occasions[index])
  }
}
