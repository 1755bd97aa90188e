package import TillDiCore
import TillDiWords

extension Walk {
  /// Goes on once the requests of a turn were performed, or one of them was refused.
  package mutating func resume(_ outcome: Outcome, _ series: Series) -> Turn {
    let then = after
    after = .nothing
    look(at: series)
    switch outcome {
    case .saved(let actions): steps.saved(actions)
    case .changed(let actions): steps.changed(actions)
    case .refused(let refusal):
      steps.wasRefused()
      form?.refused(refusal)
      dropFormWithoutQuestion(series)
      return reminded(Turn(shows: [.refusal(refusal)]), series)
    }
    // A question about something that has gone is no question; what a form says at its end is still to come.
    switch then {
    case .nextQuestion, .replied: break
    default: dropFormWithoutQuestion(series)
    }
    switch then {
    case .nothing: return Turn()
    case .savedNote(let id):
      return reminded(Turn(shows: note(id, series).map { saved($0, series) } ?? []), series)
    case .savedGathering(let id):
      let count = series.members(of: id).count
      let number = number(of: id, series) ?? ""
      return reminded(say(.gathered(number, series.notes[id]?.text ?? "", count)), series)
    case .askHeard(let note, let phrase):
      // At once, while it is read out: what stood before is asked again afterwards.
      form = HeardForm(note: note, before: openForm)
      var turn = ask(series)
      turn.shows.insert(.phrase(phrase), at: 0)
      return turn
    case .showPresence: return reminded(say(whoIsHere(series)), series)
    case .showClock: return reminded(clock(series), series)
    case .showBallot:
      return reminded(ownBallot(series).map { say(stands($0)) } ?? Turn(), series)
    case .showResult(let list): return result(of: list, series)
    case .say(let phrase): return reminded(say(phrase), series)
    case .sayOfMeeting(let phrase):
      let shows = [.phrase(phrase)] + (meeting(series).map { [WalkShow.meeting($0)] } ?? [])
      return reminded(Turn(shows: shows), series)
    case .wasUndone(let phrase, let from): return wasUndone(phrase, from: from, series)
    case .enter(let activity):
      after = .showActivity
      return Turn(requests: [.enter(occasion, activity)])
    case .showActivity: return arrive(series)
    case .showList(let list):
      let list = WalkList(list: list, lines: series.lines(of: list))
      return reminded(Turn(shows: [.lists([list])]), series)
    case .showMap: return reminded(Turn(shows: [map(series)]), series)
    case .tookUp(let notes): return reminded(tookUp(notes, series), series)
    case .dismissedProposals(let count):
      var turn = say(.dismissedProposals(count))
      turn.shows += shownProposals(series)
      return reminded(turn, series)
    case .nextQuestion: return ask(series)
    case .replied(let reply):
      let saved = ReplyForm.saved(reply, in: series, words, today)
      var turn = ask(series)
      if let saved { turn.shows.insert(.phrase(saved), at: 0) }
      return turn
    case .askAgain: return reminded(Turn(), series)
    case .stop(let phrase): return Turn(shows: [.phrase(phrase)], isOver: true)
    case .finish: return finish(series)
    }
  }

  /// A note that was saved; quietly, what looks like it tells who somebody is.
  private func saved(_ note: NumberedNote, _ series: Series) -> [WalkShow] {
    let text = [note.note.text, note.note.detail].compactMap { $0 }.joined(separator: "\n")
    let hints = PersonalHint.all(in: text, sparing: [series.name])
    let number = number(of: note.note.id, series) ?? "\(note.number)"
    let said = note.note.text
    let meant = commandMeant(by: said)
    return [.saved(note)] + (hints.isEmpty ? [] : [.phrase(.looksPersonal(number, hints))])
      + (meant.map { [.phrase(.meantCommand(said, $0))] } ?? [])
      + (slashed(said).map { [.phrase(.noCommand($0))] } ?? [])
      + (kindMeant(note.note).map { [.phrase(.meantKind(number, said: $0, saved: note.note.kind))] }
        ?? [])
      + (offerMeant(by: said, series).map { [.phrase(.offers(.isSaid($0)))] } ?? [])
  }

  /// The command that words were perhaps meant for: `nästa`, or `+1 vaktmästare` for who came.
  private func commandMeant(by said: String) -> WalkCommand? {
    let parts = said.split(whereSeparator: \.isWhitespace)
    guard let first = parts.first, parts.count > 1 else { return WalkCommand(word: said) }
    guard parts.count <= 3, first.count > 1, first.dropFirst().allSatisfy(\.isNumber) else {
      return nil
    }
    return first.hasPrefix("+") ? .here : first.hasPrefix("-") ? .gone : nil
  }

  /// The word after a slash that is no command, nor near one: then the line is what somebody said.
  private func slashed(_ said: String) -> String? {
    guard said.hasPrefix("/"), said.dropFirst().first?.isLowercase == true else { return nil }
    let word = said.dropFirst().prefix { !$0.isWhitespace }
    let isWord = word.allSatisfy { $0.isLetter || $0 == "-" }
    return isWord && WalkCommand(word: String(word)) == nil ? String(word) : nil
  }

  /// The kind that words begin with, as in `Stör: nätet går ner`, where they were saved as another of this side's.
  private func kindMeant(_ note: Note) -> NoteKind? {
    guard let colon = note.text.firstIndex(of: ":"),
      let kind = Words.noteKind(named: String(note.text[..<colon])), kind != note.kind,
      kind.track.map({ $0 == session.track }) ?? true
    else { return nil }
    return kind
  }

  /// Tells what came out, and asks what the facilitator saw.
  mutating func finish(_ series: Series) -> Turn {
    if asksNeeds {
      asksNeeds = false
      form = NeedsForm()
      return ask(series)
    }
    form = ClosingForm()
    var turn = ask(series)
    turn.shows.insert(.ended(summary(series)), at: 0)
    return turn
  }

  /// A form without a question left is over, so that the next line is not taken for an answer; what waited behind it
  /// is asked.
  mutating func dropFormWithoutQuestion(_ series: Series) {
    while let open = form, open.question(series, self) == nil {
      form = open.next(series, self)
      asked = nil
    }
  }

  /// The question that stands, but for whether a rewording is right.
  var openForm: (any Form)? {
    if let heard = form as? HeardForm { heard.before } else { form }
  }

  /// Ends because nothing more comes in; nothing is lost, and the session may be continued.
  package func endOfInput(_ series: Series) -> Turn {
    if let closing = form as? ClosingForm, let goodbye = closing.farewell(series, self) {
      return Turn(shows: [.phrase(goodbye)], isOver: true)
    }
    if isWaiting { return Turn(shows: [.phrase(.leftUnbegun)], isOver: true) }
    return Turn(
      shows: [.phrase(form?.isOfActivity == true ? .stoppedInForm : .stopped)], isOver: true)
  }
}
