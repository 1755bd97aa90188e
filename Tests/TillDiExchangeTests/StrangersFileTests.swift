import Foundation
import Testing
import TillDiCore
import TillDiExchange
import TillDiWords

/// A hand-over file that a stranger wrote: every key is looked for, and what doesn't fit is told with its place.
@Suite struct StrangersFileTests {
  /// The documented example.
  func example() throws -> JSON {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/TillDiExchange/TillDiExchange.docc/HandOverFiles.md")
    let fenced = String(decoding: try Data(contentsOf: article), as: UTF8.self)
      .split(separator: "```").first { $0.hasPrefix("json") }
    return try JSONDecoder().decode(
      JSON.self, from: Data(try #require(fenced).dropFirst(4).utf8))
  }

  /// The file as its sender would write it: the checksum is right.
  func bytes(_ content: JSON) -> [UInt8] {
    content.putting(.text(content.checksum), at: ["checksum"]).written(.line)
  }

  @Test func theExampleIsRead() throws {
    let file = try HandOverFile(bytes(example()))
    #expect(file.lines.map(\.links.count) == [1] && file.lines.map(\.replies.count) == [1])
  }

  @Test func whateverIsMissingOrOfTheWrongKindIsToldWithItsPlace() throws {
    let example = try example()
    let places = example.places(at: []).filter { $0.count > 1 || !Self.head.contains($0[0]) }
    #expect(places.count > 40)
    for place in places {
      let told = place.joined(separator: ".")
      for wrong in [nil, .number(0.5)] as [JSON?] {
        let file = bytes(example.putting(wrong, at: place))
        #expect(throws: HandOverFileFault.incomplete(told)) { try HandOverFile(file) }
      }
    }
  }

  /// What is looked at before all else, and what no program reads.
  static let head: Set = ["format", "formatVersion", "about", "checksum"]

  static let wild: [([String], JSON)] = [
    (["number"], .whole(0)), (["number"], .whole(1 << 53)), (["number"], .whole(.max)),
    (["handOver", "version"], .whole(1_000_000_000)), (["handOver", "version"], .whole(-1)),
    (["handOver", "on"], .text("2027-02-30")), (["handOver", "id"], .text("")),
    (["lines"], .list([])), (["lines", "1", "rank"], .whole(.min)),
    (["lines", "1", "number"], .whole(0)), (["lines", "1", "number"], .whole(1_000_000_000)),
    (["lines", "1", "note"], .text("\u{1B}[2J")), (["lines", "1", "wording"], .text("a b")),
    (["lines", "1", "list"], .text("kitchen")), (["series", "id"], .text("../../etc")),
    (["series", "id"], .text("ABC")), (["lines", "1", "replies", "1", "revision"], .whole(0)),
    (["lines", "1", "links", "1", "grade"], .null), (["heading", "board"], .whole(1)),
  ]

  @Test(arguments: wild.indices) func whatNobodyCanHaveMeantIsToldWithItsPlace(_ index: Int) throws
  {
    let (place, value) = Self.wild[index]
    let file = try bytes(example().putting(value, at: place))
    #expect(throws: HandOverFileFault.incomplete(place.joined(separator: "."))) {
      try HandOverFile(file)
    }
  }

  /// Files from before lines had numbers have none; then the place is the number.
  @Test func aLineIsCalledByItsNumberOrElseByItsPlace() throws {
    let example = try example()
    #expect(try HandOverFile(bytes(example)).received.handOver.items.map(\.shortNumber) == [1])
    for (number, kept) in [(7, 7), (1, nil)] as [(Int, Int?)] {
      let file = try HandOverFile(
        bytes(example.putting(.whole(number), at: ["lines", "1", "number"])))
      #expect(file.received.handOver.items.map(\.number) == [kept])
    }
  }

  @Test func twoLinesOfOneNumberAreRefused() throws {
    let example = try example()
    guard case .list(let lines)? = example["lines"], let line = lines.first else {
      return #expect(Bool(false), "the example has a line")
    }
    let other = line.putting(.text("another"), at: ["note"])
    for (place, fault) in [(2, nil), (1, HandOverFileFault.incomplete("lines.number"))] {
      let two = JSON.list([line, other.putting(.whole(place), at: ["rank"])])
      let file = bytes(example.putting(two, at: ["lines"]))
      do throws(HandOverFileFault) {
        _ = try HandOverFile(file)
        #expect(fault == nil)
      } catch {
        #expect(error == fault)
      }
    }
  }

  @Test func aKeyThatIsNotKnownIsPassedBy() throws {
    let file = try example().putting(.text("new"), at: ["later"])
    #expect(try HandOverFile(bytes(file)) == HandOverFile(bytes(example())))
  }

  @Test func whatIsNestedWithoutEndIsNoFile() {
    let deep = Array(
      (String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)).utf8)
    #expect(throws: HandOverFileFault.notJSON) { try HandOverFile(deep) }
  }
}

extension JSON {
  /// The same with another value at a place, such as `lines.1.text`; nothing takes the key away.
  fileprivate func putting(_ value: JSON?, at place: some Collection<String>) -> JSON {
    guard let first = place.first else { return value ?? .null }
    let rest = place.dropFirst()
    switch self {
    case .list(var items):
      guard let index = Int(first).map({ $0 - 1 }), items.indices.contains(index) else {
        return self
      }
      items[index] = items[index].putting(value, at: rest)
      return .list(items)
    case .object(var members):
      let index = members.firstIndex { $0.0 == first }
      if rest.isEmpty, value == nil { return .object(members.filter { $0.0 != first }) }
      guard let index else { return .object(members + [(first, value ?? .null)]) }
      members[index].1 = members[index].1.putting(value, at: rest)
      return .object(members)
    default: return self
    }
  }

  /// The place of every key in it.
  fileprivate func places(at place: [String]) -> [[String]] {
    switch self {
    case .object(let members):
      members.flatMap { [place + [$0.0]] + $0.1.places(at: place + [$0.0]) }
    case .list(let items):
      items.enumerated().flatMap { $0.element.places(at: place + ["\($0.offset + 1)"]) }
    default: []
    }
  }
}
