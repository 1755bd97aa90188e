extension Event {
  /// A moment no longer happens.
  public struct MomentRemoved: Deed {
    package let map: MapKind
    package let moment: MomentID

    static let kind = Kind.momentRemoved
    var event: Event { .momentRemoved(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.moment(map, moment)] }
    var about: Matter { .process }

    func happen(in series: inout Series, by action: Action) {
      series.maps[map]?.removeAll { $0.id == moment }
    }

    struct Asked: Rule {
      let map: MapKind
      let moment: MomentID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        if map == .now, series.isDreamBegun { throw .nowIsKept }
        guard (series.maps[map] ?? []).contains(where: { $0.id == moment }) else {
          throw .unknownMoment
        }
        return [.momentRemoved(map: map, moment: moment)]
      }
    }
  }

  package static func momentRemoved(map: MapKind, moment: MomentID) -> Event {
    .momentRemoved(MomentRemoved(map: map, moment: moment))
  }
}

extension Request {
  /// Take a moment away.
  public static func removeMoment(_ map: MapKind, _ moment: MomentID) -> Request {
    Request(Event.MomentRemoved.Asked(map: map, moment: moment))
  }
}
