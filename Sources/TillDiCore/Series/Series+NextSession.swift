extension Series {
  /// The session that waits to be held: what is promised before start, then both tracks, then the rest.
  ///
  /// A session before one of the same track that was held was passed over, and does not wait for ever
  /// (<doc:TheModel#Skipping-and-going-back>). The promises before start wait only until something has been held.
  public func nextSession(in programme: Programme) -> Session? {
    if occasions.isEmpty, let first = programme.occasions.first(where: \.isBeforeStart) {
      return first
    }
    let rest = programme.occasions.filter { !$0.isBeforeStart }
    let groups = TrackKind.allCases.map { programme.sessions(of: $0) } + [rest]
    return groups.lazy.compactMap { waiting(in: $0) }.first
  }
}
