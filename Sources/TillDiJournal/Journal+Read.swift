#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Journal {
  /// Reads every line, or those after a mark; never writes, and takes no lock.
  ///
  /// - Parameter mark: Where an earlier reading ended. If the record was rewritten since, all of it
  ///   is read and ``Contents/startedOver`` says so.
  /// - Returns: The actions in order, and every line that was not understood.
  /// - Throws: Why there is nothing to read; a line that makes no sense is never fatal.
  package func read(after mark: Mark? = nil) throws(JournalFailure) -> Contents<Event> {
    let file = try Self.openForReading(path, folder: folder)
    let header = try Self.header(of: file, path: path, disk: disk)
    do throws(SystemFailure) {
      return try contents(of: file, after: mark, header: header)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
  }

  func contents(
    of file: borrowing OpenFile, after mark: Mark?, header: Header
  ) throws(SystemFailure) -> Contents<Event> {
    let status = try file.status()
    let known = try mark.flatMap { mark throws(SystemFailure) in
      try holds(mark, file: file, status: status) ? mark : nil
    }
    let start = known?.offset ?? 0
    let bytes = try disk.bytes(of: file, in: start..<max(start, status.size))
    let record = RecordBytes(bytes)
    var contents = Contents<Event>(
      header: header, actions: [], problems: [], unknownLines: [], unknownKinds: [:],
      tornBytes: bytes.count - record.completeEnd, startedOver: mark != nil && known == nil,
      mark: Mark(
        device: status.device, inode: status.inode, offset: start + record.completeEnd,
        lines: (known?.lines ?? 0) + record.lines.count, trail: []))
    contents.take(record, firstLine: (known?.lines ?? 0) + 1)
    contents.mark.trail = try trail(before: contents.mark.offset, in: file)
    return contents
  }

  /// Says whether a mark was made in this very file, and nothing before it has changed since.
  private func holds(
    _ mark: Mark, file: borrowing OpenFile, status: FileStatus
  ) throws(SystemFailure) -> Bool {
    guard mark.device == status.device, mark.inode == status.inode, mark.offset <= status.size
    else { return false }
    return try trail(before: mark.offset, in: file) == mark.trail
  }

  /// The last bytes before a place.
  func trail(before offset: Int, in file: borrowing OpenFile) throws(SystemFailure) -> [UInt8] {
    try disk.bytes(of: file, in: max(0, offset - Mark.trailLength)..<offset)
  }
}

extension Contents {
  /// Takes in the lines of a stretch and sorts the actions.
  fileprivate mutating func take(_ record: RecordBytes, firstLine: Int) {
    var reader = LineReader<Event>()
    actions.reserveCapacity(record.lines.count)
    for (index, range) in record.lines.enumerated() where !record.isBlank(range) {
      switch reader.line(record[range]) {
      case .action(let action):
        note(unknownIn: action, line: firstLine + index)
        actions.append(action)
      case .unreadable(let fault):
        problems.append(LineProblem(line: firstLine + index, fault: fault))
      }
    }
    actions.putInOrder()
  }

  private mutating func note(unknownIn action: RecordedAction<Event>, line: Int) {
    for case .unknown(let kind) in action.events {
      unknownKinds[kind, default: 0] += 1
      if unknownLines.last != line { unknownLines.append(line) }
    }
  }
}

extension Array {
  /// Sorts actions into their order and keeps each once, however often a copy brought it in.
  mutating func putInOrder<Event>() where Element == RecordedAction<Event> {
    // As a rule the file is in order already, and looking is much cheaper than sorting.
    let isInOrder = zip(self, dropFirst()).allSatisfy { $0.precedes($1) }
    guard !isInOrder else { return }
    sort { $0.precedes($1) }
    var previous: (n: Int, id: String)?
    removeAll { action in
      defer { previous = (action.n, action.id) }
      return previous.map { $0.n == action.n && $0.id == action.id } ?? false
    }
  }
}
