/// What happens at a terminal while somebody waits for it.
package enum LiveEvent: Hashable, Sendable {
  /// A key, in the order they were typed.
  case key(Key)
  /// The window has another size, and nothing on it counts as drawn.
  case resized(columns: Int, rows: Int)
  /// The time to wait has passed.
  case tick
  /// The terminal is gone. It stays gone, so every further event is this one.
  case hangUp
  /// The program is asked to end, by this signal.
  case terminate(signal: Int32)
  /// The program was stopped and goes on; nothing on the screen counts as drawn.
  case resumed
}
