import TillDiCore
import TillDiWords

/// Laying the two lists side by side: one item at a time, what may serve it, and people's links.
extension Walk {
  /// The two lists, where both have been handed over; a side is heard by what it has handed over and by nothing else.
  func table(of series: Series) -> MeetingTable? {
    guard mayMeet(series) else { return nil }
    if let table, table.isNewest(series) { return table }
    return MeetingTable(series, suggester, after: table)
  }

  /// Takes in what has happened to the lists and the links; it may be anything.
  mutating func lookAtTable(_ series: Series) {
    table = mayMeet(series) ? MeetingTable(series, suggester, after: table) : nil
  }

  private func mayMeet(_ series: Series) -> Bool {
    activity(series)?.form == .link
      && TrackKind.allCases.allSatisfy { series.latestHandOver(of: $0) != nil }
  }

  /// What the room talks about now.
  func meeting(_ series: Series) -> WalkMeeting? {
    guard let table = table(of: series) else { return nil }
    let items = table.comparison.items
    let current = item(table)
    return WalkMeeting(
      item: current?.line, links: current?.links ?? [], offers: table.comparison.offers.map(\.line),
      proposals: current.flatMap { table.suggestions[$0.line.note] } ?? [],
      number: items.firstIndex { $0.line.note == current?.line.note }.map { $0 + 1 } ?? 0,
      count: items.count, alone: items.count { !$0.isMatched })
  }

  /// The item in turn: the one that was named or linked last, else the first that nobody has linked or passed over.
  private func item(_ table: MeetingTable) -> ComparedItem? {
    let items = table.comparison.items
    return items.first { $0.line.note == turn }
      ?? items.first { !$0.isMatched && !passed.contains($0.line.note) }
  }

  /// Takes up the first item that nobody has linked, as the room comes to the lists.
  mutating func beginMeeting(_ series: Series) -> [WalkShow] {
    passed = []
    turn = nil
    lookAtTable(series)
    turn = table.flatMap { item($0)?.line.note }
    return meeting(series).map { [.meeting($0)] } ?? []
  }

  /// An empty line: the room has talked about this one, and takes the next that stands alone.
  ///
  /// When all have been talked about, those that still stand alone are taken up again.
  mutating func nextItem(_ series: Series) -> Turn {
    guard let table = table(of: series) else { return Turn() }
    if let item = item(table) { passed.insert(item.line.note) } else { passed = [] }
    turn = nil
    turn = item(table)?.line.note
    return Turn(shows: meeting(series).map { [.meeting($0)] } ?? [])
  }

  /// `vill1 kan2`, `vill1 kan2 delvis`; an offer alone is for the item in turn, and an item alone is taken up.
  mutating func link(_ text: String, _ series: Series, taking apart: Bool = false) -> Turn {
    let (typed, grade) = Words.linkGrade(in: text)
    // What names no line is something somebody says of them.
    if !apart, typed.count > 2, !lineNames(typed).contains(where: { LineName(typed: $0) != nil }) {
      return note(text, .remark)
    }
    // A number alone is a suggestion's or an offer's: nobody can tell which was meant.
    if typed.count == 1, let number = Int(typed[0]), let offers = meeting(series)?.offers,
      offers.contains(where: { $0.number == number })
    {
      return say(.meantOffer("\(number)"))
    }
    var ends: [NoteID] = []
    var first: ListKind?
    for name in lineNames(typed) {
      // What a side has not handed over is its own still.
      if let list = LineName(typed: name)?.list, series.latestHandOver(of: list.track) == nil {
        return Turn(shows: [.refusal(.notHandedOver(list.track))])
      }
      guard let note = series.note(called: name) else {
        return Turn(shows: [.phrase(.notALine(name))])
      }
      ends.append(note)
      first = first ?? LineName(typed: name)?.list
    }
    if ends.count == 1, let first, table(of: series) != nil {
      if first.track == .staff { return takeUp(ends[0], series) }
      guard let item = meeting(series)?.item else { return say(.nothingInTurn) }
      ends.insert(item.note, at: 0)
    }
    guard ends.count == 2 else { return Turn(shows: [.phrase(.notALine(text))]) }
    let pair = words.pair(ends, in: series)
    after = .say(apart ? .unlinked(pair) : .linked(pair, grade))
    let request: Request =
      apart
      ? .unlink(ends[0], ends[1]) : .link(LinkID(drawName()), ends[0], ends[1], grade)
    stayAt(ends, series)
    return Turn(requests: [request], shows: apart ? [] : unwanted(ends, series))
  }

  /// What the team has said of offers that are linked, where that is no wish to have them as they are.
  private func unwanted(_ ends: [NoteID], _ series: Series) -> [WalkShow] {
    series.comparison.offers.filter { ends.contains($0.line.note) }.compactMap { offer in
      guard let answer = offer.answer, answer.stance != .want else { return nil }
      return .phrase(
        .offers(.isLinked(words.name(of: offer.line), words.said(answer.stance, answer.reason))))
    }
  }

  /// What is linked is what the room talks about.
  private mutating func stayAt(_ ends: [NoteID], _ series: Series) {
    guard let table = table(of: series) else { return }
    turn = table.comparison.items.first { ends.contains($0.line.note) }?.line.note ?? turn
  }

  private mutating func takeUp(_ note: NoteID, _ series: Series) -> Turn {
    turn = note
    passed.remove(note)
    return Turn(shows: meeting(series).map { [.meeting($0)] } ?? [])
  }

  /// `/ta 1`, `/ta 1 delvis` and `/avfärda 1`, where two lists meet.
  mutating func decideOnProposal(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let (typed, grade) = Words.linkGrade(in: rest)
    guard typed.count == 1, let number = Int(typed[0]) else { return say(.notANumber(rest)) }
    guard let proposals = meeting(series)?.proposals, !proposals.isEmpty else {
      return say(.noProposalsHere)
    }
    guard proposals.indices.contains(number - 1) else { return say(.noSuchProposal("\(number)")) }
    let proposal = proposals[number - 1]
    let pair = words.pair([proposal.item.note, proposal.offer.note], in: series)
    if command == .dismissProposal {
      after = .sayOfMeeting(.proposalDismissed(pair))
      return Turn(requests: [.dismiss(proposal.proposal)])
    }
    after = .say(.linked(pair, grade))
    return Turn(requests: [
      .link(LinkID(drawName()), proposal.item.note, proposal.offer.note, grade)
    ])
  }
}

/// The names of lines among words, written `vill1 kan2` or, as they stand on the screen, `Vill 1 Kan 2`.
func lineNames(_ typed: [String]) -> [String] {
  typed.reduce(into: []) { names, word in
    if Int(word) != nil, let last = names.last, Words.list(named: last) != nil {
      names[names.count - 1] = last + word
    } else {
      names.append(word)
    }
  }
}
