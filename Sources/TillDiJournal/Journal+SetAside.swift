#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    var number = 1
    while true {
      let name = RecordFile.tornPrefix + String(number)
      let asidePath = folder + "/" + name
      do throws(SystemFailure) {
        let aside = try OpenFile(asidePath, O_WRONLY | O_CREAT | O_EXCL)
        do throws(SystemFailure) {
          try disk.writeAll(tail.torn, to: aside)
          try disk.sync(aside.descriptor)
          try disk.syncFolder(folder)
        } catch {
          unlink(asidePath)
          throw error
        }
        // Only when the copy is safe may the original go.
        try disk.truncate(file.descriptor, tail.completeEnd)
        return name
      } catch {
        guard error.code == EEXIST else {
          throw .cannotSetAside(path: asidePath, reason: error.reason)
        }
        number += 1
      }
    }
  }
}
