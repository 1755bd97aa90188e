/// What the room said of the replies to one version, asked once for the whole list.
///
/// Trust takes that something is at stake and may fail, so the room asks what happens if it does.
///
/// Source: `MODEL.md` §4.4 and §4.6-7.
public struct TrustCheck: Hashable, Sendable, Codable {
  /// The version whose replies were talked through.
  public var handOver: HandOverID
  /// The questions the room could not answer with yes; empty when all is clear.
  public var unclear: [TrustQuestion]
  /// What happens if something can't be kept, in the room's words.
  public var otherwise: String?

  /// Takes every part.
  public init(handOver: HandOverID, unclear: [TrustQuestion], otherwise: String?) {
    self.handOver = handOver
    self.unclear = unclear
    self.otherwise = otherwise
  }

  /// What the record calls it when its words are erased.
  static func subject(of handOver: HandOverID) -> String { "trust/\(handOver)" }
}

/// What must be clear for a reply to be trusted.
///
/// Source: `MODEL.md` §4.6-7.
public enum TrustQuestion: String, Sendable, Codable, CaseIterable {
  /// Who does what.
  case who
  /// By when.
  case when
  /// What happens if it can't be kept.
  case otherwise
}
