extension Series {
  /// Lets one live action happen.
  ///
  /// It is total: after a merge, an undo or an erasure anything may be missing. An event about something missing
  /// changes nothing that is shown; a link or a telling-back keeps the name it is about, which may come back.
  /// It reads no programme, no clock and no disk. Each event costs at most the length of the one list it changes.
  public mutating func evolve(_ action: Action) {
    // Two laptops that merged each other have each their own mark, and one series.
    if action.isMergeMark { return }
    actionCount += 1
    for event in action.events {
      if let subject = event.subject, erased.contains(subject) { continue }
      switch event {
      case .headingSet, .programmeAdopted, .carriedOver, .closed, .planned, .cancelled, .adjusted,
        .exported:
        evolveFrame(event, action)
      case .occasionBegan, .occasionEnded, .activityEntered, .activitySkipped, .attended,
        .homeworkGiven, .homeworkCollected:
        evolveOccasion(event, action)
      case .extended, .timed, .paused, .resumed, .clockSet:
        evolveClock(event, action)
      case .said, .edited, .reworded, .rewordingHeard, .detailed, .moved, .placed, .removed,
        .keptInRoom,
        .tagged, .gathered, .observed, .attached:
        evolveNote(event, action)
      case .ranked, .momentSet, .momentRemoved, .dreamBegun:
        evolveList(event)
      case .ballotOpened, .voted, .ballotClosed: evolveBallot(event)
      case .arranged, .handedOver, .opened, .linked, .graded, .unlinked, .replied, .done, .toldBack,
        .proposalDismissed, .proposalTaken, .trustChecked, .reviewed:
        evolveDialogue(event, action)
      case .received, .wordsReceived, .replyReceived, .repliesReceived:
        evolveReceived(event, action)
      case .erased(let subject, _): erase(subject)
      // Masked words are already masked, undoing is the history's work, and merging was done on disk.
      case .masked, .undone, .merged: break
      }
    }
    if let position = action.position { lastPosition = position }
    if let at = Timestamp(text: action.at) { lastAt = at }
  }

  private mutating func evolveFrame(_ event: Event, _ action: Action) {
    switch event {
    case .headingSet(let new): heading = new
    case .programmeAdopted(let id, let fingerprint): programme = (id, fingerprint)
    case .carriedOver(_, let promise):
      if !carried.contains(where: { $0.id == promise.id }) { carried.append(promise) }
    case .closed: isClosed = true
    case .planned(let plan):
      plans.removeAll { $0.id == plan.id }
      cancellations.removeAll { $0.plan.id == plan.id }
      let place = plans.firstIndex { ($0.day, $0.time) > (plan.day, plan.time) } ?? plans.endIndex
      plans.insert(plan, at: place)
    case .cancelled(let plan, let reason):
      guard let index = plans.firstIndex(where: { $0.id == plan }) else { return }
      cancellations.append(Cancellation(plan: plans.remove(at: index), reason: reason))
    case .adjusted(let adjustment):
      adjustments.removeAll { $0.id == adjustment.id }
      adjustments.append(adjustment)
    case .exported(let document, let file):
      exports.append(Export(document: document, file: file, number: action.number))
    default: break
    }
  }

  private mutating func evolveList(_ event: Event) {
    switch event {
    case .ranked(let list, let order): orders[list] = order
    case .momentSet(let map, let moment, let after):
      var moments = maps[map] ?? []
      if let index = moments.firstIndex(where: { $0.id == moment.id }) {
        // After itself is where it stands.
        if after == nil || after == moment.id {
          moments[index] = moment
          maps[map] = moments
          return
        }
        moments.remove(at: index)
      }
      let place = after.flatMap { id in moments.firstIndex { $0.id == id } }
      moments.insert(moment, at: place.map { $0 + 1 } ?? moments.endIndex)
      maps[map] = moments
    case .momentRemoved(let map, let moment): maps[map]?.removeAll { $0.id == moment }
    case .dreamBegun:
      if maps[.dream] == nil { maps[.dream] = maps[.now] }
      isDreamBegun = true
    default: break
    }
  }

  /// Forgets everything that carried an erased thing's words.
  private mutating func erase(_ subject: String) {
    erased.insert(subject)
    notes[NoteID(subject)] = nil
    noteOrder.removeAll { $0.rawValue == subject }
    attachments[NoteID(subject)] = nil
    attachmentOrder.removeAll { $0.rawValue == subject }
    receivedNotes[NoteID(subject)] = nil
    receivedReplies[ReplyID(subject)] = nil
    observations.removeAll { $0.observation.id.rawValue == subject }
    for map in MapKind.allCases { maps[map]?.removeAll { $0.id.rawValue == subject } }
    answers.removeAll { $0.reply.id.rawValue == subject }
    carried.removeAll { $0.id.rawValue == subject }
    adjustments.removeAll { $0.id.rawValue == subject }
    // The reason went with its line; that the date was cancelled or the activity passed over stays true.
    plans.removeAll { $0.id.rawValue == subject }
    for index in occasions.indices {
      let occasion = occasions[index].id
      for activity in occasions[index].entered where "\(occasion)/\(activity)" == subject {
        occasions[index].skipped[activity] = ""
      }
    }
    trustChecks = trustChecks.filter { TrustCheck.subject(of: $0.key) != subject }
    reviews = reviews.filter { ReflectionReview.subject(of: $0.key) != subject }
    if let matter = Arrangement(rawValue: subject) { arrangements[matter] = nil }
  }
}
