import Files
import TillDiJournal

/// Where words were found in a folder, and where nobody could look; by paths from the folder, sorted.
public struct FolderFindings: Sendable {
  /// The files that hold them.
  public fileprivate(set) var holding: [String] = []
  /// Files in which words could lie unseen, such as pictures and PDF.
  public fileprivate(set) var unsearched: [String] = []
  /// Folders and files that could not be opened.
  public fileprivate(set) var unread: [String] = []
  /// Links that lead somewhere else; what they lead to was not looked at.
  public fileprivate(set) var links: [String] = []
  /// Words that were not looked for, since every paper says them.
  public internal(set) var common: [String] = []
  /// How many files were looked through.
  public fileprivate(set) var searched = 0
}

/// Looks for words in every file of a series' folder.
struct FolderSearch {
  private let folder: String
  private let disk: Disk
  private let search: WordSearch
  private var findings = FolderFindings()

  /// The largest file that is read, in bytes.
  private static var largest: Int { 1 << 28 }

  /// Looks through a folder; `spared` are paths in it that are left out.
  static func findings(
    of words: [String], in folder: String, on disk: Disk, sparing spared: Set<String> = []
  ) -> FolderFindings {
    var search = FolderSearch(folder: folder, disk: disk, search: WordSearch(words))
    if !search.search.isEmpty { search.look(into: "", spared) }
    return search.findings
  }

  private init(folder: String, disk: Disk, search: WordSearch) {
    self.folder = folder
    self.disk = disk
    self.search = search
  }

  private mutating func look(into path: String, _ spared: Set<String>) {
    guard let names = try? disk.names(folder + "/" + path) else {
      findings.unread.append(path)
      return
    }
    for name in names.sorted() {
      let inner = path + name
      if spared.contains(inner) { continue }
      guard let status = disk.status(of: folder + "/" + inner, followingLinks: false) else {
        continue
      }
      if status.isFolder {
        look(into: inner + "/", spared)
      } else if status.isRegular {
        look(at: inner, size: status.size)
      } else {
        findings.links.append(inner)
      }
    }
  }

  private mutating func look(at path: String, size: Int) {
    guard size <= Self.largest else {
      findings.unsearched.append(path)
      return
    }
    guard let bytes = try? disk.contents(of: folder + "/" + path, atMost: Self.largest) else {
      findings.unread.append(path)
      return
    }
    findings.searched += 1
    switch search.look(in: bytes) {
    case .found: findings.holding.append(path)
    case .unsearchable: findings.unsearched.append(path)
    case .notFound: break
    }
  }
}
