import ArgumentParser
import TillDiCore
import TillDiWords

/// One of a few, known by its name in either language and by its number.
protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension NamedChoice {
  init?(argument: String) {
    guard let name = Words.choice(argument, among: Self.allCases.map(\.rawValue)) else {
      return nil
    }
    self.init(rawValue: name)
  }
}

/// Which side's list.
enum Side: String, NamedChoice {
  case staff
  case management

  var track: TrackKind {
    switch self {
    case .staff: .staff
    case .management: .management
    }
  }
}
