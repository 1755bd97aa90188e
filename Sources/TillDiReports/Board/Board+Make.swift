package import TillDiCore
package import TillDiWords

extension Board {
  /// Takes what the room may see now out of a series and its programme.
  ///
  /// Costs the notes and lines of what is shown.
  package init(
    history: History, programme: Programme?, now: Timestamp, words: Words? = nil
  ) {
    let series = history.series
    let view = BoardView(
      reports: Reports(series: series, programme: programme, today: now.day, words: words),
      held: series.heldBack, now: now)
    workplace = series.name
    self.now = now
    self.words = view.words
    guard let occasion = series.currentOccasion(on: now.day) else {
      let ended = series.occasions.last { $0.isEnded && $0.day == now.day }
      session = ended.map { view.reports.title(of: $0.session) }
      activity = nil
      clock = nil
      scene = ended.map { .over(view.over($0)) } ?? .waiting(view.next)
      return
    }
    session = view.reports.title(of: occasion.session)
    guard let held = programme?.session(occasion.session),
      let here = held.activities.first(where: { $0.id == occasion.activity })
    else {
      (activity, clock, scene) = (nil, nil, .notes([]))
      return
    }
    let notes = view.columns(of: here, at: occasion)
    let reading = series.clock(of: occasion.id, in: held, at: now)
    let isGroupWork = notes.allSatisfy(\.notes.isEmpty) && (reading?.leftOfWork ?? 0) > 0
    activity = BoardActivity(
      title: view.reports.text(here.title), timeFrame: here.timeFrame,
      question: view.question(of: here))
    clock = reading.map { reading in
      let added = occasion.planned(here) - here.minutes
      return BoardClock(
        left: isGroupWork ? reading.leftOfWork ?? reading.left : reading.left,
        whole: 60 * max(1, isGroupWork ? (here.workingMinutes ?? 0) + added : here.minutes + added),
        isPaused: reading.isPaused, isGroupWork: isGroupWork)
    }
    scene =
      isGroupWork
      ? .groupWork(here.groups) : view.scene(of: here, in: held, notes: notes)
  }

  /// The picture when it is no longer kept.
  package init(offFor series: Series, now: Timestamp, words: Words? = nil) {
    workplace = series.name
    session = nil
    activity = nil
    clock = nil
    scene = .off
    self.now = now
    self.words = words ?? Words(series.language)
  }
}

/// What is needed to look at a series as a room may.
struct BoardView {
  let reports: Reports
  let held: Set<NoteID>
  let now: Timestamp

  var series: Series { reports.series }
  var words: Words { reports.words }

  /// Whether the room may see a note's words now.
  func isShown(_ note: Note) -> Bool {
    note.mayLeave && !held.contains(note.id)
      && (note.kind.track == nil || note.kind.track != reports.hiddenTrack)
  }

  /// What an activity is about.
  func scene(of activity: Activity, in session: Session, notes: [BoardColumn]) -> BoardScene {
    switch activity.form {
    case .talk, .groupWork, .collectHomework, .promises, .review: .notes(notes)
    case .giveHomework: .slips(slips(givenAt: session.id))
    case .rank, .handOver: .lists(lists(for: activity, in: session), voting: voting(in: session))
    case .mapNow: .map(.now, moments(.now, in: session))
    case .mapDream: .map(.dream, moments(.dream, in: session))
    case .link, .reply, .followUp: .mirror(mirror)
    }
  }

  /// The first of the words to say that asks something, by a question mark outside quotation marks; else the first.
  func question(of activity: Activity) -> String? {
    let said = activity.say.map { reports.text($0) }
    return said.first(where: asks) ?? said.first
  }

  private func asks(_ text: String) -> Bool {
    var isQuoted = false
    for letter in text {
      switch letter {
      case "\"", "”": isQuoted.toggle()
      case "“": isQuoted = true
      case "?": if !isQuoted { return true }
      default: break
      }
    }
    return false
  }
}
