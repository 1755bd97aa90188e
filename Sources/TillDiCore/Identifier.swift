/// A stable name for one thing, typed by what it names so that a note can't be taken for an offer.
///
/// ```swift
/// let note: NoteID = "k7f2mq9d"
/// print(note)  // k7f2mq9d
/// ```
///
/// Two identifiers are the same when their text is. Events refer to things by identifier only,
/// never by position or title, so that lists may be reordered and programmes reworded.
public struct Identifier<Subject>: Hashable, Sendable, RawRepresentable {
  /// The text that is written in the record.
  public let rawValue: String

  /// Takes any text; nothing is checked, since the record may come from a newer program.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Takes any text; shorthand for ``init(rawValue:)``.
  public init(_ text: String) {
    rawValue = text
  }
}

extension Identifier: Codable {
  /// Reads the identifier as plain text.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the identifier as plain text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Lets a literal stand for an identifier.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

extension Identifier: Comparable, CustomStringConvertible {
  /// Orders by text, to give ties a stable order.
  public static func < (first: Self, second: Self) -> Bool {
    first.rawValue < second.rawValue
  }

  /// The text itself.
  public var description: String { rawValue }
}

extension Identifier {
  /// The number of characters in a drawn identifier.
  static var drawnLength: Int { 10 }

  /// Draws a new identifier of ten letters and digits, without those that look alike.
  ///
  /// 31¹⁰ ≈ 8·10¹⁴ values: a record of 100,000 lines collides about once in 160,000 records.
  public static func random(using generator: inout some RandomNumberGenerator) -> Self {
    let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")
    return Self(
      String(
        (0..<drawnLength).map { _ in
          alphabet[Int.random(in: alphabet.indices, using: &generator)]
        }))
  }
}
