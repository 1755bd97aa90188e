package import TillDiCore
import TillDiProgrammes

extension JSONSchema {
  /// The file of a programme as a person writes it, so that an editor can tell what may stand where.
  ///
  /// A reader of YAML gives the values it checks; what the meaning of a key is, is said in the language.
  package static func programmeFile(_ language: Language) -> JSONSchema {
    var parts: [(String, JSONForm)] = [("text", FileForm.text.form(language))]
    for shape in ProgrammeFile.whole.all.dropFirst() {
      parts.append((shape.name, shape.form(language)))
    }
    return JSONSchema(
      name: "programme-file", title: "TillDi programme file",
      about: "A programme as it is written in YAML: tilldi programme copy our-programme.yaml",
      whole: ProgrammeFile.whole.form(language), parts: parts)
  }
}

extension FileMapping {
  fileprivate func form(_ language: Language) -> JSONForm {
    let keys = fields.map { field in
      (
        name: field.key, form: field.form.form(language).meaning(field.meaning[language]),
        mayLack: !field.isRequired
      )
    }
    if hasLanguages {
      let swedish = (name: Language.swedish.rawValue, form: JSONForm.name, mayLack: false)
      return .object(keys + [swedish], others: .name)
    }
    return .object(keys, others: nil)
  }
}

extension FileForm {
  fileprivate func form(_ language: Language) -> JSONForm {
    switch self {
    case .text:
      .either([.name, .object([(Language.swedish.rawValue, .name, false)], others: .name)])
    case .identifier: .pattern("^[a-z0-9][a-z0-9-]{0,59}$")
    case .name: .name
    case .whole(let range): .whole(range)
    case .word(let words): .word(words)
    case .groups: .either([.whole(1...1000), .pattern("^ *[0-9]+ *([–-] *[0-9]+ *)?$")])
    case .mapping(let shape): shape.form(language)
    case .textOr(let shape): .either([.name, shape.form(language)])
    case .list(let inner): .list(inner.form(language))
    case .named(let shape): .map(shape.form(language))
    }
  }
}
