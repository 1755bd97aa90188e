/// One thing that differs in a moment between the process as it is and as it should be.
///
/// Source: <doc:TheModel#The-process-drawn-twice>.
public enum MomentDifference: Hashable, Sendable {
  /// The moment is called something else.
  case renamed(from: String, to: String)
  /// Somebody else decides; `nil` is nobody.
  case decisionMoved(from: String?, to: String?)
  /// Roles take part that did not.
  case rolesCameIn([String])
  /// Roles take part no longer.
  case rolesLeft([String])
  /// Staff can value something else there; `nil` is nothing that was named.
  case valueChanged(from: String?, to: String?)
  /// Another role owns it.
  case ownerChanged(from: String, to: String?)
  /// Staff reach it in another way.
  case wayInChanged(from: String, to: String?)
}

extension MomentDifference {
  /// Everything that differs from one moment to another, in the order it is told.
  ///
  /// A role written with other capitals is the same role. An owner or a way in that is only named where none was
  /// is no difference: it has been learnt since, and may well have been so all along.
  public static func all(from now: Moment, to dream: Moment) -> [MomentDifference] {
    var found: [MomentDifference] = []
    if now.name != dream.name { found.append(.renamed(from: now.name, to: dream.name)) }
    if !isSame(now.decides, dream.decides) {
      found.append(.decisionMoved(from: now.decides, to: dream.decides))
    }
    let came = dream.roles.filter { role in !now.roles.contains { isSame($0, role) } }
    let left = now.roles.filter { role in !dream.roles.contains { isSame($0, role) } }
    if !came.isEmpty { found.append(.rolesCameIn(came)) }
    if !left.isEmpty { found.append(.rolesLeft(left)) }
    if now.value != dream.value {
      found.append(.valueChanged(from: now.value, to: dream.value))
    }
    if let owner = now.owner, !isSame(owner, dream.owner) {
      found.append(.ownerChanged(from: owner, to: dream.owner))
    }
    if let wayIn = now.wayIn, wayIn != dream.wayIn {
      found.append(.wayInChanged(from: wayIn, to: dream.wayIn))
    }
    return found
  }

  private static func isSame(_ role: String?, _ other: String?) -> Bool {
    role?.lowercased() == other?.lowercased()
  }
}

extension MomentChange {
  /// What differs in a moment that is done otherwise; nothing for one that came or went as a whole.
  public var differences: [MomentDifference] {
    switch self {
    case .added, .removed: []
    case .changed(let from, let to): MomentDifference.all(from: from, to: to)
    }
  }
}
