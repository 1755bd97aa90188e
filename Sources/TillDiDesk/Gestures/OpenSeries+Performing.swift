public import TillDiCore
import TillDiJournal
import TillDiWords

extension OpenSeries {
  /// When and by whom something is recorded now.
  package var stamp: Stamp { Stamp(at: context.now().stamp, by: context.laptop()) }

  /// Performs several requests as one gesture: all of them are recorded, or none.
  ///
  /// - Throws: A ``Report`` with the refusal or what stood in the way.
  @discardableResult
  public mutating func perform(
    _ requests: [Request], _ programme: Programme? = nil, at position: Position? = nil
  ) throws -> [Action] {
    do {
      return try attempt(requests, situation(programme), at: { _ in position })
    } catch let refusal as Refusal {
      throw Report(refusal, words)
    }
  }

  /// Performs one request.
  ///
  /// - Throws: As ``perform(_:_:at:)-([Request],_,_)``.
  @discardableResult
  public mutating func perform(
    _ request: Request, _ programme: Programme? = nil, at position: Position? = nil
  ) throws -> [Action] {
    try perform([request], programme, at: position)
  }

  /// Performs a gesture for whoever says more of a refusal, or asks again: a form, a walk.
  ///
  /// - Throws: A `Refusal`, or a ``Report`` when it could not be saved.
  @discardableResult
  package mutating func attempt(
    _ requests: [Request], _ situation: Situation,
    at position: (Series) -> Position? = { _ in nil }
  ) throws -> [Action] {
    // Whoever asks for nothing waits for nobody, and may stand before a record that can't be written.
    if requests.isEmpty { return try saving { _ throws(AppendFailure<Refusal>) in [] } }
    let stamp = stamp
    return try saving { record throws(AppendFailure<Refusal>) in
      try record.perform(requests, situation, stamp, at: position)
    }
  }

  /// What a gesture would record, and the history as it would be then; nothing is written.
  ///
  /// - Throws: A ``Report`` with the refusal.
  package func decided(
    _ requests: [Request], _ programme: Programme? = nil, at position: Position? = nil
  ) throws -> (actions: [Action], after: History) {
    var after = record.history
    do throws(Refusal) {
      let actions = try after.deciding(requests, situation(programme), stamp, at: { _ in position })
      after.append(actions)
      return (actions, after)
    } catch {
      throw Report(error, words)
    }
  }

  /// Says what events would record that were decided without the fold; a note, which costs the same in any record.
  ///
  /// - Throws: A ``Previewed``, or a ``Report`` where nothing could be saved.
  package mutating func preview(_ events: [Event], at position: Position?) throws {
    let stamp = stamp
    try saving { record throws(AppendFailure<Refusal>) in
      try record.perform(stamp, at: position) { _ throws(Refusal) in events }
    }
  }

  /// Takes back or makes again this laptop's last gesture, or those that are named.
  ///
  /// - Throws: A `Refusal`, or a ``Report`` when it could not be saved.
  @discardableResult
  public mutating func undo(
    _ named: [ActionID] = [], redoing: Bool = false, at position: Position? = nil
  ) throws -> [Action] {
    let stamp = stamp
    return try saving(redoing ? .redoing : .undoing) { record throws(AppendFailure<Refusal>) in
      try record.perform(stamp, at: position) { history throws(Refusal) in
        switch (named.isEmpty, redoing) {
        case (true, false): try history.undoLast(by: stamp.by)
        case (true, true): try history.redoLast(by: stamp.by)
        case (false, false): try history.undo(named)
        case (false, true): try history.redo(named)
        }
      }
    }
  }

  /// Chooses one side of what two computers set in different ways.
  ///
  /// - Throws: A `Refusal`, or a ``Report`` when it could not be saved.
  public mutating func choose(_ action: ActionID) throws {
    let stamp = stamp
    try saving { record throws(AppendFailure<Refusal>) in
      try record.perform(stamp) { history throws(Refusal) in try history.choosing(action) }
    }
  }

  /// The one way to the record: what is refused is thrown as it is, what fails is worded.
  ///
  /// In a preview it ends here: what would be saved is told, and nothing after it is said or done.
  @discardableResult
  private mutating func saving(
    _ deed: PreviewedDeed = .saving,
    _ step: (inout SeriesRecord) throws(AppendFailure<Refusal>) -> [Action]
  ) throws -> [Action] {
    // Held only where it is asked for: what is held twice is copied whole when it grows.
    let before = record.isPreview ? record.history : nil
    let actions: [Action]
    do throws(AppendFailure<Refusal>) {
      actions = try step(&record)
    } catch {
      switch error {
      case .refused(let refusal): throw refusal
      case .journal(let failure): throw Report(failure, words)
      }
    }
    if let before { try previewed(actions, deed, before) }
    return actions
  }
}
