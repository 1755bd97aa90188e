extension History {
  /// Takes actions back.
  ///
  /// - Throws: ``Refusal/alreadyUndone``, ``Refusal/cannotUndo`` for an erasure, or
  ///   ``Refusal/handedOver(version:_:)`` when a list that stands was read aloud with those words.
  public func undo(_ action: ActionID) throws(Refusal) -> [Event] {
    guard let target = actions.first(where: { $0.id == action }) else {
      throw .unknownAction(action.rawValue)
    }
    guard live.contains(action) else { throw .alreadyUndone }
    // Undoing an undoing is redoing.
    if target.isUndoing { return [.undone(actions: [action])] }
    try target.mayBeUndone()
    let frozen = series.handOvers.first { handOver in
      handOver.items.contains { $0.wording == action || $0.detail == action }
    }
    if let frozen { throw .handedOver(version: frozen.version, frozen.track) }
    return [.undone(actions: [action])]
  }

  /// Takes back the last live action of one laptop.
  ///
  /// - Throws: As ``undo(_:)``, and ``Refusal/nothingToUndo``.
  public func undoLast(by laptop: String?) throws(Refusal) -> [Event] {
    let last = actions.last {
      live.contains($0.id) && $0.by == laptop && !$0.isUndoing && !$0.isBookkeeping
    }
    guard let last else { throw .nothingToUndo }
    return try undo(last.id)
  }

  /// Makes an undone action live again; two undoings of it at once are both taken back.
  ///
  /// - Throws: ``Refusal/nothingToRedo`` or ``Refusal/unknownAction(_:)``.
  public func redo(_ action: ActionID) throws(Refusal) -> [Event] {
    guard actions.contains(where: { $0.id == action }) else {
      throw .unknownAction(action.rawValue)
    }
    let undoings = undoings(of: action)
    guard !undoings.isEmpty else { throw .nothingToRedo }
    return [.undone(actions: undoings)]
  }

  /// Makes the action that one laptop undid last live again, unless something was done since.
  ///
  /// - Throws: ``Refusal/nothingToRedo``.
  public func redoLast(by laptop: String?) throws(Refusal) -> [Event] {
    for action in actions.reversed() where live.contains(action.id) && action.by == laptop {
      guard action.isUndoing else {
        if action.isBookkeeping { continue }
        break
      }
      for case .undone(let undone) in action.events {
        // An undoing of an undoing is a redo: it is passed by, to reach the undoing before it.
        let isRedo = undone.contains { id in actions.first { $0.id == id }?.isUndoing ?? false }
        if isRedo { continue }
        if let first = undone.first { return try redo(first) }
      }
    }
    throw .nothingToRedo
  }
}

extension Action {
  /// Whether it does nothing but take actions back.
  public var isUndoing: Bool {
    events.allSatisfy { if case .undone = $0 { true } else { false } }
  }

  /// Whether it only keeps what the program did: a person who undoes means something they did.
  var isBookkeeping: Bool {
    events.allSatisfy {
      switch $0 {
      case .exported, .programmeAdopted, .opened, .erased, .masked: true
      default: false
      }
    }
  }

  fileprivate func mayBeUndone() throws(Refusal) {
    for event in events {
      switch event {
      case .erased, .masked: throw .cannotUndo
      default: continue
      }
    }
  }
}
