import TillDiCore
import TillDiWords

extension Walk {
  /// `/här 5 undersköterska, 1 chef`; without a number one came or went.
  mutating func attend(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let named = rest.split(separator: ",").map { counted(trimmed(String($0)), series) }
    guard !named.isEmpty, named.allSatisfy({ !$0.role.isEmpty && (1...1000).contains($0.count) })
    else { return say(.needsArgument(command)) }
    return attend(command, named, series)
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

  /// A number and a role; "Undersköterska" and "undersköterska" are one role.
  private func counted(_ text: String, _ series: Series) -> RoleCount {
    let parts = text.split(maxSplits: 1) { $0.isWhitespace }
    let count = parts.first.flatMap { Int($0) }
    let typed = count == nil ? text : parts.count > 1 ? trimmed(String(parts[1])) : ""
    let known = roleCounts(series).map(\.role)
    return RoleCount(
      role: known.first { $0.lowercased() == typed.lowercased() } ?? typed, count: count ?? 1)
  }

  /// `/grupper`: groups of two or three of those who are here, of as many roles as can be.
  ///
  /// `2` asks for pairs, `samma` for people of one role together, `ihop` lets those who lead sit with the others.
  func groups(_ rest: String, _ series: Series) -> Turn {
    let present = series.occasion(occasion)?.present.filter { $0.value > 0 } ?? [:]
    guard !present.isEmpty else { return say(whoIsHere(series)) }
    var size = 3
    var mixing = Groups.Mixing.mixed
    var apart = true
    for word in rest.split(whereSeparator: \.isWhitespace).map({ $0.lowercased() }) {
      switch word {
      case "2", "3": size = Int(word) ?? size
      case "samma", "same": mixing = .sameRole
      case "ihop", "together": apart = false
      default: return say(.needsArgument(.groups))
      }
    }
    let leading = Set(present.keys.filter { Words.leads($0) })
    return Turn(
      shows: [
        .groups(
          Groups(
            present: present, size: size, mixing: mixing, leading: leading, leadersApart: apart))
      ])
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
