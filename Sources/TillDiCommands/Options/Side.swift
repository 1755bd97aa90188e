import ArgumentParser
import TillDiCore

/// Which side's list.
enum Side: String, ExpressibleByArgument, CaseIterable {
  case staff
  case management

  var track: TrackKind {
    switch self {
    case .staff: .staff
    case .management: .management
    }
  }
}
