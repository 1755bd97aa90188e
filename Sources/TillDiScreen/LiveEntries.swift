import Terminal
import TextShape
import TillDiWords

/// One thing somebody said, or a line of a list, beside its number.
struct LiveEntry {
  /// Its number, if it has one.
  var number = ""
  var numberStyle = Style.plain
  /// Its words.
  var text: [LiveText]
  /// What gives way last; the lowest is always seen.
  var rank: Int
}

/// Entries of one kind, with its name in front.
struct LiveGroup {
  var label: String
  var entries: [LiveEntry]
}

/// Groups of entries under each other, as far as there is room: those that matter less give way.
struct LiveColumn {
  private var groups: [Group] = []
  private let labelWidth: Int
  private let numberWidth: Int
  private let width: Int
  private let words: Words

  private struct Group {
    let label: String
    /// The lines of each entry, and what it matters.
    var entries: [(lines: [[LiveText]], rank: Int)]
    var isShown: [Bool]
  }

  /// Wraps the entries once, for a width.
  init(_ groups: [LiveGroup], width: Int, words: Words) {
    self.words = words
    self.width = width
    let labels = groups.map { $0.label.displayWidth }.max() ?? 0
    labelWidth = min(labels == 0 ? 0 : labels + 2, width / 3)
    let numbers = groups.flatMap(\.entries).map { $0.number.displayWidth }.max() ?? 0
    let numberWidth = numbers == 0 ? 0 : max(2, numbers) + 2
    self.numberWidth = numberWidth
    let room = min(width, 100) - labelWidth - numberWidth
    let best = groups.flatMap(\.entries).map(\.rank).min()
    self.groups = groups.map { group in
      let entries = group.entries.map { entry in
        let number = entry.number.padded(to: max(0, numberWidth - 2), .before) + "  "
        // Whoever spoke for long is shown to have; the newest and the foremost are read now.
        let lines = entry.text.wrapped(to: room, most: entry.rank == best ? 6 : 3)
          .beside(LiveText(number, entry.numberStyle), numberWidth).map(\.left)
        return (lines: lines, rank: entry.rank)
      }
      return Group(
        label: group.label, entries: entries, isShown: Array(repeating: true, count: entries.count))
    }
  }

  /// How many lines it takes, with a line for what is left out of each group.
  var height: Int { groups.reduce(0) { $0 + height(of: $1) } }

  /// The lines of the entry that matters most.
  var first: Int {
    groups.flatMap(\.entries).min { $0.rank < $1.rank }?.lines.count ?? 0
  }

  /// Its lines where there are so many.
  func rows(_ limit: Int) -> [[LiveText]] {
    guard limit > 0 else { return [] }
    let fitted = (height <= limit ? self : shortened).fitted(to: limit)
    guard fitted.height > limit else { return fitted.lines }
    return fitted.foremost(limit)
  }

  /// The same with one line for each entry but the one that matters most: rather a bit of many than all of few.
  private var shortened: LiveColumn {
    var short = self
    let best = groups.flatMap(\.entries).map(\.rank).min()
    for group in groups.indices {
      for (index, entry) in groups[group].entries.enumerated() where entry.rank != best {
        guard entry.lines.count > 1, let first = entry.lines.first else { continue }
        short.groups[group].entries[index].lines = [first.ended(within: width - labelWidth)]
      }
    }
    return short
  }

  /// The same with as many entries as fit, those that matter most.
  private func fitted(to limit: Int) -> LiveColumn {
    if height <= limit { return self }
    var fitted = self
    for group in fitted.groups.indices {
      fitted.groups[group].isShown = fitted.groups[group].isShown.map { _ in false }
    }
    let places = groups.indices.flatMap { group in
      groups[group].entries.indices.map { (group: group, entry: $0) }
    }.sorted {
      groups[$0.group].entries[$0.entry].rank < groups[$1.group].entries[$1.entry].rank
    }
    for (index, place) in places.enumerated() {
      fitted.groups[place.group].isShown[place.entry] = true
      if index > 0, fitted.height > limit {
        fitted.groups[place.group].isShown[place.entry] = false
        break
      }
    }
    return fitted
  }

  private func height(of group: Group) -> Int {
    zip(group.entries, group.isShown).reduce(group.isShown.contains(false) ? 1 : 0) {
      $0 + ($1.1 ? $1.0.lines.count : 0)
    }
  }

  private var lines: [[LiveText]] { groups.flatMap { lines(of: $0) } }

  private func lines(of group: Group) -> [[LiveText]] {
    var lines: [[LiveText]] = []
    let hidden = group.isShown.count { !$0 }
    let gap = group.isShown.firstIndex(of: false)
    for (index, entry) in group.entries.enumerated() {
      if index == gap {
        let indent = String(repeating: " ", count: numberWidth)
        let mark =
          hidden == group.entries.count
          ? words.lines(hidden) : (index == 0 ? "↑ " : "… ") + words.more(hidden)
        lines.append([LiveText(indent + mark, .dim)])
      }
      if group.isShown[index] { lines += entry.lines }
    }
    return lines.beside(LiveText(group.label, .bold), labelWidth).map(\.left)
  }

  /// What matters most where not even all its lines have room, with what it is.
  private func foremost(_ limit: Int) -> [[LiveText]] {
    let best = groups.flatMap { group in group.entries.map { (group.label, $0) } }
      .min { $0.1.rank < $1.1.rank }
    guard let (label, entry) = best else { return [] }
    var lines = Array(
      entry.lines.beside(LiveText(label, .bold), labelWidth).map(\.left).prefix(limit))
    if lines.count < entry.lines.count {
      lines[lines.count - 1] = lines[lines.count - 1].ended(within: width)
    }
    return lines
  }
}
