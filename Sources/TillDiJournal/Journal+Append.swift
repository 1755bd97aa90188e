import Files
package import TillDiCore

extension Journal {
  /// What an append did.
  package struct Appended: Sendable {
    /// The actions with the numbers they were given.
    package var actions: [Action]
    /// What others had added since the mark; nil when no mark was given.
    package var news: Contents?
    /// The end of what is known now, the new actions included; nil when no mark was given.
    package var mark: Mark?
    /// The file that a line that was never finished was set aside in.
    package var setAside: String?
    /// What the disk can't do.
    package var warnings: [DiskWarning]
  }

  /// Appends actions, one a line, and returns when they would survive a power cut; the record gives them their numbers.
  ///
  /// Reads the first line and the last, never what lies between: one more note costs the same in a
  /// record of 100,000 lines as in one of ten.
  @discardableResult
  package func append(_ actions: [Action]) throws(JournalFailure) -> Appended {
    do throws(AppendFailure<Never>) {
      return try append(after: nil) { _ throws(Never) in actions }
    } catch {
      switch error {
      case .journal(let failure): throw failure
      }
    }
  }

  /// Appends what is decided on the newest state, with nobody able to write in between.
  ///
  /// - Parameters:
  ///   - mark: Where the caller's reading ended; with nil nothing is read but the ends.
  ///   - decide: Gets what others added since the mark, nil without a mark, and says what to add;
  ///     an empty answer writes nothing. Runs while the lock is held: it must not wait for people.
  /// - Returns: The actions as they were written, and what the caller needs to go on.
  /// - Throws: What `decide` refused, or what stood in the way of reading or writing.
  package func append<Refusal: Error>(
    after mark: Mark?,
    decide: (Contents?) throws(Refusal) -> [Action]
  ) throws(AppendFailure<Refusal>) -> Appended {
    typealias Failure = AppendFailure<Refusal>
    try Failure.recording { () throws(JournalFailure) in try requireWritable(header) }
    let lock = try Failure.recording { () throws(JournalFailure) in try locked() }
    let site = try Failure.recording { () throws(JournalFailure) in try openForAppending() }
    let news = try Failure.recording { () throws(JournalFailure) in
      try self.news(after: mark, at: site)
    }
    let pending: [Action]
    do throws(Refusal) {
      pending = try decide(news)
    } catch {
      throw .refused(error)
    }
    return try Failure.recording { () throws(JournalFailure) in
      var appended = try write(pending, at: site, news: news)
      if !lock.isKept { appended.warnings.append(.locksNotKept(path: lockPath)) }
      return appended
    }
  }

  func requireWritable(_ header: Header) throws(JournalFailure) {
    guard header.isWritable else { throw .newerFormat(path: path, version: header.version) }
  }

  /// Opens the record as it is now, and makes sure that it still is this series'.
  func openForAppending() throws(JournalFailure) -> AppendSite {
    let file = try Self.openRecord(path, folder: folder, .appending, disk)
    let now = try Self.header(of: file, path: path)
    try requireSameSeries(now)
    let tail: RecordTail?
    do throws(SystemFailure) {
      tail = try RecordTail.find(
        in: file, size: try file.status().size, reader: LineReader())
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
    guard let tail else { throw .noHeader(path: path) }
    return AppendSite(file: file, header: now, tail: tail)
  }

  func requireSameSeries(_ now: Header) throws(JournalFailure) {
    try requireWritable(now)
    guard now.series == header.series else {
      throw .otherSeries(path: path, expected: header.series, found: now.series)
    }
  }

  private func news(
    after mark: Mark?, at site: borrowing AppendSite
  ) throws(JournalFailure) -> Contents? {
    guard let mark else { return nil }
    do throws(SystemFailure) {
      return try contents(of: site.file, after: mark, header: site.header)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
  }

  private func write(
    _ pending: [Action], at site: borrowing AppendSite, news: Contents?
  ) throws(JournalFailure) -> Appended {
    var appended = Appended(actions: [], news: news, mark: news?.mark, setAside: nil, warnings: [])
    let (bytes, actions) = try encode(pending, after: site.tail.lastNumber)
    guard !bytes.isEmpty else { return appended }
    appended.setAside = try add(bytes, at: site)
    appended.actions = actions
    appended.mark?.offset = site.tail.completeEnd + bytes.count
    appended.mark?.lines += actions.count
    if appended.mark != nil {
      // From memory: what was saved must not turn into a failure by a reading that fails.
      appended.mark?.trail =
        ((news?.mark.trail ?? []) + bytes.suffix(Mark.trailLength)).suffix(Mark.trailLength)
    }
    return appended
  }

  /// Adds whole lines at the end, all or none; the name of the file that a torn tail was set aside in.
  func add(_ bytes: [UInt8], at site: borrowing AppendSite) throws(JournalFailure) -> String? {
    let aside = try setAside(site.tail, of: site.file)
    do throws(SystemFailure) {
      try site.file.write(bytes)
      try site.file.sync()
    } catch {
      let isCutBack = cutBack(site.file, to: site.tail.completeEnd)
      throw .notSaved(path: path, reason: error.reason, isCutBack: isCutBack)
    }
    return aside
  }

  /// The lines for actions, numbered onwards; checked before a byte is written.
  func encode(
    _ pending: [Action], after last: Int
  ) throws(JournalFailure) -> (bytes: [UInt8], actions: [Action]) {
    let writer = LineWriter()
    var bytes: [UInt8] = []
    var actions = pending
    var ids: Set<ActionID> = []
    var number = last
    for index in actions.indices {
      let id = actions[index].id
      guard ids.insert(id).inserted else { throw .repeatedID(id: id.rawValue) }
      number = LineNumbers.after(number)
      actions[index].number = number
      bytes += try writer.line(actions[index])
    }
    return (bytes, actions)
  }

  /// Takes back what a failed write left.
  private func cutBack(_ file: borrowing OpenFile, to length: Int) -> Bool {
    do throws(SystemFailure) {
      try disk.truncate(file.descriptor, length)
      try file.sync()
      return true
    } catch {
      return (try? file.status().size) == length
    }
  }
}

extension AppendFailure {
  /// Runs a step of an append and files its failure beside the refusals.
  fileprivate static func recording<Outcome: ~Copyable>(
    _ step: () throws(JournalFailure) -> Outcome
  ) throws(Self) -> Outcome {
    do throws(JournalFailure) {
      return try step()
    } catch {
      throw .journal(error)
    }
  }
}

/// The record, open for writing, with what is known of its two ends.
struct AppendSite: ~Copyable {
  let file: OpenFile
  let header: Header
  let tail: RecordTail
}
