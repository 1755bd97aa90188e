extension Event {
  /// A moment of the process, new or changed, and the one it stands after.
  public struct MomentSet: Deed {
    package let map: MapKind
    package let moment: Moment
    package let after: MomentID?

    static let kind = Kind.momentSet
    var event: Event { .momentSet(self) }
    var subject: Subject? { Subject(moment.id) }
    var words: [String] {
      [moment.name] + moment.roles
        + [moment.decides, moment.value, moment.owner, moment.wayIn].compactMap { $0 }
    }
    var places: [Place] { [.moment(map, moment.id)] }
    var about: Matter { .process }

    func happen(in series: inout Series, by action: Action) {
      var moments = series.maps[map] ?? []
      if let index = moments.firstIndex(where: { $0.id == moment.id }) {
        // After itself is where it stands.
        if after == nil || after == moment.id {
          moments[index] = moment
          series.maps[map] = moments
          return
        }
        moments.remove(at: index)
      }
      let place = after.flatMap { id in moments.firstIndex { $0.id == id } }
      moments.insert(moment, at: place.map { $0 + 1 } ?? moments.endIndex)
      series.maps[map] = moments
    }

    struct Asked: Rule {
      let map: MapKind
      let moment: Moment
      let after: MomentID?

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        if map == .now, series.isDreamBegun { throw .nowIsKept }
        if map == .dream, !series.isDreamBegun { throw .noMapOfNow }
        _ = try checked(moment.name)
        if let after, !(series.maps[map] ?? []).contains(where: { $0.id == after }) {
          throw .unknownMoment
        }
        return [.momentSet(map: map, moment: moment, after: after)]
      }
    }
  }

  package static func momentSet(map: MapKind, moment: Moment, after: MomentID?) -> Event {
    .momentSet(MomentSet(map: map, moment: moment, after: after))
  }
}

extension Request {
  /// Draw or change a moment.
  public static func setMoment(_ map: MapKind, _ moment: Moment, after: MomentID?) -> Request {
    Request(Event.MomentSet.Asked(map: map, moment: moment, after: after))
  }
}
