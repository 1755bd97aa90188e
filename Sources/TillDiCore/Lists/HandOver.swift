/// One version of a list, frozen after the room heard it read and said yes.
///
/// Source: <doc:TheModel#The-hand-over> and <doc:TheModel#Who-hands-over>.
public struct HandOver: Hashable, Sendable, Codable {
  /// Names the version.
  public var id: HandOverID
  /// The side that hands over.
  public var track: TrackKind
  /// 1 for the first; later changes make the next.
  public var version: Int
  /// The day it was handed over.
  public var on: Day
  /// The role that carries the list.
  public var from: String
  /// The role that receives it.
  public var to: String
  /// The last day for an answer.
  public var answerBy: Day
  /// The lines, in order, by the words they had.
  public var items: [FrozenItem]
  /// The roles that were heard, as they may be shown (never counts); empty for "several roles".
  public var roles: [String]
  /// Whether others were heard as well, where the list came from another laptop, which knows.
  public var hasOtherRoles: Bool?
  /// Versions by the same number that this one takes the place of, where it came from another laptop: they were
  /// taken back there before it was handed over.
  public var instead: [HandOverID]?

  /// Takes every part.
  public init(
    id: HandOverID, track: TrackKind, version: Int, on: Day, from: String, to: String,
    answerBy: Day, items: [FrozenItem], roles: [String],
    hasOtherRoles: Bool? = nil
  ) {
    self.id = id
    self.track = track
    self.version = version
    self.on = on
    self.from = from
    self.to = to
    self.answerBy = answerBy
    self.items = items
    self.roles = roles
    self.hasOtherRoles = hasOtherRoles
  }
}

/// A line of a handed-over list: the note, and which of its wordings was read aloud.
///
/// The words themselves are not copied, so that erasing a note reaches every version of every list.
///
/// Source: <doc:TheModel#The-two-lists>.
public struct FrozenItem: Hashable, Sendable, Codable {
  /// The note.
  public var note: NoteID
  /// The list it stands in.
  public var list: ListKind
  /// Its place, from 1.
  public var rank: Int
  /// The number it is called by, where that is not its place.
  public var number: Int?
  /// The action that gave the words.
  public var wording: ActionID
  /// The action that gave the route or the conditions.
  public var detail: ActionID?
  /// The notes that were gathered under it, if any.
  public var gathered: [GatheredNote]?

  /// Takes every part.
  public init(
    note: NoteID, list: ListKind, rank: Int, number: Int? = nil, wording: ActionID,
    detail: ActionID?, gathered: [GatheredNote]? = nil
  ) {
    self.note = note
    self.list = list
    self.rank = rank
    self.number = number == rank ? nil : number
    self.wording = wording
    self.detail = detail
    self.gathered = gathered
  }

  /// The number of its short name: 4 of *Stör 4*.
  public var shortNumber: Int { number ?? rank }

  /// Whether another version read out the very same words of the same note, and all that is gathered under it here.
  func says(theSameAs other: FrozenItem) -> Bool {
    note == other.note && wording == other.wording && detail == other.detail
      && Set(gathered ?? []).isSubset(of: other.gathered ?? [])
  }

  /// Whether it is among the first three of its side.
  public var isTop: Bool { list.topCount.map { rank <= $0 } ?? false }

  /// Whether it must be answered by itself: every claim and every top item; the rest may share.
  public var isAnsweredAlone: Bool { isTop || list == .claim }
}
