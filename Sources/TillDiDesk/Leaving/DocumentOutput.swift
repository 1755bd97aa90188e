package import Documents
import Files
import TextShape
import TillDiCore
import TillDiJournal
package import TillDiWords

extension Context {
  /// Shows a document on the screen.
  ///
  /// - Throws: An ``OutputFailure``.
  package func show(_ document: Document) throws(OutputFailure) {
    let writer = TerminalWriter(width: width, color: usesColor, isSpoken: isReadAloud)
    try output.write(Array(writer.write(document).utf8))
  }

  /// Says something as a result, broken between words where a person reads it.
  ///
  /// - Throws: An ``OutputFailure``.
  package func say(_ text: String) throws(OutputFailure) {
    try output.write(broken(text) + "\n")
  }

  /// Says something beside the result: a question, a warning, what went wrong.
  ///
  /// - Throws: An ``OutputFailure``.
  package func tell(_ text: String) throws(OutputFailure) {
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

  /// Writes data to standard output: byte for byte to a program, and to a person so that it does nothing.
  ///
  /// - Throws: An ``OutputFailure``.
  package func write(data: [UInt8]) throws(OutputFailure) {
    guard isTerminal else { return try output.write(data) }
    try output.write(String(decoding: data, as: UTF8.self))
  }

  /// Writes a document to standard output in a form.
  ///
  /// - Throws: An ``OutputFailure``, or a ``Report`` where the form is not for a screen.
  package func write(_ document: Document, as format: DocumentFormat, _ words: Words) throws {
    switch format {
    case .terminal: try show(document)
    case .markdown, .html: try write(data: document.written(as: format))
    case .docx:
      try requireNoScreen(words)
      try output.write(document.written(as: format))
    }
  }

  /// Makes sure that what only a program can read goes to a file or to a program.
  ///
  /// - Throws: A ``Report`` where standard output is a terminal.
  package func requireNoScreen(_ words: Words) throws {
    if isTerminal { throw Report(words.notForScreen) }
  }

  /// Whether bold and dim may be used: decided per stream.
  package var usesColor: Bool {
    isTerminal && environment["NO_COLOR"].map(\.isEmpty) ?? true && environment["TERM"] != "dumb"
  }
}

extension Document {
  /// The document in a form, for a file or a pipe.
  package func written(as format: DocumentFormat) -> [UInt8] {
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
  package mutating func emit(
    _ document: Document, as format: DocumentFormat, named name: String,
    for readers: PaperReaders? = nil, to place: OutputPlace
  ) throws {
    if place.isPreview {
      return try preview(document, as: format.rawValue, named: name, for: readers, to: place)
    }
    switch format {
    case .terminal where place.isStandardOutput:
      try context.show(document)
    case .docx where place.isStandardOutput:
      try context.requireNoScreen(words)
      fallthrough
    case .terminal, .markdown, .html, .docx:
      try emit(document.written(as: format), named: name, to: place, saying: document.texts)
    }
  }

  /// Writes rows for a spreadsheet to standard output or to a file.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  package mutating func emit(
    rows: [[CSVWriter.Cell]], named name: String, for readers: PaperReaders? = nil,
    to place: OutputPlace
  ) throws {
    if place.isPreview {
      return try preview(
        sheet(of: rows), as: "csv", named: name, for: readers, to: place)
    }
    try emit(CSVWriter().write(rows), named: name, to: place)
  }

  /// Writes bytes to standard output or to a file, whole or not at all.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - name: What the record calls it.
  ///   - place: Where it goes.
  ///   - texts: What the bytes say, where that can't be read in them.
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  package mutating func emit(
    _ bytes: [UInt8], named name: String, to place: OutputPlace, saying texts: [String]? = nil
  ) throws {
    // What a program reads is shown as it is: that is what would leave.
    guard let file = place.file, file != "-", !place.isPreview else {
      return try context.write(data: bytes)
    }
    try mayBeChanged()
    try requireNothingPersonal(
      in: texts ?? [String(decoding: bytes, as: UTF8.self)], to: place)
    let path = outputPath(file)
    var recorded: [Action] = []
    do {
      // A file that the record does not know of could not be named when something is to be erased.
      try ExportFile(path, in: context, words, series: folder)
        .write(bytes, replacing: place.replaces) {
          recorded = try perform(
            .export(
              document: name, file: nameInRecord(of: path), hash: Fingerprint.of(bytes)))
          return true
        }
    } catch let report as Report where !recorded.isEmpty {
      let isTakenBack = (try? undo(recorded.map(\.id))) != nil
      throw Report(report.text + " " + words.recordedInVain(isTakenBack: isTakenBack))
    }
    try context.tell(words.wrote(path))
  }

  /// `exports/…` lies in the series' folder; any other path where the person stands.
  package func outputPath(_ file: String) -> String {
    file.hasPrefix("exports/") ? folder + "/" + file : context.path(file)
  }

  /// Refuses what would change a record that a newer program keeps.
  ///
  /// - Throws: A ``Report``.
  func mayBeChanged() throws {
    let header = record.journal.header
    guard header.isWritable else {
      throw Report(.newerFormat(path: folder, version: header.version), words)
    }
  }

  /// A file's name that nothing in the folder of exports has: `guide.docx`, else `guide-2.docx`.
  package func freeName(_ name: String, _ ending: String) -> String {
    let taken = Set((try? context.disk.names(folder + "/exports")) ?? [])
    let names = [name] + (2...999).map { "\(name)-\($0)" }
    return (names.first { !taken.contains("\($0).\(ending)") } ?? name) + "." + ending
  }

  /// How a file is named in the record: as it lies seen from the series' folder, so that it is found again from
  /// anywhere, and without the name of whoever sits at the computer.
  func nameInRecord(of path: String) -> String {
    let disk = context.disk
    let parts = path.split(separator: "/").map(String.init)
    let parent = disk.realPath(parentFolder(of: path)) ?? parentFolder(of: path)
    let target = parent.split(separator: "/").map(String.init) + parts.suffix(1)
    let home = (disk.realPath(folder) ?? folder).split(separator: "/").map(String.init)
    let shared = zip(target, home).prefix { $0 == $1 }.count
    let user = ["USER", "LOGNAME", "HOME"].compactMap {
      context.environment[$0]?.split(separator: "/").last.map(String.init)
    }
    let steps = Array(repeating: "..", count: home.count - shared) + target.dropFirst(shared)
    return steps.map { user.contains($0) ? "…" : $0 }.joined(separator: "/")
  }
}
