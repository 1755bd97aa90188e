import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// What one direction of the funnel comes to beside its picture: where most has stopped, and what is no loss.
  @BlockBuilder
  func funnel(_ track: TrackKind) -> [Block] {
    let funnel = series.funnel(of: track)
    Block.paragraph([
      .strong(.text("\(phrases.direction(of: track)):")), .text(" " + whatStops(funnel)),
    ])
    for stop in funnel.stops(on: today) where stop.settled > 0 { paragraph(phrases.settled(stop)) }
  }

  /// The place where most has stopped and what to do there, beside the state.
  private func whatStops(_ funnel: Funnel) -> String {
    let advice = phrases.advice(funnel.narrowest(on: today), for: funnel.track)
    // That it is not handed over is the state.
    guard funnel.answerBy == nil, let remedy = advice.remedy else { return advice.text }
    let state = phrases.state(funnel.state(on: today), hasReplies: funnel.hasReplies)
    return "\(state) \(remedy)."
  }

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
