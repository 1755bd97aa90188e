package import TillDiCore

/// One thing that happened, as the record stores it: `{"<kind>": {…}}`.
///
/// The record moves events without knowing what they mean. It asks only which kinds there are, so
/// that a newer program's events are kept and counted instead of failing, and whose words an event
/// carries, so that they can be erased.
package protocol JournalEvent: Codable, Sendable {
  /// Every kind this program understands; any other kind is kept and counted.
  static var kinds: Set<String> { get }

  /// Reads what stands under its kind, where the kind is known; costs no search through all kinds.
  init?(kind: String, from decoder: any Decoder) throws

  /// Names the note, reply or other thing whose words it carries; nil when it carries none.
  ///
  /// An event with a subject stands alone on its line, so that erasing moves whole lines.
  var subject: Subject? { get }
}

extension JournalEvent {
  /// Knows no shorter way than to read the event whole.
  package init?(kind: String, from decoder: any Decoder) throws { return nil }
}

/// An event as it was read: understood, or with a kind or a word of a newer program's.
package enum RecordedEvent<Event: JournalEvent>: Sendable {
  /// An event this program understands.
  case known(Event)
  /// An event of another kind, or with a word of another version's, which stays in the record as it is.
  case unknown(kind: String)

  /// The event, where this program understands it.
  package var known: Event? {
    if case .known(let event) = self { event } else { nil }
  }
}

extension RecordedEvent: Equatable where Event: Equatable {}

extension RecordedEvent: Decodable {
  /// Reads the one key as the kind, and the payload only where the kind is known.
  package init(from decoder: any Decoder) throws {
    if let member = (decoder as? TapeDecoder)?.onlyMember,
      let event = try Event(kind: member.key, from: member.value)
    {
      self = .known(event)
      return
    }
    let container = try decoder.container(keyedBy: Kind.self)
    let kinds = container.allKeys
    let known = kinds.count { Event.kinds.contains($0.stringValue) }
    if known == 1 {
      self = try Self.understood(decoder, kinds)
    } else if known == 0, let kind = kinds.map(\.stringValue).min() {
      self = .unknown(kind: kind)
    } else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "\(known) kinds in one event"))
    }
  }
}

extension RecordedEvent {
  /// An event of a known kind; one with a word that this program doesn't know is a newer program's.
  private static func understood(_ decoder: any Decoder, _ kinds: [Kind]) throws -> Self {
    do {
      return .known(try Event(from: decoder))
    } catch DecodingError.dataCorrupted(let context) where context.underlyingError is UnknownName {
      return .unknown(kind: kinds.map(\.stringValue).first { Event.kinds.contains($0) } ?? "")
    }
  }
}

/// Any key of an event, since kinds from newer programs are not known beforehand.
private struct Kind: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
