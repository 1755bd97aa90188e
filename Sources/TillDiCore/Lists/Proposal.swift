/// Something the program has worked out and people may take up or dismiss for good.
///
/// It is a proposal and nothing more: what nobody takes up is in no list and no comparison.
///
/// Source: <doc:TheModel#The-process-drawn-twice> and <doc:TheModel#How-the-lists-are-compared>.
public enum Proposal: Hashable, Sendable, Codable {
  /// An offer may serve a staff item.
  case link(item: NoteID, offer: NoteID)
  /// A difference between the process as it is and as it should be may be an offer.
  case offer(moment: MomentID, change: ProcessChange)
}

/// In which way a moment differs between the process as it is and as it should be.
///
/// Source: <doc:TheModel#The-process-drawn-twice>.
public enum ProcessChange: String, Sendable, RecordedName, CaseIterable {
  /// Somebody else decides.
  case decisionMoved = "decision-moved"
  /// Roles take part that did not.
  case rolesCameIn = "roles-came-in"
  /// The moment is new.
  case momentCame = "moment-came"
  /// The moment no longer happens.
  case momentWent = "moment-went"
}

extension Series {
  /// Whether nobody has dismissed a proposal or made something of it that stands.
  public func isOpen(_ proposal: Proposal) -> Bool {
    if dismissed.contains(proposal) { return false }
    switch proposal {
    case .link(let item, let offer):
      return !links.contains { $0.item == item && $0.offer == offer }
    case .offer:
      // An offer that was taken away again may be proposed again.
      return (takenUp[proposal] ?? []).allSatisfy { notes[$0]?.isRemoved ?? true }
    }
  }
}
