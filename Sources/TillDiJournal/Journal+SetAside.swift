import Files

extension Journal {
  /// Puts a line that was never finished into a file of its own and cuts it from the record.
  ///
  /// Its writer was never told that it was saved, but somebody's words may be in it.
  ///
  /// - Returns: The name of the file, or nil when the record ended with a whole line.
  func setAside(
    _ tail: RecordTail, of file: borrowing OpenFile
  ) throws(JournalFailure) -> String? {
    guard !tail.torn.isEmpty else { return nil }
    let name = try setAside(tail.torn)
    do throws(SystemFailure) {
      // Only when the copy is safe may the original go.
      try disk.truncate(file.descriptor, tail.completeEnd)
    } catch {
      // The line is still where it was, and once is enough.
      try? disk.remove(folder + "/" + name)
      throw .cannotSetAside(path: folder + "/" + name, reason: error.reason)
    }
    return name
  }

  /// Writes bytes to the first free file for lines that were set aside; its name.
  func setAside(_ bytes: [UInt8]) throws(JournalFailure) -> String {
    var number = 1
    while true {
      let name = RecordFile.tornPrefix + String(number)
      let path = folder + "/" + name
      do throws(SystemFailure) {
        try disk.make(bytes, at: path)
      } catch {
        guard error == .isThere else { throw .cannotSetAside(path: path, reason: error.reason) }
        number += 1
        continue
      }
      do throws(SystemFailure) {
        try disk.syncFolder(folder)
        return name
      } catch {
        try? disk.remove(path)
        throw .cannotSetAside(path: path, reason: error.reason)
      }
    }
  }
}
