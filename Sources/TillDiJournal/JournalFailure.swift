package import Files

/// Everything that can go wrong with a record, as data; the wording is made elsewhere.
package enum JournalFailure: Error, Hashable, Sendable {
  /// The folder for a new series is already there.
  case folderExists(path: String)
  /// The name for a folder has no usable letter.
  case unusableName(String)
  /// A new series could not be made; nothing of it is left.
  case cannotCreate(path: String, reason: FailureReason)
  /// The folder holds no record.
  case noRecord(folder: String)
  /// The first line is not the header of a record.
  case noHeader(path: String)
  /// A newer program made the record; it can be read but not written.
  case newerFormat(path: String, version: Int)
  /// Another series' record has taken the place of the one that was opened.
  case otherSeries(path: String, expected: String, found: String)
  /// The record could not be read.
  case cannotRead(path: String, reason: FailureReason)
  /// Another process kept the lock for the whole wait.
  case locked(path: String, holder: LockHolder?)
  /// The lock file could not be opened.
  case cannotLock(path: String, reason: FailureReason)
  /// A line that was never finished could not be set aside; nothing was written.
  case cannotSetAside(path: String, reason: FailureReason)
  /// The lines were not saved; without `isCutBack` some of their bytes, or all, may stand in the record.
  case notSaved(path: String, reason: FailureReason, isCutBack: Bool)
  /// The record could not be rewritten and is as it was before; of the files that were to go with the words, these are
  /// gone.
  case notRewritten(path: String, reason: FailureReason, deleted: [String] = [])
  /// Words share their line with another event or the header, so they could not be erased alone.
  case wordsNotAlone(id: String)
  /// The action says nothing.
  case emptyAction(id: String)
  /// An event holds a value that JSON can't, such as a number that is none.
  case cannotEncode(id: String)
  /// Two actions of one append have the same name.
  case repeatedID(id: String)
  /// The words to mask are empty.
  case nothingToMask
}

/// What a person should know about the disk, though the work could be done.
package enum DiskWarning: Hashable, Sendable {
  /// Others on the machine may read the files: the disk does not keep permissions.
  case permissionsNotKept(path: String, mode: UInt32)
  /// Two programs could write at once: the disk does not keep locks.
  case locksNotKept(path: String)
}

/// Why an append with a decision wrote nothing.
package enum AppendFailure<Refusal: Error>: Error {
  /// The record could not be read or written.
  case journal(JournalFailure)
  /// The decision was no, on the newest state.
  case refused(Refusal)
}
