import TillDiCore
import TillDiWords

/// A line that is a key of its own: exactly `+1`, `-2`, `1`, `x` or `x2`, and nothing more.
///
/// It is known by the whole line and never by how a line begins, so that "+2 timmar extra" is what somebody said. A live
/// screen and a pipe take the same lines for keys.
package enum HotKey: Hashable, Sendable {
  /// One of the role with this number came.
  case came(Int)
  /// One of the role with this number left.
  case gone(Int)
  /// The suggestion with this number is taken up.
  case take(Int)
  /// The suggestion with this number is dismissed; without one, the only one.
  case dismiss(Int?)

  /// The key a whole line may be, wherever the room is.
  init?(_ line: String) {
    let rest = line.dropFirst()
    switch (line.first, Self.digit(rest)) {
    case ("+", let number?): self = .came(number)
    case ("-", let number?): self = .gone(number)
    case ("x", let number) where number != nil || rest.isEmpty: self = .dismiss(number)
    default:
      guard let number = Self.digit(line[...]) else { return nil }
      self = .take(number)
    }
  }

  private static func digit(_ text: Substring) -> Int? {
    guard text.count == 1, let character = text.first, character.isASCII,
      let digit = character.wholeNumberValue, digit > 0
    else { return nil }
    return digit
  }
}

extension WalkPicture {
  /// The key a line is here, if it is one.
  package func hotKey(_ line: String) -> HotKey? {
    guard question == nil, activity != nil, let key = HotKey(line) else { return nil }
    return key.isKnown(roles: roles.count, proposals: meeting?.proposals.count ?? 0) ? key : nil
  }

  /// Whether a line is, or may become, a key that counts somebody: then the roles are shown with their numbers.
  package func counts(_ line: String) -> Bool {
    switch hotKey(line) {
    case .came, .gone: true
    case .take, .dismiss: false
    case nil: ["+", "-"].contains(line) && hotKey(line + "1") != nil
    }
  }
}

extension HotKey {
  /// Whether there is so much to choose from.
  fileprivate func isKnown(roles: Int, proposals: Int) -> Bool {
    switch self {
    case .came(let number), .gone(let number): number <= roles
    case .take(let number): number <= proposals
    case .dismiss(let number): proposals > 0 && (number ?? 1) <= proposals
    }
  }
}

extension Walk {
  /// What a line does that is exactly a key here; `nil` when it is words.
  mutating func press(_ line: String, _ series: Series) -> Turn? {
    guard let key = HotKey(line), activity(series) != nil else { return nil }
    let roles = roleCounts(series)
    let proposals = meeting(series)?.proposals.count ?? 0
    guard key.isKnown(roles: roles.count, proposals: proposals) else { return nil }
    switch key {
    case .came(let number): return attend(.here, [roles[number - 1].one], series)
    case .gone(let number): return attend(.gone, [roles[number - 1].one], series)
    case .take(let number): return decideOnProposal(.takeProposal, "\(number)", series)
    case .dismiss(let number):
      // Nobody can tell which of several was meant.
      guard number != nil || proposals == 1 else { return say(.needsArgument(.dismissProposal)) }
      return decideOnProposal(.dismissProposal, "\(number ?? 1)", series)
    }
  }
}

extension RoleCount {
  /// One of this role.
  fileprivate var one: RoleCount { RoleCount(role: role, count: 1) }
}
