import Files
import TillDiCore

/// A record's lines as they stand, with what is known of each, ready to be written anew.
struct Rewrite {
  /// A line, its bytes without the newline.
  struct Line {
    var bytes: [UInt8]
    var content: JournalLine?

    /// What it says, where it says anything.
    var action: Action? { if case .action(let action, _)? = content { action } else { nil } }
    /// Whether a newer program wrote one of its events.
    var hasUnknown: Bool {
      if case .action(_, let hasUnknown)? = content { hasUnknown } else { false }
    }
    /// Whether no version can make sense of it.
    var isUnreadable: Bool { if case .unreadable? = content { true } else { false } }
  }

  /// Every whole line; nil as content stands for a blank one.
  var lines: [Line]
  /// The highest number of any line.
  var lastNumber: Int
  /// The bytes after the last whole line, which are not written again.
  var tornBytes: Int
  let mode: UInt32

  init(_ record: RecordBytes, tornBytes: Int, mode: UInt32) {
    var reader = LineReader()
    lines = record.lines.map { range in
      Line(
        bytes: Array(record.bytes[range]),
        content: record.isBlank(range) ? nil : reader.line(record[range]))
    }
    lastNumber = 1
    var unreadable = 0
    for line in lines {
      lastNumber = max(lastNumber, line.action?.number ?? 0)
      if line.isUnreadable { unreadable += 1 }
    }
    lastNumber = LineNumbers.after(lastNumber, by: unreadable)
    self.tornBytes = tornBytes
    self.mode = mode
  }

  /// The lines that could still hold words, since nobody here can tell whose they carry.
  func unresolved() -> UnresolvedLines {
    var found = UnresolvedLines()
    for (index, line) in lines.enumerated() {
      if line.isUnreadable { found.unreadable.append(index + 1) }
      if line.hasUnknown { found.unknown.append(index + 1) }
    }
    return found
  }

  /// Removes the lines that were not understood and hold one of the texts, in any way of writing.
  mutating func dropUnresolved(containing texts: [String]) -> Int {
    let needles = texts.filter { !$0.isEmpty }.map { Array($0.utf8) }
    let before = lines.count
    // The header's line stays in any case: without it there is no record.
    let header = lines.prefix(1)
    lines.removeFirst(header.count)
    lines.removeAll { line in
      guard line.isUnreadable || line.hasUnknown else { return false }
      let plain = line.bytes.withUnsafeBytes { JSONText.unescape($0, in: 0..<$0.count).bytes }
      return needles.contains {
        !plain.places(of: $0).isEmpty || !line.bytes.places(of: $0).isEmpty
      }
    }
    lines.insert(contentsOf: header, at: 0)
    return before - lines.count
  }

  /// The bytes of the record as it will be.
  func bytes(appending more: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(more.count) { $0 + $1.bytes.count + 1 })
    for line in lines {
      bytes += line.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes + more
  }
}

/// A new record that waits to take the old one's place.
struct RewriteDraft {
  var name: String
  var path: String
  var target: String
}

extension Journal {
  /// Reads the record for a rewrite; the lock must be held.
  func beginRewrite() throws(JournalFailure) -> Rewrite {
    let file = try openForReading()
    let now = try Self.header(of: file, path: path)
    try requireSameSeries(now)
    do throws(SystemFailure) {
      let status = try file.status()
      let bytes = try file.bytes(in: 0..<status.size)
      let record = RecordBytes(bytes)
      return Rewrite(record, tornBytes: bytes.count - record.completeEnd, mode: status.mode)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
  }

  /// Writes the new record beside the old one, safe on the disk; the old one still stands.
  func draft(
    _ rewrite: Rewrite, appending more: [UInt8]
  ) throws(JournalFailure) -> RewriteDraft {
    // Where the record is a link, the file itself: a link must not be replaced by a file.
    let target = disk.realPath(path) ?? path
    let name = RecordFile.rewritePrefix + ActionID.drawn()
    let draft = RewriteDraft(
      name: name, path: parentFolder(of: target) + "/" + name, target: target)
    do throws(SystemFailure) {
      try disk.make(rewrite.bytes(appending: more), at: draft.path, mode: rewrite.mode)
    } catch {
      throw .notRewritten(path: path, reason: error.reason)
    }
    return draft
  }

  /// Puts the new record in the old one's place in one step; `sweep` is what went before it.
  func put(_ draft: RewriteDraft, after sweep: Sweep = Sweep()) throws(JournalFailure) {
    do throws(SystemFailure) {
      try disk.rename(draft.path, draft.target)
    } catch {
      try? disk.remove(draft.path)
      throw .notRewritten(path: path, reason: error.reason, deleted: sweep.deleted)
    }
    // The new record is in its place; a folder that can't be flushed doesn't change that.
    try? disk.syncFolder(parentFolder(of: draft.target))
  }
}
