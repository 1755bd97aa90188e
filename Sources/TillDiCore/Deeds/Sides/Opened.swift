extension Event {
  /// A side opened the other side’s list.
  public struct Opened: Deed {
    package let handOver: HandOverID

    static let kind = Kind.opened
    var event: Event { .opened(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }
    static var takingBack: TakingBack { .byName }

    func happen(in series: inout Series, by action: Action) {
      series.openings.insert(handOver)
      let opened = series.handOvers.first { $0.id == handOver }
      guard series.drafts[handOver] == nil, let opened else { return }
      // What its own list was then is kept beside what it becomes.
      series.drafts[handOver] = series.frozenLines(of: opened.track.other)
    }

    struct Asked: Rule {
      let reader: TrackKind
      /// Whoever answers late has opened the list first.
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let handOver = series.latestHandOver(of: reader.other) else {
          throw .notHandedOver(reader.other)
        }
        return series.openings.contains(handOver.id) ? [] : [.opened(handOver: handOver.id)]
      }
    }
  }

  package static func opened(handOver: HandOverID) -> Event {
    .opened(Opened(handOver: handOver))
  }
}

extension Request {
  /// Open the other side’s latest list; `by` is the side that reads.
  public static func open(by reader: TrackKind) -> Request {
    Request(Event.Opened.Asked(reader: reader))
  }
}
