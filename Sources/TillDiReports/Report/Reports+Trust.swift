import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The latest version of the staff's list whose replies the room has talked through.
  package var trustCheck: (handOver: HandOver, check: TrustCheck)? {
    series.handOvers.filter { $0.track == .staff }.sorted { $0.version > $1.version }
      .compactMap { version in series.trustChecks[version.id].map { (version, $0) } }.first
  }

  /// Whether replies to a version were given or changed after the room talked them through.
  package func isTrustOld(_ handOver: HandOver) -> Bool {
    series.trustCheckedReplies[handOver.id] != series.repliesGiven(to: handOver.id)
  }

  /// What the room said of the replies, and the promises without a day: facts, no verdict.
  @BlockBuilder
  func trust(level: Int) -> [Block] {
    let latest = series.latestHandOver(of: .staff)
    let undated = latest.map { series.promisesWithoutDay(in: $0.id) } ?? []
    if trustCheck != nil || !undated.isEmpty {
      Block.heading(level: level, .text(phrases.trustTitle))
      if let trustCheck {
        if trustCheck.handOver.id != latest?.id {
          paragraph(phrases.trustOf(version: trustCheck.handOver.version))
        }
        Block.bulletList(
          phrases.trust(trustCheck.check, isOld: isTrustOld(trustCheck.handOver))
            .map { ListItem(.text($0)) })
      }
      if !undated.isEmpty { paragraph(words.withoutDay(names(of: undated))) }
    }
  }

  /// What a reply said before it was changed, the newest first.
  func history(of reply: ReplyID) -> [Block] {
    guard let answer = series.answers.first(where: { $0.reply.id == reply }) else { return [] }
    return answer.earlier.enumerated().reversed().map { place, reply in
      paragraph(phrases.before(reply, answer.earlierChains[place]))
    }
  }

  /// What has waited longest, in one line; `nil` where nothing is late and nothing is untold.
  var waitedLongest: String? {
    let all = followUps
    let late = all.first(where: \.isLate)
    let standing = series.standing(on: today)
    let missed = standing.missed.first
    let answerBy = missed?.answerBy ?? standing.answerBy
    let unanswered = missed?.lines.count ?? standing.waiting.count
    let lateAnswer = answerBy.map { $0.days(to: today) } ?? 0
    if let late, case .overdue(let days) = late.state, unanswered == 0 || days >= lateAnswer {
      return phrases.waitedLongest(shortName(late), late.role, late: days)
    }
    if unanswered > 0, lateAnswer > 0 {
      return phrases.waitedLongest(forAnswerTo: unanswered, late: lateAnswer)
    }
    let untold = all.filter(\.isToTell)
      .compactMap { followUp in (followUp.done ?? followUp.day).map { (followUp, $0) } }
      .min { $0.1 < $1.1 }
    return untold.map { phrases.waitedLongest(toTell: shortName($0.0), since: $0.1) }
  }

  /// A promise by the names of its lines; one that was carried over by what was asked for.
  private func shortName(_ followUp: FollowUp) -> String {
    if followUp.lines.count == 1, let line = followUp.lines.first { return named(line) }
    if followUp.lines.isEmpty {
      return followUp.asked.map { phrases.quoted($0) }.joined(separator: ", ")
    }
    return names(of: followUp.lines)
  }
}
