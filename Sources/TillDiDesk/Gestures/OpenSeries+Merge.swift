package import TillDiCore
package import TillDiJournal
import TillDiProgrammes
import TillDiReports
package import TillDiWords

extension OpenSeries {
  /// What merging would bring; writes nothing.
  ///
  /// - Throws: A ``Report``.
  package func previewMerge(_ other: String, withRoomNotes: Bool) throws -> Merged {
    do throws(MergeFailure) {
      let folder = context.path(other)
      return try record.previewMerge(of: folder, mergeOptions(withRoomNotes, mayErase: nil))
    } catch {
      // As it was written on the command line, so that it is known again.
      throw Report(error, other, words)
    }
  }

  /// How this program merges: a programme's text must be the one its name says.
  package func mergeOptions(_ withRoomNotes: Bool, mayErase: Set<Subject>?) -> MergeOptions {
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
    case .here(.notRewritten(_, let reason)):
      self.init(words.cannotMergeWrite(why: words.text(of: reason)))
    case .here(let failure): self.init(failure, words)
    }
  }
}
