import Files
import TillDiCore

extension Journal {
  /// Works out what a merge would bring; writes nothing and takes no lock.
  ///
  /// - Throws: Why the two can't be merged.
  func previewMerge(
    of other: String, _ options: MergeOptions
  ) throws(MergeFailure) -> Merged {
    var merged = try plan(merging: try open(other), from: other, options).merged
    if !merged.isNothingNew {
      (merged.files, merged.clashes) = try copies(from: other, merged, options).names
    }
    return merged
  }

  /// Brings in what another copy of this series has and this one lacks; the other is only read.
  ///
  /// Lines are added byte for byte, in one write, with one mark after them. Where words were erased or masked over
  /// there, they go here too, and the record is written anew in one step. Merging again changes nothing.
  ///
  /// - Parameters:
  ///   - other: The other copy's folder, or its record.
  ///   - options: What may come, and what may go.
  ///   - at: Wall-clock time with offset, for the mark.
  ///   - by: The laptop, for the mark.
  /// - Returns: What came, what was left out, and what went.
  /// - Throws: Why nothing was changed.
  func merge(
    _ other: String, _ options: MergeOptions, at: String, by: String?
  ) throws(MergeFailure) -> Merged {
    let there = try open(other)
    let lock = try here { () throws(JournalFailure) in
      try requireWritable(header)
      return try locked()
    }
    let plan = try plan(merging: there, from: other, options)
    var merged = plan.merged
    if merged.isNothingNew { return merged }
    if let allowed = options.mayErase, !allowed.isSuperset(of: merged.erasing) {
      throw .mayNotErase(subjects: merged.erasing, lines: merged.removedLines)
    }
    let mark = Action(
      id: ActionID(ActionID.drawn()), number: 0, at: at, by: by,
      events: [
        Event.merged(
          count: merged.actions.count, laptops: merged.laptops, last: plan.lastNumberThere)
      ])
    let copies = try copies(from: other, merged, options)
    (merged.files, merged.clashes) = copies.names
    try copies.write()
    do throws(JournalFailure) {
      let end = try encode([mark], after: plan.lastNumber).bytes
      let more = plan.added.flatMap { $0 + [UInt8(ascii: "\n")] } + end
      if plan.isRewrite {
        let draft = try draft(plan.here, appending: more)
        // As when words are erased here: files that may hold them go first.
        let gone = merged.erasing.flatMap { merged.before.files(of: $0) }
        merged.sweep = sweep(Sweeping(gone, merged.before.papers), sparing: draft.name)
        try put(draft, after: merged.sweep)
      } else {
        merged.setAside = try add(more, at: try openForAppending())
      }
    } catch {
      copies.takeBack()
      throw .here(error)
    }
    if !lock.isKept { merged.warnings.append(.locksNotKept(path: lockPath)) }
    return merged
  }

  private func open(_ other: String) throws(MergeFailure) -> Rewrite {
    let journal: Journal
    do throws(JournalFailure) {
      journal = try Journal.open(copyAt: other, disk: disk)
      try journal.requireWritable(journal.header)
    } catch {
      throw .there(error)
    }
    guard journal.header.series == header.series else {
      throw .otherSeries(name: journal.header.name)
    }
    let lines: Rewrite
    do throws(JournalFailure) {
      lines = try journal.beginRewrite()
    } catch {
      throw .there(error)
    }
    let unreadable = lines.unresolved().unreadable
    if !unreadable.isEmpty { throw .unreadableThere(lines: unreadable) }
    return lines
  }

  private func plan(
    merging there: Rewrite, from other: String, _ options: MergeOptions
  ) throws(MergeFailure) -> MergePlan {
    let lines = try here { () throws(JournalFailure) in try beginRewrite() }
    let unreadable = lines.unresolved().unreadable
    if !unreadable.isEmpty { throw .unreadableHere(lines: unreadable) }
    if let side = Self.side(thatReceived: lines, there) ?? Self.side(thatReceived: there, lines) {
      throw .otherSide(side)
    }
    let attachments = try FolderCopies.attachments(in: folder(ofCopy: other), on: disk)
    return MergePlan(
      there, into: lines, header: header, withRoomNotes: options.withRoomNotes,
      hasAttachments: !attachments.isEmpty)
  }

  /// The track whose list one record took in from a file while the other handed it over.
  ///
  /// Between the two sides only the frozen list travels, never notes.
  private static func side(
    thatReceived receiver: Rewrite, _ sender: Rewrite
  ) -> TrackKind? {
    var received: [HandOverID: TrackKind] = [:]
    for case .received(let list) in receiver.events {
      received[list.handOver.id] = list.handOver.track
    }
    if received.isEmpty { return nil }
    for case .handedOver(let list) in sender.events {
      if let track = received[list.handOver.id] { return track }
    }
    return nil
  }

  private func copies(
    from other: String, _ merged: Merged, _ options: MergeOptions
  ) throws(MergeFailure) -> FolderCopies {
    try FolderCopies(
      from: folder(ofCopy: other), to: folder, disk: disk, naming: merged, options.isProgramme)
  }

  /// The folder in which a copy has what belongs to it.
  private func folder(ofCopy other: String) -> String {
    disk.status(of: other)?.isRegular == true ? parentFolder(of: other) : other
  }

  /// Runs a step on this record and files its failure as this one's.
  private func here<Outcome: ~Copyable>(
    _ step: () throws(JournalFailure) -> Outcome
  ) throws(MergeFailure) -> Outcome {
    do throws(JournalFailure) {
      return try step()
    } catch {
      throw .here(error)
    }
  }
}

extension Rewrite {
  /// What the lines say, in the order they stand.
  fileprivate var events: [Event] { lines.flatMap { $0.action?.events ?? [] } }
}
