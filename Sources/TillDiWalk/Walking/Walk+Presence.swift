import TillDiCore
import TillDiWords

extension Walk {
  /// `/här 5 undersköterska, 1 chef`; without a number one came or went, and a number alone counts heads.
  mutating func attend(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    if let count = Int(rest), (1...1000).contains(count) { return attend(command, count, series) }
    let named = Words.named(in: rest).map { RoleCount(typed: trimmed($0)) }
    guard !named.isEmpty, named.allSatisfy({ !$0.role.isEmpty && (1...1000).contains($0.count) })
    else { return say(.needsArgument(command)) }
    if let time = named.map(\.role).first(where: Day.isSaid) { return say(.isNoRole(time)) }
    let known = roleCounts(series).map(\.role) + series.knownRoles
    let matched = named.map {
      RoleCount(role: knownRole($0.role, among: known) ?? $0.role, count: $0.count)
    }
    var turn = attend(command, matched, series)
    turn.shows += zip(named, matched).compactMap { typed, role in
      typed.role.lowercased() == role.role.lowercased()
        ? nil : .phrase(.sameRole(typed.role, role.role))
    }
    return turn
  }

  /// So many are here in all, by `/här 12`, or so many left, by `/gick 2`.
  ///
  /// Who left is of those without a role, or of the only one there is.
  private mutating func attend(_ command: WalkCommand, _ count: Int, _ series: Series) -> Turn {
    let present = series.occasion(occasion)?.present.filter { $0.value > 0 } ?? [:]
    guard command == .gone else {
      let more = count - present.values.reduce(0, +)
      if more <= 0 { return say(whoIsHere(series)) }
      return attend(.here, [RoleCount(role: words.participant, count: more)], series)
    }
    let role =
      present[words.participant, default: 0] >= count
      ? words.participant : present.count == 1 ? present.keys.first : nil
    guard let role else { return say(.whichRole(count)) }
    return attend(.gone, [RoleCount(role: role, count: count)], series)
  }

  /// So many of each role came or went.
  mutating func attend(_ command: WalkCommand, _ named: [RoleCount], _ series: Series) -> Turn {
    let sign = command == .here ? 1 : -1
    if named.count == 1, let one = named.first {
      let present = (series.occasion(occasion)?.presentCount ?? 0) + sign * one.count
      after = .say(
        command == .here
          ? .came(one.count, one.role, present: present)
          : .left(one.count, one.role, present: present))
    } else {
      after = .showPresence
    }
    return Turn(
      requests: named.map {
        .attend(occasion, role: $0.role, change: sign * $0.count)
      })
  }

  /// `/grupper`: groups of those who are here, of the size the activity has, of as many roles as can be.
  ///
  /// `2` asks for pairs, `samma` for people of one role together, `ihop` lets those who lead sit with the others, and
  /// `ledare` asks again who they are.
  mutating func groups(_ rest: String, _ series: Series) -> Turn {
    let present = series.occasion(occasion)?.present.filter { $0.value > 0 } ?? [:]
    guard !present.isEmpty else { return say(whoIsHere(series)) }
    let planned = activity(series)?.groups
    var sizes = planned.map { max(2, $0.least)...max(2, $0.most) } ?? 2...3
    var mixing = Groups.Mixing.mixed
    var apart = true
    var asks = false
    for word in rest.split(whereSeparator: \.isWhitespace).map({ $0.lowercased() }) {
      switch word {
      case "samma", "same": mixing = .sameRole
      case "ihop", "together": apart = false
      case "ledare", "leaders": asks = true
      default:
        guard let size = Int(word), (2...9).contains(size) else {
          return say(.needsArgument(.groups))
        }
        // Threes may leave a pair over, as they always could.
        sizes = (size == 3 ? 2 : size)...size
      }
    }
    let roles = present.keys.inSwedishOrder
    let leading = series.leading(among: roles)
    let groups = Groups(
      present: present, sizes: sizes, mixing: mixing, leading: leading ?? [],
      leadersApart: apart)
    seated = groups
    var turn = Turn(shows: [.groups(groups)])
    let isOpen = leading == nil && apart && present.count > 1 && !hasAskedLeaders
    if form == nil, asks || isOpen {
      hasAskedLeaders = true
      form = LeadersForm(roles: roles, line: rest)
      turn.shows += ask(series).shows
    }
    return turn
  }

  /// Who is here, by role, and which roles of the team no session has heard yet.
  func whoIsHere(_ series: Series) -> WalkPhrase {
    .whoIsHere(
      roleCounts(series).filter { $0.count > 0 }.map { "\($0.count) \($0.role)" },
      unheard: unheard(series))
  }

  /// The roles of the team that no session of this track has heard yet.
  func unheard(_ series: Series) -> [String] {
    guard session.track == .staff else { return [] }
    return series.unheardRoles(at: Set(programme.sessions(of: .staff).map(\.id)))
  }
}

extension RoleCount {
  /// Reads a number, in figures or a word, and a role; without a number it is one.
  init(typed text: String) {
    let parts = text.split(maxSplits: 1) { $0.isWhitespace }
    let count = parts.first.flatMap { Int($0) ?? Words.number(named: String($0)) }
    let role = count == nil ? text : parts.count > 1 ? trimmed(String(parts[1])) : ""
    self.init(role: role, count: count ?? 1)
  }
}
