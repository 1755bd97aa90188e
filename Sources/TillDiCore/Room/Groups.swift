/// The people who are here, in groups of two and three, by their roles.
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
/// The same room gives the same groups, every time. Two or more people always make twos and threes and nothing else;
/// nobody sits alone but one who is all there is. The rules, the first that holds being the stronger:
///
/// 1. Those who lead others sit by themselves, unless the room would have it otherwise or one would sit alone.
/// 2. Mixed, each group has as many different roles as can be; by role, people of one role sit together, and those
///    who are the only one of theirs sit with each other.
/// 3. Groups are of the size that was asked for, but for the last one or two.
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
  ///   - size: Two or three, what most groups should be; anything else is taken as the nearest.
  ///   - mixing: Who should sit with whom.
  ///   - leading: The roles that lead others who are here.
  ///   - leadersApart: Whether those sit by themselves.
  public init(
    present: [String: Int], size: Int = 3, mixing: Mixing = .mixed, leading: Set<String> = [],
    leadersApart: Bool = true
  ) {
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
      case .mixed: return pool.mixed(most: min(max(size, 2), 3))
      case .sameRole: return pool.byRole(most: min(max(size, 2), 3), notices: &notices)
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
    for (name, count) in present.sorted(by: { $0.key < $1.key }) where count > 0 {
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
  func mixed(most: Int) -> [[String]] {
    let sizes = Pool.sizes(of: people, most: most)
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
    return groups.map { $0.sorted() }
  }

  /// Seats each role by itself, and those who are the only one of theirs with each other.
  func byRole(most: Int, notices: inout [Groups.Notice]) -> [[String]] {
    let single = Pool(roles.filter { $0.count == 1 })
    var groups = roles.filter { $0.count > 1 }.flatMap { name, count in
      Pool.sizes(of: count, most: most).map { [String](repeating: name, count: $0) }
    }
    guard single.people == 1, let one = single.roles.first, !groups.isEmpty else {
      return groups + single.mixed(most: most)
    }
    // One alone goes to a pair; where there is none, somebody leaves three to make another.
    if let pair = groups.firstIndex(where: { $0.count == 2 }) {
      groups[pair] = (groups[pair] + [one.name]).sorted()
    } else {
      let role = groups[0].removeLast()
      groups.append([role, one.name].sorted())
      notices.append(.apart(role))
    }
    return groups
  }

  /// The sizes of the groups so many people make, the larger first; one alone makes one.
  static func sizes(of people: Int, most: Int) -> [Int] {
    guard people > 3 else { return people > 0 ? [people] : [] }
    // What is left over of threes takes one from the last of them; of twos it joins the first.
    let threes =
      switch (most, people % 3) {
      case (2, _): people % 2
      case (_, 1): people / 3 - 1
      default: people / 3
      }
    let twos = (people - threes * 3) / 2
    return [Int](repeating: 3, count: threes) + [Int](repeating: 2, count: twos)
  }
}
