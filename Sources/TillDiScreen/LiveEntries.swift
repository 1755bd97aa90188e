import Terminal
import TextShape

/// One thing somebody said, or a line of a list, beside its number.
struct LiveEntry {
  /// Its number, if it has one.
  var number = ""
  var numberStyle = Style.plain
  /// Its words.
  var text: [LiveText]
  /// What stands after them, however little of them there is room for.
  var mark: [LiveText] = []
  /// What gives way last; the lowest is always seen.
  var rank: Int
  /// What is gathered under it, each right after what it is under.
  var under: [LiveEntry] = []
  /// How deep it stands under another.
  var depth = 0
}

/// Entries of one kind, with its name in front.
struct LiveGroup {
  var label: String
  var entries: [LiveEntry]
  /// How many more there are than any screen has lines for.
  var left = 0
  /// Before which entry those would stand.
  var leftAt = 0
}

/// An entry as lines of some width.
struct LiveBlock {
  /// Its words, as many lines as they may take, where what is under them stands below.
  let open: [[LiveText]]
  /// The same where that is only counted.
  let closed: [[LiveText]]
  /// What is gathered under it.
  let under: [[LiveText]]
  /// How many notes it stands for.
  let count: Int
  /// Whether some words have no room, however high the screen is.
  let isCut: Bool
  /// What must stand after the words, and how wide a line may be.
  private let mark: [LiveText]
  private let width: Int

  /// Lays an entry out, its words in as many lines as they may take.
  init(_ entry: LiveEntry, numberWidth: Int, width: Int, most: Int) {
    self.width = width
    mark =
      (entry.under.isEmpty ? [] : [LiveText("  (+\(entry.under.count))", .dim)]) + entry.mark
    count = 1 + entry.under.count
    let room = width - numberWidth
    let label = entry.label(numberWidth)
    let lines = entry.text.wrapped(to: room)
    var isCut = lines.count > most
    let shown = lines.first(most, within: room)
    func marked(_ mark: [LiveText]) -> [[LiveText]] {
      shown.ending(in: mark, within: room, most: most).beside(label, numberWidth).map(\.left)
    }
    open = marked(entry.mark)
    if entry.under.isEmpty {
      closed = open
      under = []
    } else {
      closed = marked(mark)
      under = entry.under.flatMap { member in
        let own = member.number.isEmpty ? 2 : numberWidth
        let indent = min(numberWidth + (member.depth - 1) * 2, width / 3)
        let lines = member.text.wrapped(to: width - indent - own)
        isCut = isCut || lines.count > most
        return lines.first(most, within: width - indent - own).beside(member.label(own), own).map(
          \.left
        )
        .beside(LiveText(""), indent).map { $0.left.map { LiveText($0.text, .dim) } }
      }
    }
    self.isCut = isCut
  }

  /// One line of it.
  var short: [[LiveText]] {
    guard closed.count > 1, let first = closed.first else { return closed }
    return [first.ended(within: width - mark.displayWidth) + mark]
  }
}

extension LiveEntry {
  /// What stands before the first of its lines.
  fileprivate func label(_ width: Int) -> LiveText {
    number.isEmpty && depth > 0
      ? LiveText("– ") : LiveText(number.padded(to: max(0, width - 2), .before) + "  ", numberStyle)
  }
}

extension [[LiveText]] {
  /// The lines with a mark after the last: on a line of its own where there may be one, else in the words' place.
  fileprivate func ending(in mark: [LiveText], within columns: Int, most: Int) -> [[LiveText]] {
    guard let last, !mark.isEmpty else { return self }
    if last.displayWidth + mark.displayWidth <= columns { return dropLast() + [last + mark] }
    if count < most { return self + [mark.trimmed.cut(to: columns)] }
    return dropLast() + [last.ended(within: columns - mark.displayWidth) + mark]
  }
}

extension [LiveText] {
  /// The text without the spaces it begins with.
  fileprivate var trimmed: [LiveText] {
    guard let first else { return self }
    return [LiveText(String(first.text.drop { $0 == " " }), first.style)] + dropFirst()
  }
}
