extension History {
  /// Takes an action back, with all of its gesture.
  ///
  /// - Throws: ``Refusal/alreadyUndone``, ``Refusal/cannotUndo`` for an erasure or a merge, or
  ///   ``Refusal/handedOver(version:_:)`` when a list that stands was read aloud with those words.
  public func undo(_ action: ActionID) throws(Refusal) -> [Event] { try undo([action]) }

  /// Takes several gestures back at once, such as all that one line of a walk did; those that are undone stay so.
  ///
  /// Words that came in a file stay: they say nothing by themselves, and a later file may build on them.
  ///
  /// - Throws: As ``undo(_:)-(ActionID)``.
  public func undo(_ named: [ActionID]) throws(Refusal) -> [Event] {
    let whole = try gestures(of: named).filter { live.contains($0.id) }
    guard whole.contains(where: { named.contains($0.id) }) else { throw .alreadyUndone }
    // Undoing an undoing is redoing.
    for line in whole where !line.isUndoing { try line.mayBeUndone() }
    let changing = whole.filter { !$0.isOfArrival }
    return try takingBack((changing.isEmpty ? whole : changing).map(\.id))
  }

  /// Takes actions back, unless a list that still stands would lose words that were read aloud.
  ///
  /// It looks at what would come of it: a note goes with the action that said it, whichever wording was read, and
  /// taking back a redo takes back what it brought.
  private func takingBack(_ undone: [ActionID]) throws(Refusal) -> [Event] {
    let events = [Event.undone(actions: undone)]
    if series.handOvers.isEmpty { return events }
    var after = self
    after.append([Action(id: "", number: .max, at: "", events: events)])
    try mayLose(after.series)
    for handOver in after.series.handOvers {
      let loses = handOver.items.contains { item in
        let read = GatheredNote(note: item.note, wording: item.wording, detail: item.detail)
        return ([read] + (item.gathered ?? [])).contains { read in
          guard let now = series.notes[read.note] else { return false }
          let then = after.series.notes[read.note]
          return now.has(read.wording) && then?.has(read.wording) != true
            || now.hasDetail(read.detail) && then?.hasDetail(read.detail) != true
        }
      }
      if loses { throw .handedOver(version: handOver.version, handOver.track) }
    }
    return events
  }

  /// A list that came can be taken back, but not from under replies to it.
  private func mayLose(_ after: Series) throws(Refusal) {
    for handOver in series.handOvers where series.receipts[handOver.track] != nil {
      let stands = after.handOvers.contains { $0.id == handOver.id }
      if !stands, after.answers.contains(where: { $0.reply.handOver == handOver.id }) {
        throw .repliesGiven(version: handOver.version, handOver.track)
      }
    }
  }

  /// Takes back the last live action of one laptop.
  ///
  /// - Throws: As ``undo(_:)-(ActionID)``, and ``Refusal/nothingToUndo``.
  public func undoLast(by laptop: String?) throws(Refusal) -> [Event] {
    let last = actions.last {
      live.contains($0.id) && $0.by == laptop && !$0.isUndoing && !$0.isBookkeeping
    }
    guard let last else { throw .nothingToUndo }
    return try undo(last.id)
  }

  /// Makes an undone action live again, with all of its gesture; two undoings of it at once are both taken back.
  ///
  /// - Throws: ``Refusal/nothingToRedo``, ``Refusal/unknownAction(_:)``, or ``Refusal/handedOver(version:_:)``
  ///   when the action is an undoing that would take such words.
  public func redo(_ action: ActionID) throws(Refusal) -> [Event] { try redo([action]) }

  /// Makes several undone gestures live again at once.
  ///
  /// - Throws: As ``redo(_:)-(ActionID)``.
  public func redo(_ named: [ActionID]) throws(Refusal) -> [Event] {
    let undoings = undoings(of: Set(try gestures(of: named).map(\.id)))
    guard !undoings.isEmpty else { throw .nothingToRedo }
    return try takingBack(undoings)
  }

  /// Makes the action that one laptop undid last live again, unless something was done since.
  ///
  /// - Throws: As ``redo(_:)-(ActionID)``.
  public func redoLast(by laptop: String?) throws(Refusal) -> [Event] {
    for action in actions.reversed() where live.contains(action.id) && action.by == laptop {
      guard action.isUndoing else {
        if action.isBookkeeping { continue }
        break
      }
      for case .undone(let undone) in action.events {
        // An undoing of an undoing is a redo: it is passed by, to reach the undoing before it.
        let isRedo = undone.actions.contains { id in
          actions.first { $0.id == id }?.isUndoing ?? false
        }
        if isRedo { continue }
        if !undone.actions.isEmpty { return try redo(undone.actions) }
      }
    }
    throw .nothingToRedo
  }
}

extension Note {
  fileprivate func has(_ wording: ActionID) -> Bool {
    wordings.contains { $0.action == wording }
  }

  fileprivate func hasDetail(_ detail: ActionID?) -> Bool {
    details.contains { $0.action == detail }
  }
}

extension Action {
  /// Whether it does nothing but take actions back.
  public var isUndoing: Bool {
    events.allSatisfy { if case .undone = $0 { true } else { false } }
  }

  /// Whether it is the mark of a merge, which tells of one file and of nothing that happened in the series.
  public var isMergeMark: Bool {
    !events.isEmpty && events.allSatisfy { if case .merged = $0 { true } else { false } }
  }

  /// Whether it only keeps what the program did: a person who undoes means something they did.
  public var isBookkeeping: Bool {
    isOfArrival
      || events.allSatisfy {
        switch type(of: $0.deed).takingBack {
        case .byAnybody, .withItsArrival: false
        case .byName, .never: true
        }
      }
  }

  /// Whether it holds nothing but words that came in a file, and says nothing until the line that puts them in place.
  fileprivate var isOfArrival: Bool {
    !events.isEmpty
      && events.allSatisfy {
        type(of: $0.deed).takingBack == .withItsArrival
      }
  }

  fileprivate func mayBeUndone() throws(Refusal) {
    for event in events where type(of: event.deed).takingBack == .never { throw .cannotUndo }
  }
}
