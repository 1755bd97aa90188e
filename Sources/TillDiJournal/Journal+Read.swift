import Files
package import TillDiCore

extension Journal {
  /// Reads every line, or those after a mark; never writes, and takes no lock.
  ///
  /// - Parameter mark: Where an earlier reading ended. If the record was rewritten since, all of it
  ///   is read and ``Contents/startedOver`` says so.
  /// - Returns: The actions in the file's order, and every line that was not understood.
  /// - Throws: Why there is nothing to read; a line that makes no sense is never fatal.
  package func read(after mark: Mark? = nil) throws(JournalFailure) -> Contents {
    var actions: [Action] = []
    var contents = try read(after: mark) { actions.append($0) }
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
    after mark: Mark? = nil, _ take: (Action) -> Void
  ) throws(JournalFailure) -> Contents {
    let file = try openForReading()
    let header = try Self.header(of: file, path: path)
    do throws(SystemFailure) {
      return try contents(of: file, after: mark, header: header, take)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
  }

  func contents(
    of file: borrowing OpenFile, after mark: Mark?, header: Header
  ) throws(SystemFailure) -> Contents {
    var actions: [Action] = []
    var contents = try contents(of: file, after: mark, header: header) { actions.append($0) }
    contents.actions = actions
    return contents
  }

  private func contents(
    of file: borrowing OpenFile, after mark: Mark?, header: Header,
    _ take: (Action) -> Void
  ) throws(SystemFailure) -> Contents {
    let status = try file.status()
    let known = try mark.flatMap { mark throws(SystemFailure) in
      try holds(mark, file: file, status: status) ? mark : nil
    }
    let start = known?.offset ?? 0
    var contents = Contents(
      header: header, actions: [], problems: [], unknownLines: [],
      tornBytes: 0, startedOver: mark != nil && known == nil,
      mark: Mark(
        device: status.device, inode: status.inode, offset: start, lines: known?.lines ?? 0,
        trail: []))
    var reader = LineReader()
    var pieces = RecordPieces(start..<max(start, status.size))
    while let piece = try pieces.next(of: file) {
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
    try file.bytes(in: max(0, offset - Mark.trailLength)..<offset)
  }
}

extension Contents {
  /// Reads the next lines and hands on their actions.
  fileprivate mutating func read(
    _ record: RecordBytes, by reader: inout LineReader,
    _ take: (Action) -> Void
  ) {
    for range in record.lines {
      mark.lines += 1
      if record.isBlank(range) { continue }
      switch reader.line(record[range]) {
      case .action(let action, let hasUnknown):
        if hasUnknown { unknownLines.append(mark.lines) }
        take(action)
      case .unreadable(let fault):
        problems.append(LineProblem(line: mark.lines, fault: fault))
      }
    }
    mark.offset += record.completeEnd
  }
}
