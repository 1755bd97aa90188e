package import Terminal
import TextShape
package import TillDiCore
import Files
package import TillDiJournal
import TillDiScreen
package import TillDiWalk
import TillDiWords

/// Drives a walk on a live terminal: waits for keys and the clock, and draws what has changed.
package struct LiveDriver {
  package let terminal: LiveTerminal
  package let context: Context
  /// Whether the end of an activity's time may be heard.
  package let rings: Bool
  /// The picture on the projector.
  private var board: BoardSwitch
  private var room: LiveRoom
  private var player: WalkPlayer<OpenSeries>
  private let screen: LiveScreen
  private let halfTyped: HalfTypedFile
  /// The place at the screen; without it the half-typed line is another window's.
  private let seat: LiveSeat?
  private var keptLine = ""
  /// A line that was half typed and waits until the clock's question is answered, which it is no answer to.
  private var waitingLine: String?
  /// Whether it was told that the line could not be kept.
  private var isUnkept = false
  /// When the line was last looked at to be kept.
  private var lastKept = ContinuousClock.now
  /// The unsaved line that is back to be tried again, until somebody clears it away.
  private var returned: String?
  /// Whether nobody sits at the terminal any more.
  private var isGone = false
  /// What the walk said last; a key changes the line and seldom this.
  private var picture: WalkPicture
  /// When that was.
  private var looked = ContinuousClock.now
  private var warned: (activity: ActivityID?, warning: ClockReading.Warning?) = (nil, nil)
  /// What stays on the screen when the program has left it.
  private var farewell: [WalkShow] = []

  package init(
    _ player: WalkPlayer<OpenSeries>, on terminal: LiveTerminal, rings: Bool, board: BoardSwitch,
    seat: LiveSeat?, in context: Context
  ) {
    self.seat = seat
    self.terminal = terminal
    self.context = context
    self.rings = rings
    self.board = board
    self.player = player
    let words = player.store.words
    let size = terminal.size
    room = LiveRoom(
      words: words, columns: size.columns, rows: size.rows, isColored: context.usesColor)
    screen = LiveScreen(words: words)
    picture = self.player.picture()
    halfTyped = HalfTypedFile(
      folder: player.store.folder, laptop: context.laptop(), disk: context.disk)
  }

  /// Walks until the person leaves or the session is over.
  ///
  /// - Throws: A ``Report`` that names what is not saved, or why the terminal could not be used.
  package mutating func run(day: Day?, label: String?) throws {
    defer { terminal.end() }
    let waits: [WalkShow] = player.isWaiting ? [.phrase(.clockStands)] : []
    try show(player.begin(day: day, label: label) + waits + board.greeting)
    if seat == nil { room.tell(player.store.words.isOpenElsewhere, isError: true) }
    bringBackLine()
    do {
      try follow()
    } catch is TerminalError {
      // The window was closed: what was saved is saved, and what was half typed is kept.
      leaveLine()
    }
    board.leave(player)
    terminal.end()
    let plain = LineScreen(words: player.store.words)
    for show in farewell { try context.show(plain.document(for: show)) }
    let words = player.store.words
    let unsaved =
      player.unsaved.isEmpty
      ? nil : words.notSaved(player.unsaved, comesBack: player.unsaved.last == keptAnswer)
    // Nobody is there to be asked when the window was closed.
    guard isGone else { return try player.store.settle(unsaved: unsaved) }
    if let unsaved { throw Report(unsaved) }
  }

  /// The line that is kept to come back, as the walk would get it.
  private var keptAnswer: String? { keptLine.isEmpty ? nil : cleaned(keptLine).text }

  private mutating func follow() throws {
    while !player.isOver {
      try draw()
      // Whoever writes without a pause is kept up with as well.
      if lastKept.duration(to: .now) >= .seconds(1) { keepLine() }
      var event = try terminal.next(timeoutMilliseconds: 1000)
      // Whoever types ahead sees where it led, not every step on the way.
      for _ in 0..<500 {
        try wake()
        try take(event)
        giveBackLine()
        if player.isOver || isGone { return }
        event = try terminal.next(timeoutMilliseconds: 0)
        if event == .tick { break }
      }
    }
  }

  /// After a closed lid the clock is asked for rather than guessed, before the first key counts.
  private mutating func wake() throws {
    do {
      let asked = try player.wake()
      if !asked.isEmpty {
        try show(asked)
        setLineAside()
      }
    } catch let report as Report {
      room.tell(report.text, isError: true)
    }
  }

  private mutating func take(_ event: LiveEvent) throws {
    switch event {
    case .key(let key): try press(key)
    case .resized(let columns, let rows): room.resize(columns: columns, rows: rows)
    case .resumed: lookAtTheSize()
    case .tick: keepLine()
    case .hangUp, .terminate:
      leaveLine()
      isGone = true
    }
  }

  private mutating func press(_ key: Key) throws {
    let before = room.editor.text
    switch room.press(key, picture) {
    case .none:
      // Cleared away by hand, it is not what is written next.
      if room.editor.isEmpty { returned = nil }
    case .line(let line): try enter(line, isTyped: line == before)
    case .lines(let lines): try enter(pasted: lines)
    case .side:
      player.nextSide()
      look()
    case .leave:
      leaveLine()
      farewell = player.endOfInput()
    case .suspend:
      keepLine()
      try terminal.suspend()
      lookAtTheSize()
    case .repaint: terminal.repaint()
    }
  }

  /// Draws everything anew, as large as the window is now.
  ///
  /// Whoever had the terminal meanwhile was told of its size, and not the program that stood still.
  private mutating func lookAtTheSize() {
    let size = terminal.size
    room.resize(columns: size.columns, rows: size.rows)
    terminal.repaint()
  }

  /// Gives the walk a line; one that could not be saved comes back to be tried again.
  private mutating func enter(_ line: String, isTyped: Bool) throws {
    let text = cleaned(line).text
    do {
      try take(line)
      if isTyped { settleReturned(with: text) }
    } catch let report as Report {
      if isTyped { settleReturned(with: text) }
      // What a key of its own could not do leaves the line that is being typed.
      if room.editor.isEmpty {
        room.bringBack(line)
        returned = text
      }
      room.tell(report.text, isError: true)
      look()
    }
  }

  /// Somebody put the line right that came back: it is what they entered now, and no other line.
  private mutating func settleReturned(with text: String) {
    if let returned, returned != text { player.settle(returned) }
    returned = nil
  }

  /// Gives the walk what was pasted, without the bullets that a word processor put before each line.
  private mutating func enter(pasted lines: [String]) throws {
    let read = lines.map { DecodedText.lines(Array($0.utf8)).first }
    try enter(
      zip(lines, read).map { line, read in read?.coding == nil ? line : read?.text ?? line })
    if read.contains(where: { $0?.droppedBullet == true }), !room.hasError {
      room.tell(player.store.words.bulletsDropped)
    }
  }

  /// Gives the walk several lines; those that could not be saved are asked about again.
  private mutating func enter(_ lines: [String]) throws {
    var rest = lines[...]
    do {
      while let line = rest.first, !player.isOver {
        try show(player.receiveUnasked(cleaned(line).text))
        forgetLine()
        rest.removeFirst()
      }
    } catch let report as Report {
      for line in rest { player.owe(cleaned(line).text) }
      room.askAgain(Array(rest), because: report.text)
      look()
    }
  }

  private mutating func take(_ line: String) throws {
    let shows = try player.receive(cleaned(line).text)
    try show(shows)
    forgetLine()
    // What was nearly a command is there to be put right.
    if shows.contains(where: \.givesBackTheLine), room.editor.isEmpty { room.putBack(line) }
  }

  private mutating func show(_ shows: [WalkShow]) throws {
    let shows = try board.take(shows, player)
    look()
    room.take(shows, picture)
    let summary = shows.filter { if case .ended = $0 { true } else { false } }
    if !summary.isEmpty { farewell = summary }
    if player.isOver { farewell += shows.filter { !summary.contains($0) } }
  }

  /// Looks at the walk anew, which costs the number of notes; between two keys nothing changes but the clock.
  private mutating func look() {
    picture = player.picture()
    looked = .now
  }

  private mutating func draw() throws {
    // Whoever writes without a pause sees the clock go too.
    if looked.duration(to: .now) >= .milliseconds(500) { look() }
    try ring(picture)
    keepBoard()
    var stage = room.stage(picture)
    stage.board = board.page.map { LiveBoard(page: $0.number, count: $0.count) }
    try terminal.draw(screen.grid(stage, columns: room.columns, rows: room.rows))
  }

  /// Keeps the picture on the projector current; when that fails the session goes on without it, and says so.
  private mutating func keepBoard() {
    do {
      try board.refresh(player)
    } catch {
      room.tell((error as? Report)?.text ?? player.store.words.board.stopped, isError: true)
    }
  }

  /// Rings once when little is left and once when the time has passed, if that was asked for.
  private mutating func ring(_ picture: WalkPicture) throws {
    let warning = picture.clock?.warning
    let activity = picture.activity?.activity.id
    defer { warned = (activity, warning) }
    // An activity that has five minutes in all begins without a sound.
    if rings, let warning, warned.activity == activity, warned.warning != warning {
      try terminal.bell()
    }
  }
}

/// The line that is being typed survives a power cut.
extension LiveDriver {
  private mutating func bringBackLine() {
    guard !player.isLooking, seat != nil, let kept = halfTyped.read() else { return }
    let series = player.series
    let last = series.noteOrder.last.flatMap { series.notes[$0]?.text }
    // A line that was entered just before the power went is saved already.
    let isHere = kept.occasion == player.walk.occasion.rawValue
    // A session that was never begun has left its name behind.
    let isOfNone = series.occasion(OccasionID(kept.occasion)) == nil
    guard isHere || isOfNone, noted(kept.text) != last else {
      return halfTyped.forget()
    }
    keptLine = kept.text
    room.bringBack(kept.text)
    setLineAside()
  }

  /// What was half typed is no answer to how much time is left.
  private mutating func setLineAside() {
    guard player.walk.asksTheClock, !room.editor.text.isEmpty else { return }
    waitingLine = room.setAside()
  }

  private mutating func giveBackLine() {
    guard let line = waitingLine, !player.walk.asksTheClock, room.editor.text.isEmpty else {
      return
    }
    waitingLine = nil
    room.putBack(line)
  }

  /// What is on the line, or waits to be.
  private var typedLine: String {
    room.editor.text.isEmpty ? waitingLine ?? "" : room.editor.text
  }

  /// What a line would stand in the record as, if it is a note.
  private func noted(_ line: String) -> String {
    let text = cleaned(line).text
    return text.hasPrefix("!") ? cleaned(String(text.dropFirst())).text : text
  }

  private mutating func keepLine() {
    lastKept = .now
    if player.isLooking { return }
    let text = typedLine
    guard seat != nil, text != keptLine else { return }
    if text.isEmpty { return forgetLine() }
    do throws(SystemFailure) {
      try halfTyped.keep(HalfTyped(occasion: player.walk.occasion.rawValue, text: text))
      keptLine = text
      isUnkept = false
    } catch {
      // Once is enough, and never instead of why something said in the room is not saved.
      if !isUnkept, !room.hasError {
        isUnkept = true
        room.tell(player.store.words.halfTypedIsNotKept, isError: true)
      }
    }
  }

  /// Keeps the line for the next time; where that can't be done, it counts as not saved.
  private mutating func leaveLine() {
    keepLine()
    if !player.isLooking, typedLine != keptLine {
      player.owe(cleaned(typedLine).text)
    }
  }

  private mutating func forgetLine() {
    guard !keptLine.isEmpty else { return }
    halfTyped.forget()
    keptLine = ""
  }
}
