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
  case docx
}

/// The forms that programs may read as well.
enum DataFormat: String, PaperFormat, CaseIterable {
  case terminal
  case markdown
  case html
  case docx
  case json
}

/// The forms of what can be laid out in rows, for a spreadsheet too.
enum TableFormat: String, PaperFormat, CaseIterable {
  case terminal
  case markdown
  case html
  case docx
  case csv
  case json
}

/// Forms of which some are documents for people.
protocol PaperFormat: ExpressibleByArgument, Equatable, RawRepresentable<String> {
  static var terminal: Self { get }
  static var markdown: Self { get }
  static var html: Self { get }
  static var docx: Self { get }
}

extension PaperFormat {
  /// The form a document gets; where data is asked for, the one that any program reads as text.
  var document: DocumentFormat {
    switch self {
    case .terminal: .terminal
    case .html: .html
    case .docx: .docx
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

  @Flag(help: "Show exactly what would leave; write nothing.")
  var preview = false

  /// Whether it goes to standard output and not to a file.
  var isStandardOutput: Bool { output == nil || output == "-" }

  /// The form where none is named: for the screen, or for a file by how its name ends, such as `.docx` or `.csv`;
  /// Markdown where that says nothing.
  func usualFormat<Format: PaperFormat>() -> Format {
    guard let output else { return .terminal }
    let ending = (output as NSString).pathExtension.lowercased()
    return Format(rawValue: ending) ?? .markdown
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
  /// - Throws: An ``OutputFailure``, or a ``Report`` where the form is not for a screen.
  func write(_ document: Document, as format: DocumentFormat, _ words: Words) throws {
    switch format {
    case .terminal: try show(document)
    case .markdown, .html: try output.write(document.written(as: format))
    case .docx:
      try requireNoScreen(words)
      try output.write(document.written(as: format))
    }
  }

  /// Makes sure that what only a program can read goes to a file or to a program.
  ///
  /// - Throws: A ``Report`` where standard output is a terminal.
  func requireNoScreen(_ words: Words) throws {
    if isTerminal { throw Report(words.notForScreen) }
  }

  /// Whether bold and dim may be used: decided per stream.
  var usesColor: Bool {
    isTerminal && environment["NO_COLOR"].map(\.isEmpty) ?? true && environment["TERM"] != "dumb"
  }
}

extension Document {
  /// The document in a form, for a file or a pipe.
  func written(as format: DocumentFormat) -> [UInt8] {
    switch format {
    case .terminal: Array(TerminalWriter(width: 80).write(self).utf8)
    case .markdown: Array(MarkdownWriter().write(self).utf8)
    case .html: Array(HTMLDocumentWriter(generator: "tilldi").write(self).utf8)
    case .docx: DOCXWriter(generator: "tilldi").write(self)
    }
  }
}

extension OpenSeries {
  /// Writes a document in a form, and records that it left when it went to a file.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  mutating func emit(
    _ document: Document, as format: DocumentFormat, named name: String,
    for readers: PaperReaders? = nil, to options: OutputOptions
  ) throws {
    if options.preview {
      return try preview(document, as: format.rawValue, named: name, for: readers, to: options)
    }
    switch format {
    case .terminal where options.isStandardOutput:
      try context.show(document)
    case .docx where options.isStandardOutput:
      try context.requireNoScreen(words)
      fallthrough
    case .terminal, .markdown, .html, .docx:
      try emit(document.written(as: format), named: name, to: options)
    }
  }

  /// Writes rows for a spreadsheet to standard output or to a file.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  mutating func emit(
    rows: [[CSVWriter.Cell]], named name: String, for readers: PaperReaders? = nil,
    to options: OutputOptions
  ) throws {
    if options.preview {
      return try preview(
        sheet(of: rows), as: "csv", named: name, for: readers, to: options)
    }
    try emit(CSVWriter().write(rows), named: name, to: options)
  }

  /// Writes bytes to standard output or to a file, whole or not at all.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  mutating func emit(_ bytes: [UInt8], named name: String, to options: OutputOptions) throws {
    // What a program reads is shown as it is: that is what would leave.
    guard let file = options.output, file != "-", !options.preview else {
      return try context.output.write(bytes)
    }
    let header = record.journal.header
    guard header.isWritable else {
      throw Report(.newerFormat(path: folder, version: header.version), words)
    }
    let path = outputPath(file)
    let isNew = !FileManager.default.fileExists(atPath: path)
    try ExportFile(path: path, words: words).write(bytes, replacing: options.force)
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
    try write(Array(text.utf8), replacing: replacing)
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: A ``Report`` that says why it could not be written.
  func write(_ bytes: [UInt8], replacing: Bool) throws {
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
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Report(words.cannotWriteFile(path))
    }
  }
}

extension Words {
  fileprivate var notForScreen: String {
    pick(
      "Ett dokument för Word är inget att läsa i terminalen. Skriv det till en fil: --output exports/dokument.docx. Inget skrevs.",
      "A Word document is nothing to read in a terminal. Write it to a file: --output exports/document.docx. Nothing was written."
    )
  }

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
