package import TillDiCore
package import TillDiWalk
import TillDiJournal
import TillDiWords

extension OpenSeries: WalkStore {
  package var lostCount: Int { record.lost.count }

  /// Asks at the end about what went while the room worked, and says what could not be saved.
  ///
  /// - Throws: A ``Report`` that names all of it.
  mutating func settle(unsaved: String?) throws {
    do {
      try askAboutLost()
    } catch let report as Report {
      throw Report([unsaved, report.text].compactMap { $0 }.joined(separator: "\n"))
    }
    if let unsaved { throw Report(unsaved) }
  }

  /// Asks whether what went while the room worked is to be written back, and does it.
  ///
  /// - Throws: A ``Report`` where nobody said yes, or it could not be written.
  private mutating func askAboutLost() throws {
    let count = record.lost.count
    guard count > 0 else { return }
    let asker = Asker(context: context, words: words, mayAsk: mayAsk)
    guard asker.canAsk, try asker.yes(words.writeBack(count), flag: "--as-it-stands") else {
      throw Report(words.notWrittenBack(count))
    }
    do throws(JournalFailure) {
      try record.writeBack(stamp)
    } catch {
      throw Report(error, words)
    }
    try context.say(words.wroteBack(count))
  }

  package mutating func takeBack(_ named: [ActionID], redoing: Bool, at position: Position? = nil)
    throws
    -> [Action]
  {
    let undoings = try undo(named, redoing: redoing, at: position)
    return history.affected(by: undoings)
  }

  package mutating func replace(_ masked: String, of subject: Subject, with other: String) throws
    -> (count: Int, papers: [String], holding: [String])
  {
    let masking = try mask(subject, words: masked, with: other)
    return (masking.count, masking.papers, masking.left.holding)
  }

  /// A session keeps the day it was begun on until somebody says which day it was held; says that it is put right.
  ///
  /// - Throws: A ``Report`` when the day has not come, or it could not be saved.
  package mutating func putRight(_ occasion: OccasionID, _ day: Day, _ programme: Programme) throws
  {
    guard let held = series.occasion(occasion) else { return }
    let title = programme.session(held.session)?.title[words.language] ?? held.session.rawValue
    let made = try perform(
      [.putDayRight(occasion, day)], at: Position(session: held.session, occasion: occasion))
    try context.say(
      made.isEmpty ? words.wasHeldThen(title, day) : words.dayIsPutRight(title, day))
  }

  /// Plays a session on this series, in the world it was opened in.
  package func player(
    _ held: HeldSession, _ programme: Programme, keepsTime: Bool,
    entering activity: ActivityID? = nil, isLooking: Bool = false,
    suggester: any Suggesting
  ) -> WalkPlayer<OpenSeries> {
    WalkPlayer(
      held, on: self, programme: programme, keepsTime: keepsTime, entering: activity,
      isLooking: isLooking, words: words, suggester: suggester, now: context.now,
      drawName: context.drawName)
  }
}

extension WalkPlayer<OpenSeries> {
  /// Leads the room to the end: on the whole screen, or line by line where that is wanted or all there is.
  ///
  /// `showsBoard` is whether the big picture is on from the beginning.
  ///
  /// - Throws: A ``Report`` when something could not be saved, or the big picture that was asked for not be kept.
  package func lead(
    day: Day?, label: String?, isPlain: Bool, rings: Bool = false, showsBoard: Bool = false
  ) throws {
    // Nobody should talk into a record that takes nothing.
    if !isLooking { try store.mayBeChanged() }
    var player = self
    var board = try BoardSwitch(player, isOn: showsBoard)
    // A terminal that can't be taken is no reason not to hold the session.
    var context = store.context
    let isPlain = isPlain || context.isReadAloud
    context.isReadAloud = isPlain
    guard !isPlain, let terminal = try? context.takeTerminal(context.usesColor) else {
      board.beats = false
      let seat = context.isInteractive ? self.seat : nil
      if context.isInteractive, seat == nil { try context.tell(store.words.isOpenElsewhere) }
      defer { withExtendedLifetime(seat) {} }
      var driver = WalkDriver(context: context, board: board)
      return try driver.run(&player, day: day, label: label)
    }
    var driver = LiveDriver(
      player, on: terminal, rings: rings, board: board, seat: seat, in: store.context)
    try driver.run(day: day, label: label)
  }

  /// The place at the screen, unless another window of this laptop has it.
  private var seat: LiveSeat? {
    LiveSeat(folder: store.folder, laptop: store.context.laptop(), disk: store.context.disk)
  }
}
