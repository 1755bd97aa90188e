import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// One direction of the funnel: choosing as choosing, what stopped from the hand-over on, and where most did.
  @BlockBuilder
  func funnel(_ track: TrackKind) -> [Block] {
    let funnel = series.funnel(of: track)
    Block.heading(level: 3, .text(phrases.direction(of: track)))
    let chosen = track == hiddenTrack ? [] : choosing(funnel)
    if !chosen.isEmpty {
      paragraph(phrases.choosing)
      Block.table(
        Table(
          columns: [
            Table.Column(.text(phrases.choosingColumns[0])),
            Table.Column(.text(phrases.choosingColumns[1]), .trailing),
          ], rows: chosen))
    }
    if funnel.handedOver > 0 {
      let columns = phrases.funnelColumns(of: track)
      Block.table(
        Table(
          columns: columns.enumerated().map { place, name in
            Table.Column(.text(name), (1...3).contains(place) ? .trailing : .leading)
          }, rows: passing(funnel)))
    }
    Block.paragraph([
      .strong(.text(phrases.state(funnel.state(on: today)))),
      .text(" " + whatStops(funnel)),
    ])
    let settled = funnel.stops(on: today).map(\.settled).reduce(0, +)
    if settled > 0 { paragraph(phrases.settled(settled)) }
  }

  /// The place where most has stopped and what to do there, beside the state.
  private func whatStops(_ funnel: Funnel) -> String {
    let advice = phrases.advice(funnel.narrowest(on: today), for: funnel.track)
    // That it is not handed over is the state, and is said already.
    guard funnel.answerBy == nil, let remedy = advice.remedy else { return advice.text }
    return "\(remedy)."
  }

  /// The numbers up to the list; none where nothing was said or drawn here.
  private func choosing(_ funnel: Funnel) -> [[Inlines]] {
    // Management's process is drawn in one room, and does not travel with the list.
    let isDrawnHere = funnel.track == .staff || funnel.drawn > 0
    let stages = FunnelStage.choosing(of: funnel.track).filter { isDrawnHere || $0 == .onList }
    guard stages.contains(where: { funnel.count(at: $0) > 0 }) else { return [] }
    return stages.map { [.text(phrases.name(of: $0)), "\(funnel.count(at: $0))"] }
  }

  /// A row a stage: its number, what stopped before it, and a bar as long as the number is large.
  private func passing(_ funnel: Funnel) -> [[Inlines]] {
    let stops = Dictionary(
      funnel.stops(on: today).map { ($0.stage, $0) }
    ) { first, _ in first }
    return FunnelStage.passing(of: funnel.track).map { stage in
      let count = funnel.count(at: stage)
      return [
        .text(phrases.name(of: stage)), "\(count)", number(stops[stage]?.waiting ?? 0),
        number(stops[stage]?.stuck ?? 0), .text(bar(count, of: funnel.handedOver)),
      ]
    }
  }

  private func number(_ count: Int) -> Inlines { count > 0 ? "\(count)" : "–" }

  /// The narrowest place of several directions, of those that were handed over.
  ///
  /// What is stuck comes before what waits; of equals, the first.
  func narrowestPlace(of funnels: [Funnel]) -> FunnelAdvice? {
    let places = funnels.filter { $0.answerBy != nil }
      .map { (track: $0.track, place: $0.narrowest(on: today)) }
    guard var most = places.first else { return nil }
    for other in places.dropFirst() where other.place.weight > most.place.weight { most = other }
    return phrases.advice(most.place, for: most.track)
  }
}

/// A bar for a number: a square each, or fewer where there is no room for all.
///
/// A number that is not the whole is never drawn as the whole, and one that is something never as nothing.
private func bar(_ count: Int, of whole: Int) -> String {
  // The terminal gives a word this much before it cuts it.
  let room = 16
  guard count > 0, whole > room else { return String(repeating: "■", count: count) }
  let length = (count * room + whole / 2) / whole
  return String(repeating: "■", count: count < whole ? min(max(length, 1), room - 1) : room)
}

extension FunnelNarrows {
  /// How much it asks to be seen to before another direction: first what is stuck, then what waits.
  fileprivate var weight: (Int, Int) {
    switch self {
    case .stuck(let stop): (2, stop.stuck)
    case .waiting(let stop): (1, stop.waiting)
    case .notHandedOver, .nowhere, .empty: (0, 0)
    }
  }
}
