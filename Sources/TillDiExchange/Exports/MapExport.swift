package import TillDiCore
package import TillDiReports

/// One process map as data, format 1; described in <doc:Data>.
package struct MapExport: DataExport, Hashable {
  package var format = 1
  package let workplace: String
  package let map: MapKind
  /// Whether the dream is begun, so that *now* is kept as it was.
  package let dreamBegun: Bool
  package let moments: [MomentData]
  /// How the dream differs from *now*; empty for *now* itself.
  package let changes: [Change]
  /// What of it is proposed as an offer and open still.
  package let proposals: [Offered]

  /// A moment.
  package struct MomentData: Codable, Hashable, Sendable {
    package let id: MomentID
    package let name: String
    package let roles: [String]
    @Explicit package var decides: String?
    @Explicit package var value: String?
    @Explicit package var owner: String?
    @Explicit package var wayIn: String?

    init(_ moment: Moment) {
      id = moment.id
      name = moment.name
      roles = moment.roles
      _decides = Explicit(wrappedValue: moment.decides)
      _value = Explicit(wrappedValue: moment.value)
      _owner = Explicit(wrappedValue: moment.owner)
      _wayIn = Explicit(wrappedValue: moment.wayIn)
    }
  }

  /// A moment that differs, as it is and as it should be, and in which ways.
  package struct Change: Codable, Hashable, Sendable {
    package let moment: MomentID
    package let kinds: [String]
    @Explicit package var before: MomentData?
    @Explicit package var after: MomentData?
  }

  /// A difference that is proposed as an offer.
  package struct Offered: Codable, Hashable, Sendable {
    package let moment: MomentID
    package let change: ProcessChange
  }
}

/// The way-in sheet as data, format 1; described in <doc:Data>.
package struct WayInExport: DataExport, Hashable {
  package var format = 1
  package let workplace: String
  /// The map it is made of.
  package let map: MapKind
  package let moments: [MapExport.MomentData]
  /// The moments nobody owns.
  package let unowned: [MomentID]
}

extension Reports {
  /// One process map as data.
  package func mapExport(_ kind: MapKind) -> MapExport {
    let isDream = kind == .dream && !isHidden(.management)
    return MapExport(
      workplace: series.name, map: kind, dreamBegun: !isHidden(.management) && series.isDreamBegun,
      moments: drawn(kind).map { MapExport.MomentData($0) },
      changes: isDream ? changes.map { MapExport.Change($0) } : [],
      proposals: isDream
        ? mapProposals.map { MapExport.Offered(moment: $0.moment.id, change: $0.change) } : [])
  }

  /// The way-in sheet as data.
  package func wayInExport() -> WayInExport {
    let moments = momentsOfWayIn
    return WayInExport(
      workplace: series.name, map: mapOfWayIn, moments: moments.map { MapExport.MomentData($0) },
      unowned: moments.filter { $0.owner == nil }.map(\.id))
  }
}

extension MapExport.Change {
  fileprivate init(_ change: MomentChange) {
    switch change {
    case .added(let moment):
      self.init(moment: moment.id, kinds: ["moment-came"], nil, moment)
    case .removed(let moment):
      self.init(moment: moment.id, kinds: ["moment-went"], moment, nil)
    case .changed(let from, let to):
      self.init(moment: to.id, kinds: change.differences.map(\.published), from, to)
    }
  }

  private init(moment: MomentID, kinds: [String], _ before: Moment?, _ after: Moment?) {
    self.moment = moment
    self.kinds = kinds
    _before = Explicit(wrappedValue: before.map { MapExport.MomentData($0) })
    _after = Explicit(wrappedValue: after.map { MapExport.MomentData($0) })
  }
}

extension MomentDifference {
  /// What it is called in what is published.
  fileprivate var published: String {
    switch self {
    case .renamed: "renamed"
    case .decisionMoved: ProcessChange.decisionMoved.rawValue
    case .rolesCameIn: ProcessChange.rolesCameIn.rawValue
    case .rolesLeft: "roles-left"
    case .valueChanged: "value-changed"
    case .ownerChanged: "owner-changed"
    case .wayInChanged: "way-in-changed"
    }
  }
}

extension MapExport {
  /// Every way in which a moment may differ, as it is published.
  static var kindsOfChange: [String] {
    [
      "moment-came", "moment-went", "renamed", "decision-moved", "roles-came-in", "roles-left",
      "value-changed", "owner-changed", "way-in-changed",
    ]
  }
}
