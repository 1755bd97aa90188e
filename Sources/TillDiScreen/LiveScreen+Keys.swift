import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// The few keys that matter now; one that doesn't fit whole is left out.
  func keys(_ stage: LiveStage, _ frame: LiveFrame) -> [LiveRow] {
    let separator = " · "
    var keys = liveKeys(stage)
    // How to see all of them is known as long as there is room for it.
    let last = stage.choosing == nil && stage.panel == nil ? [words.key(.all)] : []
    let room = frame.width
    while !keys.isEmpty, (keys + last).joined(separator: separator).displayWidth > room {
      keys.removeLast()
    }
    let text = (keys + last).joined(separator: separator)
    return [LiveRow(text.displayWidth > room ? [] : [LiveText(text, .dim)])]
  }

  /// The keys by what the room does, the most needed first.
  private func liveKeys(_ stage: LiveStage) -> [String] {
    let picture = stage.picture
    func words(_ keys: [LiveKey]) -> [String] { keys.map { self.words.key($0) } }
    switch stage.choosing {
    case .came, .gone: return words([.pick, .cancel])
    case .paste, .quit: return words([.yes, .no])
    case nil: break
    }
    if stage.panel != nil { return words([.close, .pages]) }
    guard let activity = picture.activity?.activity else { return words([.quit]) }
    if picture.question != nil { return words([.answers, .undo, .next, .attendance]) }
    if picture.isWorking { return words([.read, .next, .attendance, .time]) }
    let line = stage.line.isEmpty ? [] : typedKeys(stage.line)
    let kinds = picture.kinds.map { self.words.name(of: $0) }
    let tab = kinds.count > 1 ? [self.words.switchKey(kinds)] : []
    let sheets: [LiveKey] = activity.form == .groupWork ? [.sheet] : []
    let time: [LiveKey] = picture.clock == nil ? [] : [.time]
    switch activity.form {
    case .rank:
      return words([.order]) + tab + words(picture.ballot == nil ? [.vote] : [.closeVote])
        + words([.next, .undo] + time)
    case .mapNow, .mapDream:
      return words(line.isEmpty ? [.saves] : line) + words([.edit, .remove, .next, .undo] + time)
    case .link: return words([.link, .next, .undo, .attendance] + time)
    default:
      let brought: [LiveKey] = activity.form == .collectHomework ? [.brought] : []
      return words(line.isEmpty ? [.saves] : line) + tab
        + words([.next, .undo] + brought + sheets + [.attendance] + time)
    }
  }

  /// What Enter does with the line as it begins.
  private func typedKeys(_ line: String) -> [LiveKey] {
    if line.hasPrefix("!") { return [.savesInRoom] }
    let isDoubled = line.hasPrefix("//") || line.hasPrefix("..")
    return (line.hasPrefix("/") || line.hasPrefix(".")) && !isDoubled ? [.performs] : [.saves]
  }
}
