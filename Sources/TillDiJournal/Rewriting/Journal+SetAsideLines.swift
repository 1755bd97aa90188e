import Files

extension Journal {
  /// Moves the lines that can't be understood at all into a file of their own, `journal.torn-N`.
  ///
  /// The bytes of every line move as they are. Lines of kinds that only a newer program knows stay: they are
  /// sound, and nobody here may say that they mean nothing.
  ///
  /// - Returns: The name of the file, or nil when every line was understood.
  /// - Throws: Why nothing was changed.
  package func setAsideUnreadable() throws(JournalFailure) -> String? {
    try requireWritable(header)
    let lock = try locked()
    defer { _ = lock.isKept }
    var rewrite = try beginRewrite()
    let aside = rewrite.lines.dropFirst().filter(\.isUnreadable)
    guard !aside.isEmpty else { return nil }
    let name = try setAside(aside.flatMap { $0.bytes + [UInt8(ascii: "\n")] })
    rewrite.lines =
      Array(rewrite.lines.prefix(1)) + rewrite.lines.dropFirst().filter { !$0.isUnreadable }
    do throws(JournalFailure) {
      try put(try draft(rewrite, appending: []))
    } catch {
      // They stand where they stood.
      try? disk.remove(folder + "/" + name)
      throw error
    }
    return name
  }

  /// Which lines ``setAsideUnreadable()`` would move, by their number in the file, and where to; writes nothing.
  ///
  /// - Throws: Why nothing could be changed.
  package func previewSettingAside() throws(JournalFailure) -> (lines: [Int], file: String) {
    try requireWritable(header)
    let lines = try beginRewrite().lines
    let aside = lines.indices.dropFirst().filter { lines[$0].isUnreadable }
    let free = (1...).lazy.map { RecordFile.tornPrefix + String($0) }.first {
      disk.status(of: folder + "/" + $0, followingLinks: false) == nil
    }
    return (aside.map { $0 + 1 }, free ?? RecordFile.tornPrefix)
  }
}
