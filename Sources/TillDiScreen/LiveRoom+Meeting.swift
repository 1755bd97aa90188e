import TillDiCore
import TillDiWalk

/// What is looked at where two lists meet.
extension LiveRoom {
  /// The lists where the room looks at one item at a time, or where they are longer than the screen.
  func allLists(_ picture: WalkPicture) -> [WalkShow] {
    picture.lists.isEmpty ? [] : [.lists(picture.lists)]
  }
}

extension WalkPicture {
  /// Whether an empty line says something: it answers a question, or goes on to the next item.
  var takesEmptyLine: Bool { question != nil || meeting != nil || stillness != nil }
}
