import Platform

extension sigaction {
  /// An action that calls a function; no other signal is held back meanwhile.
  init(calling handler: @escaping @convention(c) (Int32) -> Void, flags: Int32) {
    self.init()
    self.handler = handler
    sa_flags = flags
    sigemptyset(&sa_mask)
  }

  /// What the system does by itself.
  static var byDefault: sigaction {
    // All zero is the default action on every system.
    sigaction()
  }

  /// Whether the signal is passed over.
  var isIgnored: Bool { unsafeBitCast(handler, to: Int.self) == 1 }
}

/// Sets what a signal does; what it did before.
@discardableResult
func exchangeAction(of signal: Int32, for action: sigaction) -> sigaction {
  var action = action
  var old = sigaction()
  sigaction(signal, &action, &old)
  return old
}
