import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// The pages of a series' menu: what can be done the evening before, the morning after and in between.
struct MenuPages {
  let programme: Programme
  let reports: Reports
  let today: Day
  let words: Words
  private let series: Series

  init(_ opened: OpenSeries, today: Day) throws {
    programme = try opened.programme()
    reports = opened.reports(programme)
    words = opened.words
    series = opened.series
    self.today = today
  }

  /// The first page, the most pressing first.
  var first: [MenuChoice] {
    if series.isClosed {
      return unanswered + [
        .paper(.report, "report"), .paper(.promises, "follow-up"), nextYear,
        MenuChoice(line: .other, does: .page(other)),
      ]
    }
    return walking + between + [
      .paper(.report, "report"), MenuChoice(line: .papers, does: .page(papers)),
      MenuChoice(line: .dates, does: .page(dates)),
      MenuChoice(line: .lines, does: .page(lines)),
      MenuChoice(line: .other, does: .page(other)),
    ]
  }

  private var walking: [MenuChoice] {
    if let open = series.currentOccasion(on: today) {
      return [.run(.goOn(title(of: open.session)), "run", open.session.rawValue)]
    }
    var choices: [MenuChoice] = []
    if let left = series.leftOpen(on: today) {
      choices.append(
        .run(.leftOpen(title(of: left.session), left.day), "run", left.session.rawValue))
    }
    if let next = series.nextSession(in: programme) {
      let title = next.title[words.language]
      choices.append(.run(.look(title), "run", next.id.rawValue, "--look"))
      choices.append(.run(.hold(title), "run", next.id.rawValue))
    }
    return choices
  }

  /// What waits between the sessions, where it does.
  private var between: [MenuChoice] {
    var choices: [MenuChoice] = []
    if let slip {
      choices.append(.paper(.handOut(slip.title[words.language]), "homework", slip.id.rawValue))
    }
    for track in TrackKind.allCases where mayHandOver(track) {
      choices.append(.run(.handOver(track), "hand-over", track.rawValue))
    }
    if TrackKind.allCases.allSatisfy({ series.latestHandOver(of: $0) != nil }) {
      choices.append(.run(.meet, "compare", "--lead"))
    }
    choices += unanswered
    if !series.followUps(on: today).isEmpty || !series.unansweredCarried.isEmpty {
      choices.append(MenuChoice(line: .followUp, does: .page(promises)))
    }
    return choices
  }

  /// That the lists are answered, where something of them waits; also once the series is closed.
  private var unanswered: [MenuChoice] {
    let waiting = series.latestHandOver(of: .staff) == nil ? 0 : series.comparison.unanswered.count
    let offers = series.offersToAnswer.count
    return (waiting > 0 ? [.run(.reply(waiting), "reply")] : [])
      + (offers > 0 ? [.run(.answerOffers(offers), "reply", "--offers")] : [])
  }

  /// The homework that was given last and is not collected.
  private var slip: Homework? {
    let given = series.occasions.flatMap(\.homeworkGiven)
    let collected = Set(series.occasions.flatMap(\.homeworkCollected.keys))
    return programme.homework.first { $0.id == given.last && !collected.contains($0.id) }
  }

  /// Whether a side's list says something that was not handed over.
  private func mayHandOver(_ track: TrackKind) -> Bool {
    guard ListKind.lists(of: track).contains(where: { !series.lines(of: $0).isEmpty }) else {
      return false
    }
    guard let handOver = series.latestHandOver(of: track) else { return true }
    return series.receipts[track] == nil && reports.hasChanged(since: handOver)
  }

  private var promises: [MenuChoice] {
    let all = series.followUps(on: today)
    let promised = lines(of: all.filter { $0.next == .done || $0.kind == .yes && $0.state.isOpen })
    let untold = lines(of: all.filter(\.isToTell))
    let open = Set(series.unansweredCarried.map(\.id))
    let unanswered = zip(1..., series.carriedLines).filter { open.contains($1.id) }.map {
      (name: words.name(ofCarriedLine: $0).filter { !$0.isWhitespace }.lowercased(), text: $1.asked)
    }
    return [.paper(.promises, "follow-up")]
      + (all.allSatisfy { $0.next == nil } ? [] : [.run(.goThrough, "follow-up", "--ask")])
      + (promised.isEmpty
        ? [] : [.run(.done, "follow-up", "--done", asking: .lineOf(promised))])
      + (unanswered.isEmpty ? [] : [.run(.answerCarried, "reply", asking: .lineOf(unanswered))])
      + (untold.isEmpty
        ? []
        : [.run(.told, "follow-up", "--told", asking: .lineOf(untold), .option("--how", .how))])
      + (untold.count < 2
        ? []
        : [
          .run(.toldAll(untold.count), "follow-up", "--told", "all", asking: .option("--how", .how))
        ])
      + [
        .run(.trust, "trust-check"),
        MenuChoice(line: .promisedDays, does: .file([.word("follow-up")], ending: "ics")),
      ]
  }

  /// The lines of a side as the other reads them.
  private func shared(_ track: TrackKind) -> [(name: String, text: String)] {
    series.sharedLines(of: track).map { named($0) }
  }

  private func named(_ line: ListLine, among lines: [ListLine] = [])
    -> (name: String, text: String)
  {
    let name = words.name(of: line, among: lines)
    let said = [line.text, line.detail ?? ""].first { !$0.isEmpty } ?? ""
    return (name.filter { !$0.isWhitespace }.lowercased(), "\(name): \(said)")
  }

  /// What was answered or carried over, by the reply's own name, with its first line or its words.
  private func lines(of followUps: [FollowUp]) -> [(name: String, text: String)] {
    followUps.map { followUp in
      let said = followUp.lines.first.map { named($0).text }
      return (followUp.id.rawValue, said ?? followUp.asked.joined(separator: ", "))
    }
  }

  private var papers: [MenuChoice] {
    let next =
      series.currentOccasion(on: today).flatMap { programme.session($0.session) }
      ?? series.nextSession(in: programme)
    let guide = next.map {
      [MenuChoice.paper(.guide($0.title[words.language]), "guide", $0.id.rawValue)]
    }
    let catchUp = held.isEmpty ? [] : [MenuChoice.paper(.catchUp, "catch-up", asking: .oneOf(held))]
    return (guide ?? []) + [
      .paper(.invitation(.staff), "invitation", "staff"),
      .paper(.invitation(.management), "invitation", "management"),
      .paper(.invitation(nil), "invitation", "joint"),
      MenuChoice(line: .calendar, does: .file([.word("invitation")], ending: "ics")),
      .paper(.flyer, "flyer"), .paper(.observer, "observer"), .paper(.homework, "homework"),
    ] + catchUp + [
      .paper(.letter, "letter"), .paper(.list(.staff), "list", "staff"),
      .paper(.list(.management), "list", "management"), .paper(.answerSheet, "answer-sheet"),
      .paper(.offerSheet, "answer-sheet", "--offers"),
      .paper(.compare, "compare"), .paper(.promises, "follow-up"),
    ]
      + MapKind.allCases.filter { series.maps[$0]?.isEmpty == false }.map {
        .paper(.map($0), "map", $0.rawValue)
      } + [.paper(.wayIn, "map", "way-in")]
  }

  private var dates: [MenuChoice] {
    let all = programme.runningOrder
    let waiting = all.filter { session in
      !held.contains { $0.id == session.id }
        || series.waitingPlans.contains { $0.session == session.id }
    }
    let planned = all.filter { session in
      series.waitingPlans.contains { $0.session == session.id }
    }
    var choices: [MenuChoice] = [
      .run(
        .move, "schedule", "move", asking: .oneOf(waiting), .asked(.newDay), .mayBe(.newTime)),
      .run(.allDates, "schedule", "start", asking: .asked(.firstDay), .mayBe(.time)),
    ]
    if !planned.isEmpty {
      choices += [
        .run(.shift, "schedule", "shift", asking: .oneOf(planned), .asked(.days)),
        .run(
          .cancel, "schedule", "cancel", asking: .oneOf(planned), .option("--reason", .reason)),
      ]
    }
    if !held.isEmpty {
      choices.append(
        .run(.dayHeld, "schedule", "held", asking: .oneOf(held), .asked(.dayHeld)))
      choices.append(.run(.again, "run", asking: .oneOf(held), .needed("--again", .label)))
    }
    choices += series.occasions.filter(\.isEmpty).map {
      .run(.neverHeld(title(of: $0.session), $0.day), "schedule", "not-held", $0.session.rawValue)
    }
    return choices
  }

  private var lines: [MenuChoice] {
    let said: [MenuChoice] = [
      .run(.fillIn, "run", "--afterwards", asking: .oneOf(held)),
      .run(.keepInRoom, "room", asking: .noteOf(held)),
      .run(.mask, "mask", asking: .noteOf(held), .asked(.words), .option("--with", .instead)),
      .run(.erase, "erase", asking: .noteOf(held)),
    ]
    return (held.isEmpty ? [] : said) + [
      .run(
        .attach, "attach", asking: .asked(.photograph), .option("--description", .description))
    ] + (series.lines(of: .offer).isEmpty ? [] : [needs])
      + MapKind.allCases.map { .run(.moment($0), "map", $0.rawValue, asking: .asked(.moment)) }
      + [.run(.undo, "undo")]
  }

  private var needs: MenuChoice {
    let offers = series.lines(of: .offer)
    return .run(
      .needs, "needs", asking: .lineOf(offers.map { named($0, among: offers) }),
      .option("--able", .able), .option("--willing", .willing), .option("--daring", .daring))
  }

  /// What is linked outside the meeting, once there are two lists that stand.
  private var link: [MenuChoice] {
    guard TrackKind.allCases.allSatisfy({ series.latestHandOver(of: $0) != nil }) else { return [] }
    return [.run(.link, "link", asking: .lineOf(shared(.staff)), .lineOf(shared(.management)))]
  }

  private var other: [MenuChoice] {
    let sends = TrackKind.allCases.filter { series.latestHandOver(of: $0) != nil }.map { track in
      MenuChoice(
        line: .send(track),
        does: .file([.word("hand-over"), .word(track.rawValue)], ending: "json"))
    }
    return link + [
      .run(
        .adjust, "adjust", asking: .oneOf(programme.runningOrder), .asked(.observed),
        .option("--changed", .changed), .option("--why", .reason))
    ] + sends + replies + [
      .run(.receive, "receive", asking: .asked(.file)),
      .run(.merge, "merge", asking: .asked(.copy)),
      .run(.review, "review"),
      .run(
        .heading, "heading", asking: .option("--municipality", .municipality),
        .option("--board", .board), .option("--reference", .reference)),
      .read(.log, "log"), .read(.check, "check"), .read(.course, "programme", "course"),
    ] + (series.isClosed ? [] : [.run(.close, "close")])
  }

  /// The answers to a list that came from another laptop, as they go back to it.
  private var replies: [MenuChoice] {
    guard series.receipts[.staff] != nil, !series.answers.isEmpty else { return [] }
    return [
      MenuChoice(
        line: .sendReplies, does: .file([.word("hand-over"), .word("replies")], ending: "json"))
    ]
  }

  /// The sessions that were held.
  private var held: [Session] {
    programme.runningOrder.filter { session in
      series.occasions.contains { $0.session == session.id }
    }
  }

  private var nextYear: MenuChoice {
    .run(.nextYear, "new", asking: .asked(.workplace), .option("--after", .folder))
  }

  private func title(of session: SessionID) -> String {
    programme.session(session)?.title[words.language] ?? session.rawValue
  }
}
