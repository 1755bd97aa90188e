/// The known word that was most likely meant, if any is near enough.
///
/// ```swift
/// closest(to: "nasta", in: ["nästa", "ångra"])  // "nästa"
/// ```
///
/// Near is a third of the letters or fewer, at least one: added, lost, changed or swapped with the
/// next. Capitals and the signs between words don't count.
package func closest(to word: String, in known: [String]) -> String? {
  let typed = folded(word)
  guard typed.count <= 60 else { return nil }
  let nearest = known.map { (word: $0, distance: distance(typed, folded($0))) }
    .min { $0.distance < $1.distance }
  guard let nearest, nearest.distance <= max(1, typed.count / 3) else { return nil }
  return nearest.word
}

/// A word in small letters, with hyphens between its parts.
private func folded(_ word: String) -> [Character] {
  word.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
}

/// How many letters must be added, removed, changed or swapped to get from one word to the other.
private func distance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var cost = min(last[column + 1] + 1, current[column] + 1)
      cost = min(cost, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[second.count]
}
