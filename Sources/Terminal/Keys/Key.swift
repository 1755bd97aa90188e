/// What a person did with the keyboard, whatever bytes their terminal has for it.
package enum Key: Hashable, Sendable {
  /// A character as it was typed; accents that arrive on their own join it in the editor.
  case text(Character)
  case enter
  case tab
  case backTab
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
  case wordLeft
  case wordRight
  case pageUp
  case pageDown
  case escape
  /// A letter in lower case, or the sign or space that was held together with Ctrl.
  case control(Character)
  /// The character held together with Alt; Alt with the backspace key is `"\u{7F}"`.
  case alt(Character)
  /// F1 is 1.
  case function(Int)
  /// What was pasted at one go: lines parted by line feeds, without other control characters.
  case paste(String)
}
