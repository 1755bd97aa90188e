import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// Where the room is: the workplace and the session, and how the session stands.
  ///
  /// `isBoardOn` is whether the room sees the big picture.
  func sessionLine(_ picture: WalkPicture, _ frame: LiveFrame, isBoardOn: Bool) -> [LiveRow] {
    let left = [picture.workplace, picture.trackTitle, picture.label].compactMap { $0 }
      .joined(separator: " · ")
    let session =
      picture.place.flatMap { $0.count > 1 ? words.sessionMark($0.number, of: $0.count) : nil }
      ?? picture.session.title[words.language]
    let present = picture.roles.reduce(0) { $0 + $1.count }
    var facts = LiveFacts()
    if present > 0 { facts.add(words.hereNow(present), rank: 3) }
    if isBoardOn { facts.add(words.board.mark, rank: 1) }
    facts.add(session, rank: 2)
    if let stillness = picture.stillness {
      facts.add(words.stands(stillness == .isLookedAt), .bold, rank: 1)
    } else if picture.isAfterwards {
      facts.add(words.takenDownAfterwards, rank: 1)
    } else if let clock = picture.clock, picture.activity != nil {
      facts.add(words.ends(clock.end), rank: 1)
      // A minute here or there is nothing to look at.
      if abs(clock.behind) >= 2 {
        facts.add(words.behindPlan(clock.behind), clock.behind > 0 ? .bold : .plain, rank: 0)
      }
    }
    return [facts.row(after: [LiveText(left.onOneLine)], frame)]
  }

  /// What the room does, and the time that is left for it.
  func activityLine(_ picture: WalkPicture, _ frame: LiveFrame) -> [LiveRow] {
    guard let view = picture.activity else {
      return [LiveRow([LiveText(picture.session.title[words.language].onOneLine, .bold)])]
    }
    let activity = view.activity
    var facts = LiveFacts()
    if let frame = activity.timeFrame { facts.add(words.name(of: frame), rank: 3) }
    if picture.isWorking, let working = activity.workingMinutes {
      facts.add(words.groupMinutes(working + picture.addedMinutes), rank: 2)
    } else {
      facts.add(words.minutes(activity.minutes + picture.addedMinutes), rank: 2)
    }
    if let clock = picture.clock {
      if clock.isPaused { facts.add(words.pause(until: clock.breakEnd), .bold, rank: 0) }
      let time = timeLeft(picture, clock)
      facts.add(time.text, time.style, rank: 1)
    }
    let title = [
      LiveText(activity.title[words.language].onOneLine, .bold),
      LiveText("  \(view.number)/\(view.count)", .dim),
    ]
    return [facts.row(after: title, frame)]
  }

  /// The minutes left of what the room does now; few are said in other words than many, and heavier.
  func timeLeft(_ picture: WalkPicture, _ clock: ClockReading) -> LiveText {
    let seconds = picture.secondsLeft(clock)
    // Until the last minute is over there is one left.
    let minutes = seconds > 0 ? (seconds + 59) / 60 : seconds / 60
    if seconds <= 0 { return LiveText(words.over(-minutes), LiveLook.over) }
    if minutes <= picture.fewMinutes, !clock.isPaused {
      return LiveText(words.onlyLeft(minutes), LiveLook.warning)
    }
    return LiveText(words.left(minutes))
  }

  /// A line under it all, with where time can be found if the room is late.
  func rule(_ picture: WalkPicture, _ frame: LiveFrame) -> [LiveRow] {
    var slack = ""
    if let found = picture.clock?.slack,
      let activity = picture.session.activities.first(where: { $0.id == found.activity })
    {
      slack = " \(words.canGive(activity.title[words.language].onOneLine, found.minutes)) "
    }
    let room = frame.width - slack.displayWidth - 2
    guard !slack.isEmpty, room >= 4 else {
      return [LiveRow([LiveText(String(repeating: "─", count: frame.width), .dim)])]
    }
    return [
      LiveRow([
        LiveText(String(repeating: "─", count: room), .dim), LiveText(slack), LiveText("──", .dim),
      ])
    ]
  }
}

extension WalkPicture {
  /// The minutes that were added in the room, or taken away.
  var addedMinutes: Int {
    guard let plannedMinutes, let activity else { return 0 }
    return plannedMinutes - activity.activity.minutes
  }

  /// How many minutes are few: five, or a third of what is short from the beginning.
  var fewMinutes: Int {
    guard let activity = activity?.activity else { return 5 }
    let minutes = (isWorking ? activity.workingMinutes : nil) ?? activity.minutes
    return min(5, max(1, (minutes + addedMinutes) / 3))
  }

  /// Seconds left of the group work while it goes on, else of the activity.
  func secondsLeft(_ clock: ClockReading) -> Int {
    isWorking ? clock.leftOfWork ?? clock.left : clock.left
  }
}

/// Short facts on the right of a line; the less important give way to the words on the left.
struct LiveFacts {
  private var facts: [(text: LiveText, rank: Int)] = []

  /// Adds one; those with the highest rank give way first.
  mutating func add(_ text: String, _ style: Style = .plain, rank: Int) {
    facts.append((LiveText(text.onOneLine, style), rank))
  }

  /// The line, where the words on the left may be cut but keep half of it.
  func row(after left: [LiveText], _ frame: LiveFrame) -> LiveRow {
    var kept = facts
    let needed = min(left.displayWidth, frame.width / 2)
    while joined(kept).displayWidth + needed + 2 > frame.width,
      let worst = kept.indices.max(by: { kept[$0].rank < kept[$1].rank })
    {
      kept.remove(at: worst)
    }
    let right = joined(kept)
    let room = frame.width - (right.isEmpty ? 0 : right.displayWidth + 2)
    return LiveRow(left.cut(to: room), right: right)
  }

  private func joined(_ facts: [(text: LiveText, rank: Int)]) -> [LiveText] {
    facts.enumerated().flatMap { index, fact in
      index == 0 ? [fact.text] : [LiveText(" · "), fact.text]
    }
  }
}

extension String {
  /// The text without line ends and tabs, for a place that is one line high.
  var onOneLine: String {
    contains { $0.isNewline || $0 == "\t" }
      ? String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) : self
  }
}
