/// A place on the screen, from the top.
enum LiveSlot: Int, Hashable, Sendable, CaseIterable {
  case session, activity, rule, task, airAfterTask, say, airAfterSay, homework
  case airBeforeContent, content
  // From here on they stand against the lower edge.
  case airBeforeHints, hints, rest, message, question, typed, keys

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
///
/// Nothing depends on what is being typed: a line that grows takes the empty lines above it, and then covers what
/// can best be done without, so that all else stays where it is.
struct LiveLayout {
  let parts: [LiveSlot: LivePart]
  /// Whether something was noted or listed, so that it matters more than the rest of the words to say.
  var isFilled = false
  /// Whether a list waits for its order, and what there is to say of that comes before all of its lines.
  var isToBeTold = false

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
    lendToHints(&grants, left)
    return grants
  }

  /// Hints may stand where the typed line will grow: they give way when it does.
  private func lendToHints(_ grants: inout [LiveSlot: Int], _ left: Int) {
    let spare = (grants[.rest] ?? 0) - 1
    guard spare > 0, let hints = parts[.hints], let has = grants[.hints] else { return }
    let used = hints.rows(has + left + spare).count
    guard used > has else { return }
    grants[.hints] = used
    grants[.rest, default: 0] -= max(0, used - has - left)
  }

  /// The order in which lines are given out: what the facilitator can least do without comes first.
  private func claims(on rows: Int) -> [(LiveSlot, Int)] {
    let all = Int.max
    let isRoomy = rows >= 24
    let noted: [(LiveSlot, Int)] =
      isFilled && !isToBeTold
      ? [(.rest, all), (.content, all), (.say, all)]
      : [(.say, all), (.rest, all), (.content, all)]
    return [
      (.typed, 1), (.message, 1), (.question, all), (.activity, 1),
      // The newest note, then the first words to say.
      (.content, parts[.content]?.first ?? 0), (.say, min(rows / 2, parts[.say]?.first ?? 0)),
      (.keys, 1), (.session, 1), (.rule, 1), (.message, all),
      // How many more there are to say may need a line of its own.
      (.say, (parts[.say]?.first ?? 0) + 1),
      (.content, 6), (.task, all), (.rest, 1),
      (isRoomy ? .airAfterTask : .airAfterSay, 1), (.airAfterSay, 1), (.airBeforeContent, 1),
      (.homework, all),
    ] + noted + [(.airAfterTask, 1), (.airBeforeHints, 1), (.hints, all)]
  }

  /// Every line of the screen with the row it stands on.
  func placed(on rows: Int) -> [(row: Int, line: LiveRow)] {
    var grants = grants(on: rows)
    makeWay(&grants, rows)
    func lines(_ slot: LiveSlot) -> [LiveRow] {
      guard let part = parts[slot], let count = grants[slot], count > 0 else { return [] }
      return part.rows(count)
    }
    let above = LiveSlot.allCases.filter { !$0.isBelow }.flatMap(lines)
    let below = LiveSlot.allCases.filter(\.isBelow).flatMap(lines)
    let start = max(0, rows - below.count)
    return above.prefix(start).enumerated().map { ($0, $1) }
      + below.suffix(rows).enumerated().map { (start + $0, $1) }
  }

  /// Lets the typed line have all its rows.
  private func makeWay(_ grants: inout [LiveSlot: Int], _ rows: Int) {
    guard let has = grants[.typed], let typed = parts[.typed] else { return }
    var missing = min(typed.rows(rows).count, rows) - has
    guard missing > 0 else { return }
    func give(_ slot: LiveSlot, least: Int = 0) {
      let given = min(missing, max(0, (grants[slot] ?? 0) - least))
      grants[slot, default: 0] -= given
      grants[.typed, default: 0] += given
      missing -= given
    }
    give(.rest)
    give(.message, least: 1)
    guard missing > 0 else { return }
    // Hints stand whole or not at all.
    grants[.hints] = nil
    grants[.airBeforeHints] = nil
    grants[.typed, default: 0] += missing
  }
}
