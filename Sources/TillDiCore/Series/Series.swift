/// One workplace's run through a programme: both tracks, always.
///
/// A series is the fold of its live events and holds no more than they say. It is never changed but by
/// ``evolve(_:)``; every rule about what may happen next is in ``decide(_:in:_:)``.
///
/// ```swift
/// let series = History(name: "Solgården", language: .swedish, actions: actions).series
/// print(series.lines(of: .support).first?.text ?? "none")
/// ```
///
/// Source: <doc:TheModel#A-series-holds-both-tracks>.
public struct Series: Hashable, Sendable {
  /// The workplace's name.
  public let name: String
  /// The language people are spoken to in.
  public let language: Language
  /// The municipality's particulars.
  public internal(set) var heading = Heading()
  /// The programme, by id and by the fingerprint of the text that is in force.
  public internal(set) var programme: (id: String, fingerprint: String)? {
    get { programmeID.map { ($0, programmeFingerprint) } }
    set {
      programmeID = newValue?.id
      programmeFingerprint = newValue?.fingerprint ?? ""
    }
  }
  var programmeID: String?
  var programmeFingerprint = ""
  /// Every note, removed ones too.
  public internal(set) var notes = NoteTable()
  /// The notes in the order they were said.
  public internal(set) var noteOrder: [NoteID] = []
  /// Those of them that are or were of a kind that makes a list, in the same order: in a long record a small part.
  private(set) var listable: [NoteID] = []
  /// The files that were put beside the record, removed ones too; by the names that notes have.
  public internal(set) var attachments: [NoteID: Attachment] = [:]
  /// The attachments in the order they came.
  public internal(set) var attachmentOrder: [NoteID] = []
  /// The occasions in the order they were begun.
  public internal(set) var occasions: [Occasion] = []
  /// Which note's words others are gathered under.
  public internal(set) var heads: [NoteID: NoteID] = [:]
  /// The notes of ``heldBack``, each with where the room was then.
  var unshown: [Unshown] = []
  /// What observers saw.
  public internal(set) var observations: [KeptObservation] = []
  /// Every ballot of the room, in the order they were opened.
  public internal(set) var ballots: [BallotCount] = []
  /// The order the room gave each list.
  public internal(set) var orders: [ListKind: [NoteID]] = [:]
  /// The process as it is and as it should be.
  public internal(set) var maps: [MapKind: [Moment]] = [:]
  /// Whether the dream was begun; *now* is then kept as it stands.
  public internal(set) var isDreamBegun = false
  /// What was agreed before start.
  public internal(set) var arrangements: [Arrangement: String] = [:]
  /// What was agreed beside that.
  public internal(set) var agreements: [Agreement: String] = [:]
  /// Every version handed over, in order.
  public internal(set) var handOvers: [HandOver] = []
  /// The rewordings that stood beside the lines of each version handed over here, which the room had said yes to.
  var frozenRewordings: [HandOverID: [NoteID: String]] = [:]
  /// The versions the other side has opened.
  public internal(set) var openings: Set<HandOverID> = []
  /// The list of the side that opened a version, as it stood when it did.
  var drafts: [HandOverID: [FrozenItem]] = [:]
  /// The notes that the room had put in order when a list was handed over; none of a list from elsewhere.
  var placed: [HandOverID: Set<NoteID>] = [:]
  /// The newest list of each side that came from another laptop.
  public internal(set) var receipts: [TrackKind: Receipt] = [:]
  /// The notes that came, and what the other side has taken back of them.
  var receivedNotes: [NoteID: ReceivedNote] = [:]
  /// Every revision of the replies that came.
  var receivedReplies: [ReplyID: [Int: Reply]] = [:]
  /// The replies that were taken back where they were given, and how far that record had come.
  var withdrawnReplies: [ReplyID: Int] = [:]
  /// The links that came beside replies.
  var linkReceipts: [HandOverID: LinkReceipt] = [:]
  /// The links that stand.
  public internal(set) var links: [Link] = []
  /// What the program proposed and people dismissed for good.
  public internal(set) var dismissed: Set<Proposal> = []
  /// The offers that people made of what the program proposed; several where laptops did so at once.
  public internal(set) var takenUp: [Proposal: [NoteID]] = [:]
  /// What the room said of the replies to a version.
  public internal(set) var trustChecks: [HandOverID: TrustCheck] = [:]
  /// How many replies and changes a version had when that was said (see ``repliesGiven(to:)``).
  public internal(set) var trustCheckedReplies: [HandOverID: Int] = [:]
  /// What staff last said of each offer.
  public internal(set) var offerAnswers: [NoteID: OfferAnswer] = [:]
  /// What the room said of the programme's reflections, by their numbers.
  public internal(set) var reviews: [Int: ReflectionReview] = [:]
  /// Every reply with its history, in the order they were first given.
  public internal(set) var answers: [Answer] = []
  /// What an earlier series left.
  public internal(set) var carried: [CarriedPromise] = []
  /// The lines an earlier series left without an answer, answered since or not.
  public internal(set) var carriedLines: [CarriedLine] = []
  /// When promises were done.
  public internal(set) var doneOn: [ReplyID: Day] = [:]
  /// When and how replies were told back.
  public internal(set) var toldBack: [ReplyID: TellingBack] = [:]
  /// What else was said of what came of replies.
  var chainFacts: [ReplyID: ChainFacts] = [:]
  /// The dates that stand, in time order.
  public internal(set) var plans: [PlannedSession] = []
  /// The occasions that its session had when a date was set or moved last.
  var occasionsBefore: [PlanID: [OccasionID]] = [:]
  /// The dates that were cancelled.
  public internal(set) var cancellations: [Cancellation] = []
  /// What was observed and changed.
  public internal(set) var adjustments: [Adjustment] = []
  /// What was written for others.
  public internal(set) var exports: [Export] = []
  /// The things whose words were erased.
  public internal(set) var erased: Set<Subject> = []
  /// Whether the series is over.
  public internal(set) var isClosed = false
  /// The places that two laptops filled in different ways, neither knowing the other (see ``Conflict``).
  public internal(set) var disputed: Set<Place> = []
  /// The wall clock of the last action.
  public internal(set) var lastAt: Timestamp?
  /// Where the last action happened.
  public internal(set) var lastPosition: Position?
  /// How many live actions there are.
  public internal(set) var actionCount = 0

  /// Takes what the first line of the record says; everything else comes from events.
  public init(name: String, language: Language) {
    self.name = name
    self.language = language
  }

  /// The notes whose words the room may yet ask to keep, so that a big picture waits with them.
  ///
  /// It is the note whose words were said, changed or named last, until other words are, until the room votes on its
  /// list, or until it has gone on to another activity or ended the session. Whatever is marked to stay in the room before
  /// that was never shown. A note whose route or conditions were set since waits as well.
  public var heldBack: Set<NoteID> { Set(unshown.map(\.note)) }

  /// Lets a note be the one whose words were said, changed or named last.
  mutating func show(allBut note: NoteID, by action: Action) {
    unshown.removeAll(keepingCapacity: true)
    if isVotedOn(note) { return }
    unshown.append(Unshown(note: note, position: action.position))
  }

  /// Whether other words were given to a line while the room votes on it: nobody can vote on what can't be seen.
  private func isVotedOn(_ id: NoteID) -> Bool {
    guard let note = notes[id], note.wordings.count > 1 else { return false }
    return openBallot?.ballot.list.noteKind == note.kind
  }

  /// Puts a new note last in the order.
  mutating func putLast(_ note: NoteID, _ kind: NoteKind) {
    noteOrder.append(note)
    if ListKind(kind) != nil { listable.append(note) }
  }

  /// Takes a note out of the order.
  mutating func leaveOrder(_ note: NoteID) {
    noteOrder.removeAll { $0 == note }
    listable.removeAll { $0 == note }
  }

  /// Lets a note that stands in the order be of a kind.
  mutating func setKind(of note: NoteID, _ kind: NoteKind) {
    notes[note]?.kind = kind
    guard ListKind(kind) != nil, !listable.contains(note) else { return }
    let known = Set(listable + [note])
    listable = noteOrder.filter { known.contains($0) }
  }
}

/// A note that a big picture waits with, and where the room was.
struct Unshown: Hashable {
  let note: NoteID
  let position: Position?
}

/// An offer serves a staff item or a claim; made by people.
///
/// Source: <doc:TheModel#How-the-lists-are-compared> and <doc:TheModel#What-is-laid-against-what>.
public struct Link: Hashable, Sendable, Codable {
  /// Names the link.
  public let id: LinkID
  /// The staff item or claim.
  public let item: NoteID
  /// The offer.
  public let offer: NoteID
  /// How far it serves.
  public var grade: LinkGrade

  /// Takes every part.
  public init(id: LinkID, item: NoteID, offer: NoteID, grade: LinkGrade = .serves) {
    self.id = id
    self.item = item
    self.offer = offer
    self.grade = grade
  }

  /// Reads a link; one that says no grade serves.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(LinkID.self, forKey: .id)
    item = try container.decode(NoteID.self, forKey: .item)
    offer = try container.decode(NoteID.self, forKey: .offer)
    grade = try container.decodeIfPresent(LinkGrade.self, forKey: .grade) ?? .serves
  }

  /// Writes a link, and its grade where it does not wholly serve.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(item, forKey: .item)
    try container.encode(offer, forKey: .offer)
    if grade != .serves { try container.encode(grade, forKey: .grade) }
  }

  private enum CodingKeys: String, CodingKey {
    case id, item, offer, grade
  }
}

/// A reply with everything it was before.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct Answer: Hashable, Sendable {
  /// The reply as it stands.
  public var reply: Reply
  /// What it said before, oldest first.
  public var earlier: [Reply]
  /// What had come of those by then, by their places.
  public internal(set) var earlierChains: [Int: ReplyChain] = [:]
  /// The day it was given or last changed, or came from another laptop.
  public var day: Day?
  /// 1 as it was first given; one more for each change, on whichever laptop it was made.
  public var revision = 1
  /// The action that gave it as it stands.
  public var action: ActionID?
}

/// When and how a reply was told back to the other side.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct TellingBack: Hashable, Sendable {
  /// The day.
  public let on: Day
  /// How, if it was said.
  public let how: String?
}

/// A date that was cancelled.
///
/// Source: <doc:TheModel#Same-weekday-and-time>.
public struct Cancellation: Hashable, Sendable {
  /// The date as it was planned.
  public let plan: PlannedSession
  /// Why, if it was said.
  public let reason: String?
}

/// A document that was written for somebody else.
///
/// Source: <doc:TheModel#What-stays-in-the-room>.
public struct Export: Hashable, Sendable {
  /// Which document.
  public let document: String
  /// The file.
  public let file: String
  /// The ``Fingerprint`` of what was written; nil in records from before it was kept.
  public let hash: String?
  /// The number of the action that recorded it: what was said later is not in it.
  public let number: Int
}
