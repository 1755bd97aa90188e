package import TillDiCore

/// What the log needs to know to name what an event is about.
package struct LogNames {
  /// A note's words as they may be shown, given what an event says they are.
  package let words: (NoteID, String) -> String
  /// A note, by its words.
  package let note: (NoteID) -> String
  /// A session's title.
  package let session: (SessionID) -> String
  /// An activity's title, at an occasion.
  package let activity: (ActivityID, OccasionID) -> String
  /// An occasion's title.
  package let occasion: (OccasionID) -> String
  /// A homework's title.
  package let homework: (HomeworkID) -> String
  /// What a reply answered.
  package let reply: (ReplyID) -> String

  package init(
    words: @escaping (NoteID, String) -> String, note: @escaping (NoteID) -> String,
    session: @escaping (SessionID) -> String,
    activity: @escaping (ActivityID, OccasionID) -> String,
    occasion: @escaping (OccasionID) -> String, homework: @escaping (HomeworkID) -> String,
    reply: @escaping (ReplyID) -> String
  ) {
    self.words = words
    self.note = note
    self.session = session
    self.activity = activity
    self.occasion = occasion
    self.homework = homework
    self.reply = reply
  }
}

extension ReportWords {
  /// The log's name.
  package var logTitle: String { pick("händelser", "what happened") }

  /// What marks an action that was taken back.
  package var undone: String { pick("ångrad", "undone") }

  /// What stands where the record has nothing.
  package var emptyLog: String { pick("Inget har hänt än.", "Nothing has happened yet.") }

  /// Something that is named but no longer there.
  package var gone: String { pick("(borta)", "(gone)") }

  /// What happened, in a few words.
  package func happened(_ event: Event, _ names: LogNames) -> String {
    switch event {
    case .headingSet: pick("Kommunens uppgifter satta", "The municipality’s particulars set")
    case .programmeAdopted(let programme, _):
      pick("Program: \(programme)", "Programme: \(programme)")
    case .carriedOver(_, let promise):
      pick(
        "Från förra omgången: \(quoted(promise.asked))",
        "From the last series: \(quoted(promise.asked))")
    case .closed: pick("Omgången avslutad", "Series closed")
    case .occasionBegan(_, let session, let day, let label, _):
      pick("Började: ", "Began: ") + names.session(session) + (label.map { " (\($0))" } ?? "")
        + ", \(dated(day))"
    case .occasionEnded(let occasion): pick("Avslutade: ", "Ended: ") + names.occasion(occasion)
    case .activityEntered(let occasion, let activity):
      pick("Gick till: ", "Went to: ") + names.activity(activity, occasion)
    case .activitySkipped(let occasion, let activity, let reason):
      pick("Hoppade över: ", "Passed over: ") + names.activity(activity, occasion)
        + (reason.map { " – \($0)" } ?? "")
    case .attended(_, let role, let change): attended(role, change)
    case .homeworkGiven(_, let homework):
      pick("Delade ut: ", "Handed out: ") + names.homework(homework)
    case .homeworkCollected(_, let homework, _):
      pick("Tog upp: ", "Went through: ") + names.homework(homework)
    case .said(let note, let kind, let text, _, _):
      "\(sentence(words.name(of: kind))): \(names.words(note, text))"
    case .edited(let note, let text):
      pick("Rättade till: ", "Put right: ") + names.words(note, text)
    case .reworded(let note, let text):
      pick("Med andra ord: ", "In other words: ") + names.words(note, text)
    case .detailed(let note, let text):
      pick("Väg eller villkor: ", "Route or conditions: ") + names.words(note, text)
    case .moved(let note, let kind):
      pick("Flyttade till \(words.name(of: kind)): ", "Moved to \(words.name(of: kind)): ")
        + names.note(note)
    case .placed(let note, _):
      pick("Flyttade till en annan punkt: ", "Moved to another part: ") + names.note(note)
    case .removed(let note): pick("Tog bort: ", "Removed: ") + names.note(note)
    case .keptInRoom(let note, let stays):
      (stays
        ? pick("Stannar i rummet: ", "Stays in the room: ")
        : pick("Får lämna rummet: ", "May leave: "))
        + names.note(note)
    case .extended, .timed, .paused, .resumed, .clockSet: clocked(event, names)
    case .rewordingHeard(let note, let isRight):
      (isRight
        ? pick("Rätt uppfattat: ", "Rightly understood: ")
        : pick("Inte rätt uppfattat: ", "Not rightly understood: ")) + names.note(note)
    case .tagged(let note, let dimensions):
      pick("Handlar om ", "Is about ")
        + (dimensions.isEmpty
          ? pick("ingen dimension", "no dimension")
          : joined(dimensions.map { words.name(of: $0) })) + ": " + names.note(note)
    case .gathered(let note, _, let name, let notes):
      pick("Samlade \(notes.count) under ", "Gathered \(notes.count) under ")
        + names.words(note, name)
    case .observed(let observation):
      "\(pick("Observatören", "The observer")) (\(words.name(of: observation.lens))): "
        + observation.text
    case .attached(let note, _, let text, _):
      pick("Bilaga: ", "Attachment: ") + names.words(note, text)
    case .ballotOpened(let ballot):
      pick("Röstning öppnad: ", "Ballot opened: ") + words.title(of: ballot.list)
    case .voted(_, let votes, let isTotal):
      // While it is open nobody sees how anybody voted; afterwards the totals say enough.
      isTotal
        ? pick("Röster för \(items(votes.count))", "Votes for \(items(votes.count))")
        : pick("En röstsedel", "One ballot")
    case .ballotClosed: pick("Röstningen stängd", "Ballot closed")
    case .ranked(let list, let order):
      pick("Ordnade \(words.title(of: list)): ", "Ordered \(words.title(of: list)): ")
        + items(order.count)
    case .momentSet(let map, let moment, _): "\(name(of: map)): \(moment.name)"
    case .momentRemoved(let map, _):
      "\(name(of: map)): " + pick("ett moment togs bort", "a moment removed")
    case .dreamBegun: pick("Började rita drömmen", "Began to draw the dream")
    case .arranged(let matter, let text): "\(words.name(of: matter)): \(text)"
    case .handedOver(let handOver):
      "\(sentence(words.listName(of: handOver.track))): "
        + pick(
          "version \(handOver.version) överlämnad till \(handOver.to)",
          "version \(handOver.version) handed over to \(handOver.to)")
    case .opened: pick("Öppnade den andra sidans lista", "Opened the other side’s list")
    case .linked, .graded, .unlinked, .proposalDismissed, .proposalTaken: linked(event, names)
    case .trustChecked(let check):
      pick("Är svaren tydliga? ", "Are the replies clear? ")
        + (check.unclear.isEmpty
          ? pick("Ja", "Yes")
          : pick("Inte ", "Not ") + joined(check.unclear.map { words.name(of: $0) }))
        + (check.otherwise.map { " – \($0)" } ?? "")
    case .reviewed(let review):
      pick("Reflektion \(review.reflection)", "Reflection \(review.reflection)")
        + (review.seen.map { ": \(words.name(of: $0))" } ?? "")
        + [review.example, review.recommendation].compactMap { $0 }
        .map { " – " + quoted($0) }.joined()
    case .replied(let reply):
      "\(words.name(of: reply.kind)) (\(reply.role)): " + joined(reply.items.map(names.note))
    case .done(let reply, let day):
      pick("Klart \(dated(day)): ", "Done \(dated(day)): ") + names.reply(reply)
    case .toldBack(let reply, let day, _):
      pick("Berättat \(dated(day)): ", "Told \(dated(day)): ") + names.reply(reply)
    case .received, .wordsReceived, .replyReceived, .repliesReceived: received(event, names)
    case .planned(let plan):
      pick("Datum: ", "Date: ") + "\(names.session(plan.session)), \(dated(plan.day)) \(plan.time)"
    case .cancelled(_, let reason):
      pick("Ställde in ett datum", "Cancelled a date") + (reason.map { " – \($0)" } ?? "")
    case .adjusted(let adjustment):
      pick(
        "Ändrade (\(names.session(adjustment.session))): ",
        "Adjusted (\(names.session(adjustment.session))): ")
        + adjustment.observed
    case .exported(let document, let file):
      pick("Skrev ut ", "Wrote ") + "\(documentName(document)): \(file)"
    case .undone(let actions):
      pick(
        actions.count == 1 ? "Ångrade en händelse" : "Ångrade \(actions.count) händelser",
        "Undid \(actions.count)")
    case .erased: pick("Raderade något för gott", "Erased something for good")
    case .masked: pick("Maskerade ord för gott", "Masked words for good")
    case .merged(let count, _, _):
      pick("Slog ihop: \(entries(count)) kom in", "Merged: \(entries(count)) came in")
    }
  }

  private func linked(_ event: Event, _ names: LogNames) -> String {
    switch event {
    case .linked(_, let item, let offer, let grade):
      (grade == .servesInPart
        ? pick("Kopplade, möter delvis: ", "Linked, serves in part: ")
        : pick("Kopplade: ", "Linked: ")) + names.note(item) + " – " + names.note(offer)
    case .graded(_, let grade):
      pick("En koppling ", "A link ") + words.name(of: grade)
    case .unlinked: pick("Tog bort en koppling", "Took a link back")
    case .proposalDismissed(.link(let item, let offer)):
      pick("Avfärdade förslaget: ", "Dismissed the suggestion: ") + names.note(item) + " – "
        + names.note(offer)
    case .proposalDismissed(.offer):
      pick(
        "Avfärdade ett förslag ur processbilden", "Dismissed a suggestion from the process map")
    case .proposalTaken(_, let note):
      pick("Erbjudande ur processbilden: ", "An offer from the process map: ") + names.note(note)
    default: ""
    }
  }

  private func received(_ event: Event, _ names: LogNames) -> String {
    switch event {
    case .received(let handOver, _, _):
      "\(sentence(words.listName(of: handOver.track))): "
        + pick(
          "version \(handOver.version) togs emot", "version \(handOver.version) received")
    // Words that were taken back, or came with what was undone, are not in the series.
    case .wordsReceived(let words): pick("Kom: ", "Came: ") + names.note(words.note)
    case .replyReceived(let reply, _):
      pick("Svar som kom: ", "A reply that came: ")
        + "\(words.name(of: reply.kind)) (\(reply.role))"
    case .repliesReceived(_, _, let replies, _, _):
      pick("Tog emot svar: ", "Received replies: ") + "\(replies.count)"
    default: ""
    }
  }

  private func clocked(_ event: Event, _ names: LogNames) -> String {
    switch event {
    case .extended(let occasion, let activity, let minutes):
      names.activity(activity, occasion) + ": \(minutes > 0 ? "+" : "−")\(abs(minutes)) min"
    case .timed(let occasion, let activity, let planned, let actual):
      names.activity(activity, occasion)
        + pick(": \(actual) min (plan \(planned))", ": \(actual) min (plan \(planned))")
    case .paused: pick("Paus", "A break")
    case .resumed: pick("Pausen slut", "The break over")
    case .clockSet(let occasion, let activity, let spent):
      names.activity(activity, occasion)
        + pick(": klockan ställd, \(spent) min har gått", ": the clock set, \(spent) min spent")
    default: ""
    }
  }

  private func entries(_ count: Int) -> String {
    pick(
      count == 1 ? "1 händelse" : "\(count) händelser",
      count == 1 ? "1 entry" : "\(count) entries")
  }

  private func attended(_ role: String, _ change: Int) -> String {
    change > 0
      ? pick("Kom: \(role) (\(change))", "Came: \(role) (\(change))")
      : pick("Gick: \(role) (\(-change))", "Left: \(role) (\(-change))")
  }

  private func name(of map: MapKind) -> String {
    switch map {
    case .now: pick("Processen nu", "The process now")
    case .dream: pick("Drömmen", "The dream")
    }
  }
}
