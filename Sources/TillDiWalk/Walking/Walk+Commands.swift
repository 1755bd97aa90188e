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
    case .next: return stepOn(series) ?? leave(series)
    case .back: return stepBack(series) ?? go(command, rest, series)
    case .goTo: return go(command, rest, series)
    case .jump: return jump(rest, series)
    case .skip: return leave(series, skipping: rest.isEmpty ? .some(nil) : .some(rest))
    case .undo where form?.isHalfFilled == true:
      form?.startOver()
      var asked = ask(series)
      asked.shows.insert(.phrase(.fromTheBeginning), at: 0)
      return asked
    case .undo, .redo: return takeBack(command, series)
    case .edit where activity(series)?.form.drawnMap != nil,
      .remove where activity(series)?.form.drawnMap != nil:
      return redraw(command, rest, series)
    case .edit, .reword, .remove, .move, .mask, .stayInRoom, .detail:
      return change(command, rest, series)
    case .time: return time(rest, series)
    case .pause: return pause(rest, series)
    case .read: return read(series)
    case .things: return tag(.things, rest, series)
    case .ways: return tag(.ways, rest, series)
    case .society: return tag(.society, rest, series)
    case .gather: return gather(rest, series)
    case .apart: return takeApart(rest, series)
    case .vote: return openBallot(rest, series)
    case .closeVote: return closeBallot(series)
    case .observe: return observe(rest)
    case .board:
      return BoardWish(typed: rest).map { Turn(shows: [.board($0)]) } ?? say(.needsArgument(.board))
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
    // As people say it.
    case .takeProposal where rest.lowercased().hasPrefix("bort"):
      return self.command("ta-bort" + rest.dropFirst(4), series)
    case .takeProposal where rest.isEmpty, .dismissProposal where rest.isEmpty:
      return say(.needsArgument(command))
    case .takeProposal, .dismissProposal:
      return listsOffers(series)
        ? answerProposals(command, rest, series) : decideOnProposal(command, rest, series)
    case .help: return help(rest, series)
    case .quit: return quit(series)
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
    if let open = ownBallot(series) {
      turn.shows.append(
        .phrase(votes(series) == nil ? .ballotWaits(open.ballot.list) : stands(open)))
    }
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
    shows += shownProposals(series)
    shows += listsReadAloud(activity, series)
    if let meeting = meeting(series) { shows.append(.meeting(meeting)) }
    if let question = form?.question(series, self) { shows.append(.question(question.whole)) }
    return shows
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
      requests: due.map { .collectHomework(occasion, $0.id, brought: count) })
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
