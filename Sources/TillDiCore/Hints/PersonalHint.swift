/// Something in a text that looks like it tells who somebody is.
///
/// A hint and not a guarantee: names are never found, and what is found may be something else.
///
/// ```swift
/// PersonalHint.all(in: "Ring Agda, 070-123 45 67").map(\.text)  // ["070-123 45 67"]
/// ```
public struct PersonalHint: Hashable, Sendable {
  /// What it looks like.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A Swedish personal or co-ordination number.
    case personalNumber
    /// A telephone number, with the zero or the plus it begins with.
    case telephone
    /// An e-mail address.
    case mail
    /// A street with its number.
    case street
  }

  /// What it looks like.
  public let kind: Kind
  /// The part of the text, as it stands there.
  public let text: String

  /// All hints in a text, in the order they stand there.
  ///
  /// Takes time by the text's length. Dates, times and room numbers are none.
  ///
  /// - Parameters:
  ///   - text: One line or many.
  ///   - own: Texts that are nobody's, such as the workplace's name and address; what stands in one of them is passed by.
  /// - Returns: The hints; empty where nothing looks like one, which says nothing of names.
  public static func all(in text: String, sparing own: [String] = []) -> [PersonalHint] {
    // Nearly nothing that is said holds a digit or an @, and each of the four does.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == 0x40 }) else { return [] }
    let text = HintText(text)
    let found = text.numbers() + text.mails() + text.streets()
    return found.sorted { $0.start < $1.start }.map(\.hint)
      .filter { hint in !own.contains { $0.contains(hint.text) } }
  }
}

/// A hint and where it begins.
struct FoundHint {
  let start: Int
  let hint: PersonalHint
}

/// A text by its characters, to look for hints in.
struct HintText {
  let characters: [Character]

  init(_ text: String) { characters = Array(text) }

  func hint(_ kind: PersonalHint.Kind, _ range: Range<Int>) -> FoundHint {
    FoundHint(
      start: range.lowerBound, hint: PersonalHint(kind: kind, text: String(characters[range])))
  }

  func isLetterOrNumber(at index: Int) -> Bool {
    characters.indices.contains(index)
      && (characters[index].isLetter || characters[index].isNumber)
  }
}
