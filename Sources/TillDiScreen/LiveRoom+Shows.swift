import Documents
import Terminal
import TillDiCore
package import TillDiWalk
import TillDiWords

extension LiveRoom {
  /// Takes in what a walk shows: sentences stand above the line, longer things in the middle of the screen.
  ///
  /// The activity, its notes and the question that is open are always on the screen, from the picture.
  package mutating func take(_ shows: [WalkShow], _ picture: WalkPicture) {
    message = nil
    address = nil
    isError = false
    if shows.contains(where: \.isActivity) { panel = nil }
    var long: [WalkShow] = []
    for show in shows {
      switch show {
      case .activity, .saved, .board: break
      case .address(let found): address = found
      case .editor(let line, _): editor.text = line
      case .question(let question): if !question.about.isEmpty { leafed = 0 }
      case .opening(let opening) where opening.isContinued: add(words.continuing)
      case .phrase(let phrase): add(words.text(of: phrase))
      // The item in turn is on the screen, from the picture.
      case .meeting(let meeting):
        if meeting.item == nil { add(words.goneThrough(alone: meeting.alone)) }
        panel = nil
      case .refusal(let refusal):
        add(words.text(of: refusal))
        isError = true
      case .lists where isOnScreen(picture, shows): panel = nil
      case .map where picture.map != nil: panel = nil
      case .proposals where !picture.proposals.isEmpty: panel = nil
      // What was voted stays beside the question, and then beside the lines.
      case .ballot where picture.question?.stays.isEmpty == false: panel = nil
      case .opening, .lists, .map, .proposals, .ballot, .groups, .ended, .help: long.append(show)
      }
    }
    if !long.isEmpty {
      read(long)
      // What came out stands there while the facilitator looks back on it.
      panel?.isOfQuestion = picture.question != nil && long.contains(where: \.isSummary)
    } else if panel?.isOfQuestion == true, picture.question == nil {
      panel = nil
    }
  }

  /// Whether the lists stand on the screen already; beside an item in turn only for whoever asks to see them.
  private func isOnScreen(_ picture: WalkPicture, _ shows: [WalkShow]) -> Bool {
    guard !picture.lists.isEmpty else { return false }
    return picture.meeting?.item == nil || shows.contains(where: \.isActivity)
  }

  private mutating func add(_ sentence: String) {
    message = message.map { $0 + " " + sentence } ?? sentence
  }

  mutating func read(_ shows: [WalkShow]) {
    reading = shows
    panel = LivePanel(lines: lines(of: shows))
  }

  /// Lays longer things out to be read, one after the other.
  func lines(of shows: [WalkShow]) -> [String] {
    let screen = LineScreen(words: words)
    let width = LiveScreen.panelWidth(columns: columns)
    return Array(
      shows.map { show -> [String] in
        var document = screen.document(for: show)
        // There is a line above it already.
        if document.blocks.first == .rule { document.blocks.removeFirst() }
        guard case .help(let help) = show else { return laidOut(document, width) }
        var everything = screen.document(for: .help(help.whole))
        everything.blocks += keyTable
        if help.isAll { return laidOut(everything, width) }
        // What can be done now has the first page to itself.
        let now = laidOut(document, width)
        let rest = max(1, rows - Self.aroundPanel - now.count)
        return now + Array(repeating: "", count: rest) + laidOut(everything, width)
      }.joined(separator: [""]))
  }

  /// How many lines of the screen are never a panel's: three above, the line that is typed and what stands around it.
  private static let aroundPanel = 7

  private func laidOut(_ document: Document, _ width: Int) -> [String] {
    let text = TerminalWriter(width: width).write(document)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines.drop(while: \.isEmpty))
  }

  /// The lists that are to be read aloud before the question is answered, where they are longer than the screen.
  func pages(_ picture: WalkPicture) -> LivePanel? {
    let screen = LiveScreen(words: words)
    guard screen.needsPages(picture, columns: columns, rows: rows) else { return nil }
    var panel = LivePanel(lines: screen.pages(picture, columns: columns), scroll: leafed)
    panel.isOfQuestion = true
    return panel
  }

  private var keyTable: [Block] {
    let rows = RoomKey.allCases.map { key -> [Inlines] in
      let (keys, meaning) = key.spoken(in: words)
      return [.text(keys), .text(meaning)]
    }
    return [
      .heading(level: 3, .text(words.keysTitle)),
      .table(
        Table(
          columns: [Table.Column(.text(words.press)), Table.Column(.text(words.andThis))],
          rows: rows)),
    ]
  }
}

extension WalkShow {
  fileprivate var isActivity: Bool {
    if case .activity = self { true } else { false }
  }

  fileprivate var isSummary: Bool {
    if case .ended = self { true } else { false }
  }
}
