package import Files
package import TillDiCore

extension Journal {
  /// A new record, and what the person should know of the disk it lies on.
  package struct Created: Sendable {
    /// The record, with its header written.
    package var journal: Journal
    /// The first action, which stands on the header's line.
    package var action: Action
    /// What the disk can't do.
    package var warnings: [DiskWarning]
  }

  /// Makes the folder and the record's first line; leaves nothing behind when that fails.
  ///
  /// A folder that is already there is found by making it, never by comparing names: disks differ
  /// in what they hold for the same name.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder; see ``FolderName`` for a name that is safe everywhere.
  ///   - header: What the first line says of the series.
  ///   - first: The first action; none of its events may carry words.
  ///   - lockWait: How long later writes wait for the lock.
  ///   - disk: The calls that touch the disk.
  /// - Returns: The record, and what to tell the person of the disk.
  /// - Throws: ``JournalFailure/folderExists(path:)``, or why the record could not be made.
  package static func create(
    at folder: String, header: Header, first: Action,
    lockWait: Duration = .seconds(5), disk: Disk = .live
  ) throws(JournalFailure) -> Created {
    var first = first
    first.number = 1
    let line = try LineWriter().line(first, header: header)
    let journal = Journal(folder: folder, header: header, lockWait: lockWait, disk: disk)
    do throws(SystemFailure) {
      try disk.makeFolder(folder)
    } catch {
      if error == .isThere { throw .folderExists(path: folder) }
      throw .cannotCreate(path: folder, reason: error.reason)
    }
    do throws(SystemFailure) {
      _ = try OpenFile(journal.lockPath, .locking, on: disk)
      try disk.make(line, at: journal.path)
      try disk.syncFolder(folder)
      try disk.syncFolder(parentFolder(of: folder))
    } catch {
      try? disk.removeAll(folder)
      throw .cannotCreate(path: folder, reason: error.reason)
    }
    return Created(
      journal: journal, action: first, warnings: journal.diskWarnings())
  }

  /// Opens a record by reading its first line only.
  package static func open(
    _ folder: String, lockWait: Duration = .seconds(5), disk: Disk = .live
  ) throws(JournalFailure) -> Journal {
    let path = folder + "/" + RecordFile.name
    let file = try openRecord(path, folder: folder, .reading, disk)
    let header = try header(of: file, path: path)
    return Journal(folder: folder, header: header, lockWait: lockWait, disk: disk)
  }

  /// Opens a copy of a record to read it: a folder, or the file itself, by whatever name a sync program gave it.
  ///
  /// - Throws: Why there is no record to read.
  package static func open(
    copyAt place: String, disk: Disk = .live
  ) throws(JournalFailure) -> Journal {
    guard disk.status(of: place)?.isRegular == true else { return try open(place, disk: disk) }
    let folder = parentFolder(of: place)
    let file = try openRecord(place, folder: folder, .reading, disk)
    return Journal(
      folder: folder, name: place.split(separator: "/").last.map(String.init) ?? place,
      header: try header(of: file, path: place), lockWait: .zero, disk: disk)
  }

  /// Says whether a folder holds a record at all, without reading it.
  package static func exists(in folder: String, disk: Disk) -> Bool {
    disk.status(of: folder + "/" + RecordFile.name)?.isRegular == true
  }

  /// Opens this record's file to read it.
  func openForReading() throws(JournalFailure) -> OpenFile {
    try Self.openRecord(path, folder: folder, .reading, disk)
  }

  /// Opens the file with the actions; a failure to open it for writing is one to save.
  static func openRecord(
    _ path: String, folder: String, _ use: FileUse, _ disk: Disk
  ) throws(JournalFailure) -> OpenFile {
    do throws(SystemFailure) {
      return try OpenFile.regular(path, use, on: disk)
    } catch {
      if error.reason == .notFound { throw .noRecord(folder: folder) }
      if use == .reading { throw .cannotRead(path: path, reason: error.reason) }
      throw .notSaved(path: path, reason: error.reason, isCutBack: true)
    }
  }

  /// Reads the first line, in growing steps since its length isn't known.
  static func header(
    of file: borrowing OpenFile, path: String
  ) throws(JournalFailure) -> Header {
    var length = 4_096
    while true {
      let bytes: [UInt8]
      do throws(SystemFailure) {
        bytes = try file.bytes(in: 0..<length)
      } catch {
        throw .cannotRead(path: path, reason: error.reason)
      }
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        let record = RecordBytes(Array(bytes[...end]))
        guard let header = LineReader().header(record[0..<end]) else {
          throw .noHeader(path: path)
        }
        return header
      }
      // A first line of a megabyte was not written by any version of this program.
      if bytes.count < length || length > 1 << 20 { throw .noHeader(path: path) }
      length *= 4
    }
  }
}
