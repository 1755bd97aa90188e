import Files
import TillDiCore
import TillDiJournal
import TillDiWords

/// What lies in a series' folder beside what the program itself keeps there.
struct FolderAccount {
  /// Another record of the same series: a sync program's conflicted copy, a backup, a second laptop's.
  struct Copy {
    let name: String
    /// What taking it in would bring; nil where it can't be read or taken in.
    let merged: Merged?

    /// How many entries only it holds that would come.
    var onlyThere: Int { merged?.actions.count ?? 0 }
    /// How many notes would be left there, since they stay in the room.
    var inRoom: Int { (merged?.hiddenNotes.count ?? 0) + (merged?.hiddenAttachments.count ?? 0) }
    /// Whether it holds words that are erased here, or an end that was never finished.
    var holdsMore: Bool { merged.map { $0.keptOut > 0 || $0.isTornThere } ?? false }
  }

  /// The copies of the record, by name.
  private(set) var copies: [Copy] = []
  /// Links, which may lead out of the folder.
  private(set) var links: [String] = []
  /// Folders that could not be opened.
  private(set) var unread: [String] = []
  /// Files and folders that this program did not write, by their paths.
  private(set) var strangers: [String] = []

  private static let own: Set<String> = [
    RecordFile.name, RecordFile.lock, "programme.yaml", "lexicon.yaml", "received", "programmes",
    RecordFile.attachments,
  ]

  /// Looks through the folder of a series.
  init(of record: SeriesRecord, in context: Context) {
    let (disk, folder) = (context.disk, record.journal.folder)
    let written = Set(record.series.exports.map(\.file))
    let leftovers = Set(record.journal.leftovers())
    guard let names = try? disk.names(folder) else {
      unread.append(".")
      return
    }
    for name in names.sorted() {
      guard let status = disk.status(of: folder + "/" + name, followingLinks: false) else {
        continue
      }
      if !status.isRegular, !status.isFolder {
        links.append(name)
      } else if name == RecordFile.exports {
        look(intoExportsOf: folder, written, disk)
      } else if Self.own.contains(name) {
        if status.isFolder, (try? disk.names(folder + "/" + name)) == nil { unread.append(name) }
      } else if let copy = Self.copy(name, of: record, disk) {
        copies.append(copy)
      } else if !written.contains(name), !leftovers.contains(name),
        !name.hasPrefix(RecordFile.halfTypedPrefix)
      {
        strangers.append(name)
      }
    }
  }

  private mutating func look(
    intoExportsOf folder: String, _ written: Set<String>, _ disk: Disk
  ) {
    guard let names = try? disk.names(folder + "/" + RecordFile.exports) else {
      unread.append(RecordFile.exports)
      return
    }
    // The board's page is written anew all the time, and is no paper.
    let boards = Set(Language.allCases.map { Words($0).board.fileName })
    for name in names.sorted() where !boards.contains(name) {
      let path = RecordFile.exports + "/" + name
      if !written.contains(path) { strangers.append(path) }
    }
  }

  /// The record in a file, where it is one of the same series.
  private static func copy(_ name: String, of record: SeriesRecord, _ disk: Disk) -> Copy? {
    let path = record.journal.folder + "/" + name
    guard !record.journal.leftovers().contains(name),
      let there = try? Journal.open(copyAt: path, disk: disk),
      there.header.series == record.journal.header.series
    else { return nil }
    let options = MergeOptions(withRoomNotes: false, mayErase: nil) { _, _ in false }
    return Copy(name: name, merged: try? record.previewMerge(of: path, options))
  }
}
