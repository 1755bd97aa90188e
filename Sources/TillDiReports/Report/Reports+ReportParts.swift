import Documents
import TillDiCore
import TillDiWords

/// The parts of the shared report that stand in no other paper.
extension Reports {
  /// A part as it stands in the report; nothing where there is nothing to tell.
  @BlockBuilder
  func blocks(of part: ReportPart, underRemark: Bool = false) -> [Block] {
    switch part {
    case .brief: howItStands()
    case .mirror: mirror(room: underRemark ? 306 : 330)
    case .wideMirror:
      if let figure = mirrorFigure(room: underRemark ? 444 : 470) { Block.figure(figure) }
    case .shortMirror: mirror(room: 262)
    case .promises:
      heading(.whoDoesWhat)
      whoDoesWhat()
    case .timeline: if let figure = followUpFigure() { Block.figure(figure) }
    case .waiting: waitingForManagement
    case .outcome: outcome()
    case .tally: tally
    case .offers: offered()
    case .offersToTake: offersToTake()
    case .about: about
    case .tookPart: tookPart
    case .asked: askedOfTheBoard
    case .waysIn: wayInSection()
    case .staffSteps: steps(of: .staff)
    case .managementSteps: steps(of: .management)
    case .funnel:
      heading(.funnel)
      if let figure = funnelFigure() { Block.figure(figure) }
      for track in TrackKind.allCases where !isHidden(track) { funnel(track) }
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

  /// The mirror, with as much of the words as leaves room for who does what on the same page.
  private func mirror(room: Double) -> [Block] {
    let rows = shownFirst(of: followUps.count { $0.kind != .no && $0.state.isOpen })
    return mirrorFigure(room: room - Double(max(0, rows - 5)) * 36).map { [.figure($0)] } ?? []
  }

  /// Lines that share something, by their names; one alone by its words too.
  private func nameOrWords(_ lines: [ListLine]) -> Inlines {
    if let only = lines.first, lines.count == 1 { return label(only) }
    return .strong(.text(names(of: lines)))
  }

  // MARK: For management

  /// What waits for management: what has no answer, by its words, and what nobody has asked for.
  @BlockBuilder
  private var waitingForManagement: [Block] {
    let standing = series.standing(on: today)
    let unanswered = mayCompare ? standing.waiting : []
    let comparison = series.comparison
    let unasked = mayCompare ? comparison.unasked.map(\.line) : []
    let toTalkAbout = mayCompare ? comparison.toTalkAbout.map(\.line) : []
    heading(.waitingForManagement)
    if unanswered.isEmpty, standing.late.isEmpty, standing.toTell.isEmpty {
      paragraph(phrases.nothingWaits)
    }
    // How many, since when, and what is late stands at the top of the page.
    if !unanswered.isEmpty {
      let alone = unanswered.filter { $0.isTop || $0.list == .claim }
      let rest = unanswered.filter { !($0.isTop || $0.list == .claim) }
      Block.bulletList(
        alone.map { ListItem(label($0)) }
          + (rest.isEmpty ? [] : [ListItem(nameOrWords(rest))]))
    }
    if !toTalkAbout.isEmpty { paragraph(phrases.toTalkAbout(names(of: toTalkAbout))) }
    if !unasked.isEmpty { paragraph(phrases.nobodyAsked(for: names(of: unasked))) }
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
    let lines = answeringOrder(inListOrder(followUps.flatMap(\.lines)))
      .filter { seen.insert($0.note).inserted }
    let others = followUps.filter(\.lines.isEmpty).map { briefly($0) }
    return ((lines.isEmpty ? [] : [names(of: lines)]) + others).joined(separator: ", ")
  }

  /// Lines list by list, each in its place.
  func inListOrder(_ lines: [ListLine]) -> [ListLine] {
    lines.sorted { ($0.list.place, $0.rank) < ($1.list.place, $1.rank) }
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
