/// A choice that the record spells as one word of a few.
///
/// On disk such a choice never gets a new word, since an older program could not tell what it means. Where one stands
/// there all the same, the event is a newer program's, and no damage: it is kept, counted, and holds back papers.
public protocol RecordedName: RawRepresentable<String>, Codable {}

extension RecordedName {
  /// Reads the word.
  ///
  /// - Throws: A `DecodingError` with an ``UnknownName`` under it where this version has no such word.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let known = Self(rawValue: name) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "\(name) is not known",
          underlyingError: UnknownName(name: name)))
    }
    self = known
  }
}

/// A word where the record has one of a few, and this version knows others.
public struct UnknownName: Error, Hashable {
  /// The word.
  public let name: String
}
