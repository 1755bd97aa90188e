/// What can be wrong with a file that holds two lists to compare, outside any series.
package enum CaseFault: Hashable, Sendable {
  /// It is not JSON at all.
  case notJSON
  /// A key that every case has is not there.
  case missing(String)
  /// Something is a number where a text should be, or the like; empty for the file itself.
  case wrongShape(String)
  /// The language is not one we know.
  case unknownLanguage(String)
  /// Another case has the same id.
  case caseTwice(String)
  /// Two texts of a list have the same id.
  case itemTwice(String)
  /// A link names a text that its list doesn't have.
  case unknownItem(String)
}

extension Words {
  /// What is wrong with the file of a case, and that nothing was written.
  package func text(of fault: CaseFault, in file: String) -> String {
    switch fault {
    case .notJSON, .missing, .wrongShape:
      pick(
        "”\(file)” är inget fall att jämföra: \(reason(fault)). Ett fall har id, language, staff och management. Inget skrevs.",
        "“\(file)” is no case to compare: \(reason(fault)). A case has id, language, staff and management. Nothing was written."
      )
    case .unknownLanguage(let language):
      pick(
        "”\(file)” har språket ”\(language)”. Det ska vara sv eller en. Inget skrevs.",
        "“\(file)” has the language “\(language)”. It should be sv or en. Nothing was written.")
    case .caseTwice(let id):
      pick(
        "Fallet ”\(id)” i ”\(file)” är redan med. Varje fall ska ha ett eget id. Inget skrevs.",
        "The case “\(id)” in “\(file)” is there already. Each case needs an id of its own. Nothing was written."
      )
    case .itemTwice(let id):
      pick(
        "”\(id)” står två gånger i en lista i ”\(file)”. Inget skrevs.",
        "“\(id)” is twice in a list in “\(file)”. Nothing was written.")
    case .unknownItem(let id):
      pick(
        "En koppling i ”\(file)” gäller ”\(id)”, som inte finns i listan. Inget skrevs.",
        "A link in “\(file)” is about “\(id)”, which is not in the list. Nothing was written.")
    }
  }

  private func reason(_ fault: CaseFault) -> String {
    switch fault {
    case .missing(let key): pick("\(key) saknas", "\(key) is missing")
    case .wrongShape(""):
      pick("filen är något annat än det ska vara", "the file is something else than it should be")
    case .wrongShape(let key):
      pick(
        "\(key) är något annat än det ska vara", "\(key) is something else than it should be")
    default: pick("det är inte JSON", "it is not JSON")
    }
  }
}
