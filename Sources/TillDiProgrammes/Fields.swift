import TextShape
import TillDiCore
import Yams

/// One mapping of the file, asked for key by key; every fault found on the way goes to the log.
///
/// A question whose answer is faulty gives `nil` or something empty, and the reading goes on: the
/// problem is noted, so that no programme comes of it, and the next fault is found too.
struct Fields {
  /// A key with its value.
  struct Entry {
    var position: Position
    var value: Node
  }

  /// Where the mapping begins.
  let position: Position
  let log: ProblemLog
  /// What it may hold.
  let shape: FileMapping
  let entries: [String: Entry]

  /// Takes a mapping of some shape, which stands at `key`, or notes that the node is something else.
  init?(_ node: Node, key: String?, as shape: FileMapping, log: ProblemLog) {
    guard case .mapping(let mapping) = node else {
      log.note(
        .wrongShape(key: key, expected: .mapping, found: node.shape), at: Position(node.mark))
      return nil
    }
    position = Position(mapping.mark)
    self.log = log
    self.shape = shape
    var entries: [String: Entry] = [:]
    for (key, value) in mapping {
      let place = Position(key.mark)
      guard case .scalar(let scalar) = key else {
        log.note(.keyNotText, at: place)
        continue
      }
      let name = scalar.string
      let isKnown = shape.keys.contains(name) || (shape.hasLanguages && Self.isLanguageCode(name))
      if !isKnown {
        let possible = shape.keys + (shape.hasLanguages ? Language.allCases.map(\.rawValue) : [])
        log.note(
          .unknownKey(name, known: possible, suggestion: closest(to: name, in: possible)),
          at: place)
      } else if value.isNothing {
        log.note(.emptyValue(key: name), at: place)
      }
      entries[name] = Entry(position: place, value: value)
    }
    self.entries = entries
  }

  /// Two or three small letters, with a region or script after a hyphen.
  static func isLanguageCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}

extension Fields {
  /// Where the value of a key is; where the mapping begins if the key isn't there.
  func position(of key: String) -> Position {
    entries[key].map { Position($0.value.mark) } ?? position
  }

  /// The value of a key; an empty one is noted already, a missing one here if it must be there.
  func value(_ key: String) -> Node? {
    guard let entry = entries[key] else {
      if shape.field(key).isRequired { log.note(.missingKey(key), at: position) }
      return nil
    }
    return entry.value.isNothing ? nil : entry.value
  }

  /// A mapping within this one.
  func fields(_ key: String) -> Fields? {
    guard case .mapping(let shape) = shape.field(key).form else { return nil }
    return value(key).flatMap { Fields($0, key: key, as: shape, log: log) }
  }

  /// The mappings of a list within this one.
  func list(_ key: String) -> [Fields] {
    guard case .list(.mapping(let shape)) = shape.field(key).form else { return [] }
    return items(key).compactMap { Fields($0, key: key, as: shape, log: log) }
  }

  /// The items of a list; a required one has at least one item.
  func items(_ key: String) -> [Node] {
    guard let node = value(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      log.note(.wrongShape(key: key, expected: .list, found: node.shape), at: Position(node.mark))
      return []
    }
    if shape.field(key).isRequired, sequence.isEmpty {
      log.note(.emptyValue(key: key), at: position(of: key))
    }
    return Array(sequence)
  }

  /// The text of a scalar as it stands in the file.
  func scalar(_ key: String) -> String? {
    value(key).flatMap { scalar($0, key: key) }
  }

  /// The text of a node that should be a scalar.
  func scalar(_ node: Node, key: String) -> String? {
    guard case .scalar(let scalar) = node else {
      log.note(.wrongShape(key: key, expected: .text, found: node.shape), at: Position(node.mark))
      return nil
    }
    return scalar.string
  }

  /// A whole number in digits, within the bounds of its field.
  func integer(_ key: String) -> Int? {
    guard case .whole(let range) = shape.field(key).form, let text = scalar(key) else { return nil }
    return integer(text, key: key, in: range, at: position(of: key))
  }

  /// A list of whole numbers.
  func integers(_ key: String) -> [Int] {
    guard case .list(.whole(let range)) = shape.field(key).form else { return [] }
    return items(key).compactMap { node in
      scalar(node, key: key).flatMap {
        integer($0, key: key, in: range, at: Position(node.mark))
      }
    }
  }

  private func integer(
    _ text: String, key: String, in range: ClosedRange<Int>, at place: Position
  ) -> Int? {
    // More than nine digits is beyond any range here, and might be beyond Int.
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard text.utf8.count - digits.count <= 1, (1...9).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(text)
    else {
      log.note(.notWholeNumber(key: key, found: text), at: place)
      return nil
    }
    guard range.contains(number) else {
      log.note(
        .outOfRange(key: key, value: number, least: range.lowerBound, most: range.upperBound),
        at: place)
      return nil
    }
    return number
  }
}

extension Node {
  /// Whether nothing was written: `key:` and then the end of the line.
  var isNothing: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.string.allSatisfy(\.isWhitespace)
  }

  /// What it is, in words for people.
  var shape: ProgrammeProblem.Shape {
    switch self {
    case .mapping: .mapping
    case .sequence: .list
    case .scalar, .alias: .text
    }
  }
}
