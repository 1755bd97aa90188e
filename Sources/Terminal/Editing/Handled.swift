/// What a line made of a key.
package enum Handled: Hashable, Sendable {
  /// The key was for the line; it may look different now.
  case changed
  /// The key means nothing to a line, and whoever asked may use it.
  case ignored
  /// Enter: the line was taken out, and the next begins empty.
  case line(String)
  /// Several lines were pasted. Nothing was typed: whoever asked decides what becomes of them.
  case pasted([String])
}
