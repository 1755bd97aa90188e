/// An open file, closed when it goes out of scope.
package struct OpenFile: ~Copyable {
  /// The system's number for it.
  package let descriptor: Int32
  private let disk: Disk

  /// Opens a file.
  package init(_ path: String, _ use: FileUse, on disk: Disk) throws(SystemFailure) {
    descriptor = try disk.open(path, use)
    self.disk = disk
  }

  /// Opens a file that must be nothing else: no folder, pipe or device.
  package static func regular(
    _ path: String, _ use: FileUse, on disk: Disk
  ) throws(SystemFailure) -> OpenFile {
    let file = try OpenFile(path, use, on: disk)
    guard try file.status().isRegular else { throw .noFile }
    return file
  }

  deinit {
    disk.close(descriptor)
  }

  /// What the system knows of the file.
  package func status() throws(SystemFailure) -> FileStatus { try disk.status(descriptor) }

  /// Reads a stretch of it; shorter than asked where the file ends.
  package func bytes(in range: Range<Int>) throws(SystemFailure) -> [UInt8] {
    try bytes(atMost: range.count, from: range.lowerBound)
  }

  /// Reads so many bytes at most, from a place, or with nil after those read last.
  func bytes(atMost most: Int, from offset: Int?) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      do throws(SystemFailure) {
        while count < most {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<most])
          let taken = try disk.read(descriptor, rest, offset.map { $0 + count })
          if taken == 0 { break }
          count += taken
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, in as many steps as the system needs.
  package func write(_ bytes: [UInt8]) throws(SystemFailure) {
    try disk.writeAll(bytes, to: descriptor)
  }

  /// Returns when what was written would survive a power cut.
  package func sync() throws(SystemFailure) { try disk.sync(descriptor) }
}

extension Disk {
  /// Writes all bytes to what is open, in as many steps as the system needs.
  package func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer -> Result<Int, SystemFailure> in
        do throws(SystemFailure) {
          return .success(try write(file, UnsafeRawBufferPointer(rebasing: buffer[written...])))
        } catch {
          return .failure(error)
        }
      }
      let count = try step.get()
      // A disk that takes nothing and says nothing would otherwise be asked forever.
      if count == 0 { throw .isFull }
      written += count
    }
  }
}
