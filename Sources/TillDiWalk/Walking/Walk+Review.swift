import TillDiCore
import TillDiWords

/// Looking back: among the reflections, and at the notes that people mark behind them.
extension Walk {
  /// Whether the room may see a note: what stays in the room is shown to nobody, and what one side said is its own.
  func maySee(_ note: Note) -> Bool {
    guard note.mayLeave else { return false }
    guard let hidden = session.track?.other else { return true }
    let track =
      note.kind.track ?? note.position.flatMap { programme.session($0.session)?.track }
    return track != hidden
  }

  /// The notes that were marked behind a reflection and may be seen here.
  func evidence(for review: ReflectionReview?, _ series: Series) -> [Note] {
    review.map { series.evidence(for: $0).filter { maySee($0) } } ?? []
  }

  /// The note of a line that people name, such as `stör2`.
  ///
  /// - Throws: ``NoLine`` with what to say where there is none to be seen.
  func line(called name: String, _ series: Series) throws(NoLine) -> NoteID {
    let track = LineName(typed: name)?.list.track
    // What a side has not handed over is its own still.
    if let track, track == session.track?.other, series.latestHandOver(of: track) == nil {
      throw NoLine(show: .refusal(.notHandedOver(track)))
    }
    guard let note = series.note(called: name) else {
      throw NoLine(show: .phrase(.nothingFound(name)))
    }
    return note
  }

  /// `/tillbaka` among questions: the one before; `nil` where that is the activity before.
  mutating func stepBack(_ series: Series) -> Turn? {
    if form?.stepBack(series) == true { return ask(series) }
    guard looksBack(series) else { return nil }
    var review = ReviewForm(at: ReviewForm.Place(programme.reflections.count))
    if let form {
      guard let open = form as? ReviewForm else { return nil }
      review = open
    }
    guard review.stepBack(series, self) else { return nil }
    form = review
    return ask(series)
  }

  /// `/nästa` among the reflections: the next of them; `nil` after the last, where that is the activity after.
  mutating func stepOn(_ series: Series) -> Turn? {
    guard looksBack(series), var open = form as? ReviewForm, open.stepOn(series, self) else {
      return nil
    }
    form = open
    return ask(series)
  }

  /// `/till 7`.
  mutating func jump(_ rest: String, _ series: Series) -> Turn {
    guard let number = Int(rest) else { return say(.needsArgument(.jump)) }
    guard looksBack(series) else { return say(.noReflectionsHere) }
    // Another question is open, and goes first.
    if let form, !(form is ReviewForm) { return Turn() }
    let count = programme.reflections.count
    guard (1...max(1, count)).contains(number) else {
      return say(.noSuchReflection(number, count: count))
    }
    form = ReviewForm(at: ReviewForm.Place(number - 1))
    return ask(series)
  }

  /// Whether the room is among the reflections.
  private func looksBack(_ series: Series) -> Bool {
    activity(series)?.form == .review && series.occasion(occasion)?.isEnded == false
  }

  /// The question whose answer was taken back, or the one after an answer that was made again.
  mutating func askAnew(
    from before: [Int: ReflectionReview], _ series: Series, isUndo: Bool
  ) -> Turn {
    let reflections = programme.reflections
    let changed = reflections.firstIndex { before[$0.number] != series.reviews[$0.number] }
    guard let changed else { return Turn() }
    let (old, new) = (
      before[reflections[changed].number], series.reviews[reflections[changed].number]
    )
    let stage: ReviewForm.Stage =
      if old?.seen != new?.seen {
        .seen
      } else if old?.example != new?.example {
        .example
      } else {
        old?.recommendation == new?.recommendation ? .notes : .recommendation
      }
    let place = ReviewForm.Place(changed, stage)
    // Of notes there may be more to mark.
    form = ReviewForm(at: isUndo || stage == .notes ? place : place.next)
    return ask(series)
  }
}

/// What to say of a line that is not there, or not for this room to see.
struct NoLine: Error {
  let show: WalkShow
}
