/// A place on the screen, from the top.
enum LiveSlot: Int, Hashable, Sendable, CaseIterable {
  case session, activity, rule, task, airAfterTask, say, airAfterSay, homework
  case airBeforeContent, content
  // From here on they stand against the lower edge.
  case airBeforeHints, hints, rest, question, message, typed, keys

  /// Whether it keeps its distance from the lower edge and not from the upper.
  var isBelow: Bool { rawValue > LiveSlot.content.rawValue }
}

/// What stands in a place, in as many lines as it is given.
struct LivePart {
  /// How many lines it would like.
  let wanted: Int
  /// How many lines hold what matters most in it.
  let first: Int
  /// Its lines where it is given so many; never more.
  let rows: (Int) -> [LiveRow]

  /// A part that says itself what gives way.
  init(wanted: Int, first: Int, rows: @escaping (Int) -> [LiveRow]) {
    self.wanted = wanted
    self.first = first
    self.rows = rows
  }

  /// A part whose last lines give way.
  init(_ rows: [LiveRow]) {
    self.init(wanted: rows.count, first: min(1, rows.count)) { Array(rows.prefix(max(0, $0))) }
  }

  /// A text that is cut where it has too few lines.
  init(_ text: [LiveText], width: Int, most: Int) {
    let wanted = min(most, text.wrapped(to: width).count)
    self.init(wanted: wanted, first: min(1, wanted)) {
      text.wrapped(to: width, most: min($0, wanted)).map { LiveRow($0) }
    }
  }

  /// Nothing.
  static var none: LivePart { LivePart([]) }

  /// An empty line.
  static var air: LivePart { LivePart([.blank]) }
}

/// Which part gets how many lines.
struct LiveLayout {
  let parts: [LiveSlot: LivePart]

  /// How many lines each part gets of a screen, by importance.
  func grants(on rows: Int) -> [LiveSlot: Int] {
    var left = rows
    var grants: [LiveSlot: Int] = [:]
    for (slot, most) in claims(on: rows) {
      guard left > 0, let part = parts[slot] else { continue }
      let has = grants[slot] ?? 0
      let asked = has + min(left, max(0, min(most, part.wanted) - has))
      // Some parts stand whole or not at all: what they can't use goes to others.
      let used = max(has, part.rows(asked).count)
      grants[slot] = used
      left -= used - has
    }
    return grants
  }

  /// The order in which lines are given out: what the facilitator can least do without comes first.
  private func claims(on rows: Int) -> [(LiveSlot, Int)] {
    let all = Int.max
    let isRoomy = rows >= 24
    return [
      (.typed, 1), (.message, 1), (.question, all), (.activity, 1),
      // The newest note, then the first words to say.
      (.content, parts[.content]?.first ?? 0), (.say, min(rows / 2, parts[.say]?.first ?? 0)),
      (.keys, 1), (.session, 1), (.rule, 1), (.typed, all), (.message, all),
      (.content, 6), (.task, all), (.rest, 1),
      (isRoomy ? .airAfterTask : .airAfterSay, 1), (.airAfterSay, 1), (.airBeforeContent, 1),
      (.homework, all), (.say, all), (.content, all), (.airAfterTask, 1),
      (.airBeforeHints, 1), (.hints, all),
    ]
  }

  /// Every line of the screen with the row it stands on.
  func placed(on rows: Int) -> [(row: Int, line: LiveRow)] {
    let grants = grants(on: rows)
    func lines(_ slot: LiveSlot) -> [LiveRow] {
      guard let part = parts[slot], let count = grants[slot], count > 0 else { return [] }
      return part.rows(count)
    }
    let above = LiveSlot.allCases.filter { !$0.isBelow }.flatMap(lines)
    let below = LiveSlot.allCases.filter(\.isBelow).flatMap(lines)
    return above.enumerated().map { ($0, $1) }
      + below.enumerated().map { (rows - below.count + $0, $1) }
  }
}
