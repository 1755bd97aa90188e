package import TillDiCore

extension Words {
  /// Why the clock of a session stands.
  package func stands(_ isLookedAt: Bool) -> String {
    isLookedAt ? pick("bara titta", "only looking") : pick("inte börjat", "not begun")
  }

  /// Which session of its track this is, to stand alone.
  package func sessionMark(_ number: Int, of count: Int) -> String {
    beginning(sessionPlace(number, of: count))
  }

  /// How many are in the room.
  package func hereNow(_ count: Int) -> String { pick("\(count) här", "\(count) here") }

  /// Stands where the clock would, while a session is taken down later.
  package var takenDownAfterwards: String { pick("i efterhand", "afterwards") }

  /// When the session ends.
  package func ends(_ time: ClockTime) -> String {
    pick("slut \(clock(time))", "ends \(clock(time))")
  }

  /// A time of day as it is said where minutes are counted: `15.10`, in English `15:10`.
  package func clock(_ time: ClockTime) -> String {
    pick(time.description.split(separator: ":").joined(separator: "."), time.description)
  }

  /// A break, and when it is over where that was said.
  package func pause(until end: ClockTime?) -> String {
    guard let end else { return pause }
    return pick("Paus till \(clock(end))", "Break until \(clock(end))")
  }

  /// How far behind its plan a session is, in minutes; ahead where it is negative.
  package func behindPlan(_ minutes: Int) -> String {
    minutes < 0
      ? pick("\(-minutes) min före", "\(-minutes) min ahead")
      : pick("\(minutes) min efter", "\(minutes) min behind")
  }

  /// How long the groups work.
  package func groupMinutes(_ minutes: Int) -> String {
    pick("grupper \(minutes) min", "groups \(minutes) min")
  }

  /// Minutes left, where there are plenty.
  package func left(_ minutes: Int) -> String { pick("\(minutes) kvar", "\(minutes) left") }

  /// Minutes left, where they are few.
  package func onlyLeft(_ minutes: Int) -> String {
    pick("bara \(minutes) min kvar", "only \(minutes) min left")
  }

  /// Minutes since the time was up.
  package func over(_ minutes: Int) -> String {
    minutes == 0
      ? pick("tiden är ute", "time is up") : pick("\(minutes) min över", "\(minutes) min over")
  }

  /// Said while the room has a break.
  package var pause: String { pick("Paus", "Break") }

  /// Where time can be found.
  package func canGive(_ activity: String, _ minutes: Int) -> String {
    pick("\(activity) kan ge \(minutes) min", "\(activity) can give \(minutes) min")
  }

  /// Stands before what must come out and has not yet.
  package var missing: String { pick("Saknas:", "Missing:") }

  /// Stands before what only the facilitator reads.
  package var forYou: String { pick("För dig:", "For you:") }

  /// Some more of the same that there is no room for.
  package func more(_ count: Int) -> String { pick("\(count) till", "\(count) more") }

  /// How many lines there are where none can be shown.
  package func lines(_ count: Int) -> String {
    pick(count == 1 ? "1 rad" : "\(count) rader", count == 1 ? "1 line" : "\(count) lines")
  }

  /// Which lines of how many are shown.
  package func shown(_ lines: ClosedRange<Int>, of count: Int) -> String {
    pick(
      "\(lines.lowerBound)–\(lines.upperBound) av \(count)",
      "\(lines.lowerBound)–\(lines.upperBound) of \(count)")
  }

  /// Said while groups work.
  package var groupsWork: String { pick("Grupperna arbetar", "The groups are working") }

  /// Said when their time has passed.
  package var groupsAreDone: String {
    pick("Grupparbetets tid är ute", "The groups’ time is up")
  }

  /// What to write when the groups read out.
  package var readingKey: String { pick("/läs när ni läser upp", "/read when you read out") }

  /// Minutes left, to be seen from afar.
  package func minutesLeft(_ minutes: Int) -> String {
    pick("\(minutes) min kvar", "\(minutes) min left")
  }

  /// Said where no activity is left.
  package func sessionDone(unsaved lines: Int) -> String {
    lines > 0
      ? sessionOver(0, unsaved: lines)
      : pick("Träffen är slut. Allt är sparat.", "The session is over. All is saved.")
  }

  /// How many lines could not be saved, as a sentence.
  package func unsaved(_ lines: Int) -> String {
    lines == 1
      ? pick("En rad är inte sparad.", "One line is not saved.")
      : pick("\(lines) rader är inte sparade.", "\(lines) lines are not saved.")
  }

  /// The sheet that is read out, before what a line becomes.
  package func sheetMark(_ number: Int) -> String { pick("blad \(number)", "sheet \(number)") }

  /// Stands before a line that becomes a moment of a map.
  package var momentMark: String { pick("moment", "moment") }

  /// Stands before a line that links two lines.
  package var linkMark: String { pick("koppla", "link") }

  /// A map's mark beside its moments.
  package func mark(of map: MapKind) -> String {
    switch map {
    case .now: pick("nu", "now")
    case .dream: pick("dröm", "dream")
    }
  }

  /// Stands beside how the dream differs from now.
  package var changesMark: String { pick("ändrat", "changed") }

  /// Where an open ballot stands; how the votes fall is nobody's to see yet.
  package func standing(of ballot: BallotCount) -> String {
    var facts: [String] = []
    if let each = ballot.ballot.each {
      let dots = pick(
        each == 1 ? "1 prick" : "\(each) prickar", each == 1 ? "1 dot" : "\(each) dots")
      if let voters = ballot.ballot.voters, let expected = ballot.expected {
        facts.append(
          pick("\(voters) här × \(dots) = \(expected)", "\(voters) here × \(dots) = \(expected)"))
      } else {
        facts.append(pick("\(dots) var", "\(dots) each"))
      }
      facts.append(pick("lagda \(ballot.entered)", "placed \(ballot.entered)"))
    } else {
      facts.append(pick("räkna händer rad för rad", "count hands line by line"))
      if let voters = ballot.ballot.voters { facts.append(hereNow(voters)) }
    }
    if ballot.cast > 0 {
      facts.append(pick("\(ballot.cast) har röstat", "\(ballot.cast) have voted"))
    }
    return pick("Röstning: ", "Vote: ") + facts.joined(separator: ", ")
  }

  // MARK: What one key answers

  /// Asks whether pasted lines are to be notes.
  package func pastes(_ lines: Int) -> String {
    lines == 1
      ? pick("Klistra in en rad som en anteckning? (j/n) ", "Paste one line as a note? (y/n) ")
      : pick(
        "Klistra in \(lines) rader, en anteckning per rad? (j/n) ",
        "Paste \(lines) lines, one note each? (y/n) ")
  }

  /// Stands before the first of several pasted lines.
  package func firstPasted(_ line: String) -> String {
    pick("Den första: \(line)", "The first: \(line)")
  }

  /// Asks whether to stop here.
  package func stopsHere(unsaved lines: Int) -> String {
    lines > 0
      ? pick("Sluta här? \(unsaved(lines)) (j/n) ", "Stop here? \(unsaved(lines)) (y/n) ")
      : pick("Sluta här? Allt är sparat. (j/n) ", "Stop here? All is saved. (y/n) ")
  }
}
