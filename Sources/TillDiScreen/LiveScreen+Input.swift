import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// The last sentence the walk said, or what belongs to a short question.
  func message(_ stage: LiveStage, _ frame: LiveFrame) -> LivePart {
    switch stage.choosing {
    case nil where stage.picture.counts(stage.line):
      let roles = stage.picture.roles.prefix(9).enumerated().map { index, role in
        "\(index + 1) \(role.role.onOneLine) (\(role.count))"
      }
      return LivePart(Array(roles.flowed(to: frame.textWidth).prefix(4)))
    case .paste(let lines, let first):
      let shown = first.hasPrefix("!") ? "(\(words.staysInRoom))" : first.onOneLine
      return sentence(LiveText(lines == 1 ? shown : words.firstPasted(shown)), frame)
    case .quit: return .none
    case nil:
      let said = sentence(
        LiveText(stage.message ?? "", stage.isError ? LiveLook.over : .plain), frame)
      return stage.address.map { LivePart(said.rows(4) + [row(of: $0, frame)]) } ?? said
    }
  }

  /// An address on one line: what has no room is left out of the middle of it, and a click still opens all of it.
  private func row(of address: String, _ frame: LiveFrame) -> LiveRow {
    let missing = address.count - frame.textWidth + 1
    var shown = address
    if missing > 0 {
      let tail = address.suffix(min(frame.textWidth / 2, address.count))
      shown = String(address.dropLast(tail.count + missing)) + "…" + tail
    }
    return LiveRow([LiveText(shown, Style(isUnderlined: true, link: address))])
  }

  private func sentence(_ text: LiveText, _ frame: LiveFrame) -> LivePart {
    text.text.isEmpty ? .none : LivePart([text], width: frame.textWidth, most: 4)
  }

  /// The line that is typed, or the short question in its place.
  func typed(_ stage: LiveStage, _ frame: LiveFrame) -> LivePart {
    let line: TypedLine
    switch stage.choosing {
    case .paste(let lines, _): line = asked(words.pastes(lines), frame)
    case .quit: line = asked(words.stopsHere(unsaved: stage.picture.unsaved), frame)
    case nil: line = typed(prompt(stage), stage, frame)
    }
    let most = min(TypedLine.mostRows, line.rows)
    // One is what it wants: where it needs more it covers others.
    return LivePart(wanted: 1, first: 1) { line.shown(in: min($0, most)) }
  }

  /// A question that one key answers: its words are the line.
  private func asked(_ question: String, _ frame: LiveFrame) -> TypedLine {
    TypedLine(prompt: "", text: question, cursor: question.count, width: frame.width, style: .bold)
  }

  private func typed(_ prompt: String, _ stage: LiveStage, _ frame: LiveFrame) -> TypedLine {
    TypedLine(
      prompt: prompt, text: stage.line, cursor: stage.cursor, width: frame.textWidth, style: .plain)
  }

  /// What a line becomes: a note of a kind, an answer, or nothing that matters while groups work.
  private func prompt(_ stage: LiveStage) -> String {
    let picture = stage.picture
    if picture.question != nil || picture.activity == nil { return "› " }
    if picture.isWorking, stage.line.isEmpty { return "› " }
    let sheet = picture.sheet.map { words.sheetMark($0) + " " } ?? ""
    return "\(sheet)\(lineBecomes(picture))› "
  }

  private func lineBecomes(_ picture: WalkPicture) -> String {
    switch picture.activity?.activity.form {
    case .mapNow, .mapDream: words.momentMark
    case .link: picture.meeting?.item.map { words.linkMark($0) } ?? words.linkMark
    default: words.name(of: picture.kind)
    }
  }
}
