/// The process as it is or as it should be.
///
/// Source: <doc:TheModel#Four-steps-of-management> and <doc:TheModel#The-process-drawn-twice>.
public enum MapKind: String, Sendable, RecordedName, CaseIterable {
  /// *Nu*: as it is.
  case now
  /// *Dröm*: as it should be; begins as a copy of *now*.
  case dream
}

/// One moment of the process of digitalisation: what happens, who takes part, who decides.
///
/// Source: <doc:TheModel#The-process-drawn-twice>.
public struct Moment: Hashable, Sendable, Codable {
  /// Names the moment; the same in both maps, so that they can be told apart.
  public var id: MomentID
  /// What happens.
  public var name: String
  /// The roles that take part.
  public var roles: [String]
  /// The role that decides, if somebody does.
  public var decides: String?
  /// What staff can value there: their room for valuing (*värderingsutrymme*).
  ///
  /// Source: <doc:TheModel#Room-for-valuing>.
  public var value: String?
  /// The role that owns it, for the way-in sheet.
  ///
  /// Source: <doc:TheModel#The-way-in>.
  public var owner: String?
  /// How staff reach it, for the way-in sheet.
  public var wayIn: String?

  /// Takes every part.
  public init(
    id: MomentID, name: String, roles: [String], decides: String?, value: String? = nil,
    owner: String? = nil, wayIn: String? = nil
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.decides = decides
    self.value = value
    self.owner = owner
    self.wayIn = wayIn
  }
}

/// How one moment differs between the process as it is and as it should be.
///
/// Source: <doc:TheModel#The-process-drawn-twice>.
public enum MomentChange: Hashable, Sendable {
  /// A moment that does not exist today.
  case added(Moment)
  /// A moment that is gone.
  case removed(Moment)
  /// A moment that is done otherwise.
  case changed(from: Moment, to: Moment)
}

/// Every difference from one map to another, in the order of the dream, what is gone last.
///
/// An owner or a way in that the dream alone names is none: *now* can't be changed once the dream is begun, and
/// who owns a moment may be learnt later.
public func mapChanges(from now: [Moment], to dream: [Moment]) -> [MomentChange] {
  let before = Dictionary(now.map { ($0.id, $0) }) { first, _ in first }
  let after = Set(dream.map(\.id))
  return dream.compactMap { moment in
    guard let earlier = before[moment.id] else { return .added(moment) }
    var known = earlier
    known.owner = earlier.owner ?? moment.owner
    known.wayIn = earlier.wayIn ?? moment.wayIn
    return known == moment ? nil : .changed(from: earlier, to: moment)
  } + now.filter { !after.contains($0.id) }.map { .removed($0) }
}
