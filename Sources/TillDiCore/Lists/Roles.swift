/// The roles that were heard, as they may be told to others.
///
/// Source: <doc:TheModel#Coming-and-going> and <doc:TheModel#Names-and-personal-data>.
public struct RolesHeard: Hashable, Sendable {
  /// Roles that at least three people held at some session, in alphabetical order.
  public let named: [String]
  /// Whether there were others, held by fewer than three: *flera yrkesroller*.
  public let hasOthers: Bool
}

extension Series {
  /// Every role heard at some sessions, in alphabetical order; for the facilitator alone.
  public func everyRole(at sessions: Set<SessionID>) -> [String] {
    mostPresent(at: sessions).keys.inSwedishOrder
  }

  /// The roles heard, where one held by fewer than three is not named: a small group is easily recognised.
  public func rolesHeard(at sessions: Set<SessionID>) -> RolesHeard {
    let most = mostPresent(at: sessions)
    return RolesHeard(
      named: most.filter { $0.value >= 3 }.keys.inSwedishOrder,
      hasOthers: most.contains { (1..<3).contains($0.value) })
  }

  /// The roles of the team, as they were told before start; empty where nobody said.
  public var expectedRoles: [String] {
    parts(of: arrangements[.roles] ?? "")
  }

  /// What stands between commas.
  private func parts(of text: String) -> [String] {
    text.split(separator: ",").map { part in
      let front = part.drop(while: \.isWhitespace)
      return String(
        front[
          ..<(front.lastIndex { !$0.isWhitespace }.map(front.index(after:))
            ?? front.startIndex)])
    }.filter { !$0.isEmpty }
  }

  /// Roles of the team that no session of a side has heard yet, in the order they were told; neutral, and no
  /// count.
  ///
  /// Source: <doc:TheModel#Roles-that-never-came>.
  public func unheardRoles(at sessions: Set<SessionID>) -> [String] {
    let heard = everyRole(at: sessions)
    return expectedRoles.filter { knownRole($0, among: heard) == nil }
  }

  /// Every role of somebody who was in a room, belongs to the team, or promised, handed over or answered something.
  package var knownRoles: [String] {
    let promised = [arrangements[.receiver], arrangements[.answerer], agreements[.teller]]
    return expectedRoles + occasions.flatMap { $0.most.keys.inSwedishOrder }
      + promised.compactMap { $0 } + handOvers.flatMap { [$0.from, $0.to] }
      + answers.map(\.reply.role)
  }

  /// The roles that sit apart where groups are made, of those; `nil` where nobody was asked.
  package func leading(among roles: [String]) -> Set<String>? {
    guard let agreed = agreements[.leaders] else { return nil }
    let leaders = parts(of: agreed)
    return Set(roles.filter { knownRole($0, among: leaders) != nil })
  }

  private func mostPresent(at sessions: Set<SessionID>) -> [String: Int] {
    occasions.filter { sessions.contains($0.session) }.reduce(into: [:]) { most, occasion in
      most.merge(occasion.most, uniquingKeysWith: max)
    }.filter { $0.value > 0 }
  }
}
