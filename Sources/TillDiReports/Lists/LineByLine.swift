import Documents
import TillDiCore
import TillDiWords

/// The one table of staff's list: what was said and what meets it; the whole answer, who gave it, and how it went.
///
/// Two columns, since five on a standing sheet leave a word or two to a line. A line's words stand here once, and an
/// answer that several lines share stands once, over those lines.
struct LineByLine {
  private let reports: Reports
  private let items: [ComparedItem]
  private let followUps: [FollowUp]
  private let byReply: [ReplyID: FollowUp]
  private let suggested: [NoteID: [LinkSuggestion]]
  /// The ways of telling that so many replies share that they are told once, over the table.
  private let toldOften: Set<TellingBack>
  /// Whether what meets a line may be told here.
  private let showsLinks: Bool
  private let missed: [MissedAnswer]

  /// The paper says which year it is.
  private var phrases: ReportWords { reports.phrases.within(reports.today.parts.year) }
  private var words: Words { reports.words }

  init(_ reports: Reports, _ items: [ComparedItem], suggestions: [LinkSuggestion] = []) {
    self.reports = reports
    self.items = items
    followUps = reports.followUps
    byReply = Dictionary(followUps.map { ($0.id, $0) }) { first, _ in first }
    suggested = Dictionary(grouping: suggestions) { $0.item.note }
    let told = followUps.filter { !$0.isCarried && $0.chain.told != $0.chain.resultTold }
      .compactMap(\.chain.told).filter { $0.how != nil }
    toldOften = Set(
      Dictionary(grouping: told) { $0 }.filter { $0.value.count > 2 }.keys)
    showsLinks = reports.mayCompare
    missed = reports.series.standing(on: reports.today).missed
  }

  /// The lines as a table; as a plain list while nobody has been asked to answer them.
  var blocks: [Block] {
    if items.isEmpty, others.isEmpty { return [] }
    let isAsked = reports.series.latestHandOver(of: .staff) != nil
    guard isAsked || items.contains(where: \.isAnswered) || !others.isEmpty else {
      return [.bulletList(items.map { ListItem(joined(said($0, isAlone: true))) })]
    }
    return toldTogether.map { together in
      let replies = together.replies.sorted { $0.id < $1.id }
      return paragraph(
        phrases.ended(
          phrases.toldTogether(
            reports.briefly(replies), on: together.telling.on, how: together.telling.how ?? "")))
    } + [.table(table)]
  }

  private var table: Table {
    var table = Table(
      columns: zip(phrases.lineColumns, [39, 61]).map { Table.Column(.text($0), share: $1) },
      rows: [])
    for group in groups {
      table.rows.append(row(of: group))
      guard group.count > 1 else { continue }
      for item in group {
        table.wideRows.insert(table.rows.count)
        table.rows.append([joined(said(item, isAlone: false))])
      }
    }
    table.rows += others.map { [asked($0), answer([$0])] }
    return table
  }

  // MARK: Rows

  /// Lines that have the same replies, or that wait together, in the order they are answered.
  private var groups: [[ComparedItem]] {
    var places: [[ReplyID]: Int] = [:]
    var groups: [[ComparedItem]] = []
    for item in items {
      let key = item.replies.map(\.id)
      if key.isEmpty, item.isAnsweredAlone {
        groups.append([item])
      } else if let place = places[key] {
        groups[place].append(item)
      } else {
        places[key] = groups.count
        groups.append([item])
      }
    }
    return groups
  }

  private func row(of group: [ComparedItem]) -> [Inlines] {
    let replies = (group.first?.replies ?? []).reversed().compactMap { byReply[$0.id] }
    return [
      group.count == 1
        ? stacked(group.flatMap { said($0, isAlone: true) }) : inCommon(group),
      replies.isEmpty ? waiting(group.map(\.line)) : answer(replies),
    ]
  }

  /// Several lines by their names, and that none of them meets anything, where so.
  private func inCommon(_ group: [ComparedItem]) -> Inlines {
    let names = Inlines.strong(.text(reports.names(of: group.map(\.line))))
    let isBare = showsLinks && group.allSatisfy { !$0.isMatched && suggested[$0.line.note] == nil }
    return isBare ? stacked([names, .text(phrases.meetNothing)]) : names
  }

  // MARK: What was said

  /// A line's words, what stands beside them, and what meets them.
  private func said(_ item: ComparedItem, isAlone: Bool) -> [Inlines] {
    reports.described(item.line, mark: reports.mark(item.line))
      + (showsLinks ? met(item, isAlone: isAlone) : [])
  }

  /// What serves a line, what served it once, and at the end what is only suggested.
  private func met(_ item: ComparedItem, isAlone: Bool) -> [Inlines] {
    let meets = item.links.map { link in
      return words.linked(reports.name(of: link.line), link.grade)
        + (link.isWithdrawn ? " (\(phrases.withdrawnMark))" : "")
    }
    var told: [String] = []
    if !meets.isEmpty { told.append(phrases.meets(meets)) }
    if meets.isEmpty, isAlone { told.append(phrases.meetsNothing) }
    told += item.withdrawn.map { "\(reports.named($0.line)). \(words.isWithdrawn(.management))" }
    if item.lost > 0 { told.append(phrases.lostOffers(item.lost)) }
    told += (suggested[item.line.note] ?? []).map { suggestion in
      let why = words.reasons(suggestion.reasons)
      return "\(words.suggestion): \(reports.named(suggestion.offer))"
        + (why.isEmpty ? "" : " \(why)")
    }
    return told.map { .text($0) }
  }

  /// What an earlier series left, or a line that the list has no longer: by its words too.
  private func asked(_ followUp: FollowUp) -> Inlines {
    if followUp.isCarried {
      let asked = followUp.asked.map { phrases.quoted($0) }.joined(separator: ", ")
      return .text("\(asked) (\(phrases.fromEarlier))")
    }
    return stacked(
      followUp.lines.map { line in
        let version = followUp.left.contains(line.note) ? followUp.version : nil
        return reports.label(line, mark: version.map { " (\(phrases.inVersion($0)))" } ?? "")
      })
  }

  /// Replies that answer no line of the list as it stands.
  private var others: [FollowUp] {
    let known = Set(items.flatMap(\.replies).map(\.id))
    return followUps.filter { !known.contains($0.id) }
  }

  // MARK: The answer

  /// The reply that counts, whole, with how it went; then others the line has had.
  private func answer(_ replies: [FollowUp]) -> Inlines {
    stacked(
      replies.flatMap { reply in
        [said(in: reply)] + before(reply) + [.text(course(of: reply))]
      })
  }

  /// The kind first, then its reason or condition, and what will be noticed.
  private func said(in reply: FollowUp) -> Inlines {
    let said = words.answer(reply.kind, reply.reason)
    let effect = reply.effect.map { phrases.ended(phrases.noticed($0)) }
    return [
      .strong(.text(said.reason.isEmpty ? phrases.ended(said.kind) : said.kind)),
      .text(
        (said.reason.isEmpty ? "" : phrases.ended(said.reason)) + (effect.map { " " + $0 } ?? "")),
    ]
  }

  /// What it said before it was changed, the newest first.
  private func before(_ reply: FollowUp) -> [Inlines] {
    reply.earlier.enumerated().reversed().map { place, earlier in
      .emphasis(.text(phrases.ended(phrases.before(earlier, reply.earlierChains[place]))))
    }
  }

  /// Who answered and by when it is to be done, how that was told, where it stands, and how what came of it was told.
  private func course(of reply: FollowUp) -> String {
    let isTogether = reply.chain.told.map { toldOften.contains($0) } ?? false
    let parts = [
      phrases.given(by: reply.role, on: reply.day),
      reply.state.isOpen ? reply.by.map { phrases.sentence(phrases.by($0)) } : nil,
      isTogether ? nil : phrases.replyTold(of: reply.chain),
      phrases.sentence(phrases.standing(reply) + phrases.untold(reply)),
      phrases.resultTold(of: reply.chain),
    ]
    let changes = words.changes(
      around: reply, includingUnshared: !reports.isHidden(.management))
    return (parts.compactMap { $0 } + changes).map { phrases.ended($0) }.joined(separator: " ")
  }

  /// Who is to answer, and by when; and when an answer was promised in an earlier version.
  private func waiting(_ lines: [ListLine]) -> Inlines {
    let none = Inlines.strong(.text(phrases.ended(phrases.sentence(phrases.isAnswered(false)))))
    guard let handOver = reports.series.latestHandOver(of: .staff) else { return none }
    let who = phrases.answers(handOver.to, by: handOver.answerBy, on: reports.today)
    let missed = self.missed.filter { missed in lines.contains { missed.lines.contains($0) } }
      .map { missed in
        let names = reports.names(of: lines.filter { missed.lines.contains($0) })
        return phrases.missed(
          lines.count > 1 ? names : nil, by: missed.answerBy, version: missed.version)
      }
    return none
      + .text(" " + phrases.ended(phrases.sentence(who)))
      + (missed.isEmpty ? [] : .text(" " + missed.joined(separator: " ")))
  }

  // MARK: Told together

  /// The ways of telling that several replies share, each with those replies.
  private var toldTogether: [(telling: TellingBack, replies: [FollowUp])] {
    Dictionary(grouping: followUps.filter { !$0.isCarried }) { $0.chain.told }
      .compactMap { telling, replies in
        guard let telling, toldOften.contains(telling) else { return nil }
        return (telling, replies)
      }
      .sorted { ($0.telling.on, $0.telling.how ?? "") < ($1.telling.on, $1.telling.how ?? "") }
  }
}

/// Parts under each other.
func stacked(_ parts: [Inlines]) -> Inlines { joined(parts, by: .lineBreak) }

/// Parts after each other on one line.
func joined(_ parts: [Inlines]) -> Inlines { joined(parts, by: .text(" – ")) }

/// Parts with something between them.
func joined(_ parts: [Inlines], by between: Inline) -> Inlines {
  Inlines(
    parts.enumerated().flatMap { place, part in (place == 0 ? [] : [between]) + part.elements })
}

extension Reports {
  /// A line's name and words, and what stands beside them, a part each.
  ///
  /// That is its route, the rewording the room said yes to, and what was gathered under it. Each ends as a sentence,
  /// since a cell in Markdown has no lines.
  func described(_ line: ListLine, mark: String) -> [Inlines] {
    let route =
      line.detail.flatMap { detail in
        line.text.isEmpty || line.list == .offer
          ? nil : "\(phrases.detailName(of: line.list)): \(detail)"
      }
    let gathered = alphabetical(line.gathered).map { phrases.quoted($0) }
    let parts = [
      route, line.toldRewording.map { phrases.inOtherWords($0) },
      gathered.isEmpty ? nil : phrases.gatheredHere + " " + gathered.joined(separator: ", "),
    ]
    let words: Inlines = [
      .strong(.text("\(name(of: line))\(mark):")), .text(" \(phrases.ended(spoken(line)))"),
    ]
    return [words] + parts.compactMap { $0.map { .emphasis(.text(phrases.ended($0))) } }
  }

  /// Staff's list line by line, under its heading: what was said, what meets it, the answer and how it went.
  @BlockBuilder
  func outcome(suggestions: [LinkSuggestion] = []) -> [Block] {
    heading(.outcome)
    let handOver = series.latestHandOver(of: .staff)
    paragraph(handOver.map { phrases.handedOver($0) } ?? phrases.notHandedOver(.staff))
    if !isHidden(.staff) {
      let items = series.comparison.items
      let lines = LineByLine(self, items, suggestions: suggestions)
      if items.isEmpty { paragraph(phrases.nothingToAnswer) }
      lines.blocks
      if mayCompare, !items.isEmpty, items.contains(where: { !$0.isMatched }) {
        paragraph(phrases.toTalkAbout)
      }
      trust(level: 3)
    }
  }
}
