package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// What was promised, by whom, due when, told back or not; what is late comes first.
  package func followUp() -> Document {
    let all = followUps
    return document(title: phrases.title(phrases.followUpTitle, of: series.name)) {
      let unanswered = unansweredCarried
      if all.isEmpty, unanswered.isEmpty { paragraph(phrases.nothingToFollowUp) }
      if !unanswered.isEmpty {
        Block.heading(level: 2, .text(phrases.unansweredTitle))
        Block.bulletList(
          unanswered.map { number, line in
            ListItem([
              .strong(.text(words.name(ofCarriedLine: number) + ":")), .text(" " + line.asked),
              .text(" (\(phrases.askedOf(line, on: today)))"),
            ])
          })
      }
      if let figure = followUpFigure() { Block.figure(figure) }
      for part in FollowUpSection.allCases {
        let these = all.filter(part.holds)
        if !these.isEmpty {
          Block.heading(level: 2, .text(phrases.title(of: part)))
          Block.bulletList(these.map(item))
        }
      }
      trust(level: 2)
    }
  }

  /// Every reply and promise with what remains of it today.
  package var followUps: [FollowUp] { series.followUps(on: today) }

  /// The lines an earlier series left and nobody has answered, by their numbers.
  private var unansweredCarried: [(number: Int, line: CarriedLine)] {
    let open = Set(series.unansweredCarried.map(\.id))
    return zip(1..., series.carriedLines).filter { open.contains($1.id) }.map { ($0, $1) }
  }

  /// That lines of an earlier series have no answer yet, by their words; nothing where there is none.
  @BlockBuilder
  func withoutAnswerFromEarlier() -> [Block] {
    let lines = series.unansweredCarried
    if !lines.isEmpty {
      paragraph(phrases.unansweredFromEarlier(lines.map { phrases.quoted($0.asked) }))
    }
  }

  private func item(_ followUp: FollowUp) -> ListItem {
    var blocks: [Block] = [reply(followUp)]
    if let effect = followUp.effect { blocks.append(paragraph(phrases.effect(effect))) }
    blocks += phrases.tellings(of: followUp.chain).map { paragraph($0) }
    blocks += followUp.earlier.enumerated().reversed().map { place, reply in
      paragraph(phrases.before(reply, followUp.earlierChains[place]))
    }
    blocks += words.changes(around: followUp, includingUnshared: !isHidden(.management))
      .map { paragraph($0) }
    return ListItem(asked(followUp), blocks: blocks)
  }

  /// What was asked for, by name where it stands in a list.
  private func asked(_ followUp: FollowUp) -> Inlines {
    if followUp.isCarried {
      return .text(
        followUp.asked.map { phrases.quoted($0) }.joined(separator: ", ")
          + " (\(phrases.fromEarlier))")
    }
    return labels(followUp.lines) { line in
      guard followUp.left.contains(line.note), let version = followUp.version else { return "" }
      return " (\(phrases.inVersion(version)))"
    }
  }

  private func reply(_ followUp: FollowUp) -> Block {
    let said = words.answer(followUp.kind, followUp.reason)
    let who = phrases.answered(by: followUp.role, until: followUp.by)
    return .paragraph([
      .strong(.text(said.kind)), .text("\(said.reason) (\(who)) – "),
      .text(phrases.standing(followUp) + phrases.untold(followUp)),
    ])
  }

  /// Who does what by when, as a table of what is still to be done; what came of the rest is named under it.
  ///
  /// A no leaves nothing to be done; who asks whoever decides does something.
  @BlockBuilder
  func whoDoesWhat() -> [Block] {
    let phrases = self.phrases.within(today.parts.year)
    let promises = followUps.filter { $0.kind != .no }
    let open = promises.filter(\.state.isOpen)
    let over = promises.filter { !$0.state.isOpen }
    let untold = followUps.filter(\.isToTell)
    let kept = over.filter { $0.chain.over != nil && $0.chain.isKept && $0.kind != .tryFirst }
    if promises.isEmpty {
      paragraph(phrases.noPromises)
    } else if open.isEmpty {
      paragraph(phrases.nothingLeftToDo)
    } else {
      Block.table(
        Table(
          columns: zip(phrases.promiseColumns, [17, 43, 16, 24]).map {
            Table.Column(.text($0), share: $1)
          },
          rows: open.prefix(shownFirst(of: open.count)).map { promise in
            [
              .text(phrases.sentence(promise.chain.passedOn?.asker ?? promise.role)),
              promised(promise),
              .text(promise.by.map { phrases.dated($0) } ?? phrases.noDay),
              .text(phrases.standing(promise)),
            ]
          }))
    }
    let more = Array(open.dropFirst(shownFirst(of: open.count)))
    if !more.isEmpty { paragraph(phrases.morePromises(more.count, briefly(more))) }
    withoutAnswerFromEarlier()
    if !untold.isEmpty { paragraph(phrases.tellThese(briefly(untold))) }
    let tried = over.filter { $0.kind == .tryFirst }
    let lapsed = over.filter { $0.chain.condition?.came == false }
    let came = [
      kept.isEmpty ? nil : phrases.kept(briefly(kept)),
      tried.isEmpty ? nil : phrases.tried(tried.map { (briefly($0), $0.chain) }),
      lapsed.isEmpty ? nil : phrases.lapsed(briefly(lapsed)),
    ].compactMap { $0 }
    if !came.isEmpty { paragraph(came.joined(separator: " ")) }
  }

  /// So many of the promises a first page shows that there is room for the rest of it; all of them stand with the lines.
  ///
  /// One or two more are shown too, one where the mirror above them is long: a sentence that names them takes room as
  /// well.
  func shownFirst(of count: Int) -> Int {
    let most = series.comparison.items.count > 12 ? 7 : 8
    return count > most ? 6 : count
  }

  /// What is to be done: for which items, by the words of one alone where the reply has none of its own; then the kind
  /// of the reply, and its condition or what will be noticed.
  ///
  /// It is short, so that the first page holds it all; the whole stands with the replies.
  private func promised(_ promise: FollowUp) -> Inlines {
    let items =
      promise.isCarried ? "\(briefly(promise)) (\(phrases.fromEarlier))" : briefly(promise)
    return [.strong(.text("\(items):")), .text(" \(inShort(promise))")]
  }

  private func inShort(_ promise: FollowUp) -> String {
    let kind = words.name(of: promise.kind)
    switch promise.kind {
    case .yes where promise.effect != nil, .tryFirst where promise.reason != nil:
      return [kind, promise.effect ?? promise.reason].compactMap { $0 }
        .map { oneLine($0, longest: 60) }.joined(separator: ": ")
    case .yes, .tryFirst, .no: return inOwnWords(promise, kind)
    case .yesIf:
      return phrases.said(.yesIf, promise.reason.map { oneLine($0, longest: 60) }, effect: nil)
    case .someoneElse:
      return promise.chain.passedOn == nil
        ? phrases.said(.someoneElse, promise.reason, effect: nil) : phrases.asks(promise.reason)
    }
  }

  /// The words of the only line it answers, then what is said of it: on two lines of the page, so much of the words as
  /// leaves room for that.
  private func inOwnWords(_ promise: FollowUp, _ said: String) -> String {
    guard promise.lines.count == 1, let line = promise.lines.first else { return said }
    let room = max(18, 52 - said.count)
    return "\(inWholeWords(spoken(line), longest: room)) – \(said)"
  }

  /// As much of a text as there is room for, cut between two words.
  private func inWholeWords(_ text: String, longest: Int) -> String {
    let line = oneLine(text, longest: longest)
    guard line.hasSuffix("…"), let space = line.lastIndex(of: " ") else { return line }
    return line[..<space] + "…"
  }
}

extension FollowUp {
  /// Whether the day has passed.
  var isLate: Bool { if case .overdue = state { true } else { false } }
}

extension FollowUpSection {
  /// Whether a reply that stands like this belongs here: what there is to tell comes before what is under way.
  fileprivate func holds(_ followUp: FollowUp) -> Bool {
    switch followUp.state {
    case .overdue: self == .late
    case .due: self == .soon
    case .promised, .toTellBack: self == (followUp.isToTell ? .toTell : .promised)
    case .toldBack: self == .over
    }
  }
}
