import RandomRooms
import Testing
import TillDiCore

/// Four laptops, two a side, that hand over, receive, reply, link, choose, undo, erase and merge as people might, files
/// arriving in any order and several times.
@Suite struct LaptopsTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func anyExchangeFoldsToTheSameSeries(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var exchange = Exchange()
    for number in 1...120 { exchange.step(number, using: &generator) }
    for room in exchange.staff + exchange.management {
      for _ in 1...2 {
        let again = History(
          name: room.history.name, language: room.history.language,
          actions: room.history.actions.shuffled(using: &generator))
        #expect(differences(again.series, room.series) == [])
        #expect(again.conflicts == room.history.conflicts)
      }
    }
    exchange.expectOneSeries()
    try exchange.expectBothShown()
    try exchange.expectChoosingEnds(using: &generator)
    exchange.expectNoSecrets()
  }

  /// The sequences above hold what they are meant to hold.
  @Test func everyKindOfThingHappens() {
    var kinds: [String: Int] = [:]
    var places: Set<String> = []
    for seed in 1...60 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var exchange = Exchange()
      for number in 1...120 {
        exchange.step(number, using: &generator)
        for room in exchange.staff + exchange.management where number % 20 == 0 {
          places.formUnion(
            room.history.conflicts.compactMap { $0.place.description.split(separator: "/").first }
              .map(String.init))
        }
      }
      kinds.merge(exchange.happened, uniquingKeysWith: +)
      for event in (exchange.staff + exchange.management).flatMap(\.history.actions)
        .flatMap(\.events)
      {
        if case .repliesReceived(let came) = event, !came.withdrawn.isEmpty {
          kinds["withdrawn", default: 0] += 1
        }
      }
    }
    let expected = [
      "say", "edit", "keep in room", "remove", "erase", "hand over", "receive", "reply",
      "receive replies", "undo", "redo", "link", "unlink", "merge", "choose", "withdrawn",
      "grade", "grade there", "check trust", "review",
    ]
    for kind in expected { #expect(kinds[kind, default: 0] >= 5, "\(kind): \(kinds)") }
    #expect(
      places.isSuperset(of: [
        "text", "stands", "answer", "version", "reply", "link", "trust", "review",
      ]))
  }
}

/// Two laptops of each side, and every file that was written on any of them.
private struct Exchange {
  var staff: [Room]
  var management: [Room]
  var lists: [ReceivedList] = []
  var offers: [ReceivedList] = []
  var replies: [ReceivedReplies] = []
  /// How often each thing was done, not counting what was refused.
  var happened: [String: Int] = [:]

  init() {
    staff = [Room(), Room().copy(on: "b")]
    management = [Room().copy(on: "m"), Room().copy(on: "n")]
  }

  /// Does a thing, if it may be done: a room often asks for what may not be, and goes on as if nobody had.
  private mutating func attempt(_ kind: String, _ ask: (inout Exchange) throws -> Void) {
    do {
      try ask(&self)
      happened[kind, default: 0] += 1
    } catch {}
  }

  mutating func step(_ number: Int, using generator: inout SeededGenerator) {
    let (at, other) = Bool.random(using: &generator) ? (0, 1) : (1, 0)
    let note = staff[at].series.noteOrder.randomElement(using: &generator) ?? "none"
    let list = ListKind.lists(of: .staff).randomElement(using: &generator) ?? .support
    switch Int.random(in: 0..<36, using: &generator) {
    case 0...3:
      let stays = number % 5 == 0
      attempt("say") {
        try $0.staff[at].ask(
          .say(
            NoteID("n\(number)"), list.noteKind, text: stays ? "HEMLIGT" : "ord \(number)",
            detail: nil, staysInRoom: stays))
      }
    case 4...5: attempt("edit") { try $0.staff[at].ask(.edit(note, text: "andra ord \(number)")) }
    case 6: attempt("keep in room") { try $0.staff[at].ask(.keepInRoom(note, true)) }
    case 7: attempt("remove") { try $0.staff[at].ask(.remove(note)) }
    case 8 where number % 3 == 0:
      attempt("erase") { $0.staff[at].keep([.erased(subject: Subject(note))]) }
    case 8...10:
      attempt("hand over") {
        try $0.staff[at].handOver(HandOverID("h\(number)"), .staff)
        $0.lists.append($0.staff[at].file(of: .staff))
      }
    case 11...12:
      guard let file = lists.randomElement(using: &generator) else { return }
      attempt("receive") { try $0.management[at].receive(file) }
    case 13...14: reply(number, at, using: &generator)
    case 15...16, 27:
      let newest = replies.suffix(number % 2 == 0 ? 2 : replies.count)
      guard let file = newest.randomElement(using: &generator) else { return }
      attempt("receive replies") { try $0.staff[at].receive(file) }
    case 17, 26: takeBack(at, using: &generator)
    case 18...20: link(number, at, using: &generator)
    case 21...22:
      attempt("merge") {
        $0.staff[at].merge($0.staff[other])
        $0.management[other].merge($0.management[at])
      }
    case 23...24: choose(at, using: &generator)
    case 28...31: say(number, at, using: &generator)
    case 32:
      attempt("hand over offers") {
        try $0.management[at].handOver(HandOverID("m\(number)"), .management)
        let file = $0.management[at].file(of: .management)
        $0.offers.append(file)
        try $0.staff[at].receive(file)
      }
    case 33:
      guard let file = offers.randomElement(using: &generator) else { return }
      attempt("receive offers") { try $0.staff[at].receive(file) }
    case 25:
      // A reply is the other side's, and may be changed here all the same.
      guard let reply = staff[at].series.answers.randomElement(using: &generator)?.reply else {
        return
      }
      attempt("change reply") {
        try $0.staff[at].reply(
          reply.id, to: reply.items, of: reply.handOver, .no, replacing: true)
      }
    default:
      let subjects = management[at].history.actions.flatMap(\.events).compactMap(\.subject)
      guard number % 3 == 0, let subject = subjects.randomElement(using: &generator) else { return }
      attempt("erase") { $0.management[at].keep([.erased(subject: subject)]) }
    }
  }

  private mutating func reply(_ number: Int, _ at: Int, using generator: inout SeededGenerator) {
    guard let handOver = management[at].series.latestHandOver(of: .staff),
      let item = handOver.items.randomElement(using: &generator)
    else { return }
    let earlier = management[at].series.answers.randomElement(using: &generator)?.reply
    attempt("reply") {
      if number % 3 == 0, let earlier {
        try $0.management[at].reply(
          earlier.id, to: earlier.items, of: earlier.handOver, .tryFirst, replacing: true)
      } else {
        try $0.management[at].reply(
          ReplyID("a\(number)"), to: [item.note], of: handOver.id, .yes)
      }
    }
    replies.append(management[at].replies(to: handOver.id))
  }

  private mutating func takeBack(_ at: Int, using generator: inout SeededGenerator) {
    let isStaff = Bool.random(using: &generator)
    let laptop = isStaff ? staff[at].laptop : management[at].laptop
    let isRedo = Bool.random(using: &generator)
    attempt(isRedo ? "redo" : "undo") {
      let ask: (History) throws(Refusal) -> [Event] = { history throws(Refusal) in
        isRedo ? try history.redoLast(by: laptop) : try history.undoLast(by: laptop)
      }
      if isStaff { try $0.staff[at].take(ask) } else { try $0.management[at].take(ask) }
    }
    if !isStaff, let handOver = management[at].series.latestHandOver(of: .staff) {
      replies.append(management[at].replies(to: handOver.id))
    }
  }

  private mutating func link(_ number: Int, _ at: Int, using generator: inout SeededGenerator) {
    let series = management[at].series
    if let link = series.links.randomElement(using: &generator), number % 2 == 0 {
      return attempt("unlink") { try $0.management[at].ask(.unlink(link.item, link.offer)) }
    }
    guard let item = series.latestHandOver(of: .staff)?.items.randomElement(using: &generator)
    else { return }
    let offers = series.lines(of: .offer).map(\.note)
    let grade = LinkGrade.allCases.randomElement(using: &generator)
    if let offer = offers.randomElement(using: &generator), number % 3 == 0 {
      return attempt("link") {
        try $0.management[at].ask(
          .link(LinkID("l\(number)"), item.note, offer, grade ?? .serves))
      }
    }
    attempt("link") {
      try $0.management[at].say(NoteID("o\(number)"), .offer, "kan \(number)")
      try $0.management[at].ask(
        .link(LinkID("l\(number)"), item.note, NoteID("o\(number)")))
    }
  }

  /// Grades a link on either side, talks the replies through, looks back, or dismisses what was proposed.
  private mutating func say(_ number: Int, _ at: Int, using generator: inout SeededGenerator) {
    let series = management[at].series
    let grade = LinkGrade.allCases.randomElement(using: &generator) ?? .serves
    switch Int.random(in: 0..<6, using: &generator) {
    case 0...1:
      guard let link = series.links.randomElement(using: &generator) else { return }
      attempt("grade") {
        try $0.management[at].ask(.link(link.id, link.item, link.offer, grade))
      }
    case 2...3:
      let links = staff[at].series.links.filter { staff[at].series.notes[$0.offer] != nil }
      guard let link = links.randomElement(using: &generator) else { return }
      attempt("grade there") {
        try $0.staff[at].ask(.link(link.id, link.item, link.offer, grade))
      }
    case 4:
      guard let handOver = staff[at].series.latestHandOver(of: .staff) else { return }
      attempt("check trust") {
        try $0.staff[at].ask(
          .checkTrust(
            TrustCheck(handOver: handOver.id, unclear: [.when], otherwise: "ord \(number)")))
      }
    default:
      attempt("review") {
        try $0.staff[at].ask(
          .review(
            ReflectionReview(
              reflection: number % 2 + 1, seen: .partly, example: "ord \(number)",
              recommendation: nil, notes: [])))
      }
    }
  }

  private mutating func choose(_ at: Int, using generator: inout SeededGenerator) {
    let isStaff = Bool.random(using: &generator)
    let history = isStaff ? staff[at].history : management[at].history
    guard
      let side = history.conflicts.randomElement(using: &generator)?.sides.randomElement(
        using: &generator)
    else { return }
    attempt("choose") {
      let ask: (History) throws(Refusal) -> [Event] = { history throws(Refusal) in
        try history.choosing(side.action)
      }
      if isStaff { try $0.staff[at].take(ask) } else { try $0.management[at].take(ask) }
    }
  }

  /// Merging is commutative, associative and idempotent: whoever begins, everybody ends as one.
  mutating func expectOneSeries() {
    for side in [staff, management] {
      var (one, other) = (side[0], side[1])
      one.merge(side[1])
      other.merge(side[0])
      #expect(differences(one.series, other.series) == [])
      #expect(one.history.conflicts == other.history.conflicts)
      let before = one.history.actions
      one.merge(other)
      one.merge(side[0])
      #expect(one.history.actions == before)
    }
  }

  /// Whatever happened before: what two set otherwise from here on is shown with both, and the one alone is not.
  func expectBothShown() throws {
    var (one, other) = (staff[0], staff[1])
    one.merge(staff[1])
    other.merge(staff[0])
    guard let note = one.series.noteOrder.first(where: { one.series.notes[$0]?.mayLeave == true })
    else { return }
    let first = try one.ask(.edit(note, text: "så"))
    #expect(!one.history.conflicts.contains { $0.place == .text(note) })
    let second = try other.ask(.edit(note, text: "så här"))
    one.merge(other)
    let found = one.history.conflicts.first { $0.place == .text(note) }
    #expect(Set(found?.sides.map(\.action) ?? []) == [first, second])
  }

  /// Whoever chooses one thing after the other comes to an end, and the other laptop asks none of it again.
  func expectChoosingEnds(using generator: inout SeededGenerator) throws {
    for side in [staff, management] {
      var (one, other) = (side[0], side[1])
      one.merge(side[1])
      var chosen: Set<Place> = []
      while let conflict = one.history.conflicts.first(where: { $0.way == .choose }) {
        let name = conflict.place
        #expect(chosen.insert(name).inserted, "\(name) asks twice")
        if chosen.count > 200 { return }
        let side = try #require(conflict.sides.randomElement(using: &generator))
        try one.take { history throws(Refusal) in try history.choosing(side.action) }
        if one.history.conflicts.contains(where: { $0.place == name }) {
          Issue.record("\(name) is not ended by choosing")
          return
        }
      }
      other.merge(one)
      #expect(!other.history.conflicts.contains { $0.way == .choose })
    }
  }

  /// What the staff's room keeps there is in no file, and what it took back shows nowhere at the other's.
  func expectNoSecrets() {
    #expect(!lists.flatMap(\.words).contains { $0.text == "HEMLIGT" })
    for room in management {
      let shown = Set(room.series.notes.keys.filter { room.series.notes[$0]?.kind != .offer })
      guard let receipt = room.series.receipts[.staff],
        let file = lists.first(where: {
          $0.number == receipt.number && $0.handOver.id == receipt.handOver
        })
      else { continue }
      let allowed = Set(file.handOver.notes + file.earlier)
      #expect(shown.isSubset(of: allowed))
    }
  }
}
