package import TillDiCore
package import TillDiWords

extension Series {
  /// What to remark of the day an answer is promised for: management meets later than that.
  ///
  /// Nothing is remarked of a session that was held; of one in several parts the last one counts.
  package func remark(onAnswerBy day: Day, _ programme: Programme) -> WalkPhrase? {
    let held = Set(occasions.map(\.session))
    let meets = plans.filter {
      programme.session($0.session)?.track == .management && !held.contains($0.session)
    }.map(\.day).max()
    guard let meets, meets > day else { return nil }
    return .answerBeforeManagement(day, meets: meets)
  }

  /// What to remark of dates that were set: many are off then, or an answer is promised for a day before.
  package func remarks(on plans: [PlannedSession], _ programme: Programme) -> [WalkPhrase] {
    let off = Set(plans.map(\.day).filter(\.isOff)).sorted()
    let isManagement = plans.contains { programme.session($0.session)?.track == .management }
    let promised = arrangements[.answerBy].flatMap { Day(text: $0) }
    let early = isManagement ? promised.flatMap { remark(onAnswerBy: $0, programme) } : nil
    return (off.isEmpty ? [] : [.daysOff(off)]) + [early].compactMap { $0 }
  }
}

extension Day {
  /// Whether many are off: a Sunday, a holiday, or a day between Christmas and New Year.
  fileprivate var isOff: Bool {
    weekday == .sunday || PublicHoliday(on: self) != nil || parts.month == 12 && parts.day > 23
  }
}
