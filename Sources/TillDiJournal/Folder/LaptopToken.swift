#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import TillDiCore

/// A random token by which undo knows this laptop's own actions.
///
/// It lies with the person's settings and never in a series' folder: folders are copied between
/// laptops, and a token that travels along would let one laptop take back another's words.
package struct LaptopToken: Hashable, Sendable {
  /// The token, as it stands in each line.
  package let value: String
  /// False when it could not be kept, so that it holds for this run only.
  package let isKept: Bool

  /// Reads the token, and draws and keeps one where there is none yet.
  ///
  /// - Parameter environment: Tells the folder for state: `XDG_STATE_HOME`, else
  ///   `HOME/.local/state`.
  package init(environment: [String: String]) {
    guard let folder = Self.folder(environment) else {
      self.init(value: Self.draw(), isKept: false)
      return
    }
    let path = folder + "/laptop"
    if let kept = Self.read(path) {
      self.init(value: kept, isKept: true)
    } else if let kept = Self.keep(Self.draw(), in: folder, at: path) {
      self.init(value: kept, isKept: true)
    } else {
      self.init(value: Self.draw(), isKept: false)
    }
  }

  private init(value: String, isKept: Bool) {
    self.value = value
    self.isKept = isKept
  }

  private static func folder(_ environment: [String: String]) -> String? {
    // A relative path would mean another token in every folder; the XDG rules ignore it too.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/tilldi" }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/state/tilldi" }
    return nil
  }

  private static func draw() -> String {
    var generator = SystemRandomNumberGenerator()
    return ActionID.random(using: &generator).rawValue
  }

  /// The kept token; nil when the file is missing or holds anything else.
  private static func read(_ path: String) -> String? {
    guard let file = try? OpenFile.regular(path, O_RDONLY),
      let bytes = try? Disk.live.bytes(of: file, in: 0..<64)
    else { return nil }
    let text = String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
    let isToken =
      (4...32).contains(text.utf8.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isToken ? text : nil
  }

  /// Puts the token in place in one step, or takes the one that another program put there first.
  private static func keep(_ token: String, in folder: String, at path: String) -> String? {
    makeFolders(folder)
    let draft = path + "." + token
    defer { unlink(draft) }
    do throws(SystemFailure) {
      let file = try OpenFile(draft, O_WRONLY | O_CREAT | O_EXCL)
      try Disk.live.writeAll(Array((token + "\n").utf8), to: file)
      try Disk.live.sync(file.descriptor)
    } catch {
      return nil
    }
    if link(draft, path) == 0 { return token }
    if errno == EEXIST, let theirs = read(path) { return theirs }
    // Either what lies there is damaged, or the disk knows no links.
    return rename(draft, path) == 0 ? token : nil
  }

  private static func makeFolders(_ path: String) {
    var prefix = ""
    for part in path.split(separator: "/") {
      prefix += "/" + part
      mkdir(prefix, 0o700)
    }
  }
}
