import Platform

extension LiveTerminal {
  /// Waits for what happens next, at most so long.
  ///
  /// Keys come in the order they were typed, also those typed before anybody asked. A signal comes
  /// after the keys that were typed before it.
  package func next(timeoutMilliseconds: Int) throws(TerminalError) -> LiveEvent {
    guard isTaken else { throw .gone }
    let end = ContinuousClock.now + .milliseconds(max(0, timeoutMilliseconds))
    while true {
      if let event = takeEvent() { return event }
      if isHungUp { return .hangUp }
      let now = ContinuousClock.now
      let decision = parser.decision(after: lastRead)
      let wait = min(end, decision ?? end)
      let ready = waitForBytes(milliseconds: now.milliseconds(to: wait))
      if ready.signals {
        // This reads keys as well, so what was ready then need not be now.
        try hearSignals()
      } else if ready.input {
        readKeys()
      } else {
        let now = ContinuousClock.now
        if let decision, now >= decision {
          events += (parser.isPasting ? parser.endPaste() : parser.flush()).map(LiveEvent.key)
        } else if now >= end {
          return .tick
        }
      }
    }
  }

  private func takeEvent() -> LiveEvent? {
    guard !events.isEmpty else { return nil }
    let event = events.removeFirst()
    guard case .resized = event else { return event }
    // The size may have changed again since.
    let size = size
    return .resized(columns: size.columns, rows: size.rows)
  }

  private func waitForBytes(milliseconds: Int) -> (input: Bool, signals: Bool) {
    var waits = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&waits, 2, Int32(clamping: milliseconds))
    // Interrupted: by a signal that is now in the pipe, or one that is nobody's business here.
    guard count > 0 else { return (false, false) }
    return (waits[0].revents != 0, waits[1].revents != 0)
  }

  /// Reads the keys that are there; none means that the terminal is gone.
  private func readKeys() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
    if count > 0 {
      lastRead = .now
      events += parser.feed(bytes[..<count]).map(LiveEvent.key)
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hangUp()
    }
  }

  private func hangUp() {
    // Half an escape at the very end is the key.
    events += (parser.isPasting ? parser.endPaste() : parser.flush()).map(LiveEvent.key)
    isHungUp = true
  }

  private func hearSignals() throws(TerminalError) {
    let signals = takeSignals()
    hear(signals)
    if signals.contains(SIGTSTP) {
      try suspend()
    } else if signals.contains(SIGCONT) {
      try assert()
      events.append(.resumed)
    }
  }

  /// Turns signals into events, behind the keys that were typed before them.
  func hear(_ signals: [Int32]) {
    if !signals.isEmpty, !isHungUp, waitForBytes(milliseconds: 0).input { readKeys() }
    for signal in signals {
      switch signal {
      case SIGWINCH:
        painter.forget()
        // Whoever draws the window larger sends dozens; the last one counts.
        let size = size
        let event = LiveEvent.resized(columns: size.columns, rows: size.rows)
        if !events.contains(where: \.isResized) { events.append(event) }
      case SIGHUP: hangUp()
      case SIGINT, SIGQUIT, SIGTERM: events.append(.terminate(signal: signal))
      default: break
      }
    }
  }
}

extension LiveEvent {
  fileprivate var isResized: Bool {
    if case .resized = self { true } else { false }
  }
}

extension KeyParser {
  /// When what has been begun is to be taken for all that comes.
  ///
  /// An escape sequence arrives at one go, also over a slow line; a paste may be long in coming.
  fileprivate func decision(
    after lastRead: ContinuousClock.Instant
  ) -> ContinuousClock.Instant? {
    if isUndecided { return lastRead + .milliseconds(50) }
    return isPasting ? lastRead + .seconds(2) : nil
  }
}

extension ContinuousClock.Instant {
  /// The time until another, rounded up so that nobody wakes up too early; 0 where it has passed.
  fileprivate func milliseconds(to other: ContinuousClock.Instant) -> Int {
    let duration = duration(to: other).components
    let milliseconds =
      duration.seconds * 1000 + (duration.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return max(0, Int(milliseconds))
  }
}
