import RandomRooms
import Testing
import TillDiCore

/// What holds for the funnel of any series, whatever was said, handed over, linked, answered and erased.
@Suite struct FunnelPropertyTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func everyStageHasAtMostWhatTheOneBeforeHas(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let series = Self.series(using: &generator)
    for track in TrackKind.allCases {
      let funnel = series.funnel(of: track)
      #expect(FunnelStage.allCases.allSatisfy { funnel.count(at: $0) >= 0 })
      let lines = ListKind.lists(of: track).flatMap { series.lines(of: $0) }
      #expect(funnel.gathered == lines.count)
      let passing = counts(funnel, FunnelStage.passing(of: track))
      #expect(zip(passing, passing.dropFirst()).allSatisfy { $0 >= $1 }, "\(passing)")
      let whole = [
        funnel.handedOver, funnel.read, track == .management ? funnel.askedFor : funnel.read,
        funnel.answered, funnel.told, funnel.done, funnel.toldBack,
      ]
      #expect(zip(whole, whole.dropFirst()).allSatisfy { $0 >= $1 }, "\(whole)")
      #expect(funnel.askedFor >= funnel.taken && funnel.answered >= funnel.replies)
      for ahead in [0, 7, 14, 15, 60] {
        let day = today.adding(days: ahead)
        // What is missing at a stage is all accounted for: it waits, is stuck or is settled.
        let missing = zip(passing, passing.dropFirst()).map { $0 - $1 }
        let stops = funnel.stops(on: day)
        #expect(stops.map { $0.waiting + $0.stuck + $0.settled } == missing)
        #expect(stops.allSatisfy { $0.due == nil || ($0.waiting > 0 && $0.due ?? day >= day) })
        expectSense(of: funnel, on: day)
      }
    }
  }

  private func expectSense(of funnel: Funnel, on day: Day) {
    let stops = funnel.stops(on: day)
    #expect((funnel.state(on: day) == .notHandedOver) == (funnel.answerBy == nil))
    #expect((funnel.narrowest(on: day) == .notHandedOver) == (funnel.answerBy == nil))
    switch funnel.narrowest(on: day) {
    case .stuck(let place): #expect(stops.allSatisfy { $0.stuck <= place.stuck })
    case .waiting(let place):
      #expect(stops.allSatisfy { $0.stuck == 0 && $0.waiting <= place.waiting })
    case .nowhere, .empty: #expect(stops.allSatisfy { $0.stuck + $0.waiting == 0 })
    case .notHandedOver: break
    }
    if funnel.state(on: day) == .working { #expect(funnel.answered == funnel.askedFor) }
  }

  /// The random series get everywhere, or the rules above would hold of nothing.
  @Test func theSeriesReachEveryStage() {
    var reached: Set<FunnelStage> = []
    var places: Set<String> = []
    for seed in 1...60 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let series = Self.series(using: &generator)
      for track in TrackKind.allCases {
        let funnel = series.funnel(of: track)
        reached.formUnion(FunnelStage.allCases.filter { funnel.count(at: $0) > 0 })
        for stop in funnel.stops(on: today.adding(days: 15)) {
          if stop.stuck > 0 { places.insert("stuck") }
          if stop.waiting > 0 { places.insert("waiting") }
          if stop.settled > 0 { places.insert("settled") }
        }
      }
    }
    #expect(reached == Set(FunnelStage.allCases))
    #expect(places == ["stuck", "waiting", "settled"])
  }

  private static func series(using generator: inout SeededGenerator) -> Series {
    var room = Room()
    for number in 1...90 {
      if Int.random(in: 0..<40, using: &generator) == 0,
        let note = room.series.noteOrder.randomElement(using: &generator)
      {
        room.keep([.erased(subject: Subject(note))])
      }
      let request = request(in: room.series, number, using: &generator)
      // What may not be asked is not what is tested here.
      _ = try? room.ask(request)
    }
    return room.series
  }

  private static func request(
    in series: Series, _ number: Int, using generator: inout SeededGenerator
  ) -> Request {
    let kinds: [NoteKind] = [.support, .disturbance, .claim, .offer, .offer]
    let kind = kinds.randomElement(using: &generator) ?? .claim
    let note = series.noteOrder.randomElement(using: &generator) ?? "none"
    let handOver = series.latestHandOver(of: .staff)
    let reply = series.answers.randomElement(using: &generator)?.reply.id ?? "none"
    let item = series.comparison.items.randomElement(using: &generator)?.line.note ?? "none"
    let offer = series.comparison.offers.randomElement(using: &generator)?.line.note ?? "none"
    let track = TrackKind.allCases.randomElement(using: &generator) ?? .staff
    switch Int.random(in: 0..<24, using: &generator) {
    case 0...5:
      return .say(
        NoteID("n\(number)"), kind, text: "ord", detail: nil, staysInRoom: number % 9 == 0)
    case 6: return .edit(note, text: "andra ord \(number)")
    case 7: return .remove(note)
    case 8: return .keepInRoom(note, number % 3 == 0)
    case 9:
      return .gather(
        NoteID("g\(number)"), name: "samling",
        Array(series.lines(of: .claim).map(\.note).prefix(2)))
    case 10:
      let moment = Moment(
        id: MomentID("m\(number)"), name: "moment", roles: [],
        decides: number % 2 == 0 ? "chef" : nil)
      return .setMoment(.now, moment, after: nil)
    case 11...12:
      return .handOver(
        HandOverID("h\(number)"), track, from: "a", to: "b", answerBy: today.adding(days: 14),
        roles: [], roomSaidYes: true)
    case 13: return .open(by: track)
    case 14...15: return .link(LinkID("l\(number)"), item, offer)
    case 16...19:
      let kind = ReplyKind.allCases.randomElement(using: &generator) ?? .yes
      return .reply(
        Reply(
          id: ReplyID("a\(number)"), handOver: handOver?.id ?? "none", items: [item], kind: kind,
          reason: "skäl", role: "chef",
          by: number % 2 == 0 ? today.adding(days: number % 20) : nil, effect: nil),
        replacing: false)
    case 20: return .markDone(reply, on: today)
    case 21:
      return [
        .settleCondition(reply, came: number % 2 == 0, on: today),
        .showTrial(reply, number % 2 == 0 ? .keep : .stop, on: today),
        .passOn(reply, asker: "chef", by: today.adding(days: number % 20)),
      ][number % 3]
    default: return .tellBack(reply, on: today, how: nil)
    }
  }
}
