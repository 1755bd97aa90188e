/// What the room said of the replies to one version, asked once for the whole list.
///
/// Trust takes that something is at stake and may fail, so the room asks what happens if it does.
///
/// Source: <doc:TheModel#Trust> and <doc:TheModel#Whether-a-reply-is-clear>.
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
}

/// What must be clear for a reply to be trusted.
///
/// Source: <doc:TheModel#Whether-a-reply-is-clear>.
public enum TrustQuestion: String, Sendable, RecordedName, CaseIterable {
  /// Who does what.
  case who
  /// By when.
  case when
  /// What happens if it can't be kept.
  case otherwise
}

extension Series {
  /// The version whose replies are to be talked through: some were given, and they were never talked through or have
  /// changed since.
  public var trustCheckDue: HandOver? {
    guard let latest = latestHandOver(of: .staff) else { return nil }
    let given = repliesGiven(to: latest.id)
    if given == 0 { return nil }
    let isSame = trustChecks[latest.id] != nil && trustCheckedReplies[latest.id] == given
    return isSame ? nil : latest
  }

  /// How many replies a version has had, each change counted.
  public func repliesGiven(to handOver: HandOverID) -> Int {
    answers.filter { $0.reply.handOver == handOver }.reduce(0) { $0 + $1.revision }
  }

  /// The lines of a version that something is promised on, with no day and not done yet: a fact to talk about.
  public func promisesWithoutDay(in handOver: HandOverID) -> [ListLine] {
    guard let version = handOvers.first(where: { $0.id == handOver }) else { return [] }
    let open = answers.map(\.reply).filter {
      $0.handOver == handOver && $0.kind.promises && $0.by == nil
        && !chain(of: $0.id, $0.kind).isSettled
    }
    let waiting = Set(open.flatMap(\.items))
    return answeringOrder(lines(of: version)).filter { waiting.contains($0.note) }
  }
}
