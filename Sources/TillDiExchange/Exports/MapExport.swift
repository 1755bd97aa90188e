package import TillDiCore
package import TillDiReports

/// One process map as data, format 1; described in <doc:Data>.
struct MapExport: SeriesExport {
  let reports: Reports
  let map: MapKind

  static let fields = Shape<MapExport> {
    Field("map", \.map)
    Field("dreamBegun") { !$0.reports.isHidden(.management) && $0.reports.series.isDreamBegun }
    Field("moments") { $0.reports.drawn($0.map) }
    Field("changes", about: "How the dream differs from now; empty for now.") {
      $0.isOpenDream ? $0.reports.changes : []
    }
    Field("proposals") { $0.isOpenDream ? $0.reports.mapProposals : [] }
  }

  private var isOpenDream: Bool { map == .dream && !reports.isHidden(.management) }
}

/// The way-in sheet as data, format 1; described in <doc:Data>.
struct WayInExport: SeriesExport {
  let reports: Reports

  static let fields = Shape<WayInExport> {
    Field("map", about: "The map it is made of.", \.reports.mapOfWayIn)
    Field("moments", \.reports.momentsOfWayIn)
    Field("unowned", about: "The moments nobody owns.") {
      $0.reports.momentsOfWayIn.filter { $0.owner == nil }.map(\.id)
    }
  }
}

extension Moment: Shaped {
  static let shape = Shape<Moment> {
    Field("id", \.id)
    Field("name", \.name)
    Field("roles", \.roles)
    Field("decides", about: "The role that decides.", \.decides)
    Field("value", about: "What staff can value there.", \.value)
    Field("owner", about: "The role that owns it.", \.owner)
    Field("wayIn", about: "How staff reach it.", \.wayIn)
  }
}

extension MomentChange: Shaped {
  static let shape = Shape<MomentChange> {
    Field("moment", \.moment.id)
    Field("kinds", \.kinds)
    Field("before", \.before)
    Field("after", \.after)
  }

  private var before: Moment? {
    switch self {
    case .added: nil
    case .removed(let moment), .changed(let moment, _): moment
    }
  }

  private var after: Moment? {
    switch self {
    case .removed: nil
    case .added(let moment), .changed(_, let moment): moment
    }
  }

  /// The moment as it should be or, where it is gone, as it is.
  private var moment: Moment {
    switch self {
    case .added(let moment), .removed(let moment), .changed(_, let moment): moment
    }
  }

  private var kinds: [Kind] {
    switch self {
    case .added: [.momentCame]
    case .removed: [.momentWent]
    case .changed: differences.map(Kind.init)
    }
  }

  /// In which way a moment differs, as it is published.
  enum Kind: String, KnownWord {
    case momentCame = "moment-came"
    case momentWent = "moment-went"
    case renamed
    case decisionMoved = "decision-moved"
    case rolesCameIn = "roles-came-in"
    case rolesLeft = "roles-left"
    case valueChanged = "value-changed"
    case ownerChanged = "owner-changed"
    case wayInChanged = "way-in-changed"

    init(_ difference: MomentDifference) {
      self =
        switch difference {
        case .renamed: .renamed
        case .decisionMoved: .decisionMoved
        case .rolesCameIn: .rolesCameIn
        case .rolesLeft: .rolesLeft
        case .valueChanged: .valueChanged
        case .ownerChanged: .ownerChanged
        case .wayInChanged: .wayInChanged
        }
    }
  }
}

extension MapProposal: Shaped {
  static let shape = Shape<MapProposal> {
    Field("moment", \.moment.id)
    Field("change", \.change)
  }
}

extension JSONSchema {
  /// What `tilldi map now --format json` and `tilldi map dream --format json` write.
  package static let map = JSONSchema(
    name: "map", title: "TillDi process map, format 1",
    about: "Management's process, as it is or as it should be.",
    whole: MapExport.form, parts: [("moment", Moment.form)])

  /// What `tilldi map way-in --format json` writes.
  package static let wayIn = JSONSchema(
    name: "way-in", title: "TillDi way-in sheet, format 1",
    about: "Who owns each moment of the process, and how staff reach it.",
    whole: WayInExport.form, parts: [("moment", Moment.form)])
}

extension Reports {
  /// One process map as data.
  package func mapExport(_ map: MapKind) -> JSON { MapExport(reports: self, map: map).json }

  /// The way-in sheet as data.
  package func wayInExport() -> JSON { WayInExport(reports: self).json }
}
