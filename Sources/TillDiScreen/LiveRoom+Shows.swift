import Documents
import TillDiCore
package import TillDiWalk
import TillDiWords

extension LiveRoom {
  /// Takes in what a walk shows: sentences stand above the line, longer things in the middle of the screen.
  ///
  /// The activity, its notes and the question that is open are always on the screen, from the picture.
  package mutating func take(_ shows: [WalkShow], _ picture: WalkPicture) {
    message = nil
    isError = false
    if shows.contains(where: \.isActivity) { panel = nil }
    for show in shows {
      switch show {
      case .activity: break
      case .opening(let opening) where opening.isContinued: add(words.continuing)
      case .saved, .question: break
      case .phrase(let phrase): add(words.text(of: phrase))
      case .refusal(let refusal):
        add(words.text(of: refusal))
        isError = true
      case .lists where !picture.lists.isEmpty: panel = nil
      case .map where picture.map != nil: panel = nil
      case .opening, .lists, .map, .ballot, .groups, .ended: read([show])
      case .help: read([show], keys: true)
      }
    }
  }

  private mutating func add(_ sentence: String) {
    message = message.map { $0 + " " + sentence } ?? sentence
  }

  /// Lays something longer out to be read.
  private mutating func read(_ shows: [WalkShow], keys: Bool = false) {
    let screen = LineScreen(words: words)
    var document = Document(language: words.language.rawValue, blocks: [])
    for show in shows { document.blocks += screen.document(for: show).blocks }
    if keys { document.blocks += keyTable }
    let text = TerminalWriter(width: LiveScreen.panelWidth(columns: columns)).write(document)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    lines = Array(lines.drop(while: \.isEmpty))
    // Two things shown at once follow each other.
    panel = LivePanel(lines: (panel.map { $0.lines + [""] } ?? []) + lines)
  }

  private var keyTable: [Block] {
    let rows = RoomKey.allCases.map { key -> [Inlines] in
      [.text(key.names(in: words)), .text(key.meaning(in: words))]
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
}
