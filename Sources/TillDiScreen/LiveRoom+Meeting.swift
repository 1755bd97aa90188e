import Terminal
import TillDiCore
import TillDiWalk
import TillDiWords

/// What one key does where two lists meet.
extension LiveRoom {
  /// Whether a digit takes up a suggestion: on an empty line, where there is one of that number.
  func mayDecide(_ picture: WalkPicture, _ character: Character) -> Bool {
    guard mayDismiss(picture), character.isASCII, let digit = character.wholeNumberValue else {
      return false
    }
    return picture.meeting?.proposals.indices.contains(digit - 1) == true
  }

  /// Whether there is a suggestion to dismiss, and nothing on the line.
  func mayDismiss(_ picture: WalkPicture) -> Bool {
    editor.isEmpty && panel == nil && picture.question == nil
      && picture.meeting?.proposals.isEmpty == false
  }

  /// A suggestion is taken up or dismissed, as if its command had been written.
  func decide(_ command: WalkCommand, _ digit: Character) -> Step {
    .line("/\(command.names(in: words.language)[0]) \(digit)")
  }

  /// A digit names the suggestion; any other key was meant for the line, and so was the letter before it.
  mutating func dismiss(_ key: Key, _ picture: WalkPicture) -> Step {
    guard case .text(let character) = key else { return .none }
    if mayDecide(picture, character) { return decide(.dismissProposal, character) }
    if character.isNumber { return .none }
    _ = editor.handle(.text("x"))
    return press(key, picture)
  }

  /// The lists where the room looks at one item at a time, or where they are longer than the screen.
  func allLists(_ picture: WalkPicture) -> [WalkShow] {
    picture.lists.isEmpty ? [] : [.lists(picture.lists)]
  }
}

extension WalkPicture {
  /// Whether an empty line says something: it answers a question, or goes on to the next item.
  var takesEmptyLine: Bool { question != nil || meeting != nil }
}
