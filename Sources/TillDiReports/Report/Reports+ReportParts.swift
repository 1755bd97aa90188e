import Documents
import TillDiCore
import TillDiWords

/// The parts of the shared report that stand in no other paper.
extension Reports {
  /// A part as it stands in the report; nothing where there is nothing to tell.
  @BlockBuilder
  func blocks(of part: ReportPart) -> [Block] {
    switch part {
    case .mirror: if let figure = mirrorFigure(isBrief: true) { Block.figure(figure) }
    case .brief:
      heading(.inThreeSentences)
      paragraph(threeSentences.joined(separator: " "))
    case .promises:
      heading(.whoDoesWhat)
      whoDoesWhat()
    case .timeline: if let figure = followUpFigure() { Block.figure(figure) }
    case .waiting: waitingForManagement
    case .outcome: outcome
    case .tally: tally
    case .offers: offersToTake
    case .waysIn: wayInSection()
    case .staffSteps: steps(of: .staff)
    case .managementSteps: steps(of: .management)
    case .lists:
      heading(.bothLists)
      for track in TrackKind.allCases { sharedList(track) }
    case .comparison:
      if mayCompare {
        heading(.comparison)
        comparisonBlocks(series.comparison, level: 3)
      }
    case .funnel:
      heading(.funnel)
      if let figure = funnelFigure() { Block.figure(figure) }
      for track in TrackKind.allCases where !isHidden(track) { funnel(track) }
    case .replies: if mayCompare { replies(series.comparison, level: 2, areListed: true) }
    case .processes: if hiddenTrack != .management { processes(level: 2) }
    case .processChanges: if hiddenTrack != .management { processChanges(level: 2) }
    case .dimensions: perspectives()
    case .adjustments:
      timeTaken()
      adjustments()
    case .meetings: otherMeetings()
    case .notTaken: stepsNotTaken()
    case .homework: homework()
    case .lookingBack: lookingBack()
    case .next:
      heading(.next)
      whatHappensNext()
    }
  }

  private func steps(of track: TrackKind) -> [Block] {
    track == hiddenTrack ? [] : stepByStep(track)
  }

  /// Staff's list as it may be shown here, against what management offers.
  private var itemsToTell: [ComparedItem] { mayCompare ? series.comparison.items : [] }

  // MARK: For staff

  /// What came of each thing that staff put first, in the order of the list; the rest in a row.
  @BlockBuilder
  private var outcome: [Block] {
    let items = itemsToTell
    heading(.outcome)
    if items.isEmpty {
      paragraph(phrases.nothingToAnswer)
    } else {
      let alone = items.filter(\.isAnsweredAlone)
      let rest = items.filter { !$0.isAnsweredAlone }
      let standings = Dictionary(followUps.map { ($0.id, $0) }) { first, _ in first }
      Block.table(
        Table(
          columns: zip(phrases.outcomeColumns, [36, 38, 26]).map {
            Table.Column(.text($0), share: $1)
          },
          rows: alone.map { [label($0.line), reply(to: $0), standing(of: $0, standings)] }
            + rows(ofRest: rest, standings)))
    }
  }

  /// What has the same reply stands in one row.
  private func rows(
    ofRest items: [ComparedItem], _ standings: [ReplyID: FollowUp]
  ) -> [[Inlines]] {
    let byReply = Dictionary(grouping: items) { $0.replies.last }
    var seen: Set<Reply?> = []
    return items.filter { seen.insert($0.replies.last).inserted }.map { first in
      [
        nameOrWords((byReply[first.replies.last] ?? []).map(\.line)), reply(to: first),
        standing(of: first, standings),
      ]
    }
  }

  /// Lines that share something, by their names; one alone by its words too.
  private func nameOrWords(_ lines: [ListLine]) -> Inlines {
    if let only = lines.first, lines.count == 1 { return label(only) }
    return .strong(.text(names(of: lines)))
  }

  private func reply(to item: ComparedItem) -> Inlines {
    guard let reply = item.replies.last else {
      return .text(phrases.sentence(phrases.isAnswered(false)))
    }
    let said = words.answer(reply.kind, reply.reason)
    return [.strong(.text(said.kind)), .text(said.reason)]
  }

  private func standing(of item: ComparedItem, _ standings: [ReplyID: FollowUp]) -> Inlines {
    guard let reply = item.replies.last else { return [] }
    let followUp = standings[reply.id]
    let standing = followUp.map { phrases.standing($0) }
    // What is told back has been done: its last day is of no more use.
    let by = followUp?.state.isOpen == false ? nil : reply.by
    return .text(
      [phrases.sentence(phrases.answered(by: reply.role, until: by)), standing]
        .compactMap { $0 }.joined(separator: " – "))
  }

  /// What staff may take, with what it takes.
  @BlockBuilder
  private var offersToTake: [Block] {
    let lines = lines(of: .management, series.latestHandOver(of: .management))
    if !lines.isEmpty, series.latestHandOver(of: .management) != nil {
      heading(.offers)
      paragraph(phrases.howToTake)
      list(lines)
    }
  }

  // MARK: For management

  /// What waits for management: no answer yet, late, to be told, and what nobody has asked for.
  @BlockBuilder
  private var waitingForManagement: [Block] {
    let comparison = series.comparison
    let unanswered = mayCompare ? comparison.unanswered.map(\.line) : []
    let late = followUps.filter(\.isLate)
    let untold = followUps.filter(\.isToTell)
    let unasked = mayCompare ? comparison.unasked.map(\.line) : []
    heading(.waitingForManagement)
    if unanswered.isEmpty, late.isEmpty, untold.isEmpty {
      paragraph(phrases.nothingWaits)
    }
    if !unanswered.isEmpty {
      let answerBy = series.latestHandOver(of: .staff)?.answerBy
      paragraph(
        phrases.ended(
          phrases.waitingForReply(
            unanswered.count, by: answerBy, isLate: answerBy.map { $0 < today } ?? false)))
      let alone = unanswered.filter { $0.isTop || $0.list == .claim }
      let rest = unanswered.filter { !($0.isTop || $0.list == .claim) }
      Block.bulletList(
        alone.map { ListItem(label($0)) }
          + (rest.isEmpty ? [] : [ListItem(nameOrWords(rest))]))
    }
    // In one paragraph, so that the first page holds all that waits and all that was promised.
    let more = [
      late.isEmpty ? nil : phrases.lateOnes(briefly(late)),
      unasked.isEmpty ? nil : phrases.nobodyAsked(for: names(of: unasked)),
    ].compactMap { $0 }
    if !more.isEmpty { paragraph(more.joined(separator: " ")) }
  }

  /// A promise by the names of its lines, or by what was asked for where it stands in no list here.
  func briefly(_ followUp: FollowUp) -> String {
    followUp.lines.isEmpty
      ? followUp.asked.map { phrases.quoted($0) }.joined(separator: ", ")
      : names(of: followUp.lines)
  }

  /// Several of them in the order of the list, each line once.
  func briefly(_ followUps: [FollowUp]) -> String {
    var seen: Set<NoteID> = []
    let lines = answeringOrder(
      followUps.flatMap(\.lines).sorted { ($0.list.place, $0.rank) < ($1.list.place, $1.rank) }
    )
    .filter { seen.insert($0.note).inserted }
    let others = followUps.filter(\.lines.isEmpty).map { briefly($0) }
    return ((lines.isEmpty ? [] : [names(of: lines)]) + others).joined(separator: ", ")
  }

  // MARK: For the board

  /// How many of each kind of reply.
  @BlockBuilder
  private var tally: [Block] {
    let items = itemsToTell
    if !items.isEmpty {
      heading(.replies)
      let kinds = ReplyKind.allCases.map { kind in
        (words.name(of: kind), items.count { $0.replies.last?.kind == kind })
      }
      let waiting = (phrases.sentence(phrases.isAnswered(false)), items.count { !$0.isAnswered })
      let told = (kinds + [waiting]).filter { $0.1 > 0 }
      Block.paragraph(
        Inlines(
          told.enumerated().flatMap { index, one in
            [.text(index > 0 ? " · \(one.0) " : "\(one.0) "), .strong(.text("\(one.1)"))]
              as [Inline]
          }))
    }
  }
}

extension ListKind {
  /// Where the list stands among the others.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
