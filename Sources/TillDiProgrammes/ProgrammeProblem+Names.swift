// What the sentences about problems are put together from.

/// Something from the file between quotation marks, cut where it is too long for a sentence.
func quoted(_ text: String) -> String {
  let line = text.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
  return line.count > 60 ? "\"\(line.prefix(57))...\"" : "\"\(line)\""
}

/// Several such, with a word before the last.
func quoted(_ texts: [String], _ and: String) -> String {
  let all = texts.map(quoted)
  guard let last = all.last, all.count > 1 else { return all.first ?? "" }
  return all.dropLast().joined(separator: ", ") + " \(and) \(last)"
}

/// A key, or what stands for the file as a whole.
func subject(_ key: String?, _ whole: String) -> String {
  key.map(quoted) ?? whole
}

/// Numbers with commas between.
func listed(_ numbers: [Int]) -> String {
  numbers.map(String.init).joined(separator: ", ")
}

/// A character's number as Unicode writes it, such as U+0007.
func hexadecimal(_ number: UInt32) -> String {
  let digits = String(number, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// The word that was probably meant, or else all that are possible.
func meant(_ suggestion: String?, _ known: [String]) -> (sv: String, en: String) {
  if let suggestion {
    return ("Menade du \(quoted(suggestion))?", "Did you mean \(quoted(suggestion))?")
  }
  guard !known.isEmpty else { return ("Ta bort det.", "Remove it.") }
  let all = known.joined(separator: ", ")
  return ("Det som går är: \(all).", "What is possible: \(all).")
}

extension ProgrammeProblem.Shape {
  /// The shape in Swedish, with its article.
  var swedish: String {
    switch self {
    case .mapping: "nycklar med värden"
    case .list: "en lista med streck framför varje del"
    case .text: "en text eller ett tal"
    case .localizedText: "en text med sv: och en:"
    }
  }

  /// The shape in English, with its article.
  var english: String {
    switch self {
    case .mapping: "keys with values"
    case .list: "a list with a dash before each item"
    case .text: "a text or a number"
    case .localizedText: "a text with sv: and en:"
    }
  }
}

extension ProgrammeProblem.Vocabulary {
  /// What a word fails to be, in Swedish, as after "är".
  var swedish: String {
    switch self {
    case .form: "ingen form för en punkt"
    case .material: "inget material"
    case .noteKind: "ingen sorts anteckning"
    case .ability: "ingen av de fyra förmågorna"
    case .timeFrame: "inget tidsperspektiv"
    case .track: "inget spår"
    case .session: "ingen träff i programmet"
    }
  }

  /// What a word fails to be, in English, as after "isn't".
  var english: String {
    switch self {
    case .form: "a form of an activity"
    case .material: "a material"
    case .noteKind: "a kind of note"
    case .ability: "one of the four abilities"
    case .timeFrame: "a time frame"
    case .track: "a track"
    case .session: "a session of the programme"
    }
  }
}
