/// What somebody said, in their own words, and everything that happened to it since.
///
/// Source: <doc:TheModel#Own-words-first>.
public struct Note: Hashable, Sendable {
  /// Names the note.
  public let id: NoteID
  /// What it is about.
  public var kind: NoteKind
  /// Its wordings, the first as it was said; the last one is shown.
  public var wordings: [Wording]
  /// A claim's routes, or an offer's conditions; the last one is shown.
  public var details: [Wording]
  /// The facilitator's rewording, beside the words.
  public var rewording: String?
  /// Whether the room said that the rewording is right; `nil` until it was asked.
  public var isRewordingRight: Bool?
  /// Which of digitalisation's dimensions it is about, in their order.
  public var dimensions: [Dimension] = []
  /// The tags it bears, by their lens; ids of a programme, or of one that was run before.
  public internal(set) var tags: [String: Set<String>] = [:]
  /// Whether its words were given as a name to notes that were put together, and not said by themselves.
  public var isName = false
  /// Whether it stays in the room: then it is in no document, no list and no count.
  public var staysInRoom: Bool
  /// Whether it was taken away.
  public var isRemoved: Bool
  /// Where it was said, or the activity it was put under since.
  public internal(set) var position: Position?
  /// The number of the action it was said in.
  public let number: Int
  /// The marks that it stays in the room which nobody who knew of them has taken back, each with its laptop.
  var marks: [ActionID: String?] = [:]

  /// The words as they are shown.
  public var text: String { wordings.last?.text ?? "" }

  /// The rewording as the room is shown it: no longer once it said no.
  public var shownRewording: String? { isRewordingRight == false ? nil : rewording }

  /// The rewording as others are told it: not before the room said yes.
  public var toldRewording: String? { isRewordingRight == true ? rewording : nil }

  /// The route or the conditions as they are shown.
  public var detail: String? { details.last?.text }

  /// Marks that the note stays in the room, or no longer does.
  ///
  /// Two laptops may disagree: then it stays until somebody who knows of the mark lets it leave.
  mutating func keepInRoom(_ stays: Bool, by action: Action) {
    marks = marks.filter { mark, laptop in
      laptop != action.by && !action.replaces.contains(mark)
    }
    if stays { marks.updateValue(action.by, forKey: action.id) }
    staysInRoom = !marks.isEmpty
  }

  /// Whether others than the room may see it.
  public var mayLeave: Bool { !staysInRoom && !isRemoved }

  /// The words that an action gave; the newest where that action is gone.
  public func text(of action: ActionID) -> String {
    wordings.first { $0.action == action }?.text ?? text
  }

  /// The route or the conditions that an action gave.
  public func detail(of action: ActionID?) -> String? {
    guard let action else { return nil }
    return details.first { $0.action == action }?.text ?? detail
  }
}

/// One wording of a note, and the action that gave it.
///
/// Source: <doc:TheModel#Own-words-first>.
public struct Wording: Hashable, Sendable {
  /// The action.
  public let action: ActionID
  /// The words.
  public let text: String

  /// Takes both.
  public init(action: ActionID, text: String) {
    self.action = action
    self.text = text
  }
}
