extension Series {
  mutating func evolveDialogue(_ event: Event, _ action: Action) {
    switch event {
    case .arranged(let matter, let text): arrangements[matter] = text
    case .handedOver(let handOver):
      guard !handOvers.contains(where: { $0.id == handOver.id }) else { return }
      handOvers.append(handOver)
    case .opened(let handOver): open(handOver)
    case .linked(let id, let item, let offer, let grade):
      let stands = links.contains { $0.id == id || ($0.item == item && $0.offer == offer) }
      if !stands {
        links.append(Link(id: id, item: item, offer: offer, grade: grade ?? .serves))
      }
    case .graded(let id, let grade):
      if let index = links.firstIndex(where: { $0.id == id }) { links[index].grade = grade }
    case .unlinked(let id): links.removeAll { $0.id == id }
    case .replied(let reply):
      let instead = replacing(reply, action)
      if let index = answers.firstIndex(where: { $0.reply.id == reply.id }) {
        // What the team was told was the old reply.
        if answers[index].reply != reply { toldBack[reply.id] = nil }
        answers[index].earlier.append(answers[index].reply)
        answers[index].reply = reply
        answers[index].earlier += instead
        answers[index].day = action.day
        answers[index].action = action.id
        answers[index].revision += 1
      } else {
        answers.append(
          Answer(reply: reply, earlier: instead, day: action.day, action: action.id))
      }
    case .done(let reply, let day): doneOn[reply] = day
    case .toldBack(let reply, let day, let how): toldBack[reply] = TellingBack(on: day, how: how)
    case .proposalDismissed(let proposal): dismissed.insert(proposal)
    case .proposalTaken(let proposal, let note):
      takenUp[proposal] = (takenUp[proposal] ?? []).filter { $0 != note } + [note]
    case .trustChecked(let check):
      trustChecks[check.handOver] = check
      trustCheckedReplies[check.handOver] = repliesGiven(to: check.handOver)
    case .reviewed(let review): reviews[review.reflection] = review.isEmpty ? nil : review
    default: break
    }
  }

  /// Takes from the lines of a reply what another laptop had answered of them, where whoever replies knew it.
  ///
  /// It then stands among what the reply said before.
  private mutating func replacing(_ reply: Reply, _ action: Action) -> [Reply] {
    if action.replaces.isEmpty { return [] }
    var replaced: [Reply] = []
    for index in answers.indices.reversed() where answers[index].reply.id != reply.id {
      let other = answers[index]
      guard let by = other.action, action.replaces.contains(by) else { continue }
      let rest = other.reply.items.filter { !reply.items.contains($0) }
      if rest.count == other.reply.items.count { continue }
      replaced.insert(other.reply, at: 0)
      if rest.isEmpty { answers.remove(at: index) } else { answers[index].reply.items = rest }
    }
    return replaced
  }

  /// A side opens the other's list: what its own list was then is kept beside what it becomes.
  private mutating func open(_ id: HandOverID) {
    openings.insert(id)
    guard drafts[id] == nil, let handOver = handOvers.first(where: { $0.id == id }) else { return }
    drafts[id] = frozenLines(of: handOver.track.other)
  }
}
