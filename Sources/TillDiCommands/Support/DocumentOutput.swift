import ArgumentParser
import Documents
import Foundation
import TextShape
import TillDiCore
import TillDiJournal
import TillDiWords

/// The forms a document can have on its way out.
enum DocumentFormat: String, PaperFormat, CaseIterable {
  case terminal
  case markdown
  case html
}

/// The forms that programs may read as well.
enum DataFormat: String, PaperFormat, CaseIterable {
  case terminal
  case markdown
  case html
  case json
}

/// Forms of which some are documents for people.
protocol PaperFormat: ExpressibleByArgument, Equatable {
  static var terminal: Self { get }
  static var markdown: Self { get }
  static var html: Self { get }
}

extension PaperFormat {
  /// The form a document gets; where data is asked for, the one that any program reads as text.
  var document: DocumentFormat {
    switch self {
    case .terminal: .terminal
    case .html: .html
    default: .markdown
    }
  }
}

/// Where a result goes: the screen, or a file for somebody else.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file, such as exports/list.md; - is standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  /// The form where none is named: for the screen, or for a file by its name, Markdown unless it ends in `.html`.
  func usualFormat<Format: PaperFormat>() -> Format {
    guard let output else { return .terminal }
    return output.lowercased().hasSuffix(".html") ? .html : .markdown
  }
}

extension Context {
  /// Shows a document on the screen.
  ///
  /// - Throws: An ``OutputFailure``.
  func show(_ document: Document) throws(OutputFailure) {
    try output.write(TerminalWriter(width: width, color: usesColor).write(document))
  }

  /// Says something as a result, broken between words where a person reads it.
  ///
  /// - Throws: An ``OutputFailure``.
  func say(_ text: String) throws(OutputFailure) {
    try output.write(broken(text) + "\n")
  }

  /// Says something beside the result: a question, a warning, what went wrong.
  ///
  /// - Throws: An ``OutputFailure``.
  func tell(_ text: String) throws(OutputFailure) {
    try errors.write(broken(text) + "\n")
  }

  /// For a pipe every sentence stays on one line, so that it can be searched for.
  private func broken(_ text: String) -> String {
    guard isTerminal else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { broken(line: $0) }.joined(separator: "\n")
  }

  /// What stands in under something stays in, and what goes on stands under its beginning.
  private func broken(line: Substring) -> [String] {
    let words = line.drop { $0 == " " }
    if words.isEmpty { return [""] }
    let indent = min(line.count - words.count, width / 2)
    let isMarked = ["· ", "→ ", "• ", "- "].contains { words.hasPrefix($0) }
    return String(words).wrapped(to: width - indent, hanging: isMarked ? 2 : 0)
      .map { String(repeating: " ", count: indent) + $0 }
  }

  /// Writes a document to standard output in a form.
  ///
  /// - Throws: An ``OutputFailure``.
  func write(_ document: Document, as format: DocumentFormat) throws(OutputFailure) {
    switch format {
    case .terminal: try show(document)
    case .markdown, .html: try output.write(document.written(as: format))
    }
  }

  /// Whether bold and dim may be used: decided per stream.
  var usesColor: Bool {
    isTerminal && environment["NO_COLOR"].map(\.isEmpty) ?? true && environment["TERM"] != "dumb"
  }
}

extension Document {
  /// The document in a form, for a file or a pipe.
  func written(as format: DocumentFormat) -> String {
    switch format {
    case .terminal: TerminalWriter(width: 80).write(self)
    case .markdown: MarkdownWriter().write(self)
    case .html: HTMLDocumentWriter(generator: "tilldi").write(self)
    }
  }
}

extension OpenSeries {
  /// Writes a document in a form, and records that it left when it went to a file.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  mutating func emit(
    _ document: Document, as format: DocumentFormat, named name: String, to options: OutputOptions
  ) throws {
    switch format {
    case .terminal where options.output == nil || options.output == "-":
      try context.show(document)
    case .terminal:
      try emit(document.written(as: format), named: name, to: options)
    case .markdown, .html:
      try emit(document.written(as: format), named: name, to: options)
    }
  }

  /// Writes text to standard output or to a file, whole or not at all.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  mutating func emit(_ text: String, named name: String, to options: OutputOptions) throws {
    guard let file = options.output, file != "-" else { return try context.output.write(text) }
    let header = record.journal.header
    guard header.isWritable else {
      throw Report(.newerFormat(path: folder, version: header.version), words)
    }
    let path = outputPath(file)
    let isNew = !FileManager.default.fileExists(atPath: path)
    try ExportFile(path: path, words: words).write(text, replacing: options.force)
    do {
      try perform(.export(document: name, file: file))
    } catch {
      // A file that the record does not know of could not be named when something is to be erased.
      if isNew { try? FileManager.default.removeItem(atPath: path) }
      throw error
    }
    try context.tell(words.wrote(path))
  }

  /// `exports/…` lies in the series' folder; any other path where the person stands.
  func outputPath(_ file: String) -> String {
    file.hasPrefix("exports/") ? folder + "/" + file : context.path(file)
  }
}

/// A file for somebody else: written beside and moved in place, readable by its owner only.
struct ExportFile {
  let path: String
  let words: Words

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: A ``Report`` that says why it could not be written.
  func write(_ text: String, replacing: Bool) throws {
    let files = FileManager.default
    if files.fileExists(atPath: path) {
      guard replacing else { throw Report(words.fileExists(path)) }
      // A folder or a device, such as /dev/stdout, must not be replaced by a file.
      let type = try? files.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      guard type == .typeRegular || type == .typeSymbolicLink else {
        throw Report(words.cannotWriteFile(path))
      }
    }
    let folder = (path as NSString).deletingLastPathComponent
    let isExports = (folder as NSString).lastPathComponent == "exports"
    do {
      if isExports, !files.fileExists(atPath: folder) {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: false,
          attributes: [.posixPermissions: 0o700])
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Report(words.cannotWriteFile(path))
    }
  }
}

extension Words {
  func wrote(_ path: String) -> String { pick("Skrev \(path)", "Wrote \(path)") }

  func fileExists(_ path: String) -> String {
    pick(
      "”\(path)” finns redan och är orörd. Skriv över den med --force, eller välj ett annat namn.",
      "“\(path)” is already there and untouched. Write over it with --force, or choose another name."
    )
  }

  func cannotWriteFile(_ path: String) -> String {
    pick(
      "”\(path)” gick inte att skriva. Finns mappen, får du skriva där, och har disken plats? Omgången är orörd.",
      "“\(path)” could not be written. Is the folder there, may you write in it, and is there room on the disk? The series is untouched."
    )
  }
}
