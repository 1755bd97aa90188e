package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// What was promised on a time line: given, due, done, told back, and today; none where nothing is promised.
  ///
  /// It stands beside the promises in words, and is left out where nothing is drawn.
  package func followUpFigure() -> Figure? {
    let promises = followUps.filter { $0.kind != .no }
    if promises.isEmpty { return nil }
    let rows = promises.prefix(most).map(row)
    let days =
      rows.flatMap { [$0.from, $0.due, $0.done, $0.told].compactMap(\.self) }
      + [today.number]
    let (first, last) = ((days.min() ?? today.number) - 3, (days.max() ?? today.number) + 7)
    let day = "\(phrases.today) \(words.short(today))"
    let timeline = Timeline(
      from: first, to: last, ticks: months(from: Day(number: first), to: Day(number: last)),
      today: Timeline.Tick(today.number, day), rows: rows,
      signs: Timeline.Signs(
        due: phrases.dueSign, done: phrases.doneSign, told: phrases.toldSign,
        late: phrases.lateSign))
    let told = rows.map { phrases.ended("\($0.label): \($0.state)") }
    let more = promises.count - rows.count
    return Figure(
      .timeline(timeline), caption: more > 0 ? .text(phrases.more(more)) : [],
      alternative: ([phrases.ended(phrases.sentence(day))] + told).joined(separator: " "),
      isToldBeside: true)
  }

  /// Most promises that can be followed with the eye.
  private var most: Int { 24 }

  private func row(_ promise: FollowUp) -> Timeline.Row {
    let what =
      promise.isCarried
      ? promise.asked.map { phrases.quoted($0) }.joined(separator: ", ")
      : names(of: promise.lines)
    let told: Int? = if case .toldBack(let day) = promise.state { day.number } else { nil }
    // What is over needs no last day in words; the sign on the line has it.
    let day = promise.by.map { phrases.by($0, in: today.parts.year) } ?? phrases.noDay
    let state = (promise.state.isOpen ? [day] : []) + [phrases.standing(promise)]
    return Timeline.Row(
      "\(what) – \(promise.chain.passedOn?.asker ?? promise.role)", state.joined(separator: ", "),
      from: promise.day?.number,
      due: promise.by?.number, done: (promise.done ?? promise.chain.trial?.on)?.number, told: told,
      isLate: promise.isLate)
  }

  /// The first of each month, or of fewer where there are many; of a short time its first day.
  private func months(from first: Day, to last: Day) -> [Timeline.Tick] {
    let (start, end) = (first.parts, last.parts)
    let count = (end.year - start.year) * 12 + end.month - start.month
    let step = max(1, count / 12)
    let ticks = stride(from: step, through: count, by: step).compactMap { ahead -> Timeline.Tick? in
      let month = start.month - 1 + ahead
      guard let day = Day(year: start.year + month / 12, month: month % 12 + 1, day: 1) else {
        return nil
      }
      return Timeline.Tick(day.number, words.month(of: day))
    }
    return count > 2 ? ticks : [Timeline.Tick(first.number, words.short(first))] + ticks
  }
}
