#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension sigaction {
  /// An action that calls a function; no other signal is held back meanwhile.
  init(calling handler: @escaping @convention(c) (Int32) -> Void, flags: Int32) {
    self.init()
    #if canImport(Glibc)
      __sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      __sa_handler.sa_handler = handler
    #else
      __sigaction_u.__sa_handler = handler
    #endif
    sa_flags = flags
    sigemptyset(&sa_mask)
  }

  /// What the system does by itself.
  static var byDefault: sigaction {
    // All zero is the default action on every system.
    sigaction()
  }

  /// Whether the signal is passed over.
  var isIgnored: Bool {
    #if canImport(Glibc)
      let handler = __sigaction_handler.sa_handler
    #elseif canImport(Musl)
      let handler = __sa_handler.sa_handler
    #else
      let handler = __sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}

/// Sets what a signal does; what it did before.
@discardableResult
func exchangeAction(of signal: Int32, for action: sigaction) -> sigaction {
  var action = action
  var old = sigaction()
  sigaction(signal, &action, &old)
  return old
}
