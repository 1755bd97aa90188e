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
    var actions: [RecordedAction<Event>] = []
    var contents = try read(after: mark) { actions.append($0) }
    actions.putInOrder()
    contents.actions = actions
    return contents
  }

  /// Reads as ``read(after:)`` does and hands on each action as its line is read, so that none is kept twice.
  ///
  /// - Parameters:
  ///   - mark: Where an earlier reading ended.
  ///   - take: Gets the actions in the file's order, and copies of an action as often as they stand there.
  /// - Returns: What else reading brought up; its actions are empty.
  /// - Throws: Why there is nothing to read.
  package func read(
    after mark: Mark? = nil, _ take: (RecordedAction<Event>) -> Void
  ) throws(JournalFailure) -> Contents<Event> {
    let file = try Self.openForReading(path, folder: folder)
    let header = try Self.header(of: file, path: path, disk: disk)
    do throws(SystemFailure) {
      return try contents(of: file, after: mark, header: header, take)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
  }

  func contents(
    of file: borrowing OpenFile, after mark: Mark?, header: Header
  ) throws(SystemFailure) -> Contents<Event> {
    var actions: [RecordedAction<Event>] = []
    var contents = try contents(of: file, after: mark, header: header) { actions.append($0) }
    actions.putInOrder()
    contents.actions = actions
    return contents
  }

  private func contents(
    of file: borrowing OpenFile, after mark: Mark?, header: Header,
    _ take: (RecordedAction<Event>) -> Void
  ) throws(SystemFailure) -> Contents<Event> {
    let status = try file.status()
    let known = try mark.flatMap { mark throws(SystemFailure) in
      try holds(mark, file: file, status: status) ? mark : nil
    }
    let start = known?.offset ?? 0
    var contents = Contents<Event>(
      header: header, actions: [], problems: [], unknownLines: [], unknownKinds: [:],
      tornBytes: 0, startedOver: mark != nil && known == nil,
      mark: Mark(
        device: status.device, inode: status.inode, offset: start, lines: known?.lines ?? 0,
        trail: []))
    var reader = LineReader<Event>()
    var pieces = RecordPieces(start..<max(start, status.size))
    while let piece = try pieces.next(of: file, disk: disk) {
      contents.read(piece, by: &reader, take)
    }
    contents.tornBytes = pieces.torn.count
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
  /// Reads the next lines and hands on their actions.
  fileprivate mutating func read(
    _ record: RecordBytes, by reader: inout LineReader<Event>,
    _ take: (RecordedAction<Event>) -> Void
  ) {
    for range in record.lines {
      mark.lines += 1
      if record.isBlank(range) { continue }
      switch reader.line(record[range]) {
      case .action(let action):
        note(unknownIn: action, line: mark.lines)
        take(action)
      case .unreadable(let fault):
        problems.append(LineProblem(line: mark.lines, fault: fault))
      }
    }
    mark.offset += record.completeEnd
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
