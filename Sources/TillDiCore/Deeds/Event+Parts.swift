extension Event {
  /// Its kind, as the record spells it.
  public var kind: Kind { type(of: deed).kind }

  /// The thing whose words it carries, if it carries anybody's.
  ///
  /// Such an event stands alone on its line, so that erasing moves whole lines and never rewrites one.
  public var subject: Subject? { deed.subject }

  /// Everything in it that somebody typed.
  public var words: [String] { deed.words }

  /// What it sets, for those that take the place of an earlier one.
  public var place: Place? { deed.places.first { !$0.isStanding } }

  /// The one thing it tells of.
  public var about: Matter { deed.about }

  /// Whether it takes a note away.
  var isRemoval: Bool { if case .removed = self { true } else { false } }
}

extension Event: Codable {
  /// Reads an event whose kind is known.
  ///
  /// - Throws: A `DecodingError` where there is none, or more than one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    guard let kind = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath,
          debugDescription: "\(container.allKeys.count) kinds in one event"))
    }
    self = try Self.read(kind.deed, from: container)
  }

  /// Reads what stands under a kind; nil where the kind is not known.
  ///
  /// - Throws: Whatever does not fit the kind.
  package init?(kind: String, from decoder: any Decoder) throws {
    guard let kind = Kind(rawValue: kind) else { return nil }
    self = try Self.read(kind.deed, from: decoder)
  }

  private static func read<Found: Deed>(_ deed: Found.Type, from decoder: any Decoder) throws
    -> Event
  {
    try Found(from: decoder).event
  }

  private static func read<Found: Deed>(
    _ deed: Found.Type, from container: KeyedDecodingContainer<Kind>
  ) throws -> Event {
    try container.decode(deed, forKey: deed.kind).event
  }

  /// Writes an event as an object with its kind as the one key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Kind.self)
    try container.encode(deed, forKey: kind)
  }
}
