package import Terminal
import TextShape
import TillDiCore
package import TillDiWalk
import TillDiWords

extension LiveRoom {
  /// Takes a key; what it asks for.
  package mutating func press(_ key: Key, _ picture: WalkPicture) -> Step {
    if let choice = choosing { return choose(choice, key) }
    switch key {
    case .control("c"): return ask(.quit)
    case .control("d") where editor.isEmpty: return ask(.quit)
    case .control("z"): return .suspend
    case .control("l"): return .repaint
    case .escape:
      if panel != nil { panel = nil } else { message = nil }
      return .none
    case .function(1): return help()
    case .function(2), .alt("1"): return command(.things)
    case .function(3), .alt("2"): return command(.ways)
    case .function(4), .alt("3"): return command(.society)
    case .function(6):
      return .line("/\(WalkCommand.board.names(in: words.language)[0]) \(words.board.nextPage)")
    case .pageUp, .pageDown: return turn(key, picture)
    case .up where isReading(picture), .down where isReading(picture):
      return turn(key, picture)
    case .tab: return .side
    case .backTab: return nextSheet(picture)
    default: return type(key, picture)
    }
  }

  private mutating func type(_ key: Key, _ picture: WalkPicture) -> Step {
    switch editor.handle(key) {
    case .changed, .ignored: return .none
    case .pasted(let lines):
      pasted = lines
      return ask(.paste(lines: lines.count, first: lines.first ?? ""))
    case .line(let text):
      forget(text)
      let isCovered = panel?.isOfQuestion == false
      if isCovered { panel = nil }
      // An empty line ends the reading; it is no answer to a question that was out of sight.
      if text.allSatisfy(\.isWhitespace), isCovered || !picture.takesEmptyLine {
        message = nil
        return .none
      }
      return .line(text)
    }
  }

  /// Whether the arrow keys move what is read and not the lines that were typed before.
  private func isReading(_ picture: WalkPicture) -> Bool {
    editor.isEmpty && (panel ?? pages(picture)) != nil
  }

  /// Keeps what stays in the room out of what the arrow keys bring back.
  private mutating func forget(_ text: String) {
    let line = cleaned(text).text
    if line.hasPrefix("!") {
      editor.forgetLine()
      return
    }
    guard let mark = line.first, mark == "/" || mark == "." else { return }
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    switch WalkCommand(word: String(word)) {
    // Whatever was typed before may be what is being hidden now.
    case .stayInRoom, .mask: editor = LineEditor()
    default: break
    }
  }

  private func command(_ command: WalkCommand) -> Step {
    .line("/" + command.names(in: words.language)[0])
  }

  private mutating func help() -> Step {
    message = nil
    return command(.help)
  }

  private mutating func ask(_ choice: LiveChoice) -> Step {
    choosing = choice
    return .none
  }

  private mutating func choose(_ choice: LiveChoice, _ key: Key) -> Step {
    choosing = nil
    switch choice {
    case .paste:
      defer { pasted = [] }
      panel = nil
      return isYes(key) ? .lines(pasted) : .none
    case .quit: return isYes(key) ? .leave : .none
    }
  }

  private func isYes(_ key: Key) -> Bool {
    switch key {
    case .enter: true
    case .text(let character): Words.yesOrNo(String(character)) == true
    default: false
    }
  }

  private mutating func nextSheet(_ picture: WalkPicture) -> Step {
    guard !picture.kinds.isEmpty else {
      tell(words.noSheetsHere)
      return .none
    }
    return command(.sheet)
  }

  /// Leafs through what is shown, a page or a line at a time.
  private mutating func turn(_ key: Key, _ picture: WalkPicture) -> Step {
    let stage = stage(picture)
    guard var shown = stage.panel else {
      // All the words to say and all notes, where the screen had no room for them.
      if let view = picture.activity { read(allLists(picture) + [.activity(view)]) }
      return .none
    }
    let height = LiveScreen(words: words).panelHeight(stage, columns: columns, rows: rows)
    let last = max(0, shown.lines.count - height)
    let step = max(1, height - 1)
    let from = min(shown.scroll, last)
    switch key {
    case .pageUp: shown.scroll = max(0, from - step)
    case .pageDown: shown.scroll = min(last, from + step)
    case .up: shown.scroll = max(0, from - 1)
    default: shown.scroll = min(last, from + 1)
    }
    if panel == nil { leafed = shown.scroll } else { panel = shown }
    return .none
  }
}
