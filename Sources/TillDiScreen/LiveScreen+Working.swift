import Terminal
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// While groups work: how long they have, large enough to be seen across a room.
  func working(_ picture: WalkPicture, _ activity: Activity, _ frame: LiveFrame) -> LivePart {
    let line = LiveRow(workingLine(picture, activity))
    guard let clock = picture.clock, picture.secondsLeft(clock) > 0 else {
      return LivePart([line])
    }
    let large = LargeNumber((picture.secondsLeft(clock) + 59) / 60).lines
    guard let width = large.first?.count, width + 2 <= frame.width else { return LivePart([line]) }
    let rows = [line, .blank] + large.map { LiveRow([LiveText("  " + $0)]) }
    return LivePart(wanted: rows.count, first: 1) { count in
      if count <= 0 { return [] }
      if count < rows.count - 1 { return [line] }
      // The number stands whole or not at all; the air above it may go.
      return count < rows.count ? [line] + rows.dropFirst(2) : rows
    }
  }

  func workingLine(_ picture: WalkPicture, _ activity: Activity) -> [LiveText] {
    var time = LiveText("")
    var state = words.groupsWork
    if let clock = picture.clock {
      let seconds = picture.secondsLeft(clock)
      time = timeLeft(picture, clock)
      if seconds <= 0 {
        state = words.groupsAreDone
        if seconds > -60 { time.text = "" }
      } else if time.style == .plain {
        time.text = words.minutesLeft((seconds + 59) / 60)
      }
      if clock.isPaused {
        return [LiveText(words.pause(until: clock.breakEnd), .bold), LiveText(" · "), time]
      }
    } else if let minutes = activity.workingMinutes {
      time.text = words.minutes(minutes + picture.addedMinutes)
    }
    let parts = [LiveText(state, .bold), time, LiveText(words.readingKey)].filter {
      !$0.text.isEmpty
    }
    return Array(parts.map { [$0] }.joined(separator: [LiveText(" · ")]))
  }
}

/// A number in figures five lines high.
struct LargeNumber {
  /// Its lines, all equally wide.
  let lines: [String]

  /// Draws a number from 0 on.
  init(_ number: Int) {
    let figures = String(max(0, number)).compactMap { $0.wholeNumberValue }
    lines = (0..<5).map { row in
      figures.map { figure in
        Self.figures[figure][row].map { $0 == "#" ? "██" : "  " }.joined()
      }.joined(separator: "  ")
    }
  }

  private static let figures = [
    ["###", "# #", "# #", "# #", "###"], ["  #", "  #", "  #", "  #", "  #"],
    ["###", "  #", "###", "#  ", "###"], ["###", "  #", "###", "  #", "###"],
    ["# #", "# #", "###", "  #", "  #"], ["###", "#  ", "###", "  #", "###"],
    ["###", "#  ", "###", "# #", "###"], ["###", "  #", "  #", "  #", "  #"],
    ["###", "# #", "###", "# #", "###"], ["###", "# #", "###", "  #", "###"],
  ]
}
