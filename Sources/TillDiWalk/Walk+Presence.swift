import TillDiCore
import TillDiWords

extension Walk {
  /// `/här 5 undersköterska`; without a number one came or went.
  mutating func attend(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let parts = rest.split(maxSplits: 1) { $0.isWhitespace }
    let counted = parts.first.flatMap { Int($0) }
    let typed = counted == nil ? rest : parts.count > 1 ? trimmed(String(parts[1])) : ""
    // "Undersköterska" and "undersköterska" are one role.
    let known = roleCounts(series).map(\.role)
    let role = known.first { $0.lowercased() == typed.lowercased() } ?? typed
    let count = counted ?? 1
    guard !role.isEmpty, (1...1000).contains(count) else { return say(.needsArgument(command)) }
    let present = series.occasion(occasion)?.presentCount ?? 0
    let change = command == .here ? count : -count
    after = .say(
      command == .here
        ? .came(count, role, present: present + change)
        : .left(count, role, present: present + change))
    return Turn(requests: [.request(.attend(occasion, role: role, change: change))])
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
