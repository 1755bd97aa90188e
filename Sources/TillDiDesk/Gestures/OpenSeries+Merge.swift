import TillDiCore
package import TillDiJournal
package import TillDiExchange
import TillDiProgrammes
import TillDiReports
package import TillDiWords

extension OpenSeries {
  /// What merging would bring; writes nothing.
  ///
  /// - Throws: A ``Report``.
  package func previewMerge(_ other: String, withRoomNotes: Bool) throws -> Merged {
    let folder = try foreign(other)
    do throws(MergeFailure) {
      return try record.previewMerge(of: folder, mergeOptions(withRoomNotes, mayErase: nil))
    } catch {
      // As it was written on the command line, so that it is known again.
      throw Report(error, other, words)
    }
  }

  /// Brings in another copy; nil where words would go, in so many lines, and `mayErase` says no to that.
  ///
  /// - Throws: A ``Report``; then nothing was changed.
  package mutating func merge(
    _ other: String, withRoomNotes: Bool, mayErase: (_ lines: Int) throws -> Bool
  ) throws -> Merged? {
    let folder = try foreign(other)
    var allowed: Set<Subject> = []
    while true {
      do throws(MergeFailure) {
        return try record.merge(folder, mergeOptions(withRoomNotes, mayErase: allowed), stamp)
      } catch {
        guard allowed.isEmpty, case .mayNotErase(let subjects, let lines) = error else {
          throw Report(error, other, words)
        }
        guard try mayErase(lines) else { return nil }
        allowed = subjects
      }
    }
  }

  /// What a merge came to, and what is left to choose, as data.
  ///
  /// - Throws: Where an event holds what JSON can’t.
  package func export(of merged: Merged, isPreview: Bool) throws -> MergeExport {
    try MergeExport(
      merged, openConflicts(try? programme(), in: merged.after), isPreview: isPreview,
      laptop: context.laptop())
  }

  /// The folder of another copy, which must not be this one.
  private func foreign(_ other: String) throws -> String {
    let folder = context.path(other)
    if record.isOwn(folder) { throw Report(words.cannotMergeSameFolder(other)) }
    return folder
  }

  /// How this program merges: a programme's text must be the one its name says.
  private func mergeOptions(_ withRoomNotes: Bool, mayErase: Set<Subject>?) -> MergeOptions {
    MergeOptions(withRoomNotes: withRoomNotes, mayErase: mayErase) { fingerprint, text in
      Programmes.fingerprint(text) == fingerprint
    }
  }
}

extension Report {
  /// Words why nothing was merged.
  package init(_ failure: MergeFailure, _ folder: String, _ words: Words) {
    switch failure {
    case .otherSeries(let name): self.init(words.cannotMergeOtherSeries(folder, name: name))
    case .otherSide(let track): self.init(words.cannotMergeOtherSide(folder, track))
    case .there(.newerFormat(_, let version)):
      self.init(words.cannotMergeNewer(folder, version: version))
    case .there(.noRecord): self.init(words.cannotMergeNoSeries(folder))
    case .there(.noHeader(let path)): self.init(words.cannotMergeNoHeader(path))
    case .there(.cannotRead(let path, let reason)):
      self.init(words.cannotMergeUnread(path, why: words.text(of: reason)))
    case .there(let failure): self.init(failure, words)
    case .unreadableThere(let lines):
      self.init(words.cannotMergeUnreadable(folder, lines: lines))
    case .unreadableHere(let lines): self.init(words.cannotMergeUnreadableHere(lines: lines))
    case .mayNotErase: self.init(words.cannotMergeChanged)
    case .cannotCopy(let path, let reason):
      self.init(words.cannotMergeCopy(path, why: words.text(of: reason)))
    case .here(.notRewritten(_, let reason, let deleted)):
      let text = words.cannotMergeWrite(why: words.text(of: reason))
      self.init(deleted.isEmpty ? text : text + " " + words.deletedAlready(deleted))
    case .here(let failure): self.init(failure, words)
    }
  }
}
