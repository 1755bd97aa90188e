import TillDiCore

/// An event as it stands on a line: `{"<kind>": {…}}`.
struct RecordedEvent: Decodable {
  /// What happened; nil for a kind, or a word of a known kind, that only another version knows.
  let event: Event?

  /// Reads the one key as the kind, and the payload only where the kind is known.
  init(from decoder: any Decoder) throws {
    if let member = (decoder as? TapeDecoder)?.onlyMember,
      let event = try Event(kind: member.key, from: member.value)
    {
      self.event = event
      return
    }
    let container = try decoder.container(keyedBy: AnyKind.self)
    let kinds = container.allKeys
    let known = kinds.count { Event.kinds.contains($0.stringValue) }
    guard known == 1 || (known == 0 && !kinds.isEmpty) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "\(known) kinds in one event"))
    }
    do {
      event = known == 1 ? try Event(from: decoder) : nil
    } catch DecodingError.dataCorrupted(let context) where context.underlyingError is UnknownName {
      event = nil
    }
  }
}

/// Any key of an event, since kinds from newer programs are not known beforehand.
private struct AnyKind: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
