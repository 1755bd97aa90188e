package import TillDiCore
package import TillDiWords

extension Board {
  /// Takes what the room may see now out of a series and its programme.
  ///
  /// Costs the notes and lines of what is shown.
  package init(
    history: History, programme: Programme?, now: Timestamp, words: Words? = nil,
    told: BoardTold = BoardTold()
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
      (activity, clock, next) = (nil, nil, nil)
      scene = ended.map { .over(view.over($0)) } ?? .waiting(view.next)
      return
    }
    session = view.reports.title(of: occasion.session)
    guard let held = programme?.session(occasion.session),
      let here = held.activities.first(where: { $0.id == occasion.activity })
    else {
      (activity, clock, next, scene) = (nil, nil, nil, .notes([]))
      return
    }
    let notes = view.columns(of: here, at: occasion)
    let reading = series.clock(of: occasion.id, in: held, at: now)
    let isGroupWork =
      here.workingMinutes != nil
      && told.isWorking ?? view.isWorking(in: here, at: occasion, reading)
    next = here.id == held.activities.last?.id ? view.next : nil
    let question = view.question(of: here)
    activity = BoardActivity(
      title: view.reports.text(here.title), timeFrame: here.timeFrame, question: question)
    clock = reading.map { reading in
      let added = occasion.planned(here) - here.minutes
      return BoardClock(
        left: isGroupWork ? reading.leftOfWork ?? reading.left : reading.left,
        whole: 60 * max(1, isGroupWork ? (here.workingMinutes ?? 0) + added : here.minutes + added),
        isPaused: reading.isPaused, isGroupWork: isGroupWork,
        end: isGroupWork
          ? reading.leftOfWork.map {
            Timestamp(seconds: now.seconds + $0 + 59, offset: now.offset).time
          } : nil)
    }
    if let reading, reading.isPaused {
      scene = .pause(until: reading.breakEnd)
    } else if isGroupWork {
      scene = .groupWork(
        BoardGroups(
          size: here.groups, groups: told.groups,
          task: here.say.map { view.reports.text($0) }.filter { $0 != question }))
    } else {
      scene = view.scene(of: here, in: held, notes: notes, history)
    }
  }

  /// The picture when it is no longer kept.
  package init(offFor series: Series, now: Timestamp, words: Words? = nil) {
    workplace = series.name
    session = nil
    (activity, clock, next) = (nil, nil, nil)
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

  /// Whether groups are working, as far as the record tells: no sheet was read out, and they have time left.
  func isWorking(in activity: Activity, at occasion: Occasion, _ clock: ClockReading?) -> Bool {
    (clock?.leftOfWork ?? 0) > 0
      && !series.noteOrder.contains { id in
        let position = series.notes[id]?.position
        return position?.occasion == occasion.id && position?.activity == activity.id
          && position?.sheet != nil
      }
  }

  /// What an activity is about.
  func scene(
    of activity: Activity, in session: Session, notes: [BoardColumn], _ history: History
  ) -> BoardScene {
    switch activity.form {
    case .talk, .groupWork, .collectHomework, .promises, .review: .notes(notes)
    case .giveHomework: .slips(slips(givenAt: session.id))
    case .rank, .handOver: ballot(in: session, history) ?? .lists(lists(for: activity, in: session))
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
