import RandomRooms
import Testing
import TillDiCore

/// Groups of two and three.
///
/// Source: *The model*, “How many take part” and “Groups mixed or alike”.
@Suite struct GroupsTests {
  private func text(_ groups: Groups) -> String {
    groups.groups.map { $0.joined(separator: "+") }.joined(separator: " ")
  }

  @Test(
    arguments: [
      ([:], ""), (["a": 1], "a"), (["a": 2], "a+a"), (["a": 1, "b": 1], "a+b"),
      (["a": 3, "b": 1], "a+a a+b"), (["a": 3, "b": 3, "c": 3], "a+b+c a+b+c a+b+c"),
      (["a": 0, "b": -4, "c": 2], "c+c"),
      (["a": 5, "b": 2], "a+a+b a+a a+b"),
    ] as [([String: Int], String)])
  func mixed(_ present: [String: Int], _ expected: String) {
    #expect(text(Groups(present: present)) == expected)
  }

  @Test(
    arguments: [
      (["a": 3, "b": 2, "c": 1, "d": 1], 3, "a+a+a b+b c+d"),
      (["a": 5, "b": 1], 3, "a+a+a a+a+b"), (["a": 4, "b": 1], 2, "a+a+b a+a"),
      (["a": 3, "b": 1], 3, "a+a a+b"), (["a": 1, "b": 1, "c": 1, "d": 1], 3, "a+c b+d"),
      (["a": 6], 2, "a+a a+a a+a"), (["a": 7], 2, "a+a+a a+a a+a"),
    ] as [([String: Int], Int, String)])
  func byRole(_ present: [String: Int], _ size: Int, _ expected: String) {
    #expect(text(Groups(present: present, sizes: 2...size, mixing: .sameRole)) == expected)
  }

  @Test(
    "Groups of the sizes a programme asks for, or as near as so many people can be",
    arguments: [
      (12, 4...6, [6, 6]), (13, 4...6, [5, 4, 4]), (11, 4...6, [6, 5]), (7, 4...6, [4, 3]),
      (5, 4...6, [5]), (3, 4...6, [3]), (1, 4...6, [1]), (9, 4...4, [3, 3, 3]), (8, 4...4, [4, 4]),
      (6, 1...2, [2, 2, 2]), (7, 2...2, [3, 2, 2]), (25, 5...8, [7, 6, 6, 6]),
    ] as [(Int, ClosedRange<Int>, [Int])])
  func wanted(_ people: Int, _ wanted: ClosedRange<Int>, _ expected: [Int]) {
    #expect(Groups(present: ["a": people], sizes: wanted).groups.map(\.count) == expected)
  }

  @Test func oneOfARoleGoesWhereThereIsRoom() {
    let groups = Groups(present: ["a": 4, "b": 1], sizes: 4...6, mixing: .sameRole)
    #expect(text(groups) == "a+a+a+a+b")
  }

  @Test func whoLeadsSitsApart() {
    let present = ["chef": 2, "rektor": 1, "lärare": 4]
    let leading: Set<String> = ["chef", "rektor"]
    let apart = Groups(present: present, leading: leading)
    #expect(text(apart) == "chef+chef+rektor lärare+lärare lärare+lärare")
    #expect(apart.notices.isEmpty)
    let together = Groups(present: present, leading: leading, leadersApart: false)
    #expect(text(together) == "lärare+lärare+rektor chef+lärare chef+lärare")
  }

  /// The example of the documentation.
  @Test func oneWhoLeadsSitsWithTheOthers() {
    let groups = Groups(
      present: ["undersköterska": 3, "sjuksköterska": 2, "chef": 1], leading: ["chef"])
    #expect(
      text(groups)
        == "sjuksköterska+undersköterska+undersköterska chef+sjuksköterska+undersköterska")
    #expect(groups.notices == [.leaderWithOthers("chef")])
  }

  @Test func whatIsNoticed() {
    func notices(
      _ present: [String: Int], _ mixing: Groups.Mixing = .mixed, apart: Bool = true
    ) -> [Groups.Notice] {
      Groups(present: present, mixing: mixing, leading: ["chef"], leadersApart: apart).notices
    }
    #expect(notices([:]).isEmpty)
    #expect(notices(["a": 1]) == [.onlyOne("a")])
    #expect(notices(["chef": 1]) == [.onlyOne("chef")])
    #expect(notices(["chef": 1, "a": 4]) == [.leaderWithOthers("chef")])
    #expect(notices(["chef": 1, "a": 4], apart: false).isEmpty)
    #expect(notices(["chef": 3, "a": 1]) == [.otherWithLeaders("a")])
    #expect(notices(["chef": 1, "a": 1]) == [.leaderWithOthers("chef")])
    #expect(notices(["a": 3, "b": 1], .sameRole) == [.apart("a")])
    #expect(notices(["a": 2, "b": 1], .sameRole).isEmpty)
    #expect(notices(["a": 201]) == [.tooMany(most: 200)])
  }

  @Test func numbersThatMakeNoSenseStopNothing() {
    let absurdSizes: [ClosedRange<Int>] = [
      Int.min...0, 0...1, 1...3, 4...6, 5...Int.max, Int.min...Int.max,
    ]
    for sizes in absurdSizes {
      for mixing in Groups.Mixing.allCases {
        let absurd = Groups(
          present: ["a": .max, "b": .max, "c": .min, "": 3], sizes: sizes, mixing: mixing,
          leading: ["b", "x"])
        #expect(absurd.groups.joined().count == Groups.mostPeople)
        #expect(absurd.notices == [.tooMany(most: 200)])
      }
    }
  }
}

/// What holds for every small room: up to four roles with up to seven people each, in every way they may sit.
@Suite struct EverySmallRoomTests {
  private static let roles = ["a", "b", "c", "d"]

  /// Every way that a room may be asked to sit.
  private static let ways: [(size: Int, mixing: Groups.Mixing, leading: Set<String>, apart: Bool)] =
    [2, 3].flatMap { size in
      Groups.Mixing.allCases.flatMap { mixing in
        [([], true), (["a"], true), (["a", "b"], true), (["a"], false)].map {
          (size, mixing, $0.0, $0.1)
        }
      }
    }

  @Test(arguments: 0...7)
  func itSits(_ first: Int) {
    for rest in 0..<512 {
      let counts = [first, rest / 64, rest / 8 % 8, rest % 8]
      let present = Dictionary(uniqueKeysWithValues: zip(Self.roles, counts))
      for way in Self.ways {
        let groups = Groups(
          present: present, sizes: 2...way.size, mixing: way.mixing, leading: way.leading,
          leadersApart: way.apart)
        if let fault = fault(
          in: groups, present, way.size, way.mixing, way.apart ? way.leading : [])
        {
          Issue.record("\(counts) \(way): \(fault) in \(groups)")
        }
      }
    }
  }

  /// The same people told in another order, or with roles nobody has, sit the same way.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func theSameRoomSitsTheSameWay(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let counts = (1...9).map { ("roll \($0)", Int.random(in: 0...4, using: &generator)) }
    var other: [String: Int] = ["ingen": 0]
    for (role, count) in counts.shuffled(using: &generator) { other[role] = count }
    let present = Dictionary(uniqueKeysWithValues: counts)
    for mixing in Groups.Mixing.allCases {
      #expect(Groups(present: present, mixing: mixing) == Groups(present: other, mixing: mixing))
    }
  }

  private func fault(
    in sat: Groups, _ present: [String: Int], _ size: Int, _ mixing: Groups.Mixing,
    _ leading: Set<String>
  ) -> String? {
    let groups = sat.groups
    let people = present.values.reduce(0, +)
    let placed = groups.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    if placed != present.filter({ $0.value > 0 }) { return "not everybody once" }
    if groups.contains(where: { $0 != $0.sorted() }) { return "roles out of order" }
    let allowed = people == 1 ? [1] : [2, 3]
    if groups.contains(where: { !allowed.contains($0.count) }) { return "sizes" }
    if sat.notices.contains(where: { if case .onlyOne = $0 { true } else { false } })
      != (people == 1)
    {
      return "one alone"
    }
    let leaders = present.filter { leading.contains($0.key) }.values.reduce(0, +)
    let isSplit = leaders > 1 && people - leaders > 1
    let pools =
      isSplit
      ? [groups.filter { leading.contains($0[0]) }, groups.filter { !leading.contains($0[0]) }]
      : [groups]
    if isSplit, pools[0].joined().contains(where: { !leading.contains($0) }) { return "leaders" }
    return pools.lazy.compactMap { pool in
      mixing == .mixed ? faultInMixing(pool, size) : faultByRole(pool)
    }.first
  }

  /// No other way gives more different roles: a role can be in no more groups than there are, or than it has people.
  private func faultInMixing(_ groups: [[String]], _ size: Int) -> String? {
    let counts = groups.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let different = groups.reduce(0) { $0 + Set($1).count }
    if different != counts.values.reduce(0, { $0 + min($1, groups.count) }) { return "mixing" }
    let other = groups.count { $0.count != size }
    // At most two groups of two among threes, and one of three among twos.
    if groups.joined().count > 3, other > (size == 3 ? 2 : 1) { return "not the size asked for" }
    return nil
  }

  /// Only those who are the one of their role sit with others, and one such has one group's company.
  private func faultByRole(_ groups: [[String]]) -> String? {
    let counts = groups.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let single = Set(counts.filter { $0.value == 1 }.keys)
    let mixed = groups.filter { Set($0).count > 1 }
    if single.count == 1 { return mixed.count == min(1, groups.joined().count - 1) ? nil : "one" }
    return mixed.allSatisfy { single.isSuperset(of: $0) } ? nil : "a role is not together"
  }
}
