package import TillDiCore

/// A part of a moment's line that can be written, and changed, by itself.
package enum MomentPart: Hashable, Sendable, CaseIterable {
  case name, roles, decides, value, owner, wayIn
}

extension MomentPart {
  /// What stands before its colon, the usual word first.
  package func labels(in language: Language) -> [String] {
    let words = Words(language)
    return switch self {
    // None of them is what somebody would call a moment: "Beslut: nämnden" is a moment with a role.
    case .name: [words.pick("namn", "name")]
    case .roles: [words.pick("roller", "roles")]
    case .decides: [words.pick("beslutar", "decides")]
    case .value: [words.pick("värderar", "values"), words.pick("värdera", "value")]
    case .owner: [words.pick("äger", "owns"), words.pick("ägare", "owner")]
    case .wayIn: [words.pick("väg in", "way in")]
    }
  }

  /// The part a label means, in any language, in any letter case and with any spaces.
  package init?(label: some StringProtocol) {
    let plain = label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !plain.isEmpty else { return nil }
    let found = Self.allCases.first { part in
      Language.allCases.contains { part.labels(in: $0).contains(plain) }
    }
    guard let found else { return nil }
    self = found
  }

  /// Every label of every part, for whoever must know whether a text may begin with one.
  static let everyLabel = allCases.flatMap { part in
    Language.allCases.flatMap { part.labels(in: $0) }
  }
}
