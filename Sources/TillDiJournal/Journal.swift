import Files

/// The durable record of one series: a folder with one file of actions, one a line.
///
/// ```swift
/// let journal = try Journal.open("Solgården")
/// let contents = try journal.read()
/// try journal.append([action])
/// ```
///
/// A value of this type holds no file open and remembers nothing of what was read: every call finds
/// the file as it is then, so any number of programs may use one folder. Reading never writes, and
/// an append that returned is on the disk.
package struct Journal: Sendable {
  /// The series' folder.
  package let folder: String
  /// The name of the file with the actions; another one only of a copy that is read.
  let name: String
  /// What the first line said when the record was opened.
  package let header: Header
  /// How long a write waits for another program to let go of the lock.
  package var lockWait: Duration
  /// The calls that touch the disk.
  let disk: Disk

  init(
    folder: String, name: String = RecordFile.name, header: Header, lockWait: Duration, disk: Disk
  ) {
    self.folder = folder
    self.name = name
    self.header = header
    self.lockWait = lockWait
    self.disk = disk
  }

  /// The file with the actions.
  package var path: String { folder + "/" + name }
  /// The lock, a file of its own.
  var lockPath: String { folder + "/" + RecordFile.lock }

  /// Waits for the lock on this record.
  func locked() throws(JournalFailure) -> HeldLock {
    try HeldLock(path: lockPath, wait: lockWait, disk: disk)
  }
}

/// The names in a series' folder.
package enum RecordFile {
  /// The actions.
  package static var name: String { "journal.jsonl" }
  /// The lock.
  package static var lock: String { "journal.lock" }
  /// What was written out, and can always be made again.
  package static var exports: String { "exports" }
  /// What the board's page says that it was made by.
  package static var boardGenerator: String { "tilldi board" }
  /// Every programme text that was run.
  static var programmes: String { "programmes" }
  /// Photographs of drawings.
  package static var attachments: String { "attachments" }
  /// How the names of attachments that are being written begin.
  static var draftPrefix: String { ".new-" }
  /// How the names of papers that are being written begin, wherever they are to lie.
  package static var paperDraftPrefix: String { ".tilldi-" }
  /// The largest attachment, in bytes: what is larger is neither kept nor copied.
  package static var largestAttachment: Int { 1 << 28 }
  /// How the names of lines that were never finished begin.
  package static var tornPrefix: String { "journal.torn-" }
  /// How the names of lines that are being typed begin.
  package static var halfTypedPrefix: String { "journal.typing-" }
  /// How the names of records that are being rewritten begin.
  package static var rewritePrefix: String { "journal.rewrite-" }
}
