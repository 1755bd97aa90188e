import Platform

/// Writes all the bytes, however little the terminal takes at a time.
func writeAll(_ bytes: some Sequence<UInt8>, to descriptor: Int32) throws(TerminalError) {
  let bytes = Array(bytes)
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      written += count
      continue
    }
    switch errno {
    case EINTR: continue
    case EAGAIN:
      // Somebody made the terminal non-blocking: wait until it takes more.
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&wait, 1, -1)
    default: throw TerminalError(systemCode: errno)
    }
  }
}

extension TerminalError {
  init(systemCode: Int32) {
    switch systemCode {
    case EIO, EPIPE, ENXIO, ENODEV, EBADF: self = .gone
    case ENOTTY: self = .notATerminal
    default: self = .system(code: systemCode)
    }
  }
}
