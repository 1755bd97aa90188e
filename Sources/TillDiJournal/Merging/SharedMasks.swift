import TillDiCore

/// What each of two copies has masked, so that words which one of them masked come back nowhere.
struct SharedMasks {
  private let here: [Subject: Set<ActionID>]
  private let there: [Subject: Set<ActionID>]

  init(here: History, there: History) {
    self.here = here.masks
    self.there = there.masks
  }

  /// Whether this copy masked words of a thing, and the other one doesn't know.
  func isMaskedOnlyHere(_ subject: Subject) -> Bool {
    !(here[subject] ?? []).isSubset(of: there[subject] ?? [])
  }

  /// Whether the other copy masked words of a thing, and this one doesn't know.
  func isMaskedOnlyThere(_ subject: Subject) -> Bool {
    !(there[subject] ?? []).isSubset(of: here[subject] ?? [])
  }

  /// The line as it is to stand here, of two that differ; nil where no masking explains it.
  func settle(_ ours: [UInt8], _ theirs: [UInt8], subject: Subject) -> [UInt8]? {
    let known = here[subject] ?? []
    let others = there[subject] ?? []
    if known.isEmpty, others.isEmpty { return nil }
    if others.isStrictSubset(of: known) { return ours }
    if known.isStrictSubset(of: others) { return theirs }
    return joined(ours, theirs, subject: subject)
  }

  /// A line of which both sides masked something else: only the words that both still have remain.
  private func joined(_ ours: [UInt8], _ theirs: [UInt8], subject: Subject) -> [UInt8]? {
    let our = ours.withUnsafeBytes { JSONStrings.values(in: $0, under: "events") }
    let their = theirs.withUnsafeBytes { JSONStrings.values(in: $0, under: "events") }
    guard our.count == their.count else { return nil }
    var line: [UInt8] = []
    var end = 0
    for (mine, other) in zip(our, their) {
      line += ours[end..<mine.lowerBound]
      line += Self.common(Array(ours[mine]), Array(theirs[other]))
      end = mine.upperBound
    }
    line += ours[end...]
    guard case .action(let action, _) = LineReader().anyLine(line[...]),
      action.concerns(subject)
    else { return nil }
    return line
  }

  /// The words of both texts, and `[…]` for each stretch where they differ; the same whichever comes first.
  static func common(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
    if one == other { return one }
    let space = UInt8(ascii: " ")
    let (first, second) = one.lexicographicallyPrecedes(other) ? (one, other) : (other, one)
    let words = first.split(separator: space, omittingEmptySubsequences: false).map { Array($0) }
    let others = second.split(separator: space, omittingEmptySubsequences: false).map { Array($0) }
    let difference = others.difference(from: words)
    var gone: Set<Int> = []
    var come: Set<Int> = []
    for case .remove(let offset, _, _) in difference.removals { gone.insert(offset) }
    for case .insert(let offset, _, _) in difference.insertions { come.insert(offset) }
    var result: [[UInt8]] = []
    let gap = Array("[…]".utf8)
    var (index, place) = (0, 0)
    while index < words.count || place < others.count {
      if gone.contains(index) || come.contains(place) {
        while gone.contains(index) { index += 1 }
        while come.contains(place) { place += 1 }
        if result.last != gap { result.append(gap) }
      } else {
        if words[index] != gap || result.last != gap { result.append(words[index]) }
        index += 1
        place += 1
      }
    }
    return Array(result.joined(separator: [space]))
  }
}

extension History {
  /// The marks of masking, by whose words were masked.
  fileprivate var masks: [Subject: Set<ActionID>] {
    var masks: [Subject: Set<ActionID>] = [:]
    for action in actions {
      for case .masked(let masked) in action.events {
        masks[masked.thing, default: []].insert(action.id)
      }
    }
    return masks
  }
}

extension Array<UInt8> {
  /// The line without the carriage return that an editor may have left at its end.
  var withoutReturn: [UInt8] { last == 0x0D ? Array(dropLast()) : self }
}
