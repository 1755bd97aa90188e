extension Event {
  /// The dream was begun as a copy of the process as it is.
  public struct DreamBegun: Deed {
    static let kind = Kind.dreamBegun
    var event: Event { .dreamBegun }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.dream] }
    var about: Matter { .process }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      if series.maps[.dream] == nil { series.maps[.dream] = series.maps[.now] }
      series.isDreamBegun = true
    }

    struct Asked: Rule {
      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        if series.isDreamBegun { throw .dreamAlreadyBegun }
        if (series.maps[.now] ?? []).isEmpty { throw .noMapOfNow }
        return [.dreamBegun]
      }
    }
  }
}

extension Request {
  /// Begin the dream as a copy of now.
  public static var beginDream: Request { Request(Event.DreamBegun.Asked()) }
}
