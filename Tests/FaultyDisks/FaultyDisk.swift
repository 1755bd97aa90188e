package import Files
import Foundation

/// Counts what a disk is asked to do, and lets it fail as a test says.
package final class DiskProbe: @unchecked Sendable {
  private let guarding = NSLock()
  private var bytes = 0
  private var calls = 0

  /// Counts nothing yet.
  package init() {}

  /// How many bytes were read in all.
  package var bytesRead: Int { guarding.withLock { bytes } }
  /// How many calls were made in all.
  package var callCount: Int { guarding.withLock { calls } }

  func countRead(_ count: Int) {
    guarding.withLock { bytes += count }
  }

  /// Counts a call and returns its number, from 1.
  package func countCall() -> Int {
    guarding.withLock {
      calls += 1
      return calls
    }
  }
}

extension Disk {
  /// The real disk, its readings counted.
  package static func counting(_ probe: DiskProbe) -> Disk {
    var disk = Disk.live
    disk.read = { file, buffer, offset throws(SystemFailure) in
      let count = try Disk.live.read(file, buffer, offset)
      probe.countRead(count)
      return count
    }
    return disk
  }

  /// A disk with room for so many more bytes.
  package static func full(after room: Int) -> Disk {
    let probe = DiskProbe()
    var disk = Disk.live
    disk.write = { file, buffer throws(SystemFailure) in
      let left = room - probe.bytesRead
      guard left > 0 else { throw SystemFailure(code: ENOSPC) }
      let count = try Disk.live.write(file, UnsafeRawBufferPointer(rebasing: buffer.prefix(left)))
      probe.countRead(count)
      return count
    }
    return disk
  }

  /// A disk that takes one byte at a time, as a slow network drive may.
  package static var slow: Disk {
    var disk = Disk.live
    disk.write = { file, buffer throws(SystemFailure) in
      try Disk.live.write(file, UnsafeRawBufferPointer(rebasing: buffer.prefix(1)))
    }
    return disk
  }

  /// A disk that can only be read.
  package static var readOnly: Disk {
    let refusal = SystemFailure(code: EROFS)
    var disk = Disk.live
    disk.open = { path, use throws(SystemFailure) in
      guard use == .reading || use == .taking else { throw refusal }
      return try Disk.live.open(path, use)
    }
    disk.rename = { _, _ throws(SystemFailure) in throw refusal }
    disk.link = { _, _ throws(SystemFailure) in throw refusal }
    disk.remove = { _ throws(SystemFailure) in throw refusal }
    disk.makeFolder = { _ throws(SystemFailure) in throw refusal }
    disk.removeFolder = { _ throws(SystemFailure) in throw refusal }
    return disk
  }

  /// A disk that is pulled out at its `call`th change: half of a write arrives, then nothing more.
  package static func pulled(at call: Int, probe: DiskProbe) -> Disk {
    @Sendable func check(_ half: () -> Void = {}) throws(SystemFailure) {
      let number = probe.countCall()
      if number == call { half() }
      if number >= call { throw SystemFailure(code: EIO) }
    }
    var disk = Disk.live
    disk.write = { file, buffer throws(SystemFailure) in
      try check {
        let half = UnsafeRawBufferPointer(rebasing: buffer.prefix(buffer.count / 2))
        _ = try? Disk.live.write(file, half)
      }
      return try Disk.live.write(file, buffer)
    }
    disk.sync = { file throws(SystemFailure) in
      try check()
      try Disk.live.sync(file)
    }
    disk.truncate = { file, length throws(SystemFailure) in
      try check()
      try Disk.live.truncate(file, length)
    }
    disk.rename = { from, to throws(SystemFailure) in
      try check()
      try Disk.live.rename(from, to)
    }
    disk.remove = { path throws(SystemFailure) in
      try check()
      try Disk.live.remove(path)
    }
    disk.makeFolder = { path throws(SystemFailure) in
      try check()
      try Disk.live.makeFolder(path)
    }
    disk.open = { path, use throws(SystemFailure) in
      let makes = use == .making || use == .drafting
      if makes, Disk.live.look(path, false) == nil { try check() }
      return try Disk.live.open(path, use)
    }
    return disk
  }
}
