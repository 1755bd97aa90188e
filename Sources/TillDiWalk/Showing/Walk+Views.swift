import TillDiCore
import TillDiWords

extension Walk {
  func opening(_ series: Series, day: Day, label: String?) -> WalkOpening {
    let held = series.occasion(occasion)
    let track = session.track.map { programme.sessions(of: $0) } ?? []
    let number = track.firstIndex { $0.id == session.id }
    return WalkOpening(
      session: session,
      trackTitle: session.track.flatMap { programme.track($0)?.title[words.language] },
      day: held?.day ?? day, label: held?.label ?? label, isContinued: held != nil,
      presentCount: held?.presentCount ?? 0, workplace: series.name,
      adjustments: series.adjustments(for: session, in: programme),
      place: number.map { SessionPlace(number: $0 + 1, count: track.count) },
      unheard: held == nil ? unheard(series) : [], earlier: held == nil ? earlier(series) : [])
  }

  /// An activity with all its notes, or with some.
  func view(of activity: Activity, _ series: Series, notes some: [NumberedNote]? = nil)
    -> ActivityView
  {
    let place = session.activities.firstIndex { $0.id == activity.id } ?? 0
    let homework =
      switch activity.form {
      case .collectHomework: programme.homework(collectedAt: session.id)
      case .giveHomework: programme.homework(givenAt: session.id)
      default: [Homework]()
      }
    let step = activity.step.flatMap { number in
      session.track.flatMap { programme.track($0)?.steps.first { $0.number == number } }
    }
    return ActivityView(
      activity: activity, number: place + 1, count: session.activities.count,
      stepLabel: step?.label[words.language], homework: homework,
      notes: some ?? notes(series))
  }

  /// The lists that matter where the room is: this side's own, or both sides' where they meet.
  ///
  /// Where they meet, a side is heard by what it has handed over and by nothing else.
  func lists(_ series: Series) -> [WalkShow] {
    if let track = session.track {
      return [
        .lists(ListKind.lists(of: track).map { WalkList(list: $0, lines: lines(of: $0, series)) })
      ]
    }
    let shared = Dictionary(
      TrackKind.allCases.map { track in
        (track, series.latestHandOver(of: track).map { series.lines(of: $0) })
      }, uniquingKeysWith: { first, _ in first })
    let links = links(among: shared.values.flatMap { $0 ?? [] }, series)
    return TrackKind.allCases.map { track in
      guard let lines = shared[track] ?? nil else { return .refusal(.notHandedOver(track)) }
      return .lists(
        ListKind.lists(of: track).map { list in
          var shown = WalkList(list: list, lines: lines.filter { $0.list == list })
          for line in shown.lines { shown.links[line.note] = links[line.note] }
          shown.answers = answers(to: shown.lines, series)
          return shown
        })
    }
  }

  /// The list that is read aloud here, as it was handed over.
  func listsReadAloud(_ activity: Activity, _ series: Series) -> [WalkShow] {
    guard let track = activity.reads else { return [] }
    guard let handOver = series.latestHandOver(of: track) else {
      return [.refusal(.notHandedOver(track))]
    }
    let lines = series.lines(of: handOver)
    return [
      .lists(
        ListKind.lists(of: track).map { list in
          var shown = WalkList(list: list, lines: lines.filter { $0.list == list })
          shown.answers = answers(to: shown.lines, series)
          return shown
        })
    ]
  }

  /// What each line is linked with, where both ends are among the lines.
  private func links(among lines: [ListLine], _ series: Series) -> [NoteID: [String]] {
    if series.links.isEmpty { return [:] }
    let names = Dictionary(
      lines.map { ($0.note, words.name(of: $0)) }, uniquingKeysWith: { one, _ in one }
    )
    return series.links.reduce(into: [:]) { links, link in
      guard let item = names[link.item], let offer = names[link.offer] else { return }
      links[link.item, default: []].append(words.linked(offer, link.grade))
      links[link.offer, default: []].append(words.linked(item, link.grade))
    }
  }

  func map(_ series: Series) -> WalkShow {
    let kind: MapKind = activity(series)?.form == .mapDream ? .dream : .now
    let now = series.maps[.now] ?? []
    let moments = series.maps[kind] ?? []
    return .map(kind, moments, kind == .dream ? mapChanges(from: now, to: moments) : [])
  }

  func summary(_ series: Series) -> SessionSummary {
    let held = series.noteOrder.compactMap { series.notes[$0] }.filter {
      $0.position?.occasion == occasion && !$0.isRemoved
    }
    let noted = Set(held.compactMap { $0.position?.activity })
    let skipped = series.occasion(occasion)?.skipped ?? [:]
    let missing = session.activities.filter { activity in
      activity.outcome != nil && activity.form.isNoted && !noted.contains(activity.id)
        && skipped[activity.id] == nil
    }
    return SessionSummary(
      session: session, noteCount: held.count { !$0.isName },
      missing: missing.map { $0.title[words.language] },
      homework: programme.homework(givenAt: session.id),
      next: series.nextSession(in: programme).map { next in
        NextSession(session: next, plan: series.waitingPlans.first { $0.session == next.id })
      },
      taken: taken(series), unheard: unheard(series), notHandedOver: notHandedOver(series))
  }

  /// The side whose list was to be handed over in this session and has no version, where there is something on it.
  private func notHandedOver(_ series: Series) -> TrackKind? {
    guard let track = session.track, session.activities.contains(where: { $0.form == .handOver }),
      series.latestHandOver(of: track) == nil,
      ListKind.lists(of: track).contains(where: { !series.lines(of: $0).isEmpty })
    else { return nil }
    return track
  }

  /// What the session took, where the clock ran.
  private func taken(_ series: Series) -> TimeTaken? {
    guard let taken = series.occasion(occasion)?.taken, !taken.isEmpty else { return nil }
    return TimeTaken(
      planned: session.minutes, actual: taken.values.reduce(0) { $0 + $1.actual })
  }

  /// Activities that took at least five minutes more or less than planned when the session was held last.
  private func earlier(_ series: Series) -> [EarlierTime] {
    let times = series.earlierTimes(of: session.id, before: occasion)
    return session.activities.compactMap { activity in
      guard let taken = times[activity.id], abs(taken.actual - taken.planned) >= 5 else {
        return nil
      }
      return EarlierTime(title: activity.title[words.language], taken: taken)
    }
  }
}

extension ActivityForm {
  /// Whether what comes out of it is notes.
  var isNoted: Bool {
    switch self {
    case .talk, .groupWork, .collectHomework: true
    case .giveHomework, .rank, .mapNow, .mapDream, .handOver, .promises, .link, .reply, .followUp,
      .review:
      false
    }
  }
}
