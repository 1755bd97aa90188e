package import Files
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
  /// - Parameters:
  ///   - environment: Tells the folder for state: `XDG_STATE_HOME`, else `HOME/.local/state`.
  ///   - disk: The calls that touch the disk.
  package init(environment: [String: String], disk: Disk) {
    guard let folder = Self.folder(environment) else {
      self.init(value: Self.draw(), isKept: false)
      return
    }
    let path = folder + "/laptop"
    if let kept = Self.read(path, disk) {
      self.init(value: kept, isKept: true)
    } else if let kept = Self.keep(Self.draw(), in: folder, at: path, disk) {
      self.init(value: kept, isKept: true)
    } else {
      self.init(value: Self.draw(), isKept: false)
    }
  }

  private init(value: String, isKept: Bool) {
    self.value = value
    self.isKept = isKept
  }

  static func folder(_ environment: [String: String]) -> String? {
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
  static func read(_ path: String, _ disk: Disk) -> String? {
    guard let file = try? OpenFile.regular(path, .reading, on: disk),
      let bytes = try? file.bytes(in: 0..<64)
    else { return nil }
    let text = String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
    let isToken =
      (4...32).contains(text.utf8.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isToken ? text : nil
  }

  /// Puts the token in place in one step, or takes the one that another program put there first.
  private static func keep(
    _ token: String, in folder: String, at path: String, _ disk: Disk
  ) -> String? {
    var place = ""
    for part in folder.split(separator: "/") {
      place += "/" + part
      try? disk.makeFolder(place)
    }
    let draft = path + "." + token
    defer { try? disk.remove(draft) }
    do throws(SystemFailure) {
      try disk.make(Array((token + "\n").utf8), at: draft)
      do throws(SystemFailure) {
        try disk.link(draft, path)
      } catch {
        if error == .isThere, let theirs = read(path, disk) { return theirs }
        // Either what lies there is damaged, or the disk knows no links.
        try disk.rename(draft, path)
      }
      return token
    } catch {
      return nil
    }
  }
}
