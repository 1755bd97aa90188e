import Terminal
import TextShape
import TillDiWords

/// Groups of entries under each other, as far as there is room: those that matter less give way.
///
/// First what is gathered under a name is only counted, then older entries are one line each, then they are counted.
/// Only what may be seen is laid out: a screen is made anew for every key.
struct LiveColumn {
  private var groups: [Group] = []
  /// The places of what was laid out, what matters most first.
  private var places: [Place] = []
  private let labelWidth: Int
  private let numberWidth: Int
  private let width: Int
  private let words: Words
  /// Whether an entry is shown with all its words or not at all.
  private let isEachWhole: Bool

  private struct Place {
    let group: Int
    let entry: Int
  }

  fileprivate struct Group {
    let label: String
    var left: Int
    var leftAt: Int
    var entries: [Entry]
  }

  fileprivate struct Entry {
    /// Its lines; none where it can't be seen on any account.
    var block: LiveBlock?
    let count: Int
    var isShown = true
    var isOpen = true
    var isShort = false

    var lines: [[LiveText]] {
      guard isShown, let block else { return [] }
      if isShort { return block.short }
      return isOpen ? block.open + block.under : block.closed
    }

    var height: Int {
      guard isShown, let block else { return 0 }
      if isShort { return min(1, block.closed.count) }
      return isOpen ? block.open.count + block.under.count : block.closed.count
    }
  }

  /// Lays out what may be seen of the entries where there are so many rows at most.
  ///
  /// `leastText` is where words begin if labels and numbers are short. `isWhole` is for what is read aloud: every
  /// word is to be there.
  init(
    _ groups: [LiveGroup], width: Int, leastText: Int = 0, rows: Int, words: Words,
    isWhole: Bool = false
  ) {
    self.words = words
    self.width = width
    isEachWhole = isWhole
    let labels = groups.map { $0.label.displayWidth }.max() ?? 0
    let everything = groups.flatMap(\.entries)
    let numbers =
      everything.map { entry in
        entry.under.reduce(entry.number.displayWidth) { max($0, $1.number.displayWidth) }
      }.max() ?? 0
    numberWidth = numbers == 0 ? 0 : max(2, numbers) + 2
    // Short labels stand in a column as wide as other words have.
    labelWidth = min(labels == 0 ? 0 : max(labels + 2, leastText - numberWidth), width / 3)
    self.groups = groups.map { group in
      Group(
        label: group.label, left: group.left, leftAt: group.leftAt,
        entries: group.entries.map {
          Entry(count: 1 + $0.under.count, isShown: false)
        })
    }
    let ranked = groups.indices.flatMap { group in
      groups[group].entries.indices.map { (Place(group: group, entry: $0), $0) }
    }.map { place, index in (place, groups[place.group].entries[index].rank) }
      .sorted { $0.1 < $1.1 }
    places = ranked.prefix(max(1, rows)).map(\.0)
    let room = min(width, 100) - labelWidth
    for (index, place) in places.enumerated() {
      let entry = groups[place.group].entries[place.entry]
      // Whoever spoke for long is shown to have; the newest and the foremost are read now.
      let most = isWhole ? Int.max : index == 0 ? 6 : 3
      self[place].block = LiveBlock(entry, numberWidth: numberWidth, width: room, most: most)
      self[place].isShown = true
    }
  }

  private subscript(place: Place) -> Entry {
    get { groups[place.group].entries[place.entry] }
    set { groups[place.group].entries[place.entry] = newValue }
  }

  /// How many lines all of it takes, with a line for what is left out of each group.
  var height: Int { groups.reduce(0) { $0 + $1.height } }

  /// Whether nothing is left out, were there lines enough.
  var isWhole: Bool {
    groups.allSatisfy { group in
      group.left == 0 && group.entries.allSatisfy { $0.block.map { !$0.isCut } ?? false }
    }
  }

  /// The lines of the entry that matters most.
  var first: Int { places.first.flatMap { self[$0].block?.closed.count } ?? 0 }

  /// Its lines where there are so many.
  func rows(_ limit: Int) -> [[LiveText]] {
    guard limit > 0 else { return [] }
    if height <= limit { return lines }
    var fitted = self
    for place in places { fitted[place].isOpen = false }
    if fitted.height > limit, !isEachWhole {
      for place in places.dropFirst() { fitted[place].isShort = true }
    }
    if fitted.height > limit { fitted.leaveOut(limit) }
    if fitted.height > limit { return foremost(limit) }
    fitted.widen(limit)
    return fitted.lines
  }

  /// Leaves out those that matter least.
  private mutating func leaveOut(_ limit: Int) {
    for place in places { self[place].isShown = false }
    for (index, place) in places.enumerated() {
      self[place].isShown = true
      if index > 0, height > limit {
        self[place].isShown = false
        break
      }
    }
  }

  /// Gives what room is left to those that matter most: all their words, then what is gathered under them.
  private mutating func widen(_ limit: Int) {
    var left = limit - height
    for place in places where self[place].isShown && self[place].isShort {
      let before = self[place].height
      self[place].isShort = false
      left -= self[place].height - before
      if left < 0 {
        self[place].isShort = true
        return
      }
    }
    for place in places where self[place].isShown {
      let before = self[place].height
      self[place].isOpen = true
      left -= self[place].height - before
      if left < 0 {
        self[place].isOpen = false
        return
      }
    }
  }

  private var lines: [[LiveText]] { groups.flatMap { lines(of: $0) } }

  private func lines(of group: Group) -> [[LiveText]] {
    var lines: [[LiveText]] = []
    let hidden = group.hidden
    var gap = hidden > 0 ? group.gap : nil
    func leaveGap() {
      let indent = String(repeating: " ", count: numberWidth)
      let isAll = !group.entries.contains(where: \.isShown)
      let mark =
        isAll ? words.lines(hidden) : (gap == 0 ? "↑ " : "… ") + words.more(hidden)
      lines.append([LiveText(indent + mark, .dim)])
      gap = nil
    }
    for (index, entry) in group.entries.enumerated() {
      if index == gap { leaveGap() }
      lines += entry.lines
    }
    if gap != nil { leaveGap() }
    return lines.beside(LiveText(group.label, .bold), labelWidth).map(\.left)
  }

  /// What matters most where not even all its lines have room, with what it is.
  private func foremost(_ limit: Int) -> [[LiveText]] {
    guard let place = places.first, let block = self[place].block else { return [] }
    let label = LiveText(groups[place.group].label, .bold)
    var lines = Array(block.closed.beside(label, labelWidth).map(\.left).prefix(limit))
    if lines.count < block.closed.count {
      lines[lines.count - 1] = lines[lines.count - 1].ended(within: width)
    }
    return lines
  }
}

extension LiveColumn.Group {
  /// How many notes have no line.
  fileprivate var hidden: Int {
    entries.reduce(left) { $0 + ($1.isShown ? 0 : $1.count) }
  }

  /// Before which entry the hidden ones are counted.
  fileprivate var gap: Int {
    let first = entries.firstIndex { !$0.isShown }
    return left > 0 ? min(leftAt, first ?? leftAt) : first ?? leftAt
  }

  fileprivate var height: Int {
    entries.reduce(left > 0 || entries.contains { !$0.isShown } ? 1 : 0) { $0 + $1.height }
  }
}
