import Files
import Foundation
package import TillDiCore
import TillDiJournal
import TillDiProgrammes
package import TillDiWords

/// The text of every programme version a series has run, by fingerprint, and what the one in force was found to say.
///
/// Reading and checking a programme's text takes longer than all else a short command does. So what was found is kept
/// when a version is taken up, never while reading, and is used as long as it is of the very text that stands in
/// `programme.yaml`. Where it is missing, damaged or of another version of this program, the text is read.
package struct KeptProgrammes {
  private let folder: String
  private let context: Context
  private let words: Words

  /// Takes the series' folder.
  package init(_ folder: String, in context: Context, _ words: Words) {
    self.folder = folder
    self.context = context
    self.words = words
  }

  /// The form of what is kept; a change of `Programme`, or of what is checked, takes a new number.
  package static var form: Int { 1 }

  private var place: String { folder + "/programmes" }
  /// What the version that was taken up last was found to say.
  private var checkedPath: String { place + "/checked" }

  /// Keeps a version and what it says, where that is known; a text that is kept already stays as it is.
  ///
  /// - Throws: A ``Report`` when the text could not be kept.
  package func keep(_ bytes: [UInt8], _ programme: Programme?) throws {
    let fingerprint = Programmes.fingerprint(bytes)
    try keep(text: bytes, at: place + "/" + fingerprint + ".yaml")
    guard let programme, let checked = Self.checked(programme, fingerprint) else { return }
    // Without it all goes on as before, only slower.
    try? ExportFile(checkedPath, in: context, words, isOwn: true).write(checked, replacing: true)
  }

  private func keep(text: [UInt8], at path: String) throws {
    if context.disk.exists(path) { return }
    do throws(SystemFailure) {
      if !context.disk.exists(place) { try context.disk.makeFolder(place) }
    } catch {
      throw Report(words.cannotWriteFile(path, why: error.reason))
    }
    try ExportFile(path, in: context, words, isOwn: true).write(text, replacing: false)
  }

  /// What a text was found to say when it was taken up; nil where that is not known for sure.
  package func programme(of text: [UInt8]) -> Programme? {
    let fingerprint = Programmes.fingerprint(text)
    guard let data = try? context.disk.contents(of: checkedPath),
      let end = data.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let found = Array(data[(end + 1)...])
    guard data[..<end].elementsEqual(Self.head(fingerprint, found).utf8) else { return nil }
    return PlainJSON.value(Programme.self, from: found[...])
  }

  private static func checked(_ programme: Programme, _ fingerprint: String) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let found = try? encoder.encode(programme) else { return nil }
    return Array((head(fingerprint, Array(found)) + "\n").utf8) + found
  }

  /// The first line: of what text, in which form and by which version it is, and what follows it.
  private static func head(_ fingerprint: String, _ found: [UInt8]) -> String {
    "tilldi \(Version.current) \(form) \(fingerprint) \(Fingerprint.of(found))"
  }
}
