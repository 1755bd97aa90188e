/// A deed, whole: what it is called, what it says, what it sets, and what comes of it.
///
/// Each stands in a file of its own, with the request that leads to it. Its stored properties are its fields in the
/// record: they are named there and nowhere else, and reading, writing and the format's table come from them. What has
/// no answer here that fits most deeds must be answered by each, or it does not compile.
protocol Deed: Hashable, Sendable, Codable {
  /// What somebody asks for when this comes of it; `Never` for what a person does to the record itself.
  associatedtype Asked: Rule

  /// How the record spells it.
  static var kind: Event.Kind { get }
  /// The event it is.
  var event: Event { get }
  /// The thing whose words it carries, if it carries anybody's.
  var subject: Subject? { get }
  /// Everything in it that somebody typed.
  var words: [String] { get }
  /// What it sets, first, and the notes that must be there for it.
  var places: [Place] { get }
  /// The one thing it tells of.
  var about: Matter { get }

  /// Lets it happen; total, since after a merge, an undo or an erasure anything may be missing.
  func happen(in series: inout Series, by action: Action)

  /// How it can be taken back.
  static var takingBack: TakingBack { get }
  /// Whether it only tells when a room was where, so that an occasion with nothing else never was.
  static var isOnlyTime: Bool { get }
  /// The note it says or names for the first time.
  var names: NoteID? { get }
  /// The note that stays in the room by it, where those of `kept` do.
  func keepsInRoom(beside kept: Set<NoteID>) -> NoteID?
  /// Whether it comes along in a merge though what it is about does not.
  var travelsAlone: Bool { get }
  /// The actions it takes the place of beside those that fill its places.
  func alsoReplaces(in series: Series) -> [ActionID]
  /// The event as far as what it sets: two that set the same disagree about nothing.
  var setting: Event { get }
  /// The event as far as anybody sees it.
  func asShown(in series: Series) -> Event
}

extension Deed {
  static var takingBack: TakingBack { .byAnybody }
  static var isOnlyTime: Bool { false }
  var names: NoteID? { nil }
  func keepsInRoom(beside kept: Set<NoteID>) -> NoteID? { nil }
  var travelsAlone: Bool { false }
  func alsoReplaces(in series: Series) -> [ActionID] { [] }
  var setting: Event { event }
  func asShown(in series: Series) -> Event { setting }
}

/// How a deed can be taken back.
enum TakingBack {
  /// By whoever undoes.
  case byAnybody
  /// By its name alone: whoever undoes means something they did, and not what the program kept.
  case byName
  /// With the list or the replies that it came for, never alone.
  case withItsArrival
  /// Not at all.
  case never
}

/// What somebody asks for, and the rule that says what comes of it or why it may not be.
protocol Rule: Hashable, Sendable {
  /// Whether a closed series takes it: a promise can still be kept, and words that stay in the room still marked.
  static var mayFollowClosing: Bool { get }

  /// Says what happens; it changes nothing.
  func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event]
}

extension Rule {
  static var mayFollowClosing: Bool { false }
}

/// What nobody asks for through a rule: undoing is the history's, and erasing, masking and merging are the record's.
extension Never: Rule {
  func decide(in series: Series, _ situation: Situation) -> [Event] { switch self {} }
}
