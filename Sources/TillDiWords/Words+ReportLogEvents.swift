package import TillDiCore

extension ReportWords {
  /// What happened, in a few words.
  package func happened(_ event: Event, _ names: LogNames) -> String {
    switch event {
    case .headingSet: pick("Kommunens uppgifter satta", "The municipality’s particulars set")
    case .programmeAdopted(let adopted):
      pick("Program: \(adopted.programme)", "Programme: \(adopted.programme)")
    case .lineCarried(let carried):
      pick(
        "Utan svar från förra omgången: \(quoted(carried.line.asked))",
        "Without an answer from the last series: \(quoted(carried.line.asked))")
    case .carriedOver(let carried):
      pick(
        "Från förra omgången: \(quoted(carried.promise.asked))",
        "From the last series: \(quoted(carried.promise.asked))")
    case .closed: pick("Omgången avslutad", "Series closed")
    case .occasionBegan(let began):
      pick("Började: ", "Began: ") + names.session(began.session)
        + (began.label.map { " (\($0))" } ?? "") + ", \(dated(began.day))"
    case .dayPutRight(let right):
      pick("Rättade dagen för ", "Put right the day of ") + names.occasion(right.occasion)
        + ": \(dated(right.day))"
    case .occasionEnded(let ended):
      pick("Avslutade: ", "Ended: ") + names.occasion(ended.occasion)
    case .occasionTakenAway(let taken):
      pick("Hölls aldrig, borttaget: ", "Never held, taken away: ")
        + names.occasion(taken.occasion)
    case .activityEntered(let entered):
      pick("Gick till: ", "Went to: ") + names.activity(entered.activity, entered.occasion)
    case .activitySkipped(let skipped):
      pick("Hoppade över: ", "Passed over: ") + names.activity(skipped.activity, skipped.occasion)
        + (skipped.reason.map { " – \($0)" } ?? "")
    case .attended(let attended): came(attended.role, attended.change)
    case .homeworkGiven(let given):
      pick("Delade ut: ", "Handed out: ") + names.homework(given.homework)
    case .homeworkCollected(let collected):
      pick("Tog upp: ", "Went through: ") + names.homework(collected.homework)
    case .extended(let extended):
      names.activity(extended.activity, extended.occasion)
        + ": \(extended.minutes > 0 ? "+" : "−")\(abs(extended.minutes)) min"
    case .timed(let timed):
      names.activity(timed.activity, timed.occasion)
        + pick(
          ": \(timed.actual) min (plan \(timed.planned))",
          ": \(timed.actual) min (plan \(timed.planned))")
    case .paused: pick("Paus", "A break")
    case .resumed: pick("Pausen slut", "The break over")
    case .clockSet(let set):
      names.activity(set.activity, set.occasion)
        + pick(
          ": klockan ställd, \(set.spent) min har gått", ": the clock set, \(set.spent) min spent")
    case .said(let said):
      "\(sentence(words.name(of: said.kind))): \(names.words(said.note, said.text))"
    case .edited(let edited):
      pick("Rättade till: ", "Put right: ") + names.words(edited.note, edited.text)
    case .reworded(let reworded):
      pick("Med andra ord: ", "In other words: ") + names.words(reworded.note, reworded.text)
    case .rewordingHeard(let heard):
      (heard.isRight
        ? pick("Rätt uppfattat: ", "Rightly understood: ")
        : pick("Inte rätt uppfattat: ", "Not rightly understood: ")) + names.note(heard.note)
    case .detailed(let detailed):
      pick("Väg eller villkor: ", "Route or conditions: ")
        + names.words(detailed.note, detailed.text)
    case .moved(let moved):
      pick(
        "Flyttade till \(words.name(of: moved.kind)): ",
        "Moved to \(words.name(of: moved.kind)): ")
        + names.note(moved.note)
    case .placed(let placed):
      pick("Flyttade till en annan punkt: ", "Moved to another part: ") + names.note(placed.note)
    case .removed(let removed): pick("Tog bort: ", "Removed: ") + names.note(removed.note)
    case .keptInRoom(let kept):
      (kept.stays
        ? pick("Stannar i rummet: ", "Stays in the room: ")
        : pick("Får lämna rummet: ", "May leave: "))
        + names.note(kept.note)
    case .tagged(let tagged):
      pick("Handlar om ", "Is about ")
        + (tagged.dimensions.isEmpty
          ? pick("ingen dimension", "no dimension")
          : joined(tagged.dimensions.map { words.name(of: $0) })) + ": " + names.note(tagged.note)
    case .lensTagged(let tagged):
      (tagged.bears
        ? pick("Märkt \(tagged.tag): ", "Tagged \(tagged.tag): ")
        : pick("Inte längre märkt \(tagged.tag): ", "No longer tagged \(tagged.tag): "))
        + names.note(tagged.note)
    case .gathered(let gathered):
      pick("Samlade \(gathered.notes.count) under ", "Gathered \(gathered.notes.count) under ")
        + names.words(gathered.note, gathered.name)
    case .observed(let observed):
      "\(pick("Observatören", "The observer")) "
        + "(\(words.name(of: observed.observation.lens))): \(observed.observation.text)"
    case .attached(let attached):
      pick("Bilaga: ", "Attachment: ") + names.words(attached.note, attached.text)
    case .ranked(let ranked):
      pick(
        "Ordnade \(words.title(of: ranked.list)): ", "Ordered \(words.title(of: ranked.list)): ")
        + items(ranked.order.count)
    case .ballotOpened(let opened):
      pick("Röstning öppnad: ", "Ballot opened: ") + words.title(of: opened.ballot.list)
    case .voted(let voted):
      // While it is open nobody sees how anybody voted; afterwards the totals say enough.
      voted.isTotal
        ? pick("Röster för \(items(voted.votes.count))", "Votes for \(items(voted.votes.count))")
        : pick("En röstsedel", "One ballot")
    case .ballotClosed: pick("Röstningen stängd", "Ballot closed")
    case .momentSet(let set): "\(name(of: set.map)): \(set.moment.name)"
    case .momentRemoved(let removed):
      "\(name(of: removed.map)): " + pick("ett moment togs bort", "a moment removed")
    case .dreamBegun: pick("Började rita drömmen", "Began to draw the dream")
    case .arranged(let arranged): "\(words.name(of: arranged.matter)): \(arranged.text)"
    case .agreed(let agreed): "\(words.name(of: agreed.matter)): \(agreed.text)"
    case .handedOver(let handed):
      "\(sentence(words.listName(of: handed.handOver.track))): "
        + pick(
          "version \(handed.handOver.version) överlämnad till \(handed.handOver.to)",
          "version \(handed.handOver.version) handed over to \(handed.handOver.to)")
    case .opened: pick("Öppnade den andra sidans lista", "Opened the other side’s list")
    case .linked(let linked):
      (linked.grade == .servesInPart
        ? pick("Kopplade, möter delvis: ", "Linked, serves in part: ")
        : pick("Kopplade: ", "Linked: ")) + names.note(linked.item) + " – "
        + names.note(linked.offer)
    case .graded(let graded): pick("En koppling ", "A link ") + words.name(of: graded.grade)
    case .unlinked: pick("Tog bort en koppling", "Took a link back")
    case .proposalDismissed(let dismissed): happened(dismissing: dismissed.proposal, names)
    case .proposalTaken(let taken):
      pick("Erbjudande ur processbilden: ", "An offer from the process map: ")
        + names.note(taken.note)
    case .replied(let replied):
      "\(words.name(of: replied.reply.kind)) (\(replied.reply.role)): "
        + joined(replied.reply.items.map(names.note))
    case .done(let done):
      pick("Klart \(dated(done.on)): ", "Done \(dated(done.on)): ") + names.reply(done.reply)
    case .toldBack(let told):
      (told.isResult == true
        ? pick("Utfallet berättat \(dated(told.on)): ", "Result told \(dated(told.on)): ")
        : pick("Berättat \(dated(told.on)): ", "Told \(dated(told.on)): "))
        + names.reply(told.reply)
    case .conditionSettled(let settled):
      "\(sentence(words.name(ofCondition: settled.came))) \(dated(settled.on)): "
        + names.reply(settled.reply)
    case .trialShown(let shown):
      pick("Försöket visade \(dated(shown.on)): ", "The trial showed on \(dated(shown.on)): ")
        + "\(words.name(of: shown.verdict)) – \(names.reply(shown.reply))"
    case .passedOn(let passed):
      pick("\(sentence(passed.asker)) frågar: ", "The \(passed.asker) asks: ")
        + names.reply(passed.reply)
    case .groundSaid(let said):
      pick("Vad nejet vilar på: ", "What the no rests on: ")
        + "\(words.name(of: said.ground)) – \(names.reply(said.reply))"
    case .trustChecked(let checked):
      pick("Är svaren tydliga? ", "Are the replies clear? ")
        + sentence(words.answered(checked.check))
        + (checked.check.otherwise.map { " – \($0)" } ?? "")
    case .offerAnswered(let answered):
      "\(names.note(answered.answer.offer)): "
        + words.said(answered.answer.stance, answered.answer.reason)
    case .reviewed(let reviewed): happened(reviewing: reviewed.review)
    case .received(let received):
      "\(sentence(words.listName(of: received.handOver.track))): "
        + pick(
          "version \(received.handOver.version) togs emot",
          "version \(received.handOver.version) received")
    // Words that were taken back, or came with what was undone, are not in the series.
    case .wordsReceived(let came): pick("Kom: ", "Came: ") + names.note(came.received.note)
    case .replyReceived(let came):
      pick("Svar som kom: ", "A reply that came: ")
        + "\(words.name(of: came.reply.kind)) (\(came.reply.role))"
    case .repliesReceived(let came):
      pick("Tog emot svar: ", "Received replies: ") + "\(came.replies.count)"
    case .planned(let planned):
      pick("Datum: ", "Date: ") + "\(names.session(planned.plan.session)), "
        + "\(dated(planned.plan.day)) \(planned.plan.time)"
    case .cancelled(let cancelled):
      pick("Ställde in ett datum", "Cancelled a date")
        + (cancelled.reason.map { " – \($0)" } ?? "")
    case .adjusted(let adjusted):
      pick(
        "Ändrade (\(names.session(adjusted.adjustment.session))): ",
        "Adjusted (\(names.session(adjusted.adjustment.session))): ")
        + adjusted.adjustment.observed
    case .exported(let exported):
      pick("Skrev ut ", "Wrote ") + "\(documentName(exported.document)): \(exported.file)"
    case .undone(let undone):
      pick(
        undone.actions.count == 1
          ? "Ångrade en händelse" : "Ångrade \(undone.actions.count) händelser",
        "Undid \(undone.actions.count)")
    case .erased: pick("Raderade något för gott", "Erased something for good")
    case .masked: pick("Maskerade ord för gott", "Masked words for good")
    case .merged(let merged):
      pick(
        "Slog ihop: \(entries(merged.count)) kom in", "Merged: \(entries(merged.count)) came in")
    }
  }

  private func happened(dismissing proposal: Proposal, _ names: LogNames) -> String {
    switch proposal {
    case .link(let item, let offer):
      pick("Avfärdade förslaget: ", "Dismissed the suggestion: ") + names.note(item) + " – "
        + names.note(offer)
    case .offer:
      pick(
        "Avfärdade ett förslag ur processbilden", "Dismissed a suggestion from the process map")
    }
  }

  private func happened(reviewing review: ReflectionReview) -> String {
    pick("Reflektion \(review.reflection)", "Reflection \(review.reflection)")
      + (review.seen.map { ": \(words.name(of: $0))" } ?? "")
      + [review.example, review.recommendation].compactMap { $0 }
      .map { " – " + quoted($0) }.joined()
  }

  private func entries(_ count: Int) -> String {
    pick(
      count == 1 ? "1 händelse" : "\(count) händelser",
      count == 1 ? "1 entry" : "\(count) entries")
  }

  private func came(_ role: String, _ change: Int) -> String {
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
