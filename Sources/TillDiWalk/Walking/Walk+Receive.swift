package import TillDiCore
import TillDiWords

extension Walk {
  /// Takes a line from the room or a word from the facilitator.
  ///
  /// A line that begins with `/` or `.` is a command, doubled it is the character itself; `!` begins a note that
  /// stays in the room. A line that is exactly a ``HotKey`` is one. What is left is an answer, an order, a moment, a link or a note, as the activity has it.
  package mutating func receive(_ line: String, _ series: Series) -> Turn {
    after = .nothing
    steps.lineBegins()
    let text = trimmed(line)
    // A question mark alone is somebody who is lost, not something somebody said.
    if text == "?" { return reminded(command(text, series), series) }
    guard let mark = text.first, mark == "/" || mark == "." else { return take(text, series) }
    let rest = text.dropFirst()
    // "..." begins many a sentence, and "//" is a slash that was meant.
    if rest.first == mark { return take(mark == "/" ? String(rest) : text, series) }
    if rest.first?.isWhitespace == true { return take(text, series) }
    if takesNotes(series), !isNearACommand(rest) { return take(text, series) }
    let turn = command(rest.isEmpty ? "?" : String(rest), series)
    // The question that stands is said again, so that nobody has to look for it.
    let isAnswered = turn.isOver || !turn.requests.isEmpty || expectsMore
    return isAnswered ? turn : reminded(turn, series)
  }

  /// Whether a line that is no command is a note here, and no answer or moment.
  private func takesNotes(_ series: Series) -> Bool {
    guard form == nil else { return false }
    switch activity(series)?.form {
    case .mapNow?, .mapDream?, .link?: return false
    default: return true
    }
  }

  /// Whether a line begins with a command or a kind of note, or with what may be one that was mistyped: `.net-klienten`
  /// and `/Supporten` are what somebody said.
  private func isNearACommand(_ line: Substring) -> Bool {
    guard let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) else {
      return true
    }
    return WalkCommand(word: word) != nil || Words.noteKind(named: word) != nil
      || WalkCommand.nearest(to: word, in: words.language) != nil
  }

  private mutating func take(_ text: String, _ series: Series) -> Turn {
    // What stays in the room is never an answer or a moment: those leave it.
    if text.hasPrefix("!") { return note(text, kind(series)) }
    if var filling = form {
      if let turn = askOfWhatChanged(filling, series) { return turn }
      let answering = filling.answer(text, series, self)
      form = filling
      if answering.goesOn { return leave(series) }
      if answering.isPassedOn {
        form = nil
        var turn = take(text, series)
        // What waited behind the question was on no screen: the line is no answer to it, and it is asked now.
        form = filling.next(series, self)
        asked = nil
        if turn.requests.isEmpty, !expectsMore { turn = reminded(turn, series) }
        return turn
      }
      after = answering.after
      if !answering.requests.isEmpty {
        return Turn(requests: answering.requests, shows: answering.shows)
      }
      // Nothing to save: the next question at once, or the same one again.
      let said = Turn(shows: answering.shows)
      if !answering.shows.isEmpty { return reminded(said, series) }
      return ask(series)
    }
    if let pressed = press(text, series) { return pressed }
    if let answered = answerOffer(text, series) { return answered }
    guard !text.isEmpty else {
      return activity(series)?.form == .link ? nextItem(series) : Turn()
    }
    switch activity(series)?.form {
    case .rank?: return rank(text, series)
    case .mapNow?: return draw(text, on: .now)
    case .mapDream?: return draw(text, on: .dream)
    case .link?: return link(text, series)
    case .reply?:
      if let note = replied(named: text, series) {
        form = ReplyForm(with: note)
        return ask(series)
      }
      return note(text, kind(series))
    default: return note(text, kind(series))
    }
  }

  /// Nobody says yes to words that were not read aloud: lists that have changed since are shown again first.
  private mutating func askOfWhatChanged(_ form: any Form, _ series: Series) -> Turn? {
    guard let question = form.question(series, self), question.isAboutLists,
      question.about != asked
    else { return nil }
    var turn = ask(series)
    turn.shows.insert(.phrase(.listsChanged), at: 0)
    return turn
  }

  /// A new note; `!` before it keeps it in the room from before it is saved.
  mutating func note(_ text: String, _ kind: NoteKind) -> Turn {
    let staysInRoom = text.hasPrefix("!")
    let said = staysInRoom ? trimmed(String(text.dropFirst())) : text
    if let track = kind.track, let own = session.track, track != own {
      return Turn(shows: [.phrase(.wrongTrack(kind))])
    }
    let id = NoteID(drawName())
    let (words, detail) = kind.hasDetail ? split(said) : (said, nil)
    after = .savedNote(id)
    return Turn(
      requests: [
        .say(id, kind, text: words, detail: detail, staysInRoom: staysInRoom)
      ])
  }

  /// The staff line that a name alone means, so that its reply can be given or changed.
  private func replied(named text: String, _ series: Series) -> NoteID? {
    guard let note = series.note(called: text.filter { !$0.isWhitespace }) else { return nil }
    let isHandedOver = series.latestHandOver(of: .staff) != nil
    return isHandedOver && series.comparison.items.contains { $0.line.note == note } ? note : nil
  }

  /// Numbers only, and `ny` for what has come since, are an order of the list that is being ranked; anything else is a
  /// new line of it.
  private mutating func rank(_ text: String, _ series: Series) -> Turn {
    if let voted = vote(text, series) { return voted }
    let kind = self.kind(series)
    let words = text.split { $0.isWhitespace || $0 == "," }
    guard let list = ListKind(kind), !words.isEmpty else { return note(text, kind) }
    let lines = series.lines(of: list)
    guard words.allSatisfy({ $0.isMark(in: lines) }) else { return note(text, kind) }
    var order: [NoteID] = []
    for word in words {
      guard let line = LineMark(typed: word).flatMap({ lines.line($0) }) else {
        return Turn(shows: [.phrase(.notAnOrder(String(word)))])
      }
      order.append(line.note)
    }
    after = .showList(list)
    return Turn(requests: [.rank(list, order)])
  }

  /// `moment: role, role -> who decides`, as ``MomentLine`` reads it.
  private mutating func draw(_ text: String, on map: MapKind) -> Turn {
    // "äger: IT" says something of a moment, and not of which.
    if MomentLine(reading: text, isChange: true).isSilent(on: .name) {
      return say(.whichMoment(text))
    }
    after = .showMap
    let moment = Moment(reading: text, id: MomentID(drawName()))
    return Turn(requests: [.setMoment(map, moment, after: nil)])
  }
}

extension Series {
  /// The note that a short name such as `stör2` means: in what was handed over, else in the list as it stands.
  package func note(called name: String) -> NoteID? {
    guard let name = LineName(typed: name) else { return nil }
    return sharedLines(of: name.list.track).filter { $0.list == name.list }.line(name.mark)?.note
  }
}

extension NoteKind {
  /// Whether it may have a route or conditions.
  package var hasDetail: Bool { self == .claim || self == .offer }
}

/// What stands before and after the first arrow, `→` or `->`.
package func split(_ text: String) -> (String, String?) {
  for arrow in ["→", "->"] {
    let parts = text.split(separator: arrow, maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      let tail = trimmed(String(parts[1]))
      return (trimmed(String(parts[0])), tail.isEmpty ? nil : tail)
    }
  }
  return (text, nil)
}

func trimmed(_ text: String) -> String {
  let front = text.drop(while: \.isWhitespace)
  guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(front[...last])
}

extension Substring {
  /// Whether it is a whole number that something may be counted by, written with digits only: a telephone number's
  /// `+46` is none.
  var isNumber: Bool { (1...9).contains(count) && allSatisfy { $0.isASCII && $0.isNumber } }

  /// Whether it is a number, or means a new line of a list that has one.
  func isMark(in lines: [ListLine]) -> Bool {
    isNumber || LineMark(typed: self) != nil && lines.contains { $0.number == nil }
  }
}
