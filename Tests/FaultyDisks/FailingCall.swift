package import Files
import Foundation

/// One call to the disk that fails, of all the calls that a run makes.
package struct FailingCall: Sendable, CustomStringConvertible {
  /// Which one, counted from 1 over every call that can fail, those that only read too.
  package var number: Int
  /// How the system refuses it.
  package var code: Int32
  /// Whether the run is cut there, as by a pulled plug: half of a write arrives, and nothing works after it.
  package var cutsRun: Bool

  /// Takes every part.
  package init(number: Int, code: Int32, cutsRun: Bool) {
    self.number = number
    self.code = code
    self.cutsRun = cutsRun
  }

  package var description: String { "call \(number), code \(code)\(cutsRun ? ", cut" : "")" }
}

/// The calls that a run made, by what they are called.
package final class CallLog: @unchecked Sendable {
  private let guarding = NSLock()
  private var names: [String] = []

  /// Knows of none yet.
  package init() {}

  /// What was called, in order.
  package var calls: [String] { guarding.withLock { names } }

  /// Takes the next call and returns its number, from 1.
  fileprivate func take(_ name: String) -> Int {
    guarding.withLock {
      names.append(name)
      return names.count
    }
  }
}

extension Disk {
  /// The real disk, of which one call fails, or none.
  package static func failing(_ failing: FailingCall?, log: CallLog) -> Disk {
    @Sendable func check(_ name: String, _ half: () -> Void = {}) throws(SystemFailure) {
      let number = log.take(name)
      guard let failing, number >= failing.number else { return }
      if number == failing.number {
        if failing.cutsRun { half() }
        throw SystemFailure(code: failing.code)
      }
      if failing.cutsRun { throw SystemFailure(code: EIO) }
    }
    @Sendable func isGone() -> Bool {
      failing.map { $0.cutsRun && log.calls.count >= $0.number } ?? false
    }
    let live = Disk.live
    var disk = Disk.live
    disk.open = { path, use throws(SystemFailure) in
      try check(use == .reading || use == .taking ? "open" : "open for \(use)")
      return try live.open(path, use)
    }
    disk.read = { file, buffer, offset throws(SystemFailure) in
      try check("read")
      return try live.read(file, buffer, offset)
    }
    disk.write = { file, buffer throws(SystemFailure) in
      try check("write") {
        let half = UnsafeRawBufferPointer(rebasing: buffer.prefix(buffer.count / 2))
        _ = try? live.write(file, half)
      }
      return try live.write(file, buffer)
    }
    disk.sync = { file throws(SystemFailure) in
      try check("sync")
      try live.sync(file)
    }
    disk.truncate = { file, length throws(SystemFailure) in
      try check("truncate")
      try live.truncate(file, length)
    }
    disk.setMode = { file, mode throws(SystemFailure) in
      try check("setMode")
      try live.setMode(file, mode)
    }
    disk.status = { file throws(SystemFailure) in
      try check("status")
      return try live.status(file)
    }
    disk.look = { path, follows in isGone() ? nil : live.look(path, follows) }
    disk.realPath = { path in isGone() ? nil : live.realPath(path) }
    disk.rename = { from, to throws(SystemFailure) in
      try check("rename")
      try live.rename(from, to)
    }
    disk.link = { from, to throws(SystemFailure) in
      try check("link")
      try live.link(from, to)
    }
    disk.remove = { path throws(SystemFailure) in
      try check("remove")
      try live.remove(path)
    }
    disk.makeFolder = { path throws(SystemFailure) in
      try check("makeFolder")
      try live.makeFolder(path)
    }
    disk.removeFolder = { path throws(SystemFailure) in
      try check("removeFolder")
      try live.removeFolder(path)
    }
    disk.names = { path throws(SystemFailure) in
      try check("names")
      return try live.names(path)
    }
    disk.lock = { file throws(SystemFailure) in
      try check("lock")
      try live.lock(file)
    }
    disk.sign = { file, text in if !isGone() { live.sign(file, text) } }
    return disk
  }
}
