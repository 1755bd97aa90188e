import Testing
import TillDiCore
import TillDiReports

/// Whatever happens in whatever order, nothing is on the picture that the room must not see.
///
/// Every text is a word of its own, and beside the series a plain account is kept of which of them may be seen.
@Suite struct BoardSecretsTests {
  @Test(arguments: 0..<30) func nothingSecretEver(seed: Int) throws {
    var story = try Story(seed: seed)
    for _ in 0..<40 {
      try story.step()
      let html = story.room.board(after: 1).html
      for secret in story.secrets {
        #expect(!html.contains(secret.word), "\(secret.word), seed \(seed)\n\(html)")
      }
    }
    #expect(story.count > 10)
  }

  @Test func aWholeSeriesWithSecretsOfEverySort() throws {
    var series = try Solgarden(secret: "HEMLIGT")
    try series.meet()
    try series.room.ask(.observe(Observation(id: "o", lens: .empathy, text: "HEMLIGT sett")))
    for session: SessionID in ["staff-2", "staff-4", "management-1", "joint-meeting"] {
      try series.room.begin(session)
      try series.room.attend("undersköterska", 977)
      for activity in boardProgramme.session(session)?.activities ?? [] {
        try series.room.enter(series.room.series.openOccasion?.activity ?? firstOf(session))
        try series.room.go(activity.id)
        for language in Language.allCases {
          let html = series.room.board(language).html
          for secret in ["HEMLIGT", "TIPSET", "tyst ibland", "977", "Borttagen rad", "41"] {
            #expect(!html.contains(secret), "\(session) \(activity.id): \(secret)")
          }
        }
      }
      try series.room.end()
    }
  }

  private func firstOf(_ session: SessionID) -> ActivityID {
    boardProgramme.session(session)?.activities.first?.id ?? ""
  }
}

/// A series where anything may happen next, and what may be seen of it.
private struct Story {
  /// A word that was said, and what became of it.
  struct Word {
    var word: String
    var note: NoteID?
    var track: TrackKind?
    var session: SessionID?
    var activity: ActivityID?
    var isSecret = false
  }

  var room: Room
  var words: [Word] = []
  var count = 0
  private var generator: Dice
  private var last: Int?
  private var here: (session: SessionID, activity: ActivityID) = ("staff-2", "sides")

  init(seed: Int) throws {
    room = try Room()
    generator = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    try room.begin("staff-2")
    try room.enter("sides")
  }

  /// What must not be on the picture now.
  var secrets: [Word] {
    let track = fixtureProgramme.session(here.session)?.track
    return words.enumerated().filter { index, word in
      word.isSecret || index == last
        || (track != nil && word.track == track?.other)
        || (track != nil && fixtureProgramme.session(word.session ?? "")?.track == track?.other)
    }.map(\.element)
  }

  private mutating func fresh(_ note: NoteID?, _ track: TrackKind?, secret: Bool = false) -> String
  {
    count += 1
    let word = "ord\(count)x"
    words.append(
      Word(
        word: word, note: note, track: track, session: here.session, activity: here.activity,
        isSecret: secret))
    return word
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  mutating func step() throws {
    let notes = room.series.notes.values.filter { !$0.isRemoved }.sorted { $0.id < $1.id }
    switch Int.random(in: 0..<13, using: &generator) {
    case 0..<4:
      let kind = pick([.support, .disturbance, .claim, .offer, .remark] as [NoteKind]) ?? .remark
      let stays = Int.random(in: 0..<4, using: &generator) == 0
      let text = fresh(nil, kind.track, secret: stays)
      let note = try room.say(kind, text, staysInRoom: stays)
      words[words.count - 1].note = note
      last = words.count - 1
    case 4:
      guard let note = pick(notes) else { return }
      try keep(note.id)
      try room.ask(.keepInRoom(note.id, true))
    case 5:
      guard let note = pick(notes) else { return }
      try keep(note.id)
      try room.ask(.remove(note.id))
    case 6:
      guard let note = pick(notes) else { return }
      let text = fresh(note.id, note.kind.track, secret: note.staysInRoom)
      try room.ask(.edit(note.id, text: text))
      last = words.count - 1
    case 7:
      guard let note = pick(notes) else { return }
      let text = fresh(note.id, note.kind.track, secret: note.staysInRoom)
      try room.ask(.reword(note.id, text: text))
      last = words.count - 1
    case 8:
      let text = fresh(nil, nil, secret: true)
      try room.ask(.observe(Observation(id: ObservationID(text), lens: .empathy, text: text)))
    case 9:
      let activities = fixtureProgramme.session(here.session)?.activities.map(\.id) ?? []
      try move(here.session, pick(activities) ?? here.activity)
    case 10:
      try room.end()
      last = nil
      let session = pick(["staff-2", "staff-4", "management-1"] as [SessionID]) ?? "staff-2"
      try room.begin(session)
      try move(session, fixtureProgramme.session(session)?.activities.first?.id ?? "")
    case 11:
      guard let list = pick(ListKind.allCases) else { return }
      try room.ask(.rank(list, room.series.lines(of: list).map(\.note).reversed()))
    default:
      guard let kind = pick([.support, .disturbance] as [NoteKind]) else { return }
      let alike = notes.filter {
        $0.kind == kind && $0.mayLeave && room.series.head(of: $0.id) == nil
          && !room.series.isHead($0.id)
      }
      guard alike.count > 1 else { return }
      let name = fresh(NoteID("huvud\(count)"), .staff)
      try room.ask(
        .gather(NoteID("huvud\(count - 1)"), name: name, alike.prefix(2).map(\.id)))
      words[words.count - 1].note = NoteID("huvud\(count - 1)")
      last = words.count - 1
    }
  }

  /// Whatever was said of a note may not be seen again.
  private mutating func keep(_ note: NoteID) throws {
    for index in words.indices where words[index].note == note { words[index].isSecret = true }
  }

  private mutating func move(_ session: SessionID, _ activity: ActivityID) throws {
    if let last, words[last].activity != activity { self.last = nil }
    here = (session, activity)
    try room.enter(activity)
  }
}

/// The same numbers for the same seed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
