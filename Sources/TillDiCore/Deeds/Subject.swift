/// The thing whose words an event carries, by the name that a tombstone keeps.
///
/// Most are drawn names, of notes, replies or moments; two subjects are the same when their names are.
public struct Subject: Hashable, Sendable, RawRepresentable, Codable {
  /// The name, as the record spells it.
  public let rawValue: String

  /// Takes any name; nothing is checked, since the record may come from a newer program.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The thing that a drawn name names.
  public init<Thing>(_ name: Identifier<Thing>) { rawValue = name.rawValue }

  /// What a room answered beside yes and no when the replies to a version were talked through.
  static func trust(_ handOver: HandOverID) -> Self { Self(rawValue: "trust/\(handOver)") }

  /// Why staff answered an offer as they did.
  static func offerAnswer(_ offer: NoteID) -> Self { Self(rawValue: "offer-answer/\(offer)") }

  /// What was said of one of the programme's reflections.
  static func review(_ reflection: Int) -> Self { Self(rawValue: "review/\(reflection)") }

  /// Why an activity was passed over.
  static func skipping(_ activity: ActivityID, at occasion: OccasionID) -> Self {
    Self(rawValue: "\(occasion)/\(activity)")
  }

  /// What was agreed before start.
  static func arrangement(_ matter: Arrangement) -> Self { Self(rawValue: matter.rawValue) }

  /// What was agreed beside that.
  static func agreement(_ matter: Agreement) -> Self { Self(rawValue: "agreed/\(matter.rawValue)") }
}

extension Subject: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// Lets a literal stand for a name.
  public init(stringLiteral name: String) { rawValue = name }

  /// Orders by name, to give lists a stable order.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// The name itself.
  public var description: String { rawValue }
}
