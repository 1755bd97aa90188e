import TillDiCore
import TillDiWords

extension Walk {
  mutating func command(_ text: String, _ series: Series) -> Turn {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0.isWhitespace }
    let word = String(parts.first ?? "")
    let rest = parts.count > 1 ? trimmed(String(parts[1])) : ""
    guard let command = WalkCommand(word: word) else {
      if let kind = Words.noteKind(named: word) { return take(kind, rest, series) }
      return say(.unknownCommand(word, nearest: WalkCommand.nearest(to: word, in: words.language)))
    }
    switch command {
    case .next: return leave(series)
    case .back, .goTo: return go(command, rest, series)
    case .skip: return leave(series, skipping: rest.isEmpty ? .some(nil) : .some(rest))
    case .undo where form?.isHalfFilled == true:
      form?.startOver()
      var asked = ask(series)
      asked.shows.insert(.phrase(.fromTheBeginning), at: 0)
      return asked
    case .undo, .redo:
      after = .wasUndone(command == .undo ? .undone : .redone, from: activity(series)?.id)
      return Turn(requests: [command == .undo ? .undo : .redo])
    case .edit where activity(series)?.form.drawnMap != nil,
      .remove where activity(series)?.form.drawnMap != nil:
      return redraw(command, rest, series)
    case .edit, .reword, .remove, .move, .mask, .stayInRoom, .detail:
      return change(command, rest, series)
    case .time: return time(rest, series)
    case .pause: return pause(series)
    case .read: return read(series)
    case .things: return tag(.things, rest, series)
    case .ways: return tag(.ways, rest, series)
    case .society: return tag(.society, rest, series)
    case .gather: return gather(rest, series)
    case .apart: return takeApart(rest, series)
    case .vote: return openBallot(rest, series)
    case .closeVote: return closeBallot(series)
    case .observe: return observe(rest)
    case .here where rest.isEmpty: return say(whoIsHere(series))
    case .notes: return Turn(shows: review(series))
    case .list: return Turn(shows: lists(series))
    case .sheet: return turnTo(rest)
    case .here, .gone: return attend(command, rest, series)
    case .groups: return groups(rest, series)
    case .homework: return collect(rest, series)
    case .link where rest.isEmpty, .unlink where rest.isEmpty:
      return say(.needsArgument(command))
    case .link: return link(rest, series)
    case .unlink: return link(rest, series, taking: true)
    case .help: return Turn(shows: [.help(activity(series)?.takes ?? [])])
    case .quit: return endOfInput(series)
    }
  }

  func say(_ phrase: WalkPhrase) -> Turn {
    Turn(shows: [.phrase(phrase)])
  }

  /// `/stör` switches what lines become; `/stör text` takes one note of that kind.
  private mutating func take(_ kind: NoteKind, _ text: String, _ series: Series) -> Turn {
    if let track = kind.track, let own = session.track, track != own {
      return say(.wrongTrack(kind))
    }
    if !text.isEmpty { return note(text, kind) }
    chosenKind = kind
    var turn = say(.kindNow(kind))
    if activity(series)?.form == .rank, let list = ListKind(kind) {
      turn.shows.append(.lists([WalkList(list: list, lines: series.lines(of: list))]))
    }
    return turn
  }

  /// `/blad 3`, or the one after this.
  private mutating func turnTo(_ rest: String) -> Turn {
    let number = rest.isEmpty ? (sheet ?? 0) + 1 : Int(rest)
    guard let number, (1...1000).contains(number) else { return say(.needsArgument(.sheet)) }
    sheet = number
    isReading = true
    // A new sheet begins with its first side.
    chosenKind = nil
    return say(.sheetNow(number))
  }

  /// The activity as it stands, to look at again.
  private func review(_ series: Series) -> [WalkShow] {
    guard let activity = activity(series) else { return [] }
    var shows: [WalkShow] = [.activity(view(of: activity, series))]
    if activity.form.drawnMap != nil { shows.append(map(series)) }
    if let question = form?.question(series, self) { shows.append(question) }
    return shows
  }

  /// Leaves the activity for the next one, or ends the session.
  ///
  /// `skipping` is the reason for passing over it; the outer `nil` means that it was not passed over.
  private mutating func leave(_ series: Series, skipping: String?? = nil) -> Turn {
    guard let activity = activity(series),
      let place = session.activities.firstIndex(where: { $0.id == activity.id })
    else { return Turn(shows: [.phrase(.stopped)], isOver: true) }
    if case .closing? = form { return Turn(shows: [.phrase(.goodbye)], isOver: true) }
    let standing = notes(series).filter { !$0.note.isRemoved }
    if skipping == nil, !nudged.contains(activity.id),
      Series.isAllThings(standing.map(\.note))
    {
      nudged.insert(activity.id)
      return say(.allThings)
    }
    var turn = Turn()
    if let reason = skipping {
      turn.requests.append(.request(.skip(occasion, activity.id, reason: reason)))
    } else {
      turn.requests += homework(of: activity, series)
      if let outcome = activity.outcome, activity.form.isNoted, standing.isEmpty {
        turn.shows = [.phrase(.stillMissing(outcome[words.language]))]
      } else if !standing.isEmpty {
        let spent = now.flatMap { series.occasion(occasion)?.clock?.minutesSpent(at: $0) }
        turn.shows = [
          .phrase(
            .closed(
              activity.title[words.language], notes: standing.count,
              minutes: spent, planned: activity.minutes))
        ]
      }
    }
    form = nil
    if place + 1 < session.activities.count {
      turn.requests.append(.request(.enter(occasion, session.activities[place + 1].id)))
      after = .showActivity
    } else {
      turn.requests.append(.request(.end(occasion)))
      after = .finish
    }
    return turn
  }

  /// Homework that was asked for or handed out, recorded when the room goes on.
  private func homework(of activity: Activity, _ series: Series) -> [WalkRequest] {
    let held = series.occasion(occasion)
    switch activity.form {
    case .collectHomework:
      return programme.homework(collectedAt: session.id)
        .filter { held?.homeworkCollected[$0.id] == nil }
        .map { .request(.collectHomework(occasion, $0.id, brought: nil)) }
    case .giveHomework:
      return programme.homework(givenAt: session.id)
        .filter { held?.homeworkGiven.contains($0.id) == false }
        .map { .request(.giveHomework(occasion, $0.id)) }
    default: return []
    }
  }

  private mutating func go(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let count = session.activities.count
    let here = activity(series).flatMap { current in
      session.activities.firstIndex { $0.id == current.id }
    }
    let place: Int
    if command == .back {
      guard let here, here > 0 else { return say(.firstActivity) }
      place = here - 1
    } else {
      guard let number = Int(rest) else { return say(.needsArgument(.goTo)) }
      guard (1...count).contains(number) else { return say(.noSuchActivity(number, count: count)) }
      place = number - 1
    }
    after = .showActivity
    return Turn(requests: [.request(.enter(occasion, session.activities[place].id))])
  }

  /// `/läxa 4`: four had brought what is collected here.
  private mutating func collect(_ rest: String, _ series: Series) -> Turn {
    let due = programme.homework(collectedAt: session.id)
    if due.isEmpty { return say(.noHomeworkDue) }
    guard let count = Int(rest), (0...1000).contains(count) else {
      return say(rest.isEmpty ? .needsArgument(.homework) : .notANumber(rest))
    }
    after = .say(.homeworkCounted(count))
    return Turn(
      requests: due.map { .request(.collectHomework(occasion, $0.id, brought: count)) })
  }
}

extension ActivityForm {
  /// The map that is drawn in it, if one is.
  var drawnMap: MapKind? {
    switch self {
    case .mapNow: .now
    case .mapDream: .dream
    default: nil
    }
  }
}
