package import TillDiCore
import TillDiWords

/// Everything a facilitator may need to see at one moment; a live screen shows it, whole and always in the same places.
///
/// It is made anew for every change and holds no more than the walk and the series say.
package struct WalkPicture: Hashable, Sendable {
  /// The workplace.
  package var workplace: String
  /// The track's title, where the session has a track.
  package var trackTitle: String?
  /// The session.
  package var session: Session
  /// Which session of its track it is.
  package var place: SessionPlace?
  /// Tells it from another occasion of the same session.
  package var label: String?
  /// The activity, with the notes that stand there, the newest of each kind if there are very many; `nil` once the
  /// session is over.
  package var activity: ActivityView?
  /// How many notes of each kind stand there beside those.
  package var older: [NoteKind: Int] = [:]
  /// How the session stands against its plan; `nil` without a clock.
  package var clock: ClockReading?
  /// The minutes the activity has here: the programme's, and what was added in the room.
  package var plannedMinutes: Int?
  /// Whether groups are working, so that only the task and the time matter.
  package var isWorking = false
  /// What a plain line becomes.
  package var kind: NoteKind
  /// The kinds that may be noted here, in their order.
  package var kinds: [NoteKind] = []
  /// The sheet that is read out.
  package var sheet: Int?
  /// The question that is open, so that a line is an answer.
  package var question: WalkQuestion?
  /// What must come out here and has not yet.
  package var missing: LocalizedText?
  /// How many are here of each role, in the order that a number names them; roles of the team that nobody has
  /// counted yet come last, with none.
  package var roles: [RoleCount] = []
  /// The lists that are worked on here, where the activity is about lists.
  package var lists: [WalkList] = []
  /// The item in turn where two lists meet.
  package var meeting: WalkMeeting?
  /// What each line of those lists is linked with, by the names people say: "Kan 2", "Kan 2 delvis".
  package var links: [NoteID: [String]] = [:]
  /// The map that is drawn here, if one is.
  package var map: WalkMap?
  /// Differences between the maps that may be offers, where offers are ordered.
  package var proposals: [MapProposal] = []
  /// The ballot that is open; its totals are nobody's to see.
  package var ballot: BallotCount?
  /// How many votes the lines got in the ballots that were closed here last.
  package var votes: [NoteID: Int] = [:]
  /// How many lines could not be saved; whoever plays the walk knows.
  package var unsaved = 0
  /// Whether the session is taken down afterwards.
  package var isAfterwards = false
  /// Why the clock stands, where it does: the session waits to be begun, or is only looked at.
  package var stillness: Stillness?

  /// Why the clock stands.
  package enum Stillness: Hashable, Sendable {
    /// Nobody has done anything yet.
    case waits
    /// Somebody only looks.
    case isLookedAt
  }
}

/// A role and how many of it are here.
package struct RoleCount: Hashable, Sendable {
  /// The role.
  package let role: String
  /// How many.
  package let count: Int

  /// Takes both.
  package init(role: String, count: Int) {
    self.role = role
    self.count = count
  }
}

/// A map as it is being drawn.
package struct WalkMap: Hashable, Sendable {
  /// Now or the dream.
  package let kind: MapKind
  /// The moments in order.
  package let moments: [Moment]
  /// How the dream differs from now.
  package let changes: [MomentChange]
}

extension Walk {
  /// More notes of a kind than any screen has lines.
  private static let mostInPicture = 400

  /// What there is to see at this moment.
  ///
  /// Costs what fits on a large screen, and not the number of notes, once the walk has seen what was added.
  package func picture(_ series: Series) -> WalkPicture {
    let held = series.occasion(occasion)
    let opening = opening(series, day: today, label: nil)
    var picture = WalkPicture(
      workplace: series.name, trackTitle: opening.trackTitle, session: session,
      place: opening.place, label: opening.label, kind: kind(series))
    picture.isAfterwards = held?.isAfterwards ?? false
    picture.roles = roleCounts(series)
    picture.question = form?.question(series, self)
    guard let held, !held.isEnded, let activity = activity(series) else { return picture }
    let sight = sight(of: series)
    let (notes, older) = sight.newest(Self.mostInPicture, series)
    picture.activity = view(of: activity, series, notes: notes)
    picture.older = older
    picture.clock = now.flatMap { series.clock(of: occasion, in: session, at: $0) }
    picture.plannedMinutes = held.planned(activity)
    picture.isWorking = isWorking(activity, series)
    picture.kinds = activity.takes
    picture.sheet = sheet
    if activity.form.isNoted, notes.isEmpty { picture.missing = activity.outcome }
    switch activity.form {
    case .rank:
      picture.lists = ListKind.allCases.filter { list in
        activity.takes.contains(list.noteKind)
      }.map { WalkList(list: $0, lines: lines(of: $0, series)) }
      picture.ballot = ownBallot(series)
      picture.votes = votes(picture.lists, series)
      picture.proposals = proposals(series)
    case .link, .handOver, .reply:
      picture.lists = lists(series).flatMap { show -> [WalkList] in
        if case .lists(let lists) = show { lists } else { [] }
      }
      picture.links = picture.lists.reduce(into: [:]) { $0.merge($1.links) { one, _ in one } }
      picture.meeting = meeting(series)
    case .mapNow, .mapDream:
      if case .map(let kind, let moments, let changes) = map(series) {
        picture.map = WalkMap(kind: kind, moments: moments, changes: changes)
      }
    default:
      for case .lists(let lists) in listsReadAloud(activity, series) { picture.lists = lists }
    }
    return picture
  }

  /// What was voted on lists whose last ballot is closed; a ballot that is open hides what was voted before.
  private func votes(_ lists: [WalkList], _ series: Series) -> [NoteID: Int] {
    lists.reduce(into: [:]) { votes, list in
      guard let last = series.ballots.last(where: { $0.ballot.list == list.list }), last.isClosed
      else { return }
      votes.merge(last.totals.filter { $0.value > 0 }) { _, later in later }
    }
  }

  /// Whether groups are working: the activity begins with it, and nothing has been read out yet.
  ///
  /// What is noted meanwhile doesn't end it; once their time is out, what stands there is read out.
  func isWorking(_ activity: Activity, _ series: Series) -> Bool {
    activity.workingMinutes != nil && !isReading && sheet == nil
      && series.occasion(occasion)?.isAfterwards == false
      && (sight(of: series).isEmpty || leftOfWork(series) > 0)
  }

  /// The roles that are here, have been here or belong to the team, in the order they came; a number names each.
  func roleCounts(_ series: Series) -> [RoleCount] {
    let held = series.occasion(occasion)
    let present = held?.present ?? [:]
    let here = present.keys.inSwedishOrder
    let earlier = Set(series.occasions.filter { $0.session == session.id }.flatMap(\.most.keys))
      .union(session.track == .staff ? series.expectedRoles : [])
    let rest = earlier.inSwedishOrder.filter { knownRole($0, among: here) == nil }
    return here.map { RoleCount(role: $0, count: present[$0] ?? 0) }
      + rest.map { RoleCount(role: $0, count: 0) }
  }
}
