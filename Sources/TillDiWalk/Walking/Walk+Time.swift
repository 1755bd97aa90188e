package import TillDiCore
import TillDiWords

/// The clock and the breaks.
extension Walk {
  /// `/tid` shows the clock, `/tid +5` gives the activity more, `/tid 20` says that so many minutes are left.
  mutating func time(_ rest: String, _ series: Series) -> Turn {
    guard let activity = activity(series) else { return say(.needsArgument(.time)) }
    if rest.isEmpty || now == nil { return clock(series) }
    guard let minutes = minutes(in: rest) else { return say(.needsArgument(.time)) }
    let isChange = "+-−–".contains(rest.first ?? " ")
    // What is left was asked, and this says it.
    if !isChange, form is ClockForm { form = activity.form.questions }
    after = .showClock
    return Turn(
      requests: [
        isChange
          ? .extend(occasion, activity.id, minutes: minutes)
          : .setClock(occasion, activity.id, left: minutes)
      ])
  }

  /// The clock in a sentence.
  func clock(_ series: Series) -> Turn {
    guard let now, let reading = series.clock(of: occasion, in: session, at: now) else {
      return Turn(shows: [.refusal(.noClock)])
    }
    let slack = reading.slack.flatMap { slack in
      session.activities.first { $0.id == slack.activity }?.title[words.language]
    }
    return say(.clock(reading, slack: slack))
  }

  /// A break, or the end of one.
  ///
  /// `/paus 10` and `/paus till 15.10` say how long it is to be: the big picture shows it, and nobody is called.
  mutating func pause(_ rest: String, _ series: Series) -> Turn {
    guard let now else { return clock(series) }
    if series.occasion(occasion)?.clock?.pausedAt != nil {
      after = .say(.breakOver)
      return Turn(requests: [.resume(occasion)])
    }
    let long: Int?
    if let end = rest.split(whereSeparator: \.isWhitespace).lazy.compactMap({
      ClockTime(text: String($0))
    }).first {
      long = (end.minutes - now.time.minutes + 1440) % 1440
    } else {
      long = minutes(in: rest)
    }
    after = .say(long.map { .breakBegunUntil(now.time.adding(minutes: $0)) } ?? .breakBegun)
    return Turn(requests: [.pause(occasion, minutes: long)])
  }

  /// Whether so long has passed since the last entry that the clock must be asked for: two minutes, since a
  /// program that was stopped and begun again at once has not lost the time.
  func isLongAgo(_ held: Occasion, _ series: Series, _ now: Timestamp) -> Bool {
    guard !held.isEnded, held.clock != nil, let last = series.lastAt else { return false }
    return isAsleep(from: last, to: now)
  }

  /// Minutes that were left of the activity when something was last written down.
  func leftAtLastEntry(_ series: Series) -> Int? {
    guard let held = series.occasion(occasion), let clock = held.clock,
      let last = held.lastAt ?? series.lastAt,
      let activity = activity(series)
    else { return nil }
    return max(0, held.planned(activity) - clock.minutesSpent(at: last))
  }
}

extension Walk {
  /// Goes to the next kind that is noted here, or back to the first; nothing is recorded.
  package mutating func nextSide(_ series: Series) {
    let kinds = activity(series)?.takes ?? []
    guard let place = kinds.firstIndex(of: kind(series)) else {
      chosenKind = nil
      return
    }
    chosenKind = kinds[(place + 1) % kinds.count]
  }
}

/// Minutes as people write them: `20`, `+5`, `- 5`, `12 min`; a hyphen and a minus sign are one to whoever types.
func minutes(in text: String) -> Int? {
  var plain = text.lowercased().replacing("−", with: "-").replacing("–", with: "-")
  for unit in ["minuter", "minutes", "minute", "minut", "min.", "min", "m"]
  where plain.hasSuffix(unit) {
    plain = String(plain.dropLast(unit.count))
    break
  }
  plain = plain.filter { !$0.isWhitespace }
  return Int(plain.hasPrefix("+") ? String(plain.dropFirst()) : plain)
}
