extension Disk {
  /// What a path leads to; nil where there is nothing.
  package func status(of path: String, followingLinks: Bool = true) -> FileStatus? {
    look(path, followingLinks)
  }

  /// Whether a path leads to anything.
  package func exists(_ path: String) -> Bool { look(path, true) != nil }

  /// All that a file holds, or so much of its beginning; a pipe is read to its end.
  package func contents(
    of path: String, atMost most: Int = .max
  ) throws(SystemFailure) -> [UInt8] {
    let file = try OpenFile(path, .taking, on: self)
    let status = try file.status()
    if status.isFolder { throw .noFile }
    // One more than there should be shows the end; a pipe and some system files say that they hold nothing.
    let step = min(most, max(status.size + 1, 65_536))
    var bytes = try file.bytes(atMost: step, from: nil)
    while bytes.count < most, bytes.count.isMultiple(of: step), !bytes.isEmpty {
      let more = try file.bytes(atMost: min(step, most - bytes.count), from: nil)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Writes a new file whole, safe from a power cut; where that fails, nothing of it is left.
  ///
  /// - Throws: ``SystemFailure/isThere`` where something has the name already, or what stood in the way.
  package func make(_ bytes: [UInt8], at path: String, mode: UInt32? = nil) throws(SystemFailure) {
    let file = try OpenFile(path, .making, on: self)
    do throws(SystemFailure) {
      // A memory stick shows every file as open to all; that is for whoever looks at the disk to tell.
      if let mode { try? setMode(file.descriptor, mode) }
      try file.write(bytes)
      try file.sync()
    } catch {
      try? remove(path)
      throw error
    }
  }

  /// Puts a file in the place of another, whole or not at all: written beside and moved in one step.
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - path: Where it is to lie; where this fails, what lay there stands.
  ///   - draft: Where it is written first, on the same disk; nothing is left there.
  ///   - isLasting: Whether it must survive a power cut once this returns.
  /// - Throws: What stood in the way.
  package func put(
    _ bytes: [UInt8], at path: String, beside draft: String, isLasting: Bool = true
  ) throws(SystemFailure) {
    try self.draft(bytes, at: draft, isLasting: isLasting)
    try place(draft, at: path, replacing: true)
  }

  /// Writes what is to be put in place, under another name on the same disk; where that fails, nothing of it is left.
  ///
  /// - Throws: What stood in the way.
  package func draft(
    _ bytes: [UInt8], at path: String, isLasting: Bool = true
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      let file = try OpenFile(path, .drafting, on: self)
      try file.write(bytes)
      if isLasting { try file.sync() }
    } catch {
      try? remove(path)
      throw error
    }
  }

  /// Gives a draft its name in one step; where that fails, what has the name stands and the draft is gone.
  ///
  /// - Throws: ``SystemFailure/isThere`` where something has the name and must not be replaced, or what stood in the
  ///   way.
  package func place(_ draft: String, at path: String, replacing: Bool) throws(SystemFailure) {
    defer { try? remove(draft) }
    if replacing { return try rename(draft, path) }
    do throws(SystemFailure) {
      try link(draft, path)
    } catch {
      // Either it is there, or the disk gives no file two names.
      if error == .isThere || look(path, false) != nil { throw .isThere }
      try rename(draft, path)
    }
  }

  /// Makes a folder's list of names survive a power cut.
  package func syncFolder(_ path: String) throws(SystemFailure) {
    try OpenFile(path, .reading, on: self).sync()
  }

  /// Removes a folder with all that it holds; a link is removed, never followed.
  package func removeAll(_ path: String) throws(SystemFailure) {
    for name in try names(path) {
      let inner = path + "/" + name
      if look(inner, false)?.isFolder == true { try removeAll(inner) } else { try remove(inner) }
    }
    try removeFolder(path)
  }
}

/// The folder of a path, `.` where it names none.
package func parentFolder(of path: String) -> String {
  let trimmed = path.reversed().drop { $0 == "/" }
  guard let slash = trimmed.firstIndex(of: "/") else { return "." }
  let folder = String(trimmed[slash...].drop { $0 == "/" }.reversed())
  return folder.isEmpty ? "/" : folder
}
