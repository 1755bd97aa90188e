extension Series {
  /// The session that waits to be held: what is promised before start, then both tracks, then the rest.
  ///
  /// A session before one of the same track that was held was passed over, and does not wait for ever
  /// (<doc:TheModel#Skipping-and-going-back>). The promises before start wait only until something has been held.
  public func nextSession(in programme: Programme) -> Session? {
    let held = Set(occasions.map(\.session))
    if held.isEmpty, let first = programme.occasions.first(where: \.isBeforeStart) { return first }
    let rest = programme.occasions.filter { !$0.isBeforeStart }
    for sessions in TrackKind.allCases.map({ programme.sessions(of: $0) }) + [rest] {
      let last = sessions.lastIndex { held.contains($0.id) }
      let waiting = sessions[(last.map { $0 + 1 } ?? sessions.startIndex)...]
      if let next = waiting.first { return next }
    }
    return nil
  }
}
