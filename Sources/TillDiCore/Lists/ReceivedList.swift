/// The other side's frozen list, as a hand-over file brings it.
///
/// Source: <doc:TheModel#Whose-list-comes-first> and <doc:TheModel#Who-hands-over>.
public struct ReceivedList: Hashable, Sendable {
  /// The series it is from.
  public var series: SeriesOrigin
  /// The version, with the notes and wordings it froze.
  public var handOver: HandOver
  /// How far the sender's record had come: of two files of one version, the higher is the newer.
  public var number: Int
  /// Notes of earlier versions that left the list and may still be shown; all others were taken back.
  public var earlier: [NoteID]
  /// Every other version of the list that the sender's record knows, those that were taken back too.
  public var known: [HandOverID]
  /// The words of every note that the version names.
  public var words: [ReceivedWords]

  /// Takes every part.
  public init(
    series: SeriesOrigin, handOver: HandOver, number: Int, earlier: [NoteID],
    known: [HandOverID] = [], words: [ReceivedWords]
  ) {
    self.series = series
    self.handOver = handOver
    self.number = number
    self.earlier = earlier
    self.known = known
    self.words = words
  }
}

/// Replies to one version of a list, as a hand-over file brings them.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct ReceivedReplies: Hashable, Sendable {
  /// The series they are from.
  public var series: SeriesOrigin
  /// The version they were written beside.
  public var handOver: HandOverID
  /// What that version is called.
  public var version: Int
  /// How far the sender's record had come.
  public var number: Int
  /// The replies.
  public var replies: [ReceivedReply]
  /// Replies that were given on that laptop and taken back.
  public var withdrawn: [ReplyID]
  /// The links of the list's lines to offers that were handed over.
  public var links: [Link]

  /// Takes every part.
  public init(
    series: SeriesOrigin, handOver: HandOverID, version: Int, number: Int,
    replies: [ReceivedReply], withdrawn: [ReplyID] = [], links: [Link]
  ) {
    self.series = series
    self.handOver = handOver
    self.version = version
    self.number = number
    self.replies = replies
    self.withdrawn = withdrawn
    self.links = links
  }
}

/// The series a file is from: two laptops with the same identifier hold one series.
public struct SeriesOrigin: Hashable, Sendable {
  /// The series' UUID.
  public var id: String
  /// What people call it.
  public var name: String

  /// Takes both.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// One note's words, as they were handed over on another laptop.
///
/// Source: <doc:TheModel#Own-words-first>.
public struct ReceivedWords: Hashable, Sendable, Codable {
  /// The note.
  public var note: NoteID
  /// The action, on the other laptop, that gave the words.
  public var wording: ActionID
  /// The words.
  public var text: String
  /// The action that gave the route or the conditions.
  public var detailWording: ActionID?
  /// A claim's route, or an offer's conditions.
  public var detail: String?
  /// The rewording that stood beside the words.
  public var rewording: String?
  /// How far the sender's record had come: masked words have a higher number than what they were.
  public var number: Int

  /// Takes every part.
  public init(
    note: NoteID, wording: ActionID, text: String, detailWording: ActionID? = nil,
    detail: String? = nil, rewording: String? = nil, number: Int
  ) {
    self.note = note
    self.wording = wording
    self.text = text
    self.detailWording = detailWording
    self.detail = detail
    self.rewording = rewording
    self.number = number
  }

  /// Whether it is about the same wording of the same note.
  func isSameWording(as other: ReceivedWords) -> Bool {
    note == other.note && wording == other.wording && detailWording == other.detailWording
  }

  /// Whether it says the very same, however far the sender's record had come.
  func says(theSameAs other: ReceivedWords) -> Bool {
    isSameWording(as: other) && text == other.text && detail == other.detail
      && rewording == other.rewording
  }
}

/// A reply that came, and how often it has been changed.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct ReceivedReply: Hashable, Sendable {
  /// The reply.
  public var reply: Reply
  /// 1 as it was first given; one more for each change.
  public var revision: Int
  /// The day it was done.
  public var done: Day?
  /// The day it was told back.
  public var toldBack: Day?

  /// Takes every part.
  public init(reply: Reply, revision: Int, done: Day? = nil, toldBack: Day? = nil) {
    self.reply = reply
    self.revision = revision
    self.done = done
    self.toldBack = toldBack
  }
}

/// How far a reply had come on another laptop; it carries no words.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct ReplyMark: Hashable, Sendable, Codable {
  /// The reply.
  public var reply: ReplyID
  /// Which of its revisions.
  public var revision: Int
  /// The day it was done.
  public var done: Day?
  /// The day it was told back.
  public var toldBack: Day?

  /// Takes every part.
  public init(reply: ReplyID, revision: Int, done: Day? = nil, toldBack: Day? = nil) {
    self.reply = reply
    self.revision = revision
    self.done = done
    self.toldBack = toldBack
  }
}

/// The newest list of a side that came from another laptop.
///
/// Source: <doc:TheModel#Whose-list-comes-first>.
public struct Receipt: Hashable, Sendable {
  /// The version.
  public let handOver: HandOverID
  /// What it is called.
  public let version: Int
  /// How far the sender's record had come.
  public let number: Int

  /// Whether its list is to take another's place.
  func isNewer(than other: Receipt) -> Bool {
    (version, number) > (other.version, other.number)
  }
}

extension HandOver {
  /// Every note it names, lines first and what is gathered under each right after.
  public var notes: [NoteID] {
    items.flatMap { [$0.note] + ($0.gathered ?? []).map(\.note) }
  }
}
