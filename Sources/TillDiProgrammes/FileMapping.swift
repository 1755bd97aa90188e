package import TillDiCore

/// What a mapping of a file may hold, said once: the reader reads by it, and the schema and the reference are made of it.
///
/// ```swift
/// ProgrammeFile.whole.keys  // ["id", "title", "summary", …]
/// ```
package struct FileMapping: Sendable {
  /// What it is called in the reference, such as `sessions`.
  package let name: String
  /// The keys, in the order they are told.
  package let fields: [FileField]
  /// Whether codes of languages are keys too, each with a text.
  package let hasLanguages: Bool

  init(_ name: String, hasLanguages: Bool = false, _ fields: [FileField]) {
    self.name = name
    self.fields = fields
    self.hasLanguages = hasLanguages
  }

  /// A text in one language or more.
  static let languages = FileMapping("text", hasLanguages: true, [])

  /// The keys it may hold, but for languages.
  package var keys: [String] { fields.map(\.key) }

  /// This mapping and those within it, each once, from the top.
  package var all: [FileMapping] {
    var found = [self]
    for field in fields {
      for shape in field.form.inner?.all ?? []
      where !found.contains(where: { $0.name == shape.name }) { found.append(shape) }
    }
    return found
  }

  /// The key's field.
  ///
  /// - Precondition: The reader asks for keys that the mapping has, and for no others. Which it asks for depends on no
  ///   file: reading what travels in the binary asks for every one, so that a wrong one can’t be shipped.
  func field(_ key: String) -> FileField {
    guard let field = fields.first(where: { $0.key == key }) else {
      preconditionFailure("\(name) has no \(key)")
    }
    return field
  }
}

/// A key of a mapping, what may stand there, and what it means.
package struct FileField: Sendable {
  package let key: String
  package let form: FileForm
  /// Whether the key must be there.
  package let isRequired: Bool
  /// A sentence for whoever writes the file.
  package let meaning: LocalizedText

  /// A key that must be there.
  init(_ key: String, _ form: FileForm, sv swedish: String, en english: String) {
    self.init(key, form, isRequired: true, swedish, english)
  }

  /// A key that may be left out.
  init(optional key: String, _ form: FileForm, sv swedish: String, en english: String) {
    self.init(key, form, isRequired: false, swedish, english)
  }

  private init(
    _ key: String, _ form: FileForm, isRequired: Bool, _ swedish: String, _ english: String
  ) {
    self.key = key
    self.form = form
    self.isRequired = isRequired
    meaning = LocalizedText([
      Language.swedish.rawValue: swedish, Language.english.rawValue: english,
    ])
  }
}

/// What may stand at a key.
package indirect enum FileForm: Sendable {
  /// A text: plain, and so Swedish, or one for each language.
  case text
  /// An identifier: small letters, digits and hyphens, sixty at most.
  case identifier
  /// The identifier of something in the file, or any plain words.
  case name
  /// A whole number within bounds.
  case whole(ClosedRange<Int>)
  /// One of these words.
  case word([String])
  /// How many work together: `2` or `2–3`.
  case groups
  /// A mapping of its own.
  case mapping(FileMapping)
  /// A mapping, or a plain Swedish text.
  case textOr(FileMapping)
  /// A list of such.
  case list(FileForm)
  /// Identifiers that whoever writes the file chooses, each with such a mapping.
  case named(FileMapping)

  /// The mapping within it, if it has one.
  package var inner: FileMapping? {
    switch self {
    case .mapping(let shape), .textOr(let shape), .named(let shape): shape
    case .list(let form): form.inner
    case .text, .identifier, .name, .whole, .word, .groups: nil
    }
  }

  /// One of the words a type knows.
  static func word<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> FileForm {
    .word(Word.allCases.map(\.rawValue))
  }
}
