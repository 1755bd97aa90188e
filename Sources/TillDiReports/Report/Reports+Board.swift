import Documents
import TillDiCore
import TillDiWords

/// What only the board's report tells: what this is, who took part, and what is asked of the board.
extension Reports {
  /// What this way of working is, for those who have never heard of it.
  @BlockBuilder
  var about: [Block] {
    heading(.about)
    paragraph(phrases.aboutTillDi)
  }

  /// Each side's sessions, days and roles, as the record knows them.
  ///
  /// How many there were is told where no one can be recognised by it.
  @BlockBuilder
  var tookPart: [Block] {
    let told = TrackKind.allCases.filter { $0 != hiddenTrack }.compactMap { partOf($0) }
    if !told.isEmpty {
      heading(.tookPart)
      Block.bulletList(told.map { ListItem($0) })
    }
  }

  private func partOf(_ track: TrackKind) -> Inlines? {
    let sessions = sessions(of: track)
    let held = series.occasions.filter { sessions.contains($0.session) }
    let days = held.map(\.day).sorted()
    guard let first = days.first, let last = days.last else { return nil }
    let most =
      Dictionary(grouping: held) { $0.session }.values
      .map { occasions in occasions.reduce(0) { $0 + $1.most.values.reduce(0, +) } }.max() ?? 0
    let said = [
      phrases.met(times: held.count, from: first, to: last),
      most >= fewestToCount ? phrases.atMost(most) : nil,
      rolesHeard(by: track, series.latestHandOver(of: track)).map {
        "\(phrases.name(of: .roles)): \(phrases.ended($0))"
      },
    ].compactMap { $0 }
    return [
      .strong(.text("\(phrases.sentence(words.name(of: track))):")),
      .text(" " + said.joined(separator: " ")),
    ]
  }

  /// Fewer people than this are not counted: in a small group each is recognised.
  private var fewestToCount: Int { 5 }

  /// What a reply left to the board, and then what is not settled yet; only what the record says.
  @BlockBuilder
  var askedOfTheBoard: [Block] {
    let standing = series.standing(on: today)
    let elsewhere = standing.open.filter { $0.kind == .someoneElse }
    let theirs = elsewhere.filter { $0.reason.map(phrases.isBoard) ?? false }
    let others = elsewhere.filter { !($0.reason.map(phrases.isBoard) ?? false) }
    heading(.asked)
    if theirs.isEmpty {
      paragraph(phrases.nothingForTheBoard)
    } else {
      Block.bulletList(theirs.map { ListItem(decidedElsewhere($0)) })
    }
    let open =
      others.map { ListItem(decidedElsewhere($0)) } + noAnswer(standing)
      + askAgain(standing.open.filter(\.kind.promises))
    if !open.isEmpty {
      heading(.notSettled)
      Block.bulletList(open)
    }
  }

  private func decidedElsewhere(_ followUp: FollowUp) -> Inlines {
    [
      .strong(.text("\(briefly(followUp)):")),
      .text(" " + phrases.decidedElsewhere(followUp)),
    ]
  }

  private func noAnswer(_ standing: ListStanding) -> [ListItem] {
    guard let handOver = series.latestHandOver(of: .staff), !standing.waiting.isEmpty else {
      return []
    }
    let who = phrases.answers(handOver.to, by: handOver.answerBy, on: today)
    return [
      ListItem([
        .strong(.text("\(names(of: inListOrder(standing.waiting))):")),
        .text(" \(phrases.isAnswered(false)), \(phrases.ended(who))"),
      ])
    ]
  }

  private func askAgain(_ promises: [FollowUp]) -> [ListItem] {
    if promises.isEmpty { return [] }
    return [
      ListItem(
        .text(
          phrases.askAgain(
            promises.count, late: promises.count(where: \.isLate),
            last: promises.compactMap(\.by).max(), today: today))
      )
    ]
  }
}
