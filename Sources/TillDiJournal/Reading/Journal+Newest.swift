import Files
package import TillDiCore

extension Journal {
  /// How far back is looked, in bytes: some hundred lines, whatever the record's length.
  private static var reach: Int { 65_536 }

  /// The newest actions, the newest first, down to one that says where in the programme it was recorded.
  ///
  /// Reads the end of the record only, so that one more note costs the same in any record.
  ///
  /// - Throws: Why the record could not be read.
  package func sinceLastPosition() throws(JournalFailure) -> [Action] {
    let file = try openForReading()
    let bytes: [UInt8]
    do throws(SystemFailure) {
      let size = try file.status().size
      bytes = try file.bytes(in: max(0, size - Self.reach)..<size)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
    let record = RecordBytes(bytes)
    var reader = LineReader()
    var actions: [Action] = []
    // The first of these lines may be cut off; it is then unreadable, and passed by.
    for range in record.lines.reversed() {
      guard case .action(let action, _) = reader.line(record[range]) else { continue }
      actions.append(action)
      if action.position != nil { break }
    }
    return actions
  }
}
