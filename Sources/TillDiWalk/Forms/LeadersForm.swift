import TillDiCore
import TillDiWords

/// Asked once in a series, where groups are made: which roles lead the others, and sit apart.
///
/// Numbers or names, or *ingen*; an empty line leaves it open, and anything else is what somebody said.
///
/// Source: *The model*, “Groups mixed or alike”.
struct LeadersForm: Form {
  /// The roles that are here, by the numbers they are shown with.
  let roles: [String]
  /// How the groups were asked for, to make them again.
  let line: String
  private var said: String?
  private var isOver = false

  init(roles: [String], line: String) {
    self.roles = roles
    self.line = line.split(separator: " ").filter {
      !["ledare", "leaders"].contains($0.lowercased())
    }
    .joined(separator: " ")
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    isOver ? nil : WalkQuestion(text: walk.words.whoLeads(roles))
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    isOver = true
    if text.isEmpty { return .taken }
    guard let named = named(text) else { return .passedOn }
    said = named.isEmpty ? "-" : named.joined(separator: ", ")
    return .doing(.agree(.leaders, said ?? "-"))
  }

  /// The roles that numbers or names mean; `nil` where one is neither.
  private func named(_ text: String) -> [String]? {
    if ["ingen", "inga", "none", "nobody", "-"].contains(text.lowercased()) { return [] }
    let numbers = text.split { $0.isWhitespace || $0 == "," }
    if numbers.allSatisfy(\.isNumber) {
      let chosen = numbers.compactMap { Int($0) }
      return chosen.allSatisfy { roles.indices.contains($0 - 1) }
        ? chosen.map { roles[$0 - 1] } : nil
    }
    let names = text.split(separator: ",").map { knownRole(trimmed(String($0)), among: roles) }
    return names.contains(nil) ? nil : names.compactMap { $0 }
  }

  mutating func refused(_ refusal: Refusal) { isOver = false }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    if said != nil { turn.shows += walk.groups(line, series).shows }
  }
}
