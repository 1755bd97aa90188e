func decideNote(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .say(let id, let kind, let text, let detail, let staysInRoom):
    return [try said(id, kind, text: text, detail: detail, staysInRoom: staysInRoom)]
  case .edit(let id, let text):
    let note = try series.standingDescribed(id)
    return note.text == text ? [] : [.edited(note: id, text: try checked(text))]
  case .reword(let id, let text):
    _ = try series.standing(id)
    return [.reworded(note: id, text: try checked(text))]
  case .hearRewording(let id, let isRight):
    let note = try series.standing(id)
    if note.rewording == nil { throw .noRewording }
    return note.isRewordingRight == isRight ? [] : [.rewordingHeard(note: id, isRight: isRight)]
  case .detail(let id, let text):
    let note = try series.standing(id)
    guard note.kind == .claim || note.kind == .offer else { throw .noDetail(note.kind) }
    return [.detailed(note: id, text: try checked(text))]
  case .move(let id, let kind):
    let note = try series.standing(id)
    // A claim may be a route alone; under any other kind it would be a line without words.
    if kind != .claim { _ = try checked(note.text) }
    if note.kind == kind { return [] }
    // What is gathered under it goes along, but for a route without words, which is nothing else than a claim.
    let under = series.everything(under: id) { kind == .claim || hasWords($0.text) }
    return ([note] + under).map { .moved(note: $0.id, kind: kind) }
  case .put(let id, let activity):
    guard let place = try series.standing(id).position else {
      throw .unknownActivity(activity.rawValue)
    }
    try situation.knows(activity, in: place.session)
    return place.activity == activity ? [] : [.placed(note: id, activity: activity)]
  case .remove(let id):
    _ = try series.standingDescribed(id)
    return [.removed(note: id)]
  case .keepInRoom(let id, let stays):
    guard let note = series.described(id) else { throw .unknownNote }
    return note.staysInRoom == stays ? [] : [.keptInRoom(note: id, stays: stays)]
  case .tag(let id, let dimensions):
    let note = try series.standing(id)
    let ordered = Dimension.allCases.filter { dimensions.contains($0) }
    return note.dimensions == ordered ? [] : [.tagged(note: id, dimensions: ordered)]
  case .gather(let id, let name, let notes):
    return try series.gathering(notes, under: id, name: name)
  case .observe(let observation):
    _ = try checked(observation.text)
    return [.observed(observation: observation)]
  case .attach(let id, let file, let text, let staysInRoom):
    return [
      .attached(note: id, file: file, text: try checked(text), staysInRoom: staysInRoom)
    ]
  default: return []
  }
}

/// The one rule for a new note; it needs no series, so that a note costs the same in any record.
///
/// - Throws: ``Refusal/emptyText``, ``Refusal/textTooLong(characters:most:)`` or ``Refusal/noDetail(_:)``.
public func said(
  _ id: NoteID, _ kind: NoteKind, text: String, detail: String?, staysInRoom: Bool
) throws(Refusal) -> Event {
  guard let detail else {
    return .said(
      note: id, kind: kind, text: try checked(text), detail: nil, staysInRoom: staysInRoom)
  }
  guard kind == .claim || kind == .offer else { throw .noDetail(kind) }
  // A claim may be a route alone (§2.1, staff step 4); an offer is never conditions alone.
  let words = kind == .claim && text.isEmpty ? "" : try checked(text)
  return .said(
    note: id, kind: kind, text: words, detail: try checked(detail), staysInRoom: staysInRoom)
}

extension Series {
  /// Puts notes of one kind together; a note that is gathered elsewhere moves here.
  fileprivate func gathering(_ gathered: [NoteID], under id: NoteID, name: String)
    throws(Refusal) -> [Event]
  {
    var kind = notes[id] == nil ? nil : try standing(id).kind
    var new: [NoteID] = []
    for note in gathered where note != id && !new.contains(note) {
      let standing = try standing(note)
      if let kind, kind != standing.kind { throw .gathersOneKind(kind, standing.kind) }
      kind = standing.kind
      if stands(id, under: note) { throw .gatheredInItself }
      if head(of: note) != id { new.append(note) }
    }
    guard let kind, !new.isEmpty, new.count + members(of: id).count > 1 else {
      throw .tooFewToGather
    }
    return [.gathered(note: id, kind: kind, name: try checked(name), notes: new)]
  }

  /// A note that is there and not taken away.
  func standing(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = notes[id] else { throw .unknownNote }
    if note.isRemoved { throw .noteRemoved }
    return note
  }

  /// A note, or the description of an attachment, that is there and not taken away.
  fileprivate func standingDescribed(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = described(id) else { throw .unknownNote }
    if note.isRemoved { throw .noteRemoved }
    return note
  }
}
