package import TillDiCore
package import TillDiWalk
import TillDiWords

/// Settles with a person which session is meant, where it is not plain: before its day, out of order, or left open.
///
/// ```
/// ”Stöd & stör” är planerad till tisdag 12 maj 2026. Vad vill ni göra?
///   1  Bara titta: inget börjar och inget sparas
///   2  Hålla den nu
///   3  Välja en annan träff
///   0  Tillbaka
/// ```
package struct SessionChooser {
  private let programme: Programme
  private let asker: Asker

  /// What came of it.
  package enum Chosen {
    /// The session is held.
    case hold(HeldSession)
    /// Somebody looks at it.
    case look(Session)
    /// Nothing, for now.
    case nothing
  }

  /// Takes the programme and whom to ask.
  package init(_ programme: Programme, _ asker: Asker) {
    self.programme = programme
    self.asker = asker
  }

  private var words: Words { asker.words }

  /// Asks as long as something is doubtful.
  ///
  /// - Throws: A ``Report`` when the input ends: silence begins nothing.
  package func settle(_ first: HeldSession, in series: inout OpenSeries) throws -> Chosen {
    var held = first
    let today = asker.context.now().day
    while let doubt = series.series.doubt(
      about: held.session, continuing: held.continuing, in: programme, today: today)
    {
      let title = held.session.title[words.language]
      let number = try asker.number(
        words.doubt(about: title, doubt), of: words.ways(out: doubt), flag: .session)
      switch (doubt, number) {
      case (_, 0): return .nothing
      case (.leftOpen, 1): return .hold(held)
      case (.leftOpen(let occasion), 2):
        try series.putRight(occasion.id, today, programme)
        return .hold(held)
      case (.leftOpen(let occasion), 3):
        try series.perform(
          [occasion.isEmpty ? .takeAway(occasion.id) : .end(occasion.id)], programme)
        try asker.context.say(words.isClosed(title, occasion))
        held = try next(in: series)
      case (_, 1): return .look(held.session)
      case (_, 2): return .hold(held)
      default:
        guard let other = try another(in: series) else { return .nothing }
        held = other
      }
    }
    return .hold(held)
  }

  private func next(in series: OpenSeries) throws -> HeldSession {
    do throws(WalkChoice.Failure) {
      return try WalkChoice(series: series.series, programme: programme).choose(nil, again: nil)
    } catch {
      throw Report(error, words)
    }
  }

  /// One of all sessions, by its number; nil where somebody goes back.
  private func another(in series: OpenSeries) throws -> HeldSession? {
    let dates = series.series
    let rows = programme.runningOrder.map { session in
      words.session(
        session.title[words.language],
        held: dates.occasions.last { $0.session == session.id }?.day,
        planned: dates.waitingPlans.first { $0.session == session.id }?.day)
    }
    while true {
      let number = try asker.number(words.whichSession, of: rows, flag: .session)
      guard number > 0 else { return nil }
      let session = programme.runningOrder[number - 1]
      do throws(WalkChoice.Failure) {
        return try WalkChoice(series: dates, programme: programme)
          .choose(session.id, again: nil)
      } catch {
        try asker.context.tell(Report(error, words).text)
      }
    }
  }
}
