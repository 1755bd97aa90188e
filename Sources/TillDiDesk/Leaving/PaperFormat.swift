package import TillDiWords

/// The forms that one paper can have on its way out.
///
/// `--format` names a form as its case is written, and the file's name by how it ends.
package protocol PaperFormat: RawRepresentable<String>, CaseIterable, Equatable {
  static var terminal: Self { get }
  static var markdown: Self { get }
}

/// The forms of what is never anything else, whatever is asked for.
package enum OnlyFormat: String {
  /// The board.
  case html
  /// What another laptop takes in.
  case json
  /// A programme.
  case yaml
}

extension PaperFormat {
  /// The form a document gets; where data is asked for, the one that any program reads as text.
  package var document: DocumentFormat { DocumentFormat(rawValue: rawValue) ?? .markdown }
}

extension OutputPlace {
  /// The form of a paper that goes here: the one that is asked for, or the one that the file's name ends with.
  ///
  /// Without a file it is the screen's, and Markdown for `-`.
  ///
  /// ```swift
  /// let place = OutputPlace(file: "lista.HTM", replaces: false, isPreview: false)
  /// let format: DocumentFormat = try place.form(nil, Words(.swedish))  // html
  /// ```
  ///
  /// - Throws: A ``Report`` where the file would hold something else than its name says, or its name says nothing
  ///   and no form is asked for.
  package func form<Form: PaperFormat>(_ asked: Form?, _ words: Words) throws -> Form {
    guard let ending else { return asked ?? (file == nil ? .terminal : .markdown) }
    if ending.isEmpty, let asked { return asked }
    let told = Form.allCases.first { endings(of: $0.rawValue).contains(ending) }
    guard let told else { throw tellsNothing(Form.allCases.map(\.rawValue), words) }
    guard let asked, asked != told else { return told }
    throw Report(
      words.endingContradicts(name, asked.rawValue, endings: endings(of: asked.rawValue)))
  }

  /// Makes sure that the file's name says what is always in it.
  ///
  /// - Throws: A ``Report`` where it says something else, or nothing.
  package func require(_ form: OnlyFormat, _ words: Words) throws {
    guard let ending, !endings(of: form.rawValue).contains(ending) else { return }
    throw tellsNothing([form.rawValue], words)
  }

  private func tellsNothing(_ forms: [String], _ words: Words) -> Report {
    Report(
      words.endingTellsNothing(
        name, endings: forms.compactMap { endings(of: $0).first }, isPrint: ending == ".pdf"))
  }

  /// The form of a paper for others whose page on the screen is another, shorter one.
  package func paper(_ format: some PaperFormat) -> DocumentFormat {
    isStandardOutput && format.document == .terminal ? .markdown : format.document
  }

  /// The file's name, without its folders.
  private var name: String { file?.split(separator: "/").last.map(String.init) ?? "" }

  /// What stands from the last full stop of the file's name on, in small letters; `nil` for standard output.
  private var ending: String? {
    guard !isStandardOutput else { return nil }
    return name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
  }
}

/// How the name of a file in a form may end, the usual ending first.
private func endings(of form: String) -> [String] {
  switch form {
  case "terminal": [".txt"]
  case "markdown": [".md", ".markdown"]
  case "html": [".html", ".htm"]
  case "yaml": [".yaml", ".yml"]
  // Lanes are a drawing in one of the other forms, and lines of JSON go to no file.
  case "lanes", "jsonl": []
  default: ["." + form]
  }
}

extension OpenSeries {
  /// The form of a paper that goes to a place, which is none of the series' own files.
  ///
  /// - Throws: A ``Report``, as ``OutputPlace`` words it.
  package func form<Form: PaperFormat>(_ asked: Form?, to place: OutputPlace) throws -> Form {
    try requireForeign(place)
    return try place.form(asked, words)
  }

  /// Makes sure that a file's name says what is always in it, and that it is none of the series' own.
  ///
  /// - Throws: A ``Report``.
  package func require(_ form: OnlyFormat, of place: OutputPlace) throws {
    try requireForeign(place)
    try place.require(form, words)
  }
}
