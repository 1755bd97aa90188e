package import Terminal
import TillDiCore
import TillDiWalk
package import TillDiWords

/// Makes a grid of cells of what a walk shows: the whole screen, the same things always in the same places.
///
/// ```swift
/// let grid = LiveScreen(words: words).grid(LiveStage(picture: picture), columns: 80, rows: 24)
/// print(grid.line(1))  // Bra & dålig dag  2/4                        nuläge · 45 min · 38 kvar
/// ```
///
/// Whatever the size, nothing is shown half or on top of something else. Where there are too few lines, parts
/// give way in the order that `LiveLayout` writes down. What stays in the room has no cell.
package struct LiveScreen: Sendable {
  let words: Words

  /// Speaks in some words.
  package init(words: Words) {
    self.words = words
  }

  /// The screen at a size.
  package func grid(_ stage: LiveStage, columns: Int, rows: Int) -> Grid {
    let frame = LiveFrame(columns: columns)
    var grid = Grid(columns: columns, rows: rows)
    let layout = layout(stage, frame, rows: grid.rows)
    for (row, line) in layout.placed(on: grid.rows) {
      line.draw(on: &grid, row: row, frame, isColored: stage.isColored)
    }
    return grid
  }

  /// How wide the lines of a panel may be.
  package static func panelWidth(columns: Int) -> Int {
    LiveFrame(columns: columns).textWidth
  }

  /// How many lines of a panel are shown at a time, for turning its pages.
  package func panelHeight(_ stage: LiveStage, columns: Int, rows: Int) -> Int {
    let panel = stage.panel ?? LivePanel(lines: [])
    var stage = stage
    stage.panel = panel
    let layout = layout(stage, LiveFrame(columns: columns), rows: max(0, rows))
    return max(0, (layout.grants(on: max(0, rows))[.content] ?? 0) - panel.head)
  }

  /// What stands on the screen, part by part.
  func layout(_ stage: LiveStage, _ frame: LiveFrame, rows: Int) -> LiveLayout {
    let picture = stage.picture
    var parts: [LiveSlot: LivePart] = [
      .session: LivePart(sessionLine(picture, frame, isBoardOn: stage.board != nil)),
      .activity: LivePart(activityLine(picture, frame)),
      .rule: LivePart(rule(picture, frame)),
      .typed: typed(stage, frame),
      .keys: LivePart(keys(stage, frame)),
      .message: message(stage, frame),
      // Nobody is to answer what is covered, such as the first question behind a session's opening.
      .question: LivePart(stage.panel?.isOfQuestion == false ? [] : question(picture, frame)),
    ]
    // Where the typed line grows, and a message comes and goes.
    let said = min(3, parts[.message]?.wanted ?? 0)
    parts[.rest] = LivePart(Array(repeating: .blank, count: said == 0 ? 2 : 3 - said))
    if let panel = stage.panel {
      parts[.content] = content(panel, frame, rows: rows)
      let layout = LiveLayout(parts: parts)
      let height = (layout.grants(on: rows)[.content] ?? 0) - panel.head
      guard stage.choosing == nil, height < panel.lines.count else { return layout }
      parts[.keys] = LivePart(keys(stage, frame, pageHeight: height))
      return LiveLayout(parts: parts)
    }
    parts[.task] = task(picture, frame)
    parts[.say] = say(picture, frame)
    parts[.homework] = homework(picture, frame)
    parts[.content] = content(picture, frame, rows: rows)
    parts[.hints] = hints(picture, frame)
    // Air stands only beside something.
    for (air, part) in [
      (LiveSlot.airAfterTask, LiveSlot.task), (.airAfterSay, .say), (.airBeforeContent, .homework),
      (.airBeforeHints, .hints),
    ] where (parts[part]?.wanted ?? 0) > 0 { parts[air] = .air }
    var layout = LiveLayout(parts: parts, isFilled: picture.isFilled)
    layout.isToBeTold = picture.isToBeTold
    let grants = layout.grants(on: rows)
    let isCut = [LiveSlot.say, .content].contains { (parts[$0]?.wanted ?? 0) > (grants[$0] ?? 0) }
    guard isCut, !picture.isWorking else { return layout }
    parts[.keys] = LivePart(keys(stage, frame, hasMore: true))
    layout = LiveLayout(parts: parts, isFilled: picture.isFilled)
    layout.isToBeTold = picture.isToBeTold
    return layout
  }
}

extension WalkPicture {
  /// Whether something was noted, listed or drawn here.
  fileprivate var isFilled: Bool {
    activity?.notes.isEmpty == false || lists.contains { !$0.lines.isEmpty }
      || map?.moments.isEmpty == false || question?.about.contains(where: \.isWaysIn) == true
      || question?.hasAnswers == true
  }

  /// Whether a list is to be put in order and nobody has begun to: no ballot is open, and no question.
  fileprivate var isToBeTold: Bool {
    activity?.activity.form == .rank && ballot == nil && question == nil && votes.isEmpty
      && !lists.contains { $0.lines.contains(where: \.isRanked) }
  }
}

extension WalkQuestion {
  /// Whether answers stand beside what was asked.
  fileprivate var hasAnswers: Bool {
    (about + stays).contains { about in
      guard case .answers(let answers, _) = about else { return false }
      return answers.contains { $0.text != nil }
    }
  }
}

extension WalkAbout {
  /// Whether it is the moments of a process, which are to be seen all of them.
  fileprivate var isWaysIn: Bool {
    if case .waysIn = self { true } else { false }
  }
}
