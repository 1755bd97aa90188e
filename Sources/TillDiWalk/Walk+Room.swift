import TillDiCore
import TillDiWords

/// The clock, the notes' dimensions, gatherings and what an observer sees.
extension Walk {
  /// `/tid` shows the clock, `/tid +5` gives the activity more, `/tid 20` says that so many minutes are left.
  mutating func time(_ rest: String, _ series: Series) -> Turn {
    guard let activity = activity(series) else { return say(.needsArgument(.time)) }
    if rest.isEmpty { return clock(series) }
    // A hyphen and a minus sign are one to whoever types.
    let plain = rest.replacing("−", with: "-").replacing("–", with: "-")
    guard let minutes = Int(plain.hasPrefix("+") ? String(plain.dropFirst()) : plain) else {
      return say(.notANumber(rest))
    }
    after = .showClock
    let isChange = plain.hasPrefix("+") || plain.hasPrefix("-")
    return Turn(
      requests: [
        .request(
          isChange
            ? .extend(occasion, activity.id, minutes: minutes)
            : .setClock(occasion, activity.id, left: minutes))
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
  mutating func pause(_ series: Series) -> Turn {
    let isPaused = series.occasion(occasion)?.clock?.pausedAt != nil
    after = .say(isPaused ? .breakOver : .breakBegun)
    return Turn(requests: [.request(isPaused ? .resume(occasion) : .pause(occasion))])
  }

  /// The groups are done: what they wrote is read out.
  mutating func read(_ series: Series) -> Turn {
    isReading = true
    return say(.readingOut(words.name(of: kind(series))))
  }

  /// `/sak`, `/sätt` or `/samhälle` for what was said last, or for a number; a second time takes it away.
  mutating func tag(_ dimension: Dimension, _ rest: String, _ series: Series) -> Turn {
    let found: (String, Note)?
    if rest.isEmpty {
      found = lastNote(series)
    } else {
      found = find(rest, series)
    }
    guard let (label, note) = found else {
      return say(rest.isEmpty ? .nothingToTag : .noSuchNumber(rest))
    }
    let has = note.dimensions.contains(dimension)
    let dimensions =
      has ? note.dimensions.filter { $0 != dimension } : note.dimensions + [dimension]
    after = .say(.tagged(label, Dimension.allCases.filter { dimensions.contains($0) }))
    return Turn(requests: [.request(.tag(note.id, dimensions))])
  }

  /// `/samla 3 5 7 larm som tjuter`: numbers first, then the name in the room's own words.
  mutating func gather(_ rest: String, _ series: Series) -> Turn {
    var text = rest[...]
    var gathered: [Note] = []
    while let word = text.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || $0 == "," })
      .first, Int(word) != nil || Words.line(named: String(word)) != nil
    {
      guard let (_, note) = find(String(word), series) else {
        return say(.noSuchNumber(String(word)))
      }
      gathered.append(note)
      text = text[word.endIndex...].drop { $0.isWhitespace || $0 == "," }
    }
    let name = trimmed(String(text))
    guard !gathered.isEmpty else { return say(.needsArgument(.gather)) }
    // A name that stands already takes in the others.
    let head = name.isEmpty ? gathered.first { series.isHead($0.id) } : nil
    if name.isEmpty, head == nil { return say(.needsArgument(.gather)) }
    let id = head?.id ?? NoteID(drawName())
    let notes = gathered.map(\.id).filter { $0 != id }
    after = .savedGathering(id)
    return Turn(requests: [.request(.gather(id, name: head?.text ?? name, notes))])
  }

  /// `/dela 9`: takes a gathering apart; its notes stand as they did.
  mutating func takeApart(_ rest: String, _ series: Series) -> Turn {
    guard !rest.isEmpty else { return say(.needsArgument(.apart)) }
    guard let (label, note) = find(rest, series) else { return say(.noSuchNumber(rest)) }
    guard series.isHead(note.id) else { return say(.notGathered(label)) }
    after = .say(.takenApart(label, series.members(of: note.id).count))
    return Turn(requests: [.request(.remove(note.id))])
  }

  /// `/obs E lugnare nu`: an observer's note, under one of TVEK or the four aims.
  mutating func observe(_ rest: String) -> Turn {
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: true) { $0.isWhitespace }
    guard parts.count == 2, let lens = Words.lens(named: String(parts[0])) else {
      return say(.needsArgument(.observe))
    }
    let text = trimmed(String(parts[1]))
    after = .say(.observed(lens))
    return Turn(
      requests: [
        .request(
          .observe(Observation(id: ObservationID(drawName()), lens: lens, text: text)))
      ])
  }

  /// What was said last here and still stands, and what to call it.
  func lastNote(_ series: Series) -> (String, Note)? {
    notes(series).last { !$0.note.isRemoved }.map { ("\($0.number)", $0.note) }
  }
}
