/// The people who are here, in groups of two and three or of another size, by their roles.
///
/// ```swift
/// let groups = Groups(
///   present: ["undersköterska": 3, "sjuksköterska": 2, "chef": 1], leading: ["chef"])
/// for group in groups.groups { print(group.joined(separator: ", ")) }
/// // sjuksköterska, undersköterska, undersköterska
/// // chef, sjuksköterska, undersköterska
/// print(groups.notices)  // [.leaderWithOthers("chef")]
/// ```
///
/// The same room gives the same groups, every time. Groups are of the sizes that were asked for, or as near as so many
/// people can be; nobody sits alone but one who is all there is. The rules, the first that holds being the stronger:
///
/// 1. Those who lead others sit by themselves, unless the room would have it otherwise or one would sit alone.
/// 2. Mixed, each group has as many different roles as can be; by role, people of one role sit together, and those
///    who are the only one of theirs sit with each other.
/// 3. Groups are as few and as equal as the sizes allow.
///
/// Source: <doc:TheModel#How-many-take-part> and <doc:TheModel#Groups-mixed-or-alike>.
public struct Groups: Hashable, Sendable {
  /// Who should sit with whom.
  public enum Mixing: String, Sendable, CaseIterable {
    /// As many different roles in each group as can be.
    case mixed
    /// People of one role together.
    case sameRole = "same-role"
  }

  /// What the facilitator may want to know of the groups.
  public enum Notice: Hashable, Sendable {
    /// One person is all there is: no group can be made.
    case onlyOne(String)
    /// The only one who leads sits with the others.
    case leaderWithOthers(String)
    /// The only one who doesn't lead sits with those who do.
    case otherWithLeaders(String)
    /// One of a role has left the others of it, so that somebody who is the only one of theirs has company.
    case apart(String)
    /// There were more people than groups can be made of; the rest are left out.
    case tooMany(most: Int)
  }

  /// The groups, each by the roles of its people, in the roles' order.
  public let groups: [[String]]
  /// What is to be known of them.
  public let notices: [Notice]

  /// The most people that are put in groups.
  public static let mostPeople = 200

  /// Makes the groups.
  ///
  /// Costs the number of people and roles, sorted; any numbers will do.
  ///
  /// - Parameters:
  ///   - present: How many there are of each role; none or fewer is nobody.
  ///   - sizes: How many should sit together, from two on; as many as may be.
  ///   - mixing: Who should sit with whom.
  ///   - leading: The roles that lead others who are here.
  ///   - leadersApart: Whether those sit by themselves.
  public init(
    present: [String: Int], sizes: ClosedRange<Int> = 2...3, mixing: Mixing = .mixed,
    leading: Set<String> = [],
    leadersApart: Bool = true
  ) {
    let least = min(max(sizes.lowerBound, 2), Self.mostPeople)
    let sizes = least...max(least, min(sizes.upperBound, Self.mostPeople))
    var notices: [Notice] = []
    let everybody = Pool(present, notices: &notices)
    let leaders = everybody.filter { leadersApart && leading.contains($0) }
    let others = everybody.filter { !leadersApart || !leading.contains($0) }
    var pools = [leaders, others]
    if leaders.people == 1 || others.people == 1 {
      pools = [everybody]
      if leaders.people == 1, others.people > 0, let one = leaders.roles.first {
        notices.append(.leaderWithOthers(one.name))
      } else if leaders.people > 0, let one = others.roles.first {
        notices.append(.otherWithLeaders(one.name))
      }
    }
    groups = pools.flatMap { pool in
      switch mixing {
      case .mixed: return pool.mixed(sizes)
      case .sameRole: return pool.byRole(sizes, notices: &notices)
      }
    }
    if everybody.people == 1, let one = everybody.roles.first {
      notices.append(.onlyOne(one.name))
    }
    self.notices = notices
  }
}

/// People who may sit together, by role.
private struct Pool {
  /// The roles that somebody has, those with most people first.
  var roles: [(name: String, count: Int)]

  var people: Int { roles.reduce(0) { $0 + $1.count } }

  init(_ present: [String: Int], notices: inout [Groups.Notice]) {
    roles = []
    var left = Groups.mostPeople
    for name in present.keys.inSwedishOrder {
      guard let count = present[name], count > 0 else { continue }
      if count > left, !notices.contains(.tooMany(most: Groups.mostPeople)) {
        notices.append(.tooMany(most: Groups.mostPeople))
      }
      if left > 0 { roles.append((name, min(count, left))) }
      left -= min(count, left)
    }
    roles.sort { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  private init(_ roles: [(name: String, count: Int)]) { self.roles = roles }

  func filter(_ belongs: (String) -> Bool) -> Pool { Pool(roles.filter { belongs($0.name) }) }

  /// Deals the roles out one after the other, as cards: a role has two in one group only where it has more people
  /// than there are groups, so that no other way gives more different roles in all.
  func mixed(_ wanted: ClosedRange<Int>) -> [[String]] {
    let sizes = Pool.sizes(of: people, wanted)
    var groups = sizes.map { _ in [String]() }
    var place = 0
    for (name, count) in roles {
      for _ in 0..<count {
        // The larger come first, so the last round is theirs alone.
        if groups[place].count == sizes[place] { place = 0 }
        groups[place].append(name)
        place = (place + 1) % groups.count
      }
    }
    return groups.map(\.inSwedishOrder)
  }

  /// Seats each role by itself, and those who are the only one of theirs with each other.
  func byRole(_ wanted: ClosedRange<Int>, notices: inout [Groups.Notice]) -> [[String]] {
    let single = Pool(roles.filter { $0.count == 1 })
    var groups = roles.filter { $0.count > 1 }.flatMap { name, count in
      Pool.sizes(of: count, wanted).map { [String](repeating: name, count: $0) }
    }
    guard single.people == 1, let one = single.roles.first, !groups.isEmpty else {
      return groups + single.mixed(wanted)
    }
    // One alone goes where there is room, and may make three of a pair; else somebody leaves the others of a role.
    if let open = groups.firstIndex(where: { $0.count < max(wanted.upperBound, 3) }) {
      groups[open] = (groups[open] + [one.name]).inSwedishOrder
    } else {
      let role = groups[0].removeLast()
      groups.append([role, one.name].inSwedishOrder)
      notices.append(.apart(role))
    }
    return groups
  }

  /// The sizes of the groups so many people make, the larger first; one alone makes one.
  ///
  /// As few groups as the largest size allows, unless fewer and larger ones come nearer: then nobody sits alone.
  static func sizes(of people: Int, _ wanted: ClosedRange<Int>) -> [Int] {
    guard people > 0 else { return [] }
    let many = (people + wanted.upperBound - 1) / wanted.upperBound
    let few = max(1, people / wanted.lowerBound)
    let tooSmall = wanted.lowerBound - people / many
    let tooLarge = (people + few - 1) / few - wanted.upperBound
    let count = tooSmall > 0 && (people / many < 2 || tooLarge < tooSmall) ? few : many
    let larger = people % count
    return [Int](repeating: people / count + 1, count: larger)
      + [Int](repeating: people / count, count: count - larger)
  }
}
